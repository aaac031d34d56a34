import { expect, test } from 'vitest';
import type { PdfRecipe } from './make-pdf.ts';
import { GOOD, judged, PROSE } from './reading.ts';

const { title: _title, ...untitled } = GOOD;
const { lang: _lang, ...silent } = GOOD;
const pages = (count: number): PdfRecipe['pages'] => Array.from({ length: count }, () => ({ blocks: [PROSE] }));
const ids = async (recipe: PdfRecipe): Promise<string[]> => Object.keys(await judged(recipe));

test('a PDF with tags, a title that shows and a language has nothing to mend', async () => {
  expect(await judged(GOOD)).toEqual({});
});

test('without tags', async () => {
  expect(await ids({ ...GOOD, tagged: false })).toEqual(['doc/tagged']);
});

test('with tags that the document does not declare: a warning', async () => {
  expect(await judged({ ...GOOD, marked: false })).toMatchObject({ 'doc/tagged': [{ severity: 'warning' }] });
});

test.each([
  '',
  'Microsoft Word - permit_v2.doc',
  'permit-final.pdf',
  'Untitled',
  'Document1',
  'PowerPoint Presentation',
  'Sans titre',
])('the title “%s” is none', async (title) => {
  const found = await ids(title === '' ? untitled : { ...GOOD, title });
  expect(found).toEqual(['doc/title']);
});

test.each([
  'Permit',
  'Microsoft Word tips for clerks',
  'Form 12: parking',
  'Titre de propri\u00E9t\u00E9',
  'Document d\u2019information'.replace('\u2019', "'"),
  'Scanning your passport',
])('the title “%s” is one', async (title) => {
  expect(await ids({ ...GOOD, title })).toEqual([]);
});

test('a title that does not show', async () => {
  expect(await ids({ ...GOOD, showsTitle: false })).toEqual(['doc/title-shown']);
});

test('no language', async () => {
  expect(await ids(silent)).toEqual(['doc/language']);
});

test('a language that is no tag', async () => {
  expect(await ids({ ...GOOD, lang: 'English (Canada)' })).toEqual(['doc/language']);
});

test('a scan is a picture of text: that is said, and not that it has no tags or language', async () => {
  const found = await judged({ ...untitled, lang: '', tagged: false, pages: [{ picture: true }, { picture: true }] });
  expect(Object.keys(found)).toEqual(['doc/text-layer', 'doc/title']);
  expect(found['doc/text-layer']).toMatchObject([{ page: 1, outcome: 'fail' }]);
});

test('one page that shows a picture among pages of text is for a person to look at', async () => {
  const found = await judged({ ...GOOD, pages: [...GOOD.pages, { picture: true }] });
  expect(found).toMatchObject({ 'doc/text-layer': [{ page: 2, outcome: 'review' }] });
});

test('a blank page is no scan', async () => {
  expect(await ids({ ...GOOD, pages: [...GOOD.pages, {}] })).toEqual([]);
});

test('more than 20 pages need bookmarks', async () => {
  expect(await ids({ ...GOOD, pages: pages(21) })).toEqual(['doc/bookmarks']);
  expect(await ids({ ...GOOD, pages: pages(21), outline: true })).toEqual([]);
  expect(await ids({ ...GOOD, pages: pages(20) })).toEqual([]);
});

test('a field that people fill in needs a name', async () => {
  const found = await judged({ ...GOOD, fields: [{ name: 'plate' }, { name: 'street', label: 'Street and number' }] });
  expect(found).toMatchObject({ 'doc/field-name': [{ page: 1, snippet: 'plate' }] });
});

test('push buttons, radio buttons, and fields that only show something are left alone', async () => {
  const fields = [
    { name: 'print', type: 'Btn', flags: 1 << 16 },
    { name: 'choice', type: 'Btn', flags: 1 << 15 },
    { name: 'total', flags: 1 },
    { name: 'date' },
    { name: 'date' },
  ] as const;
  expect(await ids({ ...GOOD, fields })).toEqual([]);
});

test('a figure needs alternative text', async () => {
  const figure = { lines: [], role: 'Figure' };
  const found = await judged({ ...GOOD, pages: [{ blocks: [PROSE, figure] }] });
  expect(found).toMatchObject({ 'doc/figure-alt': [{ page: 1 }] });
  const described = { ...figure, alt: 'Map of the zones' };
  expect(await ids({ ...GOOD, pages: [{ blocks: [PROSE, described] }] })).toEqual([]);
});

test('protection that keeps screen readers out, and protection that does not', async () => {
  expect(await ids({ ...GOOD, permissions: -4 & ~0x200 })).toEqual(['doc/encryption']);
  expect(await ids({ ...GOOD, permissions: -4 & ~0x10 })).toEqual([]);
});
