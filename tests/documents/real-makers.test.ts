import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { ROOT } from '../e2e/run-cli.ts';

/** Files that LibreOffice Writer and Chromium made. */
async function readFixture(name: string) {
  const bytes = new Uint8Array(await readFile(join(ROOT, 'fixtures/documents', name)));
  const reading = await readDocument(bytes, name.endsWith('.pdf') ? 'pdf' : 'docx');
  if ('reason' in reading) throw new Error(reading.reason);
  return reading.snapshot;
}

test('a tagged PDF of a word processor', async () => {
  const { pdf, blocks, title } = await readFixture('writer-french.pdf');
  expect(title).toBe('Guide des permis de stationnement');
  expect(pdf).toMatchObject({ structure: 'tagged', marked: true, showsTitle: true, outline: true });
  expect(blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
    'Guide des permis de stationnement',
    'Qui peut demander un permis',
  ]);
});

test('the same document as a Word file: cells are cells, items are items', async () => {
  const { blocks, title } = await readFixture('writer-french.docx');
  expect(title).toBe('Guide des permis de stationnement');
  expect(blocks.filter(({ kind }) => kind === 'cell').map(({ text }) => text)).toEqual([
    'Permis',
    'Prix',
    'Annuel',
    '45 $',
  ]);
  expect(blocks.filter(({ kind }) => kind === 'item').map(({ selector }) => selector)).toEqual([
    'paragraph 4',
    'paragraph 5',
  ]);
});

test.each(['chromium-tagged.pdf', 'chromium-untagged.pdf'])(
  '%s: columns read on, leaders are no prose',
  async (name) => {
    const { pdf, blocks } = await readFixture(name);
    expect(pdf?.structure).toBe(name === 'chromium-tagged.pdf' ? 'tagged' : 'none');
    const prose = blocks.filter(({ kind, use }) => kind === 'paragraph' && use === 'prose').map(({ text }) => text);
    expect(prose.join(' ')).toContain('gives efficient, official and affordable help with difficult files.');
    expect(prose.filter((text) => text.includes('....'))).toEqual([]);
  },
);
