import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { renderEarl } from '../../src/report/earl.ts';
import { hostileReport } from './hostile-report.ts';
import { bigReport, cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const REPORTS = {
  sampleReport,
  cleanReport,
  emptyReport,
  incompleteReport,
  hostileReport,
  bigReport: () => bigReport(60, 40),
};
const cases = Object.entries(REPORTS).flatMap(([name, make]) => LANGS.map((lang) => ({ name, make, lang })));

interface Assertion {
  readonly subject: { readonly source: string };
  readonly result: { readonly outcome: string; readonly info?: string; readonly pointer?: string };
  readonly test?: { readonly '@id': string; readonly title: string; readonly isPartOf: readonly string[] };
}

function assertionsOf(report: Report): readonly Assertion[] {
  return (JSON.parse(renderEarl(report, { lang: 'en' })) as { '@graph': readonly Assertion[] })['@graph'];
}

function count(report: Report): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { result } of assertionsOf(report)) counts[result.outcome] = (counts[result.outcome] ?? 0) + 1;
  return counts;
}

/** The clean page again, with the rules that ran on it. */
function testedReport(more: Partial<Report['pages'][number]> = {}): Report {
  const [page] = cleanReport().pages;
  if (page === undefined) throw new Error('No page.');
  return {
    ...cleanReport(),
    tested: { criteria: { 'image-alt': ['non-text-content'], region: [] }, sets: [['image-alt', 'region']] },
    pages: [{ ...page, tested: 0, ...more }],
  };
}

/** A key or value that the context does not know is an error, not dropped. */
const SAFE: jsonld.Options.Expand & { readonly safe: true } = { safe: true };
const EARL = 'http://www.w3.org/ns/earl#';

test.each(cases)('$name in $lang expands to EARL, with nothing of it lost', async ({ make, lang }) => {
  const document = JSON.parse(renderEarl(make(), { lang })) as { '@graph': unknown[] };
  const expanded = (await jsonld.expand(document as jsonld.JsonLdDocument, SAFE)) as Record<string, unknown>[];
  expect(expanded).toHaveLength(document['@graph'].length);
  for (const node of expanded) {
    expect(node['@type']).toEqual([`${EARL}Assertion`]);
    expect(node[`${EARL}mode`]).toEqual([{ '@id': `${EARL}automatic` }]);
    const [result] = node[`${EARL}result`] as Record<string, { '@id': string }[]>[];
    expect(result?.[`${EARL}outcome`]?.[0]?.['@id']).toMatch(/#(passed|failed|cantTell|untested)$/);
    const [subject] = node[`${EARL}subject`] as Record<string, { '@value': string }[]>[];
    expect(subject?.['http://purl.org/dc/terms/source']?.[0]?.['@value']).toBeTypeOf('string');
  }
});

test('criteria are those of WCAG 2.2, as an ACT report names them', async () => {
  const document = JSON.parse(renderEarl(testedReport(), { lang: 'en' })) as jsonld.JsonLdDocument;
  const expanded = JSON.stringify(await jsonld.expand(document));
  expect(expanded).toContain('{"@id":"http://www.w3.org/TR/WCAG22/#non-text-content"}');
});

test('passed is said only where the rule ran, the page was looked at whole, and nothing was found', () => {
  expect(count(testedReport())).toEqual({ 'earl:passed': 2 });
  expect(count(testedReport({ partial: true }))).toEqual({ 'earl:cantTell': 2 });
  expect(count(cleanReport())).toEqual({});
  const url = testedReport().pages[0]?.url ?? '';
  expect(count({ ...testedReport(), gaps: [{ url, stage: 'snapshot', reason: 'engine-failed' }] })).toEqual({
    'earl:untested': 1,
    'earl:cantTell': 2,
  });
});

test('an issue failed, also an ignored one; a review cannot be told; one of each rule and page', () => {
  const url = testedReport().pages[0]?.url ?? '';
  const [issue] = sampleReport().issues;
  if (issue === undefined) throw new Error('No issue.');
  const here = { ...issue, pages: [url], occurrences: [] };
  const outcome = (...issues: Report['issues']): Record<string, number> => count({ ...testedReport(), issues });
  expect(outcome(here)).toEqual({ 'earl:failed': 1, 'earl:passed': 1 });
  expect(outcome({ ...here, ignored: 'Later.' })).toEqual({ 'earl:failed': 1, 'earl:passed': 1 });
  expect(outcome({ ...here, outcome: 'review' })).toEqual({ 'earl:cantTell': 1, 'earl:passed': 1 });
  expect(outcome({ ...here, outcome: 'review' }, { ...here, key: 'b' })).toEqual({
    'earl:failed': 1,
    'earl:passed': 1,
  });
});

test('a page that was not looked at is untested, with the reason', () => {
  const untested = assertionsOf(incompleteReport()).filter(({ result }) => result.outcome === 'earl:untested');
  const missed = incompleteReport().pages.filter(({ state }) => state !== 'checked');
  for (const { url } of missed) expect(untested.map(({ subject }) => subject.source)).toContain(url);
  for (const { result, test: criterion } of untested) {
    expect(result.info).not.toBe('');
    expect(criterion).toBeUndefined();
  }
});

test('a rule is named the same on every page, whatever came of it', () => {
  const names = new Map<string, Set<string>>();
  for (const { test: criterion } of assertionsOf(sampleReport())) {
    if (criterion === undefined) continue;
    names.set(criterion.title, (names.get(criterion.title) ?? new Set()).add(criterion['@id']));
  }
  for (const ids of names.values()) expect(ids.size).toBe(1);
  expect(names.size).toBeGreaterThan(5);
});

test('a rule names the ACT Rules that it implements, and no others', () => {
  const report = testedReport();
  const [first = '', second = ''] = report.tested?.sets[0] ?? [];
  const tested = { criteria: {}, sets: [], ...report.tested, act: { [first]: ['c487ae'] } };
  const tests = assertionsOf({ ...report, tested }).flatMap(({ test: each }) => each ?? []);
  const of = (id: string): unknown => tests.find(({ title }) => title === id);
  expect(of(first)).toMatchObject({
    conformsTo: ['https://www.w3.org/WAI/standards-guidelines/act/rules/c487ae/'],
  });
  expect(of(second)).not.toHaveProperty('conformsTo');
});

test('what passed and no longer fits is told', () => {
  const [page] = testedReport().pages;
  if (page === undefined) throw new Error('No page.');
  const pages = Array.from({ length: 50_010 }, (_, index) => Object.assign({}, page, { url: `${page.url}/${index}` }));
  const text = renderEarl({ ...testedReport(), pages }, { lang: 'en' });
  expect(text.match(/"earl:passed"/g)).toHaveLength(100_000);
  expect(text.match(/"info":"[^"]*"/g)).toEqual(['"info":"Not shown here: 20 results."']);
});

test('the JSON schema of the report knows what ran', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schema/report.json', import.meta.url), 'utf8')) as {
    properties: object;
  };
  expect(schema.properties).toHaveProperty('tested');
});
