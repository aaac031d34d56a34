import type { Environment } from '../run/environment.ts';
import type { CommandContext } from './context.ts';
import { toolEnvironment } from '../tool/environment.ts';

/** What a run needs of the world around it; silent, from the start. */
export async function runEnvironment(
  { world, mask, registry }: CommandContext,
  signal: AbortSignal,
): Promise<Environment> {
  const { cwd, stdin, now } = world;
  return {
    ...(await toolEnvironment(registry)),
    cwd,
    stdin,
    signal,
    now,
    onProgress: () => undefined,
    resume: false,
    mask,
  };
}
