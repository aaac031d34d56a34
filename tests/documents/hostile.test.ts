import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { canReadPdf, readInProcess } from '../../src/documents/reader.ts';
import { ROOT, emptyFolder } from '../e2e/run-cli.ts';
import { docxFile, paragraph, zip } from '../words/docx-file.ts';
import { pdfBomb } from './bomb.ts';
import { makePdf } from './make-pdf.ts';
import { GOOD } from './reading.ts';

const program = join(ROOT, 'dist/documents/document-reader.mjs');
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

test('a document is read in a process of its own', async () => {
  const reading = await readInProcess(makePdf(GOOD), 'pdf', { program, timeoutMs: 60_000 });
  expect(reading).toMatchObject({ snapshot: { title: GOOD.title, lang: 'en-CA', pdf: { pages: 1 } } });
});

test('a document that takes too long is given up, and its process is gone', async () => {
  const reading = await readInProcess(makePdf(GOOD), 'pdf', { program, timeoutMs: 1 });
  expect(reading).toEqual({ reason: 'document-slow', detail: '0.001 s' });
});

test('a document that takes too much memory is given up', async () => {
  const reading = await readInProcess(makePdf(GOOD), 'pdf', { program, timeoutMs: 60_000, mostMemory: 1 });
  expect(reading).toEqual({ reason: 'document-slow', detail: 'memory' });
});

test('a run that is stopped waits for no document', async () => {
  const stop = new AbortController();
  const reading = readInProcess(makePdf(GOOD), 'pdf', { program, timeoutMs: 60_000, signal: stop.signal });
  stop.abort();
  expect(await reading).toBeUndefined();
});

test.each([
  ['nothing', bytes(''), 'empty'],
  ['a web page under the name of a PDF', bytes('<!DOCTYPE html><title>Not found</title>'), 'damaged'],
  ['a beginning and nothing more', bytes('%PDF-1.7\n'), 'damaged'],
  ['half of a file', makePdf(GOOD).slice(0, 300), 'damaged'],
  ['a password', makePdf({ ...GOOD, password: 'secret' }), 'encrypted'],
])('%s is no pass', async (_name, file, reason) => {
  expect(await readDocument(file, 'pdf')).toMatchObject({ reason });
});

test('a tree of pages that leads back to itself ends', async () => {
  const loop = Buffer.from(makePdf(GOOD))
    .toString('latin1')
    .replace('/Type /Pages /Kids [', '/Type /Pages /Kids [2 0 R ');
  const reading = await readInProcess(bytes(loop), 'pdf', { program, timeoutMs: 60_000 });
  expect(reading).toHaveProperty('reason');
});

test('a small file that unpacks past the limit of memory is given up', async () => {
  const bomb = pdfBomb();
  expect(bomb.length).toBeLessThan(100_000);
  const reading = await readInProcess(bomb, 'pdf', { program, timeoutMs: 120_000, mostMemory: 250_000_000 });
  expect(reading).toMatchObject({ reason: 'document-slow' });
});

test('a tree of pages that counts a hundred thousand is read for the one that it has', async () => {
  const many = Buffer.from(makePdf(GOOD))
    .toString('latin1')
    .replace(/\/Count 1\b/, '/Count 100000');
  const reading = await readInProcess(bytes(many), 'pdf', { program, timeoutMs: 60_000 });
  expect(reading).toMatchObject({ snapshot: { pdf: { pages: 1 } } });
});

test('an outline that leads back to itself ends', async () => {
  const catalog = '/Outlines << /First 1 0 R /Last 1 0 R >> /Title (A) /Next 1 0 R /First 1 0 R';
  const reading = await readInProcess(makePdf({ ...GOOD, catalog }), 'pdf', { program, timeoutMs: 60_000 });
  expect(reading).toHaveProperty('snapshot');
});

test('a Word file that unpacks to gigabytes, or is none, is no pass', async () => {
  const options = { program, timeoutMs: 60_000 };
  const zipBomb = zip({ 'word/document.xml': Buffer.alloc(101_000_000, 32) });
  expect(await readInProcess(zipBomb, 'docx', options)).toEqual({ reason: 'too-large' });
  expect(await readInProcess(bytes('PK'), 'docx', options)).toEqual({ reason: 'damaged' });
  expect(await readInProcess(docxFile(paragraph('You may read it.')), 'docx', options)).toMatchObject({
    snapshot: { type: 'docx', blocks: [{ text: 'You may read it.', selector: 'paragraph 1' }] },
  });
});

test('a structure that is nested ten thousand deep ends', async () => {
  const nested = `${'<< /Type /StructElem /S /P /K '.repeat(10_000)}1${' >>'.repeat(10_000)}`;
  const reading = await readInProcess(makePdf({ ...GOOD, catalog: `/Nested ${nested}` }), 'pdf', {
    program,
    timeoutMs: 60_000,
  });
  expect(reading).toBeDefined();
});

test('scripts in a document are not run', async () => {
  const catalog = '/OpenAction << /S /JavaScript /JS (globalThis.process.exit\\(7\\)) >>';
  expect(await readInProcess(makePdf({ ...GOOD, catalog }), 'pdf', { program, timeoutMs: 60_000 })).toHaveProperty(
    'snapshot',
  );
});

test('whether the optional package is there is known before the run', async () => {
  expect(canReadPdf(program)).toBe(true);
  expect(canReadPdf(join(await emptyFolder(), 'reader.mjs'))).toBe(false);
});
