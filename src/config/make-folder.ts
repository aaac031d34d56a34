import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder with all folders above it, or finds it there. Node's own `recursive` never ends where a file system refuses
 * with ENOENT below a folder that exists, as /proc does.
 * @throws the file system's error
 */
export async function makeFolder(path: string): Promise<void> {
  const refused = await mkdir(path).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  );
  if (refused === undefined || (await isFolder(path))) return;
  const parent = dirname(path);
  if (refused.code !== 'ENOENT' || parent === path || (await isFolder(parent))) throw refused;
  await makeFolder(parent);
  await makeFolder(path);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}
