import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import { byteBudget } from '../../src/report/markdown/byte-budget.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { code, prose, tableRow } from '../../src/report/markdown/escape.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { hostileReport, PAYLOADS } from './hostile-report.ts';
import { bigReport, cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const REPORTS = {
  sampleReport,
  cleanReport,
  emptyReport,
  incompleteReport,
  hostileReport,
  bigReport: () => bigReport(600, 200),
};
const cases = Object.entries(REPORTS).flatMap(([name, make]) => LANGS.map((lang) => ({ name, make, lang })));

/** What is left of a line once escapes, code spans and our own line breaks are gone: there Markdown would act. */
function bare(line: string): string {
  return line
    .replace(/\\[\\`*_[\]<>#!|~&@$:.]/g, '')
    .replace(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g, '')
    .replace(/<br>/g, '')
    .replace(/^<!-- curbcut:[0-9a-f]{16} -->$/, '');
}

test.each(cases)(
  '$name in $lang: no text of a page becomes markup, a link, an image or a mention',
  ({ make, lang }) => {
    for (const text of [renderComment(make(), { lang }), renderSummary(make(), { lang })]) {
      for (const line of text.split('\n')) {
        expect(bare(line)).not.toMatch(/[<>[\]`]|!\[|\]\(|@[\p{L}\p{N}]|#\d|https?:|www\./u);
        expect(line).toMatch(/^(?:$|## |### |- |\| |\*\*|<!-- curbcut:|[\p{L}\d])/u);
        expect(line).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
      }
    }
  },
);

test.each(cases)('$name in $lang: every row of a table has the cells of its head', ({ make, lang }) => {
  const cells = (row: string): number => row.replace(/\\./g, '').split('|').length;
  for (const block of renderSummary(make(), { lang }).split('\n\n')) {
    const rows = block.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) expect(cells(row)).toBe(cells(rows[0] ?? ''));
  }
});

test('a comment is found again by its marker, which is the same in every run over the same inputs', () => {
  const marker = (text: string): string => text.split('\n')[0] ?? '';
  expect(marker(renderComment(sampleReport(), { lang: 'en' }))).toMatch(/^<!-- curbcut:[0-9a-f]{16} -->$/);
  expect(marker(renderComment(incompleteReport(), { lang: 'fr' }))).toBe(
    marker(renderComment(sampleReport(), { lang: 'en' })),
  );
  expect(marker(renderComment({ ...sampleReport(), inputs: ['dist'] }, { lang: 'en' }))).not.toBe(
    marker(renderComment(sampleReport(), { lang: 'en' })),
  );
});

test('a comment stays under GitHub’s limit, and says what it leaves out', () => {
  for (const make of [hostileReport, () => bigReport(5000, 300)]) {
    const text = renderComment(make(), { lang: 'fr' });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
  }
  expect(renderComment(bigReport(5000, 300), { lang: 'en' })).toContain('**Not shown here: 4,980 rows.**');
});

test('what is new since the last run comes before the rest, once', () => {
  const report = sampleReport();
  const key = report.issues[7]?.key ?? '';
  const changes = { since: '2026-11-22T09:00:00.000Z', new: [key], fixed: [], unchanged: 9, notComparable: 0 };
  const text = renderComment({ ...report, changes }, { lang: 'en' });
  expect(text).toMatch(/^- \*\*Since the last run \(.*\): 1 new, 0 fixed\*\*$/m);
  expect(text.split('The heading level jumps from 2 to 4')).toHaveLength(2);
});

test('a summary is cut between two rows before its limit, and says how many are missing', () => {
  const report = bigReport(5000, 300);
  for (const maxBytes of [3_000, 20_000, 300_000, 900_000]) {
    const text = renderSummary(report, { lang: 'en', maxBytes });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes);
    const shown = text.split('\n').filter((line) => /^\| (?:Error|Warning|Note) /.test(line)).length;
    const missing = Number(/Not shown here: ([\d,]+) rows?\./.exec(text)?.[1]?.replace(/,/g, '') ?? 0);
    expect(shown + missing).toBe(report.issues.length);
    expect(text).toContain('failed');
  }
});

test('a run that did not look everywhere says so before it lists any issue', () => {
  const text = renderSummary(incompleteReport(), { lang: 'en' });
  expect(text).toMatch(/^## ⚠️ Curbcut: incomplete\n/);
  expect(text.indexOf('### What was not checked')).toBeGreaterThan(0);
  expect(text.indexOf('### What was not checked')).toBeLessThan(text.indexOf('### Fix first'));
});

test('a budget never holds more than its bytes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })),
      fc.integer({ min: 10, max: 400 }),
      (lines, most) => {
        const budget = byteBudget(most, 10);
        for (const line of lines) budget.add(line);
        budget.close('end');
        expect(Buffer.byteLength(budget.text())).toBeLessThanOrEqual(most);
        expect(budget.text().endsWith('end\n')).toBe(true);
      },
    ),
  );
});

test('a code span holds what it was given, on one line, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('`', '``', 'a', ' ', '|', '\\', '<b>', '\n', ']('), { maxLength: 12 }),
      (parts) => {
        const span = code(parts.join(''));
        if (span === '') return;
        const fence = /^`+/.exec(span)?.[0] ?? '';
        expect(span.endsWith(fence)).toBe(true);
        const inner = span.slice(fence.length, -fence.length);
        expect([...inner.matchAll(/`+/g)].map(([run]) => run)).not.toContain(fence);
        const row = tableRow([span, 'x']);
        expect(row.replace(/\\./g, '').split('|')).toHaveLength(4);
      },
    ),
  );
});

test('prose keeps its words and loses its power', () => {
  expect(prose('See [here](https://a.example) <b> *x* @team #12')).toBe(
    'See \\[here\\](https\\://a.example) \\<b\\> \\*x\\* \\@\u200Bteam \\#\u200B12',
  );
  expect(prose('« L’été » : 30 % de plus.')).toBe('« L’été » : 30 % de plus.');
  for (const payload of PAYLOADS) expect(bare(prose(payload))).not.toMatch(/[<>[\]`|]|https?:/);
});
