import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadBaseline } from '../../src/config/load-baseline.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { baselineOf, baselineText, markKnown, matchRun, shrink, summaryOf } from '../../src/judge/baseline.ts';
import { judge } from '../../src/judge/judge.ts';
import { looksOf } from '../../src/judge/looked.ts';
import type { Baseline } from '../../src/model/baseline.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { PageReport, Report } from '../../src/model/report.ts';
import { sampleReport } from '../report/sample-report.ts';

const RULE = 'axe/label';

/** `issue('a', '/1', '/1', '/2')`: two places on one page and one on another. */
function issue(letter: string, ...paths: readonly string[]): Issue {
  const message = { en: '', fr: '' };
  const urls = paths.map((path) => `http://site${path}`);
  return {
    key: letter.repeat(16),
    rule: RULE,
    outcome: 'fail',
    severity: 'error',
    message,
    count: urls.length,
    pages: [...new Set(urls)].sort(),
    occurrences: urls.map((url, place) => ({
      at: { url, selector: `#p${place}`, snippet: `<input name="${letter}">` },
      message,
    })),
  };
}

const checked = (path: string, more: Partial<LedgerEntry> = {}): PageReport => ({
  url: `http://site${path}`,
  state: 'checked',
  origin: { kind: 'folder' },
  depth: 0,
  tested: 0,
  ...more,
});

const ALL = ['/1', '/2', '/3'];

/** A finished run over `/1`, `/2` and `/3`, unless told otherwise. */
function run(issues: readonly Issue[], pages: readonly PageReport[] = ALL.map((path) => checked(path))): Report {
  const tested = { criteria: {}, sets: [[RULE]], site: ['site/links'] };
  return { ...sampleReport(), status: 'finished', inputs: ['dist'], gaps: [], issues, pages, tested };
}

const baseline = (...issues: readonly Issue[]): Baseline => baselineOf(run(issues));
const looks = (report: Report, coversAll = true) =>
  looksOf(report, { isSite: (rule) => rule === 'site/links', coversAll });
const against = (now: Report, then: Baseline) => {
  const { match } = matchRun(then, now, looks(now));
  const issues = markKnown(now.issues, match);
  return { issues, states: issues.map(({ state }) => state), summary: summaryOf(issues, match, looks(now)) };
};
const statesOf = (now: readonly Issue[], then: readonly Issue[]) => against(run(now), baseline(...then)).states;

test('what the baseline holds is known, wherever its lines and its order moved to', () => {
  const moved = { ...issue('a', '/2', '/1'), severity: 'warning' } as const;
  expect(statesOf([issue('b', '/1'), moved], [issue('a', '/1', '/2'), issue('b', '/1')])).toEqual(['known', 'known']);
});

test.each([
  ['a preview', 'http://localhost:8080/1'],
  ['another query', 'http://site/1?session=2'],
  ['a slash at the end', 'http://site/1/'],
  ['its file name', 'http://site/1/index.html'],
  ['an ending', 'http://site/1.html'],
])('the same page under %s is the same page', (_, url) => {
  const now = JSON.parse(JSON.stringify(issue('a', '/1')).replaceAll('http://site/1', url)) as Issue;
  expect(statesOf([now], [issue('a', '/1')])).toEqual(['known']);
});

test('a page more of one path is a place more; the route of an app is another page', () => {
  expect(statesOf([issue('a', '/1?id=1', '/1?id=2')], [issue('a', '/1?id=1')])).toEqual(['new']);
  expect(statesOf([issue('a', '/#/inbox')], [issue('a', '/#/outbox')])).toEqual(['new']);
});

test.each([
  ['another cause', [issue('b', '/1')]],
  ['another page', [issue('a', '/1', '/2')]],
  ['a place more on the page', [issue('a', '/1', '/1')]],
  ['one place mended, one made on another page', [issue('a', '/2')]],
])('%s is new', (_, now) => {
  expect(statesOf(now, [issue('a', '/1')])).toEqual(['new']);
});

test('of an issue with many known places, the new one comes first and says so', () => {
  const { issues } = against(run([issue('a', '/1', '/2', '/3')]), baseline(issue('a', '/1', '/2')));
  expect(issues[0]?.occurrences.map(({ at, isNew }) => [at.url, isNew])).toEqual([
    ['http://site/3', true],
    ['http://site/1', undefined],
    ['http://site/2', undefined],
  ]);
});

test('a page that is new brings a known part of the template along and makes nothing; a page that was clean does', () => {
  const many = issue('a', '/1', '/2', '/3');
  const [four, five] = [checked('/4'), checked('/5')];
  const then = baselineOf(run([many], [...ALL.map((path) => checked(path)), four]));
  const now = (path: string) =>
    against(run([issue('a', '/1', '/2', '/3', path)], [...ALL.map((each) => checked(each)), four, five]), then).states;
  expect(now('/5')).toEqual(['known']);
  expect(now('/4')).toEqual(['new']);
});

test('fewer places than the baseline holds are known, and the rest is fixed', () => {
  const { states, summary } = against(run([issue('a', '/1')]), baseline(issue('a', '/1', '/1', '/2')));
  expect(states).toEqual(['known']);
  expect(summary).toEqual({ known: 1, new: 0, fixed: 2, notLookedAt: 0 });
});

test('the gate counts only what is not in the baseline', () => {
  const policy = { failOn: 'error', maxIssues: 0, incomplete: 'fail' } as const;
  const verdictOf = (now: readonly Issue[]) =>
    judge({ issues: against(run(now), baseline(issue('a', '/1'))).issues, entries: [checked('/1')], gaps: [] }, policy);
  expect(verdictOf([issue('a', '/1')]).exitCode).toBe(0);
  expect(verdictOf([issue('a', '/1'), issue('b', '/1')])).toMatchObject({ exitCode: 1, reasons: [{ count: 1 }] });
});

