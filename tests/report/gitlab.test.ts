import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { renderGitLabAccessibility } from '../../src/report/gitlab/accessibility.ts';
import { renderCodeQuality } from '../../src/report/gitlab/code-quality.ts';
import { hostileReport } from './hostile-report.ts';
import { bigReport, cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const REPORTS = {
  sampleReport,
  cleanReport,
  emptyReport,
  incompleteReport,
  hostileReport,
  bigReport: () => bigReport(300, 100),
};
const cases = Object.entries(REPORTS).flatMap(([name, make]) => LANGS.map((lang) => ({ name, make, lang })));
const ajv = new Ajv2020({ strict: false, allErrors: true });

function errorsOf(schema: string, json: string): unknown {
  const validate = ajv.compile(
    JSON.parse(readFileSync(new URL(`schemas/${schema}.json`, import.meta.url), 'utf8')) as object,
  );
  validate(JSON.parse(json));
  return validate.errors ?? [];
}

interface Entry {
  readonly check_name: string;
  readonly description: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function entriesOf(report: Report, options: { anchorFile?: string; folder?: string } = {}): readonly Entry[] {
  return JSON.parse(renderCodeQuality(report, { lang: 'en', ...options })) as readonly Entry[];
}

interface Accessibility {
  readonly total: number;
  readonly passes: number;
  readonly errors: number;
  readonly results: Readonly<Record<string, readonly { readonly code: string; readonly message: string }[]>>;
}

function accessibilityOf(report: Report): Accessibility {
  return JSON.parse(renderGitLabAccessibility(report, { lang: 'en' })) as Accessibility;
}

test.each(cases)('$name in $lang: every Code Quality entry is whole, every fingerprint its own', ({ make, lang }) => {
  expect(errorsOf('gitlab-code-quality', renderCodeQuality(make(), { lang }))).toEqual([]);
  const marks = entriesOf(make()).map(({ fingerprint }) => fingerprint);
  expect(new Set(marks).size).toBe(marks.length);
});

test.each(cases)(
  '$name in $lang: the accessibility report has the shape of pa11y-ci, and adds up',
  ({ make, lang }) => {
    const json = renderGitLabAccessibility(make(), { lang });
    expect(errorsOf('gitlab-accessibility', json)).toEqual([]);
    const { total, passes, errors, results } = JSON.parse(json) as Accessibility;
    const lists = Object.values(results);
    expect([total, passes, errors]).toEqual([
      lists.length,
      lists.filter((list) => list.length === 0).length,
      lists.reduce((sum, list) => sum + list.length, 0),
    ]);
  },
);

test('a fingerprint is the same in another run, in the other language, with other causes around it', () => {
  const marks = (report: Report): Set<string> => new Set(entriesOf(report).map(({ fingerprint }) => fingerprint));
  const some = { ...sampleReport(), issues: sampleReport().issues.slice(2, 6) };
  for (const mark of marks(some)) expect(marks(sampleReport())).toContain(mark);
});

test('what was not looked at is a blocker; what a person must review or the configuration ignores is no entry', () => {
  const entries = entriesOf(sampleReport());
  expect(entries.filter(({ severity }) => severity === 'blocker').map(({ check_name }) => check_name)).toEqual([
    'curbcut/not-checked',
    'curbcut/not-checked',
    'curbcut/not-checked',
  ]);
  expect(entries).toHaveLength(3 + 10);
  expect(entriesOf(cleanReport())).toEqual([]);
});

test('an entry lies in its source file, else in the file that the caller names', () => {
  const entries = entriesOf(sampleReport(), { anchorFile: 'site/package.json', folder: 'site' });
  expect(new Set(entries.map(({ location }) => `${location.path}:${location.lines.begin}`))).toEqual(
    new Set(['site/package.json:1', 'site/templates/renew.html:48']),
  );
});

test('a page that did not load is never a pass, and a page left out on purpose is not in the file', () => {
  const { results } = accessibilityOf(sampleReport());
  const site = 'https://www.services.example.on.ca';
  expect(results[`${site}/en/forms/old-form`]?.map(({ code }) => code)).toEqual(['curbcut/not-checked']);
  expect(results[`${site}/en/annual-report.pdf`]).toBeUndefined();
  const incomplete = accessibilityOf(incompleteReport()).results;
  const missed = incompleteReport().pages.filter(({ state }) => state === 'not-visited');
  expect(missed.filter(({ url }) => (incomplete[url]?.length ?? 0) === 0)).toEqual([]);
  expect(accessibilityOf(emptyReport()).passes).toBe(0);
  expect(accessibilityOf(cleanReport())).toMatchObject({ total: 1, passes: 1, errors: 0 });
});

test('a page whose issues no longer fit is no pass', () => {
  const { results } = accessibilityOf(bigReport(40, 9_000));
  const lists = Object.values(results);
  expect(lists.filter((list) => list.some(({ code }) => code === 'curbcut/more')).length).toBeGreaterThan(0);
  expect(lists.filter((list) => list.length === 0)).toEqual([]);
});

test('a page may be called anything', () => {
  const [page] = cleanReport().pages;
  if (page === undefined) throw new Error('No page.');
  const names = ['__proto__', 'constructor', '7'];
  const report = { ...cleanReport(), pages: names.map((url) => Object.assign({}, page, { url })) };
  expect(Object.keys(accessibilityOf(report).results).sort()).toEqual([...names].sort());
});
