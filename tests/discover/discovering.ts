import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { discover, type Discovery } from '../../src/discover/discover.ts';
import type { DiscoverOptions } from '../../src/discover/options.ts';

/** Options as a person would leave them. */
export function optionsFor(inputs: readonly string[], more: Partial<DiscoverOptions> = {}): DiscoverOptions {
  return {
    inputs,
    cwd: tmpdir(),
    stdin: textStream(''),
    scope: 'path',
    include: [],
    exclude: [],
    robots: true,
    sitemap: false,
    headers: [],
    signedIn: false,
    userAgent: 'Curbcut/0.0.0',
    timeoutMs: 1_500,
    ...more,
  };
}

/** Discovers, hands the result over, and closes it. */
export async function discovering<T>(
  inputs: readonly string[],
  more: Partial<DiscoverOptions>,
  look: (found: Discovery) => T | Promise<T>,
): Promise<T> {
  const found = await discover(optionsFor(inputs, more));
  try {
    return await look(found);
  } finally {
    await found.close();
  }
}

/** URLs that would be visited, in order. */
export function toVisit({ frontier }: Discovery): string[] {
  const urls: string[] = [];
  for (let next = frontier.take(); next !== undefined; next = frontier.take()) urls.push(next.url);
  return urls;
}

export async function* textStream(...chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

/** A new folder with these files in it. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'curbcut-discover-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}
