import type { Baseline, BaselineIssue } from '../model/baseline.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { Issue } from '../model/issue.ts';

/** The cause of an issue's key: the same whether or not the configuration ignores it. */
type CauseOf = (issueKey: string) => string;

/** Every failure that counts, by cause. What is ignored already has its own reason. */
export function baselineOf(issues: readonly Issue[], causeOf: CauseOf): Baseline {
  const known = issues
    .filter(isCounted)
    .map((issue): BaselineIssue => ({ key: causeOf(issue.key), rule: issue.rule, pages: placesByPage([issue]) }));
  return { version: 1, issues: known.sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/**
 * The issues with what the baseline says of each. One that shows on a page, or in a place more of a page, that the baseline
 * does not hold is new: where one place was mended and another made, somebody made one.
 */
export function markKnown(issues: readonly Issue[], baseline: Baseline, causeOf: CauseOf): readonly Issue[] {
  const before = new Map(baseline.issues.map(({ key, pages }) => [key, pages]));
  return issues.map((issue) => {
    if (!isCounted(issue)) return issue;
    const then = before.get(causeOf(issue.key));
    const isKnown =
      then !== undefined &&
      Object.entries(placesByPage([issue])).every(([page, count]) => count <= placesOn(then, page));
    return isKnown ? { ...issue, state: 'known', inBaseline: true } : { ...issue, state: 'new' };
  });
}

/**
 * The baseline without what is mended; it never grows. `wasLookedAt`: was the rule tried on the page, by the page's
 * fingerprint? What was not looked at stays.
 */
export function shrink(
  baseline: Baseline,
  issues: readonly Issue[],
  wasLookedAt: (page: string, rule: string) => boolean,
  causeOf: CauseOf,
): Baseline {
  const failing = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = causeOf(issue.key);
    if (issue.outcome === 'fail') failing.set(key, [...(failing.get(key) ?? []), issue]);
  }
  const left = baseline.issues.map((issue): BaselineIssue => {
    const now = placesByPage(failing.get(issue.key) ?? []);
    const pages = Object.entries(issue.pages).map(([page, count]): [string, number] => [
      page,
      wasLookedAt(page, issue.rule) ? Math.min(count, placesOn(now, page)) : count,
    ]);
    return { ...issue, pages: Object.fromEntries(pages.filter(([, count]) => count > 0)) };
  });
  return { version: 1, issues: left.filter(({ pages }) => Object.keys(pages).length > 0) };
}

/** Of its path: a preview and the site itself are one, and so are the addresses of a page that differ in their query. */
export function pageFingerprint(url: string): string {
  const parsed = URL.parse(url);
  return fingerprint(parsed === null ? url : parsed.pathname);
}

/** One issue a line, sorted, so that two branches that change it merge. */
export function baselineText({ version, issues }: Baseline): string {
  const lines = issues.map((issue) => JSON.stringify(issue));
  return `{"version":${version},"issues":[\n${lines.join(',\n')}\n]}\n`;
}

function isCounted({ outcome, ignored }: Issue): boolean {
  return outcome === 'fail' && ignored === undefined;
}

/** At least one on each page, for an issue with more places than a report keeps. */
function placesByPage(issues: readonly Issue[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { occurrences } of issues) {
    for (const { at } of occurrences) counts.set(at.url, (counts.get(at.url) ?? 0) + 1);
  }
  for (const { pages } of issues) for (const url of pages) counts.set(url, counts.get(url) ?? 1);
  const byPage = new Map<string, number>();
  for (const [url, count] of counts) {
    const page = pageFingerprint(url);
    byPage.set(page, (byPage.get(page) ?? 0) + count);
  }
  return Object.fromEntries([...byPage].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function placesOn(pages: Readonly<Record<string, number>>, page: string): number {
  return Object.hasOwn(pages, page) ? (pages[page] ?? 0) : 0;
}
