import { type Result, Parser } from 'tap-parser';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { renderTap } from '../../src/report/tap.ts';
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

function parse(text: string): { readonly events: readonly unknown[][]; readonly results: readonly Result[] } {
  const events = Parser.parse(text, { strict: true }) as unknown[][];
  const results = events.filter(([name]) => name === 'assert').map(([, result]) => result as Result);
  return { events, results };
}

function resultsOf(report: Report): readonly Result[] {
  return parse(renderTap(report, { lang: 'en' })).results;
}

test.each(cases)('$name in $lang: a strict TAP reader takes every line', ({ make, lang }) => {
  const { events, results } = parse(renderTap(make(), { lang }));
  const names = new Set(events.map(([name]) => name));
  for (const wrong of ['extra', 'bailout', 'child', 'pragma', 'comment']) expect(names).not.toContain(wrong);
  expect(results.length).toBeGreaterThan(0);
  const [, end] = events.find(([name]) => name === 'complete') ?? [];
  expect(end).toMatchObject({ bailout: false, plan: { end: results.length } });
  const parseErrors = (end as { failures: { tapError?: unknown }[] }).failures.filter(({ tapError }) => tapError);
  expect(parseErrors).toEqual([]);
  expect(results.filter(({ todo }) => todo)).toEqual([]);
});

test('the run passes only if everything was looked at', () => {
  expect([sampleReport, cleanReport, emptyReport, incompleteReport].map((make) => resultsOf(make())[0]?.ok)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test('a page with issues that the gate counts fails; one that did not load fails; one left out is skipped', () => {
  const results = resultsOf(sampleReport());
  const of = (path: string): Result | undefined => results.find(({ name }) => name.endsWith(path));
  expect(of('/en/births')).toMatchObject({ ok: false, skip: false });
  expect(of('/en/births')?.diag).toMatchObject({
    findings: [{ rule: 'image-alt', severity: 'error' }, {}, {}, {}, {}],
  });
  expect(of('/en/forms/old-form')).toMatchObject({ ok: false, skip: false });
  expect(of('/en/forms/old-form')?.diag).toHaveProperty('notChecked');
  expect(of('/annual-report.pdf')?.skip).toMatch(/^Skipped\./);
  expect(resultsOf(cleanReport()).every(({ ok }) => ok)).toBe(true);
});

test('what the gate does not count leaves its page ok', () => {
  const { issues } = sampleReport();
  const report = { ...cleanReport(), issues: issues.filter(({ severity }) => severity === 'info') };
  for (const { ok } of resultsOf(report)) expect(ok).toBe(true);
});
