import type { BuiltPlace, Location } from '../model/place.ts';
import type { RenderOptions } from './render-options.ts';

/** A place in the repository, lines and columns from 1. */
export interface RepositoryPlace {
  /** Relative to the repository, with `/`. Not encoded. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** The file alone is known: its line is no line of the finding. */
  readonly isFile?: true;
}

/** The file that findings without a source file point at, where the caller names none: it must exist in the repository. */
const DEFAULT_ANCHOR = 'curbcut.config.json';

/** Where a finding lies in the repository, if its source file is known and lies inside; else its built file, in folder mode. */
export function sourcePlace(at: Location | undefined, { folder = '' }: RenderOptions): RepositoryPlace | undefined {
  return placeOf(at?.source ?? at?.built, folder);
}

/** Where else it shows: the built file, where its source is known; the sources that may have made it, where none is certain. */
export function relatedPlaces(
  { source, maybe = [], built }: Location,
  { folder = '' }: RenderOptions,
): RepositoryPlace[] {
  return (source === undefined ? maybe : [built]).flatMap((each) => placeOf(each, folder) ?? []);
}

function placeOf(place: BuiltPlace | undefined, folder: string): RepositoryPlace | undefined {
  if (place === undefined || leavesFolder(place.file)) return undefined;
  const { file, line, column = 1 } = place;
  const path = tidy(`${folder}/${file}`);
  if (path === '') return undefined;
  return line === undefined
    ? { path, line: 1, column: 1, isFile: true }
    : { path, line: Math.max(1, line), column: Math.max(1, column) };
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
