import { expect, test } from 'vitest';
import { loadBaseline } from '../../src/config/load-baseline.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { causeKey } from '../../src/group/group.ts';
import { baselineOf, baselineText, markKnown, pageFingerprint, shrink } from '../../src/judge/baseline.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Issue } from '../../src/model/issue.ts';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `issue('a', '/1', '/1', '/2')`: two places on one page and one on another. */
function issue(letter: string, ...paths: readonly string[]): Issue {
  const message = { en: '', fr: '' };
  const urls = paths.map((path) => `http://site${path}`);
  return {
    key: letter.repeat(16),
    rule: 'axe/label',
    outcome: 'fail',
    severity: 'error',
    message,
    count: urls.length,
    pages: [...new Set(urls)].sort(),
    occurrences: urls.map((url, place) => ({ at: { url, selector: `#p${place}`, snippet: '' }, message })),
  };
}

const baseline = (...issues: readonly Issue[]) => baselineOf(issues, causeKey);
const statesOf = (now: readonly Issue[], then: readonly Issue[]) =>
  markKnown(now, baseline(...then), causeKey).map(({ state }) => state);
const everywhere = (): boolean => true;

test('what the baseline holds is known, wherever its lines and its order moved to', () => {
  const moved = { ...issue('a', '/2', '/1'), severity: 'warning' } as const;
  expect(statesOf([issue('b', '/1'), moved], [issue('a', '/1', '/2'), issue('b', '/1')])).toEqual(['known', 'known']);
});

test('the same page on a preview is the same page', () => {
  const preview = JSON.parse(
    JSON.stringify(issue('a', '/1')).replaceAll('http://site', 'http://localhost:80'),
  ) as Issue;
  expect(statesOf([preview], [issue('a', '/1')])).toEqual(['known']);
});

test('a query that changed is no other page; a page more of one path is a place more', () => {
  expect(statesOf([issue('a', '/1?session=2')], [issue('a', '/1?session=1')])).toEqual(['known']);
  expect(statesOf([issue('a', '/1?id=1', '/1?id=2')], [issue('a', '/1?id=1')])).toEqual(['new']);
});

test.each([
  ['another cause', [issue('b', '/1')]],
  ['another page', [issue('a', '/1', '/2')]],
  ['a place more on the page', [issue('a', '/1', '/1')]],
  ['one place mended, one made on another page', [issue('a', '/2')]],
])('%s is new', (_, now) => {
  expect(statesOf(now, [issue('a', '/1')])).toEqual(['new']);
});

test('fewer places than the baseline holds are known', () => {
  expect(statesOf([issue('a', '/1')], [issue('a', '/1', '/1', '/2')])).toEqual(['known']);
});

test('the gate counts only what is not in the baseline', () => {
  const policy = { failOn: 'error', maxIssues: 0, incomplete: 'fail' } as const;
  const entries = [{ url: 'http://site/1', state: 'checked', origin: { kind: 'input' }, depth: 0 }] as const;
  const verdictOf = (now: readonly Issue[]) =>
    judge({ issues: markKnown(now, baseline(issue('a', '/1')), causeKey), entries, gaps: [] }, policy);
  expect(verdictOf([issue('a', '/1')]).exitCode).toBe(0);
  expect(verdictOf([issue('a', '/1'), issue('b', '/1')])).toMatchObject({ exitCode: 1, reasons: [{ count: 1 }] });
});

test('an ignored issue and a review are neither written nor marked', () => {
  const quiet = [{ ...issue('a', '/1'), ignored: 'r' }, { ...issue('b', '/1'), outcome: 'review' } as const];
  expect(baseline(...quiet).issues).toEqual([]);
  expect(statesOf(quiet, [issue('a', '/1')])).toEqual([undefined, undefined]);
});

test('an update takes out what is fixed and never adds', () => {
  const then = baseline(issue('a', '/1', '/1', '/2'), issue('b', '/1'));
  const now = [issue('a', '/1', '/3'), issue('c', '/1')];
  expect(shrink(then, now, everywhere, causeKey)).toEqual(baseline(issue('a', '/1')));
});

test('an update keeps what was not looked at, and what is only ignored', () => {
  const then = baseline(issue('a', '/1', '/2'));
  const onlyFirst = (page: string): boolean => page === pageFingerprint('http://site/1');
  expect(shrink(then, [], onlyFirst, causeKey)).toEqual(baseline(issue('a', '/2')));
  const ignored = { ...issue('a', '/1', '/2'), key: `${'a'.repeat(16)}-${'f'.repeat(16)}`, ignored: 'r' };
  expect(shrink(then, [ignored], everywhere, causeKey)).toEqual(then);
});

test('the file has a line an issue, sorted, and is read back as it was', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'curbcut-baseline-'));
  for (const issues of [[], [issue('b', '/1'), issue('a', '/2', '/1')]]) {
    const text = baselineText(baseline(...issues));
    await writeFile(join(folder, 'b.json'), text);
    expect(await loadBaseline(folder, 'b.json')).toEqual(baseline(...issues));
    expect(text).not.toContain('site');
    expect(text.split('\n').filter((line) => line.includes('"key"'))).toHaveLength(issues.length);
  }
  expect(baselineText(baseline(issue('b', '/1'), issue('a', '/1')))).toMatch(/aaaa[^]*bbbb/);
});

test.each([['{"version":1'], ['{"version":2,"issues":[]}'], ['[]'], [undefined]])(
  'a file that is missing or is no baseline stops the run: %s',
  async (text) => {
    const folder = await mkdtemp(join(tmpdir(), 'curbcut-baseline-'));
    if (text !== undefined) await writeFile(join(folder, 'b.json'), text);
    await expect(loadBaseline(folder, 'b.json')).rejects.toThrow(UsageError);
  },
);
