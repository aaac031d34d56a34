import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { renderAzure } from '../../src/report/ci/azure.ts';
import { renderGitHub } from '../../src/report/ci/github.ts';
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

const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/;
/** The grammar of actions/toolkit: properties without `:` or `,` of their own, data without a bare `%`. */
const GITHUB =
  /^::(error|warning|notice) ((?:file|line|endLine|col|title)=(?:[^%:,]|%(?:25|0A|3A|2C))*(?:,|(?=::)))+::(?:[^%]|%(?:25|0A))*$/;
const AZURE =
  /^##vso\[task\.(?:logissue type=(?:error|warning);(?:sourcepath=(?:[^;\]%]|%(?:AZP25|0A|3B|5D))*;linenumber=\d+;columnnumber=\d+;)?|uploadsummary|complete result=(?:Failed|SucceededWithIssues);)\](?:[^%]|%(?:AZP25|0A))*$/;

function linesOf(text: string): string[] {
  expect(text === '' || text.endsWith('\n')).toBe(true);
  return text.split('\n').slice(0, -1);
}

test.each(cases)('$name in $lang: each line for GitHub is one command of ours, ten of a level at most', (each) => {
  const lines = linesOf(renderGitHub(each.make(), { lang: each.lang }));
  for (const line of lines) {
    expect(line).toMatch(GITHUB);
    expect(line).not.toMatch(UNSEEN);
    expect(line).not.toMatch(/##[\w.-]*\[/);
  }
  for (const level of ['error', 'warning', 'notice'])
    expect(lines.filter((line) => line.startsWith(`::${level}`)).length).toBeLessThanOrEqual(10);
});

test.each(cases)('$name in $lang: each line for Azure is one command of ours, or a plain one', ({ make, lang }) => {
  for (const line of linesOf(renderAzure(make(), { lang, summaryFile: '/build/a;b]c.md' }))) {
    expect(line).toMatch(line.startsWith('##vso[') ? AZURE : /^\[Curbcut\] /);
    expect(line.slice(1)).not.toMatch(/##[\w.-]*\[/);
    expect(line).not.toMatch(UNSEEN);
  }
});

test('the nine worst causes, one a rule, then a line with the rest', () => {
  const lines = linesOf(renderGitHub(bigReport(300, 100), { lang: 'en' }));
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toBe('::notice title=Curbcut::And 291 issues more: see the summary or the report.');
  const titles = lines.slice(0, -1).map((line) => /title=([^:]*)/.exec(line)?.[1]);
  expect(new Set(titles).size).toBe(new Set(bigReport(300, 100).issues.map(({ rule }) => rule)).size);
});

test('a finding with a source file is shown in that file, moved to where the run lies in the repository', () => {
  const line = linesOf(renderGitHub(sampleReport(), { lang: 'en', folder: 'apps/site' })).find((each) =>
    each.includes('(label)'),
  );
  expect(line).toMatch(/^::error file=apps\/site\/templates\/renew\.html,line=48,endLine=48,col=7,title=/);
  expect(renderAzure(sampleReport(), { lang: 'en' })).toContain(
    '##vso[task.logissue type=error;sourcepath=templates/renew.html;linenumber=48;columnnumber=7;]',
  );
});

test('what was not looked at comes first, as an error; a clean run says nothing', () => {
  for (const make of [emptyReport, incompleteReport]) {
    const [first] = linesOf(renderGitHub(make(), { lang: 'en' }));
    expect(first).toMatch(/^::error title=Curbcut%2C incomplete::Something in scope was not looked at/);
  }
  expect(renderGitHub(cleanReport(), { lang: 'en' })).toBe('');
  expect(renderAzure(cleanReport(), { lang: 'en' })).toBe('');
});

test('Azure hears how the task ended', () => {
  const ending = (report: Report): string | undefined =>
    /^##vso\[task\.complete result=(\w+)/m.exec(renderAzure(report, { lang: 'en' }))?.[1];
  expect(ending(sampleReport())).toBe('Failed');
  expect(ending(emptyReport())).toBe('Failed');
  const verdict = { gate: 'passed', complete: true, exitCode: 0, failOn: 'never', reasons: [] } as const;
  expect(ending({ ...sampleReport(), verdict })).toBe('SucceededWithIssues');
  expect(ending({ ...sampleReport(), verdict: { ...verdict, complete: false } })).toBe('SucceededWithIssues');
  expect(ending(cleanReport())).toBeUndefined();
});

test('a notice of an incomplete run that may pass is a warning', () => {
  const { verdict } = emptyReport();
  const warned = { ...emptyReport(), verdict: { ...verdict, exitCode: 0 as const } };
  expect(renderGitHub(warned, { lang: 'en' })).toMatch(/^::warning /);
});