test('an ignored issue and a review are neither written nor marked', () => {
  const quiet = [{ ...issue('a', '/1'), ignored: 'r' }, { ...issue('b', '/1'), outcome: 'review' } as const];
  expect(baseline(...quiet).entries).toEqual([]);
  expect(statesOf(quiet, [issue('a', '/1')])).toEqual([undefined, undefined]);
});

const shrunk = (then: Baseline, now: Report, coversAll = true) => shrink(then, now, looks(now, coversAll)).entries;
const entries = (...issues: readonly Issue[]) => baseline(...issues).entries;

test('an update takes out what is fixed and never adds', () => {
  const then = baseline(issue('a', '/1', '/1', '/2'), issue('b', '/1'));
  expect(shrunk(then, run([issue('a', '/1', '/3'), issue('c', '/1')]))).toEqual(entries(issue('a', '/1')));
});

test.each([
  ['was not visited', checked('/2', { state: 'not-visited', reason: 'max-pages' })],
  ['is for another part of the run', checked('/2', { state: 'not-visited', reason: 'shard' })],
  ['did not load', checked('/2', { state: 'error', reason: 'timeout' })],
  ['was left out', checked('/2', { state: 'skipped', reason: 'excluded' })],
  ['was seen in part', { ...checked('/2'), partial: true } as PageReport],
])('an update keeps the places of a page that %s', (_, page) => {
  const then = baseline(issue('a', '/1', '/2'));
  const now = run([], [checked('/1'), page, checked('/3')]);
  expect(shrunk(then, now)).toEqual(entries(issue('a', '/2')));
  expect(against(now, then).summary).toMatchObject({ fixed: 1, notLookedAt: 1 });
});

test('an update keeps what a rule did not look for, and what is only ignored', () => {
  const then = baseline(issue('a', '/1'));
  const off = { ...run([]), tested: { criteria: {}, sets: [[]] } };
  expect(shrunk(then, off)).toEqual(then.entries);
  const ignored = { ...issue('a', '/1'), key: `${'a'.repeat(16)}-${'f'.repeat(16)}`, ignored: 'r' };
  expect(shrunk(then, run([ignored]))).toEqual(then.entries);
});

test('an update takes out a page that the run saw gone, and no page that it merely did not meet', () => {
  const then = baseline(issue('a', '/2'));
  const answered = run([], [checked('/1'), checked('/2', { state: 'error', reason: 'http-status', status: 410 })]);
  const without = run([], [checked('/1'), checked('/3')]);
  const limited = run([], [checked('/1'), checked('/3', { state: 'not-visited', reason: 'max-pages' })]);
  expect(shrunk(then, answered, false)).toEqual([]);
  expect(shrunk(then, without)).toEqual([]);
  expect(shrunk(then, without, false)).toEqual(then.entries);
  expect(shrunk(then, limited)).toEqual(then.entries);
  expect(shrunk(then, { ...without, sample: 2 })).toEqual(then.entries);
  expect(shrunk(then, { ...without, status: 'interrupted' })).toEqual(then.entries);
});

test('a rule over the whole site fixes nothing where a page is missing', () => {
  const links = { ...issue('a', '/1'), rule: 'site/links' };
  const then = baseline(links);
  expect(shrunk(then, run([]))).toEqual([]);
  expect(shrunk(then, run([], [checked('/1'), checked('/2', { state: 'not-visited', reason: 'shard' })]))).toEqual(
    then.entries,
  );
});

async function written(text: string): Promise<Baseline> {
  const folder = await mkdtemp(join(tmpdir(), 'curbcut-baseline-'));
  await writeFile(join(folder, 'b.json'), text);
  return loadBaseline(folder, 'b.json');
}

test('the file has a line a page and a line a cause on a page, sorted, and is read back as it was', async () => {
  for (const issues of [[], [issue('b', '/1'), issue('a', '/2', '/1')]]) {
    const text = baselineText(baseline(...issues));
    expect(await written(text)).toEqual(baseline(...issues));
    expect(text).not.toContain('http');
    const lines = text.split('\n').slice(1, -2);
    expect(lines).toHaveLength(3 + (issues.length === 0 ? 0 : 3));
    for (const line of lines) expect(line).toMatch(/^\["(?:page|issue)".*\],$/);
  }
});

test('lines that a merge left twice, or out of order, can be read: the lower count stands', async () => {
  const text = baselineText(baseline(issue('a', '/1', '/1', '/1'), issue('b', '/1')));
  const lines = text.split('\n');
  const two = lines.find((line) => line.includes('aaaa'))?.replace(',3,', ',1,') ?? '';
  const merged = [...lines.slice(0, -2), two, ...lines.slice(1, 3), ...lines.slice(-2)].join('\n');
  expect((await written(merged)).entries.map(({ key, count }) => [key[0], count])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});

test.each([['{"version":2'], ['{"version":1,"issues":[]}'], ['[]'], ['<<<<<<< ours\n'], [undefined]])(
  'a file that is missing or is no baseline stops the run: %s',
  async (text) => {
    const folder = await mkdtemp(join(tmpdir(), 'curbcut-baseline-'));
    if (text !== undefined) await writeFile(join(folder, 'b.json'), text);
    await expect(loadBaseline(folder, 'b.json')).rejects.toThrow(UsageError);
  },
);
