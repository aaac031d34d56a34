import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The files of one build of a site. */
export interface BuildFiles {
  /** Paths from the top of the build, with slashes, and a mark of each that changes when the file does. */
  readonly marks: ReadonlyMap<string, string>;
  /** @throws where the file is gone */
  read(path: string): Promise<Uint8Array>;
}

const MOST_FILES = 200_000;
const AT_ONCE = 16;

/**
 * The files of a folder, by their size and times. Dot files are left out, and links that lead out of the folder.
 * @throws the file system's error where the folder cannot be read
 */
export async function folderFiles(folder: string): Promise<BuildFiles> {
  const root = await realpath(folder);
  const paths = await pathsBelow(root);
  const marks = new Map<string, string>();
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const found = await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => markOf(root, path)));
    for (const [i, mark] of found.entries()) if (mark !== undefined) marks.set(paths[at + i] ?? '', mark);
  }
  return { marks, read: (path) => readFile(join(root, path)) };
}

async function pathsBelow(root: string): Promise<string[]> {
  const paths: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() || entry.isSymbolicLink()) paths.push(path);
      if (paths.length >= MOST_FILES) return paths.sort();
    }
  }
  return paths.sort();
}

/** Undefined: no file, or one outside of the folder. */
async function markOf(root: string, path: string): Promise<string | undefined> {
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)) return undefined;
    const facts = await stat(real);
    return facts.isFile() ? `${facts.size} ${facts.mtimeMs} ${facts.ctimeMs} ${facts.ino}` : undefined;
  } catch {
    return undefined;
  }
}
