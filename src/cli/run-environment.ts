import type { Environment } from '../run/environment.ts';
import type { CommandContext } from './context.ts';
import { documentReader, readAxeFrench, readPageScripts, toolVersions } from './package-root.ts';
import { book } from './registry.ts';

/** What a run needs of the world around it; silent, from the start. */
export async function runEnvironment({ world, mask }: CommandContext, signal: AbortSignal): Promise<Environment> {
  const { cwd, stdin, now } = world;
  return {
    book,
    scripts: await readPageScripts(),
    documentReader: documentReader(),
    axeFrench: await readAxeFrench(),
    tool: toolVersions(),
    cwd,
    stdin,
    signal,
    now,
    onProgress: () => undefined,
    resume: false,
    mask,
  };
}
