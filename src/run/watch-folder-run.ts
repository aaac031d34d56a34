import { resolve } from 'node:path';
import { buildReader, type BuiltPage } from '../builds/build-prints.ts';
import { folderStates } from '../builds/watch-folder.ts';
import type { Settings } from '../config/schema.ts';
import { isPage, readFolder } from '../discover/folder-site.ts';
import { hostFor } from '../discover/inputs.ts';
import type { PagePrint } from '../model/page-print.ts';
import type { Report } from '../model/report.ts';
import type { Recheck, WatchSession } from './watch-session.ts';

/** What a watch has to tell. */
export type WatchEvent =
  | ({ readonly kind: 'rechecked'; readonly seconds: number } & Recheck)
  /** Nothing to look at for now: the folder is gone or empty, or the server does not answer. */
  | { readonly kind: 'waiting' };

/** Looks again at the pages of a folder whose content changed, until `signal` is aborted. */
export async function* watchFolder(
  settings: Settings,
  cwd: string,
  first: Report,
  session: WatchSession,
  signal: AbortSignal,
): AsyncGenerator<WatchEvent> {
  const folder = resolve(cwd, settings.inputs[0] ?? '.');
  const host = hostFor(folder, new Set());
  const reader = buildReader();
  const known = new Map<string, PagePrint>();
  for (const { url, print } of first.pages) if (print !== undefined) known.set(url, print);
  for await (const state of folderStates(folder, signal)) {
    const began = performance.now();
    if (state.kind === 'gone') {
      yield { kind: 'waiting' };
      continue;
    }
    const paths = [...state.files.marks.keys()].filter(isPage);
    const site = await readFolder(folder, host, paths).catch(() => undefined);
    if (site === undefined) continue;
    const built = await reader.read(state.files, paths);
    const now = new Map<string, BuiltPage>();
    for (const [path, page] of built) {
      const url = new URL(site.urlOf(path)).href;
      if (session.discovery.scope.skips({ url }) === undefined) now.set(url, page);
    }
    const changed = [...now].filter(([url, page]) => !isSame(known.get(url), page)).map(([url]) => url);
    const gone = [...known.keys()].filter((url) => !now.has(url));
    if (changed.length === 0 && gone.length === 0) continue;
    const result = await session.recheck(changed, gone);
    if (signal.aborted) return;
    for (const url of gone) known.delete(url);
    const failed = new Set(result.failed.map(({ url }) => url));
    for (const url of changed) {
      const page = now.get(url);
      // What could not be looked at is looked at again when the folder next changes.
      if (failed.has(url) || page === undefined) known.set(url, { content: '', files: '' });
      else known.set(url, page);
    }
    yield { kind: 'rechecked', seconds: (performance.now() - began) / 1_000, ...result };
  }
}

function isSame(before: PagePrint | undefined, now: PagePrint): boolean {
  return before !== undefined && before.content === now.content && before.files === now.files;
}
