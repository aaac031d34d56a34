import { expect, test } from 'vitest';
import { type CompareOptions, compareIssues } from '../../src/judge/compare-issues.ts';
import type { PastIssue, PastRun } from '../../src/model/past-run.ts';

const A = 'http://site/a';
const B = 'http://site/b';
const key = (letter: string): string => letter.repeat(16);

const issue = (letter: string, pages: readonly number[] = [0, 0], more: Partial<PastIssue> = {}): PastIssue => ({
  key: key(letter),
  rule: 'axe/label',
  outcome: 'fail',
  severity: 'error',
  ignored: false,
  pageCount: 1,
  pages,
  ...more,
});

const run = (issues: readonly PastIssue[], more: Partial<PastRun> = {}): PastRun => ({
  version: 1,
  tool: '0.1.0',
  started: '2026-01-01T00:00:00.000Z',
  inputs: ['site'],
  standard: 'aoda',
  profile: 'ontario',
  verdict: { gate: 'failed', complete: true, exitCode: 1 },
  counts: { error: issues.length, warning: 0, info: 0, review: 0, ignored: 0 },
  ledger: { total: 2, checked: 2, error: 0, skipped: 0, notVisited: 0 },
  readability: [],
  whole: true,
  rules: ['axe/label', 'site/links'],
  pages: [A, B],
  gaps: [],
  issues,
  ...more,
});

const options: CompareOptions = { needsWholeSite: (rule) => rule === 'site/links', isLeftOut: () => false };

const compare = (before: PastRun, now: PastRun, more: Partial<CompareOptions> = {}) => {
  const { changes, states } = compareIssues(before, now, { ...options, ...more });
  const { new: added, fixed, unchanged, notComparable } = changes;
  return { new: added, fixed: fixed.map((each) => each.key), unchanged, notComparable, states };
};

test('new, fixed and unchanged', () => {
  const found = compare(run([issue('a'), issue('b')]), run([issue('b'), issue('c')]));
  expect(found).toMatchObject({ new: [key('c')], fixed: [key('a')], unchanged: 1, notComparable: 0 });
  expect([...found.states]).toEqual([
    [key('b'), 'known'],
    [key('c'), 'new'],
  ]);
});

test('what was not looked at again is not fixed', () => {
  const before = run([issue('a', [0, 0]), issue('b', [1, 1]), issue('c', [0, 1])]);
  const now = run([], { pages: [A], whole: false });
  expect(compare(before, now)).toMatchObject({ fixed: [key('a')], notComparable: 2 });
});

test('a page that is gone hides no fault on the others, and is itself no fix', () => {
  const before = run([issue('b', [1, 1]), issue('c', [0, 1])]);
  const now = run([], { pages: [A] });
  expect(compare(before, now)).toMatchObject({ fixed: [key('c')], notComparable: 1 });
  expect(compare(before, now, { isLeftOut: (url) => url === B })).toMatchObject({ fixed: [], notComparable: 2 });
});

test('nor is what a gap may hide, unless the gap was there before', () => {
  const gap = { page: 0, gap: key('f') };
  expect(compare(run([issue('a')]), run([], { gaps: [gap] }))).toMatchObject({ fixed: [], notComparable: 1 });
  expect(compare(run([issue('a')], { gaps: [gap] }), run([], { gaps: [gap] }))).toMatchObject({ fixed: [key('a')] });
});

test('a rule that did not run fixes nothing and finds nothing new', () => {
  const without = { rules: ['site/links'] };
  expect(compare(run([issue('a')]), run([], without))).toMatchObject({ fixed: [], notComparable: 1 });
  expect(compare(run([], without), run([issue('a')]))).toMatchObject({ new: [], notComparable: 1 });
});

test('a rule over the whole site needs the whole site, both times', () => {
  const links = issue('a', [0, 0], { rule: 'site/links' });
  expect(compare(run([links]), run([], { whole: false }))).toMatchObject({ fixed: [], notComparable: 1 });
  expect(compare(run([], { whole: false }), run([links]))).toMatchObject({ new: [], notComparable: 1 });
  expect(compare(run([links]), run([]))).toMatchObject({ fixed: [key('a')] });
});

test('an issue of a page that nobody looked at before is not called new; one of a new page is', () => {
  const now = run([issue('a', [1, 1])]);
  expect(compare(run([], { pages: [A], whole: false }), now)).toMatchObject({ new: [], notComparable: 1 });
  expect(compare(run([], { pages: [A] }), now)).toMatchObject({ new: [key('a')], notComparable: 0 });
});

test('to ignore an issue is not to mend it, and to ignore it no longer is no new issue', () => {
  const ignored = issue('a', [0, 0], { ignored: true });
  expect(compare(run([issue('a')]), run([ignored]))).toMatchObject({ fixed: [], unchanged: 1 });
  expect(compare(run([ignored]), run([issue('a')]))).toMatchObject({ new: [], unchanged: 1 });
  expect(compare(run([ignored]), run([]))).toMatchObject({ fixed: [], unchanged: 0, notComparable: 0 });
});

test('things to review are neither new nor fixed', () => {
  const review = issue('a', [0, 0], { outcome: 'review' });
  expect(compare(run([review]), run([]))).toMatchObject({ new: [], fixed: [], unchanged: 0, notComparable: 0 });
  expect(compare(run([]), run([review]))).toMatchObject({ new: [], fixed: [], unchanged: 0, notComparable: 0 });
});
