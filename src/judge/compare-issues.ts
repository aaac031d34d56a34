import type { Changes } from '../model/changes.ts';
import type { PastIssue, PastRun } from '../model/past-run.ts';

/** What the two runs themselves do not say. */
export interface CompareOptions {
  /** Does a rule judge a page by others, so that a page left out can hide its findings anywhere? */
  readonly needsWholeSite: (rule: string) => boolean;
  /** Did the run of now know of an address without checking it? A page that the server says is gone is no such. */
  readonly isLeftOut: (url: string) => boolean;
}

export interface Comparison {
  readonly changes: Omit<Changes, 'fixed'> & { readonly fixed: readonly PastIssue[] };
  /** Of failing issues, by key; those that cannot be compared are not in it. */
  readonly states: ReadonlyMap<string, 'new' | 'known'>;
}

/**
 * What changed from one run to the next. Failures only. Nothing is fixed that was not looked at again, and nothing is new that
 * nobody looked for: then it counts as not comparable.
 */
export function compareIssues(before: PastRun, now: PastRun, options: CompareOptions): Comparison {
  const then = viewOf(before);
  const today = viewOf(now);
  const states = new Map<string, 'new' | 'known'>();
  const fixed: PastIssue[] = [];
  let notComparable = 0;

  for (const issue of today.failing) {
    if (then.issues.has(issue.key)) states.set(issue.key, 'known');
    else if (isNew(issue)) states.set(issue.key, 'new');
    else notComparable += 1;
  }
  let setAside = 0;
  for (const issue of then.failing) {
    const still = today.issues.get(issue.key);
    if (still !== undefined) setAside += still.every(({ ignored }) => ignored) ? 1 : 0;
    else if (isFixed(issue)) fixed.push(issue);
    else notComparable += 1;
  }
  const keysOf = (state: 'new' | 'known'): string[] =>
    [...states].filter((each) => each[1] === state).map(([key]) => key);
  return {
    changes: {
      since: before.started,
      new: keysOf('new').sort(),
      fixed: fixed.sort((a, b) => (a.key < b.key ? -1 : 1)),
      // An issue that is ignored from now on is there still.
      unchanged: keysOf('known').length + setAside,
      notComparable,
    },
    states,
  };

  function isNew(issue: PastIssue): boolean {
    if (!then.rules.has(issue.rule) || (options.needsWholeSite(issue.rule) && !before.whole)) return false;
    // On a page that was not there then, it is as new as the page.
    return today.pagesOf(issue).some((url) => (then.pages.has(url) ? isAsWhole(then, today, url) : before.whole));
  }

  function isFixed(issue: PastIssue): boolean {
    if (!today.rules.has(issue.rule) || (options.needsWholeSite(issue.rule) && !now.whole)) return false;
    const pages = then.pagesOf(issue);
    const isSeen = (url: string): boolean => today.pages.has(url) && isAsWhole(today, then, url);
    const isGone = (url: string): boolean => !today.pages.has(url) && now.whole && !options.isLeftOut(url);
    return pages.some(isSeen) && pages.every((url) => isSeen(url) || isGone(url));
  }
}

interface View {
  readonly pages: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  /** Failures by key. A cause may be ignored in one place and not in another. */
  readonly issues: ReadonlyMap<string, readonly PastIssue[]>;
  /** Those that count, one a key. */
  readonly failing: readonly PastIssue[];
  readonly gapsOf: (url: string) => ReadonlySet<string>;
  readonly pagesOf: (issue: PastIssue) => readonly string[];
}

function viewOf(run: PastRun): View {
  const issues = new Map<string, PastIssue[]>();
  for (const issue of run.issues) {
    if (issue.outcome === 'fail') issues.set(issue.key, [...(issues.get(issue.key) ?? []), issue]);
  }
  const gaps = new Map<string, Set<string>>();
  for (const { page, gap } of run.gaps) {
    const url = run.pages[page] ?? '';
    gaps.set(url, (gaps.get(url) ?? new Set()).add(gap));
  }
  return {
    pages: new Set(run.pages),
    rules: new Set(run.rules),
    issues,
    failing: [...issues.values()].flatMap((all) => all.find(({ ignored }) => !ignored) ?? []),
    gapsOf: (url) => gaps.get(url) ?? new Set(),
    pagesOf: ({ pages }) => stretches(pages).flatMap(([first, last]) => run.pages.slice(first, last + 1)),
  };
}

/** Had the one look at a page no gap that the other had not? */
function isAsWhole(one: View, other: View, url: string): boolean {
  const known = other.gapsOf(url);
  return [...one.gapsOf(url)].every((gap) => known.has(gap));
}

function stretches(bounds: readonly number[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 2) pairs.push([bounds[at] ?? 0, bounds[at + 1] ?? -1]);
  return pairs;
}
