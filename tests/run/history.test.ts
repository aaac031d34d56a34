import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { book } from '../../src/tool/registry.ts';
import { parsePastRun } from '../../src/config/past-run-schema.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Report } from '../../src/model/report.ts';
import { pastRunName, withHistory } from '../../src/run/history.ts';
import type { Judging } from '../../src/run/judging.ts';
import { pastRunOf } from '../../src/run/past-run.ts';
import { sampleReport } from '../report/sample-report.ts';

const judging: Judging = {
  standard: 'aoda',
  profile: 'ontario',
  profiles: [],
  failOn: 'error',
  maxIssues: 0,
  incomplete: 'fail',
  rules: {},
  ignore: [],
  twins: [],
};

const PAGE = 'http://site/';
const SECRET = 'Words of the page.';

const issue = (letter: string): Issue => ({
  key: letter.repeat(16),
  rule: 'axe/label',
  outcome: 'fail',
  severity: 'error',
  message: { en: SECRET, fr: SECRET },
  count: 1,
  pages: [PAGE],
  occurrences: [{ at: { url: PAGE, selector: 'p', snippet: SECRET }, message: { en: SECRET, fr: SECRET } }],
});

function report(day: number, letters: string, more: Partial<Report> = {}): Report {
  return {
    ...sampleReport(),
    inputs: ['site'],
    time: { started: `2026-01-${String(day).padStart(2, '0')}T00:00:00.000Z`, seconds: 1 },
    gaps: [],
    notices: [],
    issues: [...letters].map(issue),
    pages: [{ url: PAGE, state: 'checked', origin: { kind: 'input' }, depth: 0 }],
    ...more,
  };
}

async function folderOf(...reports: readonly Report[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'curbcut-history-'));
  for (const each of reports) {
    const run = pastRunOf(each, book, judging);
    await writeFile(join(folder, pastRunName(run)), JSON.stringify(run));
  }
  return folder;
}

const look = (now: Report, folder: string): Promise<Report> => withHistory(now, folder, book, judging);

test('against the newest earlier run', async () => {
  const folder = await folderOf(report(1, 'abc'), report(2, 'ab'), report(9, ''));
  const { changes, issues, trend } = await look(report(3, 'bd'), folder);
  expect(changes).toMatchObject({ since: '2026-01-02T00:00:00.000Z', new: ['d'.repeat(16)], unchanged: 1 });
  expect(changes?.fixed).toEqual([
    { key: 'a'.repeat(16), rule: 'axe/label', message: book.describe('axe/label')?.title },
  ]);
  expect(issues.map(({ state }) => state)).toEqual(['known', 'new']);
  expect(trend?.map(({ time }) => time.slice(8, 10))).toEqual(['01', '02', '03']);
});

test('the first run has a trend of one and nothing to compare with', async () => {
  const { changes, issues, trend } = await look(report(3, 'a'), join(await folderOf(), 'not', 'there'));
  expect(changes).toBeUndefined();
  expect(trend).toHaveLength(1);
  expect(issues[0]).not.toHaveProperty('state');
});

test('runs with other inputs, another standard or another guide are not compared with', async () => {
  const folder = await folderOf(
    report(1, 'a', { inputs: ['other'] }),
    report(1, 'a', { standard: 'wcag22aa' }),
    report(1, 'a', { profile: 'canada' }),
  );
  const { changes, trend, notices } = await look(report(3, 'a'), folder);
  expect([changes, trend?.length, notices]).toEqual([undefined, 1, []]);
});

test.each([
  ['a torn file', '{"version":1,'],
  ['another version', '{"version":2}'],
  ['a field too many', JSON.stringify({ ...pastRunOf(report(1, 'a'), book, judging), more: 1 })],
  ['a key that is none', JSON.stringify(pastRunOf(report(1, '<'), book, judging))],
])('%s is told, and the others are read', async (_, text) => {
  const folder = await folderOf(report(2, 'a'));
  await writeFile(join(folder, 'broken.json'), text);
  await writeFile(join(folder, 'README.md'), 'Not a run.');
  const { changes, notices } = await look(report(3, 'a'), folder);
  expect(notices).toEqual([{ code: 'history-unreadable', detail: 'broken.json' }]);
  expect(changes?.unchanged).toBe(1);
});

test('a page left out because it did not change hides nothing as fixed, and makes nothing new', async () => {
  const at = (name: string) =>
    ({ url: `${PAGE}${name}`, state: 'checked', origin: { kind: 'input' }, depth: 0 }) as const;
  const on = (letter: string, ...names: readonly string[]): Issue => ({
    ...issue(letter),
    pages: names.map((name) => `${PAGE}${name}`),
  });
  const whole = [on('a', 'one'), on('b', 'two'), on('c', 'one', 'two')];
  const left = { ...at('two'), state: 'skipped', reason: 'unchanged' } as const;
  const all = { pages: [at('one'), at('two')], issues: whole };
  const part = { pages: [at('one'), left], issues: [on('d', 'one')] };
  const narrow = await look(report(2, '', part), await folderOf(report(1, '', all)));
  // `b` and `c` may be on the page that nobody looked at.
  expect(narrow.changes?.fixed.map(({ key }) => key)).toEqual(['a'.repeat(16)]);
  expect(narrow.changes).toMatchObject({ new: ['d'.repeat(16)], unchanged: 0, notComparable: 2 });
  const later = await look(report(3, '', all), await folderOf(report(2, '', part)));
  expect(later.changes).toMatchObject({ new: ['a'.repeat(16), 'c'.repeat(16)], notComparable: 1 });
});

test('the newest fifty are read', async () => {
  const days = Array.from({ length: 60 }, (_, index) => {
    const started = `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + Math.floor(index / 12)).padStart(2, '0')}T00:00:00.000Z`;
    return report(1, '', { time: { started, seconds: 1 } });
  });
  const { trend } = await look(report(3, ''), await folderOf(...days));
  expect(trend).toHaveLength(51);
});

test('a file of the history holds no text of a page, and is read back as it was', () => {
  const run = pastRunOf(report(1, 'ab'), book, judging);
  const text = JSON.stringify(run);
  expect(text).not.toContain(SECRET);
  expect(parsePastRun(text)).toEqual(run);
  expect(parsePastRun(JSON.stringify(pastRunOf(sampleReport(), book, judging)))).toBeDefined();
});

test('pages that follow one another are one stretch', () => {
  const urls = ['a', 'b', 'c', 'd', 'e'].map((name) => `${PAGE}${name}`);
  const pages = urls.map((url) => ({ url, state: 'checked', origin: { kind: 'input' }, depth: 0 }) as const);
  const spread = { ...issue('a'), pages: urls.filter((url) => !url.endsWith('d')) };
  const run = pastRunOf(report(1, '', { pages, issues: [spread] }), book, judging);
  expect(run.issues[0]).toMatchObject({ pages: [0, 2, 4, 4], pageCount: 4 });
});
