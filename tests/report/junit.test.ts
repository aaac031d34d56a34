import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { LANGS } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { renderJUnit } from '../../src/report/junit.ts';
import { hostileReport } from './hostile-report.ts';
import { bigReport, cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const SCHEMAS = ['junit-ant.xsd', 'junit-jenkins.xsd'];
const REPORTS = {
  sampleReport,
  cleanReport,
  emptyReport,
  incompleteReport,
  hostileReport,
  bigReport: () => bigReport(30, 60),
};

async function errorsOf(contents: string, schema: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents }],
    schema: [readFileSync(new URL(`schemas/${schema}`, import.meta.url), 'utf8')],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const cases = Object.entries(REPORTS).flatMap(([name, make]) =>
  LANGS.flatMap((lang) => SCHEMAS.map((schema) => ({ name, make, lang, schema }))),
);

test.each(cases)('$name in $lang fits $schema', async ({ make, lang, schema }) => {
  expect(await errorsOf(renderJUnit(make(), { lang }), schema)).toEqual([]);
});

test('the schemas refuse a time zone, and a suite without a name', async () => {
  const text = renderJUnit(cleanReport(), { lang: 'en' });
  expect(await errorsOf(text.replace('14:05:09"', '14:05:09Z"'), 'junit-ant.xsd')).not.toEqual([]);
  expect(await errorsOf(text.replace('name="curbcut"', ''), 'junit-jenkins.xsd')).not.toEqual([]);
});

function outcomes(report: Report): { name: string; result: string }[] {
  const text = renderJUnit(report, { lang: 'en' });
  return [...text.matchAll(/<testcase name="([^"]*)"[^>]*?(?:\/>|><(\w+))/g)].map(
    ([, name = '', result = 'passed']) => ({ name, result }),
  );
}

test('an issue that the gate counts fails; a review and a note do not, and do not pass either', () => {
  const found = outcomes(sampleReport());
  const resultOf = (title: string): Set<string> =>
    new Set(found.filter(({ name }) => name.startsWith(title)).map(({ result }) => result));
  expect(resultOf('Form fields have labels')).toEqual(new Set(['failure']));
  expect(resultOf('Content lies in landmarks')).toEqual(new Set(['skipped']));
  expect(found.filter(({ name }) => name.includes('a1b2c3d4e5f60718')).map(({ result }) => result)).toEqual([
    'skipped',
    'skipped',
  ]);
});

test('an ignored issue is not in the file', () => {
  expect(outcomes(sampleReport()).some(({ name }) => name.includes('c1b2c3d4e5f60718'))).toBe(false);
});

test('what was not looked at fails: errors, gaps, pages that a limit left out', () => {
  expect(
    outcomes(sampleReport()).filter(
      ({ name, result }) => result === 'failure' && /frame|language|The page was checked/.test(name),
    ),
  ).toHaveLength(3);
  expect(
    outcomes(incompleteReport()).filter(({ name, result }) => result === 'failure' && name === 'The page was checked'),
  ).toHaveLength(13);
  expect(outcomes(emptyReport())[0]).toEqual({ name: 'Everything in scope was looked at', result: 'failure' });
});

test('with errors only in the gate, a warning does not fail', () => {
  const strict = { ...sampleReport(), verdict: { ...sampleReport().verdict, failOn: 'warning' as const } };
  const failing = (report: Report): number =>
    outcomes(report).filter(({ name, result }) => result === 'failure' && name.startsWith('Links say')).length;
  expect([failing(sampleReport()), failing(strict)]).toEqual([0, 3]);
});

test('the counts of each suite are those of its cases', () => {
  const text = renderJUnit(hostileReport(), { lang: 'en' });
  for (const [suite, tests, failures] of text.matchAll(
    /<testsuite [^>]*?tests="(\d+)" failures="(\d+)"[\s\S]*?<\/testsuite>/g,
  )) {
    expect(suite.match(/^ {4}<testcase /gm)).toHaveLength(Number(tests));
    expect(suite.match(/"><failure /g) ?? []).toHaveLength(Number(failures));
  }
});

test('more issues than the file holds are told, and fail', () => {
  const text = renderJUnit(bigReport(3, 10_000), { lang: 'en' });
  expect(text.match(/<testcase /g)?.length).toBeLessThan(31_000);
  expect(text).toContain('More issues than this file holds');
});
