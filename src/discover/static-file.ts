import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { pageNames, withSeparator } from './folder-site.ts';

/** What a request finds: an open file, the address where it is found, or nothing. The caller closes the file. */
export type Served =
  | { readonly kind: 'file'; readonly path: string; readonly handle: FileHandle; readonly size: number }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'none' };

/**
 * Finds the file behind a request target (`/fr/?q=1`), never outside of `root`, never a dot file, never anything but
 * a regular file.
 * @param root absolute, without symbolic links
 */
export async function findFile(root: string, target: string): Promise<Served> {
  const path = pathOf(target);
  if (path === undefined) return { kind: 'none' };
  for (const name of pageNames(path)) {
    const found = await openInside(root, name);
    if (found === undefined) continue;
    if (isIndexOf(name, path)) {
      await found.handle.close();
      return { kind: 'redirect', to: withSlash(target) };
    }
    return { kind: 'file', path: name, ...found };
  }
  return { kind: 'none' };
}

/** Opens a regular file inside of the root; undefined where there is none. */
export async function openInside(
  root: string,
  name: string,
): Promise<{ handle: FileHandle; size: number } | undefined> {
  const real = await realpath(join(root, name)).catch(() => undefined);
  if (real === undefined || !real.startsWith(withSeparator(root))) return undefined;
  if (hasDotSegment(real.slice(withSeparator(root).length))) return undefined;
  // Not blocking: a named pipe would hold the open up for ever. The link was resolved: none may have come since.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(real, flags).catch(() => undefined);
  if (handle === undefined) return undefined;
  const facts: Stats | undefined = await handle.stat().catch(() => undefined);
  if (facts?.isFile() === true) return { handle, size: facts.size };
  await handle.close();
  return undefined;
}

/** The path, decoded once and cut into segments; undefined where it leads anywhere but down. */
function pathOf(target: string): string | undefined {
  const raw = target.replace(/[?#].*$/s, '');
  if (!raw.startsWith('/')) return undefined;
  const path = decoded(raw.slice(1));
  if (path === undefined || /[\\\0]/.test(path) || /(?:^|\/)\//.test(path) || hasDotSegment(path)) return undefined;
  // An encoded slash would be a separator here and a character everywhere else.
  return /%2f/i.test(raw) ? undefined : path;
}

/** `.`, `..`, `.git`, `.env` */
function hasDotSegment(path: string): boolean {
  return path.split(/[\\/]/).some((segment) => segment.startsWith('.'));
}

/** `/fr` found as `fr/index.html`: its relative links hold only under `/fr/`. */
function isIndexOf(name: string, path: string): boolean {
  return path !== '' && !path.endsWith('/') && name.startsWith(`${path}/`);
}

function withSlash(target: string): string {
  const query = target.search(/[?#]/);
  return query === -1 ? `${target}/` : `${target.slice(0, query)}/${target.slice(query)}`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
