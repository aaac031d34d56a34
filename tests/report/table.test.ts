import { crc32 } from 'node:zlib';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import type { Report } from '../../src/model/report.ts';
import { renderCsv } from '../../src/report/table/csv.ts';
import { renderXlsx } from '../../src/report/table/xlsx.ts';
import { zip } from '../../src/report/table/zip.ts';
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

const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/u;

/** At the start of a cell, or where a spreadsheet that splits at semicolons begins one. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|;["\s]*[=+\-@]/;

function rowsOf(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  return parseCsv(csv.slice(1)).map((row) => row.map(String));
}

async function sheetsOf(report: Report, lang: 'en' | 'fr' = 'en'): Promise<Record<string, unknown[][]>> {
  const { sheets } = await readXlsx(await renderXlsx(report, { lang }));
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows]));
}

test.each(cases)(
  '$name in $lang: every row of the CSV has the cells of its head, and none begins a formula',
  (each) => {
    const csv = renderCsv(each.make(), { lang: each.lang });
    expect(csv.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const [head = [], ...rows] = rowsOf(csv);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(rows.flat().filter((cell) => FORMULA.test(cell) || UNSEEN.test(cell))).toEqual([]);
  },
);

test('a row for each place, then for each address that was not looked at', () => {
  const report = sampleReport();
  const [head = [], ...rows] = rowsOf(renderCsv(report, { lang: 'en' }));
  const places = report.issues.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  expect(head.slice(0, 4)).toEqual(['Severity', 'Who', 'What is wrong', 'Page']);
  expect(rows.filter(([severity]) => severity !== 'Not checked')).toHaveLength(
    places + report.issues.filter(({ count, occurrences }) => count > occurrences.length).length,
  );
  expect(rows.filter(([severity]) => severity === 'Not checked')).toHaveLength(6);
  const [french = []] = rowsOf(renderCsv(report, { lang: 'fr' }));
  expect(french.slice(0, 4)).toEqual(['Gravité', 'Qui', 'Ce qui ne va pas', 'Page']);
});

test('places that were not kept are told', () => {
  const [issue] = sampleReport().issues;
  const report = { ...sampleReport(), issues: [{ ...issue, count: 9_000 } as Report['issues'][number]] };
  expect(renderCsv(report, { lang: 'en' })).toContain('"Not shown here: 8,980 places."');
});

test.each(cases)('$name in $lang: a workbook of four sheets whose cells are texts and numbers', async (each) => {
  const bytes = await renderXlsx(each.make(), { lang: each.lang });
  const { sheets } = await readXlsx(bytes);
  expect(sheets).toHaveLength(4);
  for (const { rows, cells } of sheets) {
    const wrong = rows
      .flat()
      .filter((cell) => cell !== null && typeof cell !== 'number' && (typeof cell !== 'string' || isUnfit(cell)));
    expect(wrong).toEqual([]);
    expect([...(cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
});

function isUnfit(cell: string): boolean {
  return UNSEEN.test(cell) || cell.length > 32_767;
}

test('the workbook says what the report says', async () => {
  const report = sampleReport();
  const sheets = await sheetsOf(report);
  expect(Object.keys(sheets)).toEqual(['Causes', 'Places', 'Pages', 'Not checked']);
  expect(sheets['Causes']).toHaveLength(report.issues.length + 1);
  expect(sheets['Pages']).toHaveLength(report.pages.length + 1);
  expect(sheets['Not checked']).toHaveLength(6 + 1);
  expect(Object.keys(await sheetsOf(report, 'fr'))).toEqual(['Causes', 'Endroits', 'Pages', 'Non vérifié']);
});

test('a text that a page wrote as an escape of the workbook stays as it was written', async () => {
  const [page] = cleanReport().pages;
  const report = { ...cleanReport(), pages: [{ ...page, title: '_x0041_ =1+1 <b>&amp;' } as Report['pages'][number]] };
  const { sheets } = await readXlsx(await renderXlsx(report, { lang: 'en' }));
  expect(sheets[2]?.rows[1]).toContain('_x005F_x0041_ =1+1 <b>&amp;'.replace('_x005F_', '_'));
});

test('the same report gives the same bytes', async () => {
  const bytes = await renderXlsx(sampleReport(), { lang: 'en' });
  expect(Buffer.from(await renderXlsx(structuredClone(sampleReport()), { lang: 'en' })).equals(bytes)).toBe(true);
});

test('an archive holds its parts, their sizes and their sums', async () => {
  const texts = ['', 'é'.repeat(70_000), 'plain'];
  const bytes = Buffer.from(await zip(texts.map((text, index) => ({ path: `${index}é.xml`, text: () => [text] }))));
  const end = bytes.length - 22;
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
  expect(bytes.readUInt16LE(end + 10)).toBe(texts.length);
  let at = bytes.readUInt32LE(end + 16);
  for (const text of texts) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
    expect(bytes.readUInt32LE(at + 16)).toBe(crc32(text));
    expect(bytes.readUInt32LE(at + 24)).toBe(Buffer.byteLength(text));
    expect(bytes.readUInt32LE(bytes.readUInt32LE(at + 42))).toBe(0x04034b50);
    at += 46 + bytes.readUInt16LE(at + 28);
  }
});
