import type { Baseline, BaselineEntry, BaselinePage, BaselineSummary } from '../model/baseline.ts';
import { betterLevels } from '../model/better-levels.ts';
import { causeKey } from '../model/cause-key.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Issue } from '../model/issue.ts';
import type { PageReport, Report } from '../model/report.ts';
import { levelsOf } from './page-levels.ts';
import type { Looks } from './looked.ts';
import {
  freshPages,
  type HeldPlace,
  isCounted,
  type Match,
  matchBaseline,
  type NowPages,
  type NowPlace,
  placesOf,
} from './match-baseline.ts';
import { pageFingerprint, type PageLook, renamedPages } from './page-identity.ts';

/** Prints kept of one cause on one page: places beyond are counted only. */
const MOST_PRINTS = 50;

/** Every failure that counts, cause by cause and page by page, and every page that was checked. */
export function baselineOf(report: Pick<Report, 'inputs' | 'pages' | 'issues'>): Baseline {
  return {
    version: 2,
    scope: scopeOf(report),
    pages: [...pagesOf(report).values()].sort((a, b) => order(a.page, b.page)),
    entries: entriesOf(placesOf(report.issues)),
  };
}

/** Which inputs a run had, apart from where they were: a preview of the site has the same scope. */
export function scopeOf({ inputs }: Pick<Report, 'inputs'>): string {
  const paths = inputs.map((input) => (URL.parse(input)?.pathname ?? input).replace(/^(?:\.\/)+|\/+$/g, ''));
  return fingerprint(JSON.stringify([...new Set(paths)].sort()));
}

/** How the run stands to the baseline, place by place. */
export function matchRun(
  baseline: Baseline,
  { issues, pages }: Pick<Report, 'issues' | 'pages'>,
  looks: Looks,
): { readonly match: Match; readonly pages: NowPages } {
  const now = freshPages(
    baseline,
    looksOfPages(pages),
    renamedPages,
    (page) => !looks.checked.has(page) && isAway(page, looks),
  );
  return { match: matchBaseline(baseline, placesOf(issues), now), pages: now };
}

/**
 * The issues with what the baseline says of each. One with a place that the baseline does not hold is new, that place
 * first: where one place was mended and another made, somebody made one.
 */
export function markKnown(issues: readonly Issue[], { added }: Match): readonly Issue[] {
  const fresh = new Map<Issue, NowPlace[]>();
  for (const place of added) fresh.set(place.issue, [...(fresh.get(place.issue) ?? []), place]);
  return issues.map((issue) => {
    if (!isCounted(issue)) return issue;
    const places = fresh.get(issue);
    if (places === undefined) return { ...issue, state: 'known', inBaseline: true };
    const indices = new Set(places.map(({ index }) => index));
    const isNew = (index: number): boolean => indices.has(index);
    const marked = issue.occurrences.map((each, index) => (isNew(index) ? { ...each, isNew: true as const } : each));
    const occurrences = [...marked.filter((each) => each.isNew), ...marked.filter((each) => !each.isNew)];
    return { ...issue, state: 'new', occurrences };
  });
}

/** How the whole run stands to the baseline. */
export function summaryOf(issues: readonly Issue[], { lost }: Match, looks: Looks): BaselineSummary {
  const count = (state: Issue['state']): number => issues.filter((issue) => issue.state === state).length;
  const gone = lost.filter(({ entry }) => isLookedAt(looks.at(entry.page, entry.rule)));
  return { known: count('known'), new: count('new'), fixed: gone.length, notLookedAt: lost.length - gone.length };
}

/**
 * The baseline without what is mended; it never grows. What moved is written as it is now. What was not looked at stays,
 * and so do pages that a run over other inputs did not meet; a page that the run saw gone goes, with all of its places.
 */
