import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { folderFiles } from '../builds/build-files.ts';
import { type BuiltPage, buildReader } from '../builds/build-prints.ts';
import { pickPages } from '../builds/pick-pages.ts';
import { isPage } from '../discover/folder-site.ts';
import type { Seed } from '../discover/frontier.ts';
import type { ChangedRun } from '../model/page-print.ts';
import { mapAddress } from '../twins/map-address.ts';
import { otherAddresses } from '../twins/other-addresses.ts';
import type { TwinSetting } from '../twins/pair-twins.ts';
import type { EarlierBuild } from './earlier-build.ts';

/** Names of gone pages that a report lists. */
const GONE_LISTED = 100;

export interface MarkRequest {
  readonly folder: string;
  readonly cwd: string;
  readonly twins: readonly TwinSetting[];
  /** What to compare with, and how the person named it. */
  readonly earlier?: { readonly ref: string; readonly build: EarlierBuild };
}

export interface PageMarks {
  readonly mark: (seeds: readonly Seed[]) => Promise<readonly Seed[]>;
  /** What was compared. Ask when `mark` is over. */
  changed(): ChangedRun | undefined;
}

/** Notes what the pages of a folder hold; with an earlier build, leaves out those that have not changed. */
export async function pageMarks({ folder, cwd, twins, earlier }: MarkRequest): Promise<PageMarks> {
  const root = await realpath(folder);
  const here = await realpath(cwd);
  const pathOf = ({ file = '' }: Seed): string => relative(root, resolve(here, file)).split(sep).join('/');
  let changed: ChangedRun | undefined;
  return {
    changed: () => changed,
    async mark(seeds) {
      const files = await folderFiles(root);
      const built = await buildReader().read(files, seeds.map(pathOf));
      const printed = seeds.map((seed) => withPrint(seed, built.get(pathOf(seed))));
      if (earlier === undefined) return printed;
      const { ref, build } = earlier;
      if (build.whole !== undefined) {
        changed = { since: ref, kind: build.kind, whole: build.whole, gone: [] };
        return printed;
      }
      const addresses = new Map(seeds.map((seed) => [seed.url, pathOf(seed)]));
      const before = [...build.pages].filter(([path]) => built.has(path) || !files.marks.has(path));
      const picked = pickPages(built, new Map(before), twinPaths(addresses, twins));
      changed = { since: ref, kind: build.kind, gone: picked.gone.filter(isPage).slice(0, GONE_LISTED) };
      return printed.map((seed): Seed => {
        const why = picked.pages.get(pathOf(seed));
        if (why !== undefined) return { ...seed, marks: { ...seed.marks, checkedFor: why } };
        // Without a print nobody can say that it has not changed.
        if (seed.marks?.print === undefined) return { ...seed, marks: { checkedFor: 'new' } };
        return { ...seed, outcome: { state: 'skipped', reason: 'unchanged', stage: 'discover' } };
      });
    },
  };
}

function withPrint(seed: Seed, page: BuiltPage | undefined): Seed {
  return page === undefined ? seed : { ...seed, marks: { print: { content: page.content, files: page.files } } };
}

/** Where a page's version in the other language may lie: by its own links, by the configuration, or by its address. */
function twinPaths(
  addresses: ReadonlyMap<string, string>,
  twins: readonly TwinSetting[],
): (path: string, page: BuiltPage) => readonly string[] {
  const others = new Map<string, Set<string>>();
  const join = (url: string, other: string | undefined): void => {
    const [from, to] = [addresses.get(url), other === undefined ? undefined : addresses.get(other)];
    if (from === undefined || to === undefined || from === to) return;
    others.set(from, (others.get(from) ?? new Set()).add(to));
    others.set(to, (others.get(to) ?? new Set()).add(from));
  };
  for (const url of addresses.keys()) {
    for (const other of otherAddresses(url)) join(url, other);
    for (const { en, fr } of twins) join(url, mapAddress(url, en, fr));
  }
  return (path, page) => [...page.twins, ...(others.get(path) ?? [])];
}
