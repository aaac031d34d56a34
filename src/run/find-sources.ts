import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Settings } from '../config/schema.ts';
import { mappedSource } from '../config/source-map.ts';
import type { FoundPlace, Location } from '../model/place.ts';
import type { PageReport, Report } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { readBuiltPage } from '../sources/built-page.ts';
import { pageSources } from '../sources/page-sources.ts';
import { isInGit, readRepository, type Repository } from '../sources/repository.ts';
import { placeKey } from './apply-sources.ts';
import { type JournalContents, type JournalSources, type JournalWriter, openPages } from './journal.ts';

/** Larger built files have no lines. */
const MOST_BYTES = 20_000_000;

/** What says where to look: a merged run knows no more of its settings. */
export type SourceSettings = Pick<Settings, 'sources' | 'inputs' | 'runDir' | 'output' | 'history'>;

export interface SourcesRequest {
  readonly settings: SourceSettings;
  readonly cwd: string;
  readonly journal: JournalContents;
  readonly writer: Pick<JournalWriter, 'append'>;
}

/**
 * Finds where a report's findings stand in the built files, and what in the repository they were written in; writes both to the
 * journal, a line a page. Without a folder among the inputs and without the setting `sources` there is nothing to do.
 */
export async function findSources(report: Report, { settings, cwd, journal, writer }: SourcesRequest): Promise<void> {
  const entries = new Map(report.pages.map((page) => [page.finalUrl ?? page.url, page]));
  const hasFiles = report.pages.some(({ file }) => file !== undefined);
  const mode = settings.sources ?? (hasFiles && (await isInGit(cwd)) ? 'auto' : 'off');
  if (!hasFiles && mode === 'off') return;
  const byPage = locationsByPage(report);
  const repository = mode === 'off' || byPage.size === 0 ? undefined : await openRepository(report, settings, cwd);
  const pages = await openPages(settings.runDir, journal.pages);
  try {
    for (const [url, seen] of [...byPage].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const entry = entries.get(url);
      const snapshot = entry === undefined ? undefined : (await pages.read(entry.url))?.snapshot;
      if (entry === undefined || snapshot === undefined) continue;
      await writer.append(await pageLine({ url, entry, snapshot, seen, repository, settings, cwd }));
    }
  } finally {
    await pages.close();
  }
  const searched = repository && { files: repository.files, isCut: repository.isCut };
  await writer.append({ kind: 'sources', url: '', places: {}, ...(searched !== undefined && { searched }) });
}

interface Seen {
  readonly at: Location;
  readonly isContent: boolean;
}

function locationsByPage({ issues, rules }: Report): Map<string, Map<string, Seen>> {
  const pages = new Map<string, Map<string, Seen>>();
  for (const { rule, occurrences } of issues) {
    const isContent = rules[rule]?.owner === 'content';
    for (const { at } of occurrences) {
      if (at.source !== undefined) continue;
      const page = pages.get(at.url) ?? new Map<string, Seen>();
      pages.set(at.url, page);
      const key = placeKey(at);
      const before = page.get(key);
      page.set(key, { at, isContent: isContent || before?.isContent === true });
    }
  }
  return pages;
}

interface PageRequest {
  readonly url: string;
  readonly entry: PageReport;
  readonly snapshot: PageSnapshot;
  readonly seen: ReadonlyMap<string, Seen>;
  readonly repository: Repository | undefined;
  readonly settings: SourceSettings;
  readonly cwd: string;
}

async function pageLine({
  url,
  entry,
  snapshot,
  seen,
  repository,
  settings,
  cwd,
}: PageRequest): Promise<JournalSources> {
  const { file } = entry;
  const all = [...seen.values()];
  const html = file === undefined ? undefined : await readBuilt(resolve(cwd, file));
  const built =
    file === undefined || html === undefined ? [] : readBuiltPage(html, file).places(all.map(({ at }) => at));
  const sources =
    repository &&
    pageSources(repository.corpus, snapshot, {
      page: file ?? new URL(url).pathname,
      mapped: mapped(settings, file, url),
    });
  const places: [string, FoundPlace][] = [...seen].map(([key, { at, isContent }], index) => {
    const place = built[index] ?? (file === undefined ? undefined : { file });
    return [key, { ...(place !== undefined && { built: place }), ...sources?.find(at, isContent) }];
  });
  return { kind: 'sources', url, places: Object.fromEntries(places) };
}

function mapped({ sources }: SourceSettings, file: string | undefined, url: string): string | undefined {
  if (typeof sources !== 'object') return undefined;
  return mappedSource(sources, [...(file === undefined ? [] : [file]), url, new URL(url).pathname]);
}

/** What the server served, as text. */
async function readBuilt(path: string): Promise<string | undefined> {
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile() !== true || facts.size > MOST_BYTES) return undefined;
  return readFile(path, 'utf8').catch(() => undefined);
}

/** All text files below the working folder but what was built and what Curbcut writes. */
async function openRepository(report: Report, settings: SourceSettings, cwd: string): Promise<Repository> {
  const root = await realpath(cwd);
  const fromRoot = (path: string): string => relative(root, path).split(sep).join('/');
  const inputs = await Promise.all(
    settings.inputs.map((input) => realpath(resolve(cwd, input)).catch(() => undefined)),
  );
  const left = [
    ...inputs.flatMap((input) => (input === undefined ? [] : [fromRoot(input)])),
    ...report.pages.flatMap(({ file }) => file ?? []),
    ...[settings.runDir, settings.history, ...settings.output.map(({ path }) => path)].flatMap((path) =>
      path === undefined ? [] : [fromRoot(resolve(root, path))],
    ),
  ];
  return readRepository(root, new Set(left.filter((path) => path !== '')));
}