export function shrink(baseline: Baseline, report: Report, looks: Looks): Baseline {
  const { match, pages } = matchRun(baseline, report, looks);
  // Ignored is not mended: what the configuration sets aside from now on stays known for the day that it no longer does.
  const ignored = new Set(
    report.issues.flatMap(({ key, pages: urls, ignored: why }) =>
      why === undefined ? [] : urls.map((url) => `${causeKey(key)} ${pageFingerprint(url)}`),
    ),
  );
  const kept = match.lost.filter(
    ({ entry }) => !isLookedAt(looks.at(entry.page, entry.rule)) || ignored.has(`${entry.key} ${entry.page}`),
  );
  const asBefore = ({ entry, print = '' }: HeldPlace) => ({ ...entry, print, issue: { rule: entry.rule } });
  // A page that moved, and may stand where it was as well: nobody saw it gone.
  const isCopy = ({ entry }: HeldPlace, now: NowPlace): boolean =>
    pages.renamed.get(now.page) === entry.page && looks.at(entry.page, '') !== 'gone';
  const places = [
    ...[...match.held].map(([then, now]) => (isCopy(then, now) ? asBefore(then) : now)),
    ...kept.map(asBefore),
  ];
  const before = new Map([...pages.renamed].map(([now, then]) => [then, now]));
  const today = pagesOf(report);
  const pageLines = baseline.pages.flatMap((page): BaselinePage[] => {
    const isGone = looks.at(page.page, '') === 'gone';
    const now = today.get((isGone ? before.get(page.page) : undefined) ?? page.page);
    if (now !== undefined) return [{ ...now, levels: betterLevels(page.levels, now.levels) }];
    return isGone ? [] : [page];
  });
  return {
    version: 2,
    scope: baseline.scope,
    pages: pageLines.sort((a, b) => order(a.page, b.page)),
    entries: entriesOf(places),
  };
}

/**
 * A line a page and a line a cause on a page, sorted, each with its comma and a last line that never changes: branches that
 * change different lines merge, and a merge that keeps both of two lines can be read.
 */
export function baselineText({ scope, pages, entries }: Baseline): string {
  const lines = [
    ...pages.map(({ page, likeness, levels }) =>
      JSON.stringify([
        'page',
        page,
        likeness,
        ...levels.map(({ lang, score, long }) => [lang, score ?? null, long ?? null]),
      ]),
    ),
    ...entries.map(({ key, rule, page, count, prints }) =>
      JSON.stringify(['issue', key, rule, page, count, ...prints]),
    ),
  ];
  return `{"version":2,"scope":"${scope}","lines":[\n${lines.map((line) => `${line},\n`).join('')}null]}\n`;
}

function entriesOf(
  places: readonly (Pick<NowPlace, 'key' | 'page' | 'print'> & { readonly issue: Pick<Issue, 'rule'> })[],
): BaselineEntry[] {
  const entries = new Map<string, { key: string; rule: string; page: string; count: number; prints: string[] }>();
  for (const { key, page, print, issue } of places) {
    const name = `${key} ${page}`;
    const entry = entries.get(name) ?? { key, rule: issue.rule, page, count: 0, prints: [] };
    entries.set(name, entry);
    entry.count += 1;
    if (print !== '') entry.prints.push(print);
  }
  return [...entries]
    .sort(([a], [b]) => order(a, b))
    .map(([, entry]) => ({ ...entry, prints: entry.prints.sort().slice(0, MOST_PRINTS) }));
}

function pagesOf({ pages, issues }: Pick<Report, 'pages' | 'issues'>): Map<string, BaselinePage> {
  const levels = levelsOf({ pages, issues });
  return new Map(
    looksOfPages(pages).map(({ page, likeness, url }) => [page, { page, likeness, levels: levels.get(url) ?? [] }]),
  );
}

function looksOfPages(pages: readonly PageReport[]): (PageLook & { readonly url: string })[] {
  const checked = pages.filter(({ state }) => state === 'checked');
  const looks = checked.map(({ url, finalUrl, likeness = '' }) => {
    const final = finalUrl ?? url;
    return { page: pageFingerprint(final), likeness, url: final };
  });
  return [...new Map(looks.map((look) => [look.page, look])).values()];
}

function isLookedAt(look: ReturnType<Looks['at']>): boolean {
  return look === 'looked' || look === 'gone';
}

/** No page of the run goes by this address any more: it may stand under another. */
function isAway(page: string, looks: Looks): boolean {
  return looks.at(page, '') === 'gone' || !looks.knows(page);
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
