import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { RenderOptions } from '../../report/render-options.ts';
import type { World } from '../world.ts';
import { repositoryFolder } from './detect.ts';

/** Files that most repositories have, the likeliest to be about this check first. */
const CANDIDATES = [
  'curbcut.config.yaml',
  'curbcut.config.yml',
  'curbcut.config.json',
  'curbcut.config.ts',
  'curbcut.config.js',
  'package.json',
  'README.md',
];

/**
 * Where the run lies in the repository, and the file of it that findings on a page point at: the configuration, else another one
 * that is there. A code scanner shows nothing for a file that is not.
 */
export function repositoryOptions(
  { cwd, env }: World,
  configFile: string | undefined,
): Pick<RenderOptions, 'anchorFile' | 'folder'> {
  const root = repositoryFolder(env) ?? cwd;
  const folder = inside(cwd, root) ?? '';
  const named = configFile === undefined ? undefined : inside(resolve(cwd, configFile), root);
  const found = [cwd, root]
    .flatMap((place) => CANDIDATES.map((name) => join(place, name)))
    .find((path) => existsSync(path));
  const anchorFile = named ?? (found === undefined ? undefined : inside(found, root));
  return { folder, ...(anchorFile !== undefined && { anchorFile }) };
}

/** The way from a folder to a path inside of it, with `/`; undefined for one outside. */
function inside(path: string, folder: string): string | undefined {
  const way = relative(folder, path);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return undefined;
  return way.split(sep).join('/');
}
