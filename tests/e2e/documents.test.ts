import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { folderOfDocuments } from '../documents/folder-of-documents.ts';
import { curbcut, emptyFolder, reportOf, timeless } from './run-cli.ts';

const states = ({ documents = [] }: Report): Record<string, string> =>
  Object.fromEntries(
    documents.map(({ url, state, reason }) => [
      new URL(url).pathname,
      reason === undefined ? state : `${state} ${reason}`,
    ]),
  );
const rulesOn = (report: Report, name: string): string[] =>
  report.issues.filter(({ pages }) => pages.some((page) => page.endsWith(name))).map(({ rule }) => rule);

test('documents are listed, and not fetched, unless they are asked for', async () => {
  const { report, code } = await reportOf([await folderOfDocuments(['good.pdf', 'missing.pdf'])]);
  expect(code).toBe(0);
  expect(report.documents).toEqual(
    ['good.pdf', 'missing.pdf'].map((name) => ({
      url: `http://site.localhost/${name}`,
      type: 'pdf',
      state: 'listed',
      bytes: 1_500_000,
      from: ['http://site.localhost/'],
      fromCount: 1,
    })),
  );
});

test('with --documents each is checked, or the run is incomplete and says why', async () => {
  const folder = await folderOfDocuments();
  const cwd = await emptyFolder();
  const { report, code } = await reportOf([folder, '--documents'], { cwd });
  expect(states(report)).toEqual({
    '/broken.docx': 'error damaged',
    '/corrupt.pdf': 'error damaged',
    '/encrypted.pdf': 'error encrypted',
    '/good.pdf': 'checked',
    '/page.pdf': 'error damaged',
    '/rates.xlsx': 'listed not-checked',
    '/report.docx': 'checked',
    '/old.doc': 'listed not-checked',
    '/scanned.pdf': 'checked',
    '/untagged.pdf': 'checked',
  });
  expect(code).toBe(3);
  expect(report.gaps.map(({ url }) => new URL(url).pathname)).toEqual([
    '/broken.docx',
    '/corrupt.pdf',
    '/encrypted.pdf',
    '/page.pdf',
  ]);
  expect(rulesOn(report, '/good.pdf')).toEqual([]);
  expect(rulesOn(report, '/scanned.pdf')).toContain('doc/text-layer');
  expect(rulesOn(report, '/untagged.pdf')).toEqual(
    expect.arrayContaining(['doc/tagged', 'doc/title', 'doc/language', 'sent/long', 'word/complex']),
  );

  const utilize = report.issues.find(({ rule, pages }) => rule === 'word/complex' && pages[0]?.endsWith('.docx'));
  expect(utilize?.occurrences[0]?.at).toMatchObject({ selector: 'paragraph 2' });

  const again = await curbcut(['report', '.curbcut', '-o', 'json=-'], { cwd });
  expect(timeless(again.stdout)).toBe(timeless(JSON.stringify(report)));
  const fresh = await reportOf([folder, '--documents']);
  expect(timeless(JSON.stringify(fresh.report))).toBe(timeless(JSON.stringify(report)));
});

test('a run that was cut off goes on with the documents that it has not read', async () => {
  const folder = await folderOfDocuments(['good.pdf', 'untagged.pdf']);
  const cwd = await emptyFolder();
  const whole = await reportOf([folder, '--documents'], { cwd });
  const journal = join(cwd, '.curbcut/journal.jsonl');
  const lines = (await readFile(journal, 'utf8')).split('\n');
  const first = lines.findIndex((line) => line.includes('"kind":"document"'));
  await writeFile(journal, lines.slice(0, first + 1).join('\n') + '\n');
  const resumed = await reportOf([folder, '--documents', '--resume'], { cwd });
  expect(timeless(JSON.stringify(resumed.report))).toBe(timeless(JSON.stringify(whole.report)));
});

test('what a person reads names the documents, in both languages', async () => {
  const folder = await folderOfDocuments(['good.pdf', 'encrypted.pdf']);
  const cwd = await emptyFolder();
  const { stdout } = await curbcut([folder, '--documents', '-o', 'text=-', '-o', 'html=r.html'], { cwd });
  expect(stdout).toContain('2 documents: 1 checked + 1 error.');
  expect(await readFile(join(cwd, 'r.html'), 'utf8')).toContain('id="documents"');
  const french = await curbcut(['report', '--lang', 'fr', '-o', 'text=-'], { cwd });
  expect(french.stdout).toContain('2 documents\u00A0: 1 vérifié + 1 en erreur.');
});
