import type { Location } from '../model/place.ts';
import type { RenderOptions } from './render-options.ts';

/** A place in the repository, lines and columns from 1. */
export interface RepositoryPlace {
  /** Relative to the repository, with `/`. Not encoded. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** The file that findings without a source file point at, where the caller names none: it must exist in the repository. */
const DEFAULT_ANCHOR = 'curbcut.config.json';

/** Where a finding lies in the repository, if its source file is known and lies inside. */
export function sourcePlace(at: Location | undefined, { folder = '' }: RenderOptions): RepositoryPlace | undefined {
  if (at?.source === undefined) return undefined;
  const { file, line, column } = at.source;
  if (leavesFolder(file)) return undefined;
  const path = tidy(`${folder}/${file}`);
  return path === '' ? undefined : { path, line: Math.max(1, line), column: Math.max(1, column) };
}

/** As `sourcePlace`; a finding on a page alone lies at the first line of the anchor, a stable file of the repository. */
export function repositoryPlace(at: Location | undefined, options: RenderOptions): RepositoryPlace {
  const { anchorFile = DEFAULT_ANCHOR } = options;
  return sourcePlace(at, options) ?? { path: tidy(anchorFile), line: 1, column: 1 };
}

function leavesFolder(file: string): boolean {
  return /^(?:[\\/]|[a-z]+:)/i.test(file) || file.split(/[\\/]/).includes('..');
}

function tidy(path: string): string {
  const steps = path.replace(/\\/g, '/').split('/');
  return steps.filter((step) => step !== '' && step !== '.').join('/');
}
