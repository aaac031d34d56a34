import { causeKey } from '../model/cause-key.ts';
import type { Issue, Occurrence } from '../model/issue.ts';

/** One failure at one place of a page. */
export interface PageIssue {
  /** Of its cause: two places of one cause on a page have one key. */
  readonly key: string;
  readonly issue: Issue;
  readonly place: Occurrence;
}

/** What one look at pages changed. */
export interface IssueChanges {
  readonly appeared: readonly PageIssue[];
  readonly fixed: readonly PageIssue[];
}

/** The failures that count, by page. `isOf`: is this a rule that reads one page by itself? */
export function issuesByPage(
  issues: readonly Issue[],
  isOf: (rule: string) => boolean,
): ReadonlyMap<string, readonly PageIssue[]> {
  const pages = new Map<string, PageIssue[]>();
  for (const issue of issues) {
    const counts = issue.outcome === 'fail' && issue.ignored === undefined && issue.inBaseline !== true;
    if (!counts || !isOf(issue.rule)) continue;
    for (const place of issue.occurrences) {
      const on = pages.get(place.at.url) ?? [];
      pages.set(place.at.url, on);
      on.push({ key: causeKey(issue.key), issue, place });
    }
  }
  return pages;
}

/** What came and what went on a page: each place counts, so that one mended and one made are two changes. */
export function compareOnPage(before: readonly PageIssue[], now: readonly PageIssue[]): IssueChanges {
  return { appeared: without(now, before), fixed: without(before, now) };
}

function without(list: readonly PageIssue[], other: readonly PageIssue[]): PageIssue[] {
  const left = new Map<string, number>();
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1);
  return list.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
