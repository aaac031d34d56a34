import { expect, test } from 'vitest';
import type { PdfBlock, PdfRecipe } from './make-pdf.ts';
import { GOOD, PROSE, read } from './reading.ts';

const untagged = (...blocks: readonly PdfBlock[]): PdfRecipe => ({ ...GOOD, tagged: false, pages: [{ blocks }] });
const texts = async (recipe: PdfRecipe): Promise<string[]> => (await read(recipe)).blocks.map(({ text }) => text);
const prose = async (recipe: PdfRecipe): Promise<string[]> =>
  (await read(recipe)).blocks.filter(({ use, kind }) => use === 'prose' && kind !== 'heading').map(({ text }) => text);
const WHOLE = PROSE.lines.join(' ');

test.each([true, false])('lines are joined to a paragraph (tagged: %s)', async (tagged) => {
  expect(await texts({ ...GOOD, tagged })).toEqual(['Parking permits', WHOLE]);
});

test('a block has its page for a place, and its text for a snippet', async () => {
  const { blocks } = await read({ ...GOOD, pages: [{ blocks: [PROSE] }, { blocks: [PROSE] }] });
  expect(blocks.map(({ selector, snippet }) => [selector, snippet])).toEqual([
    ['page 1', WHOLE],
    ['page 2', WHOLE],
  ]);
});

test('without tags, a gap, an indent after a full line, or other letters part paragraphs', async () => {
  const [first = '', second = ''] = PROSE.lines;
  const recipe = untagged(
    PROSE,
    { lines: [first, second], y: 640 },
    { lines: [`${first} today.`], y: 560, x: 92 },
    { lines: ['Fees and dates'], y: 500, size: 16 },
    { lines: [first, second], y: 480 },
  );
  expect(await texts(recipe)).toEqual([WHOLE, WHOLE, `${first} today.`, 'Fees and dates', WHOLE]);
});

test('without tags, larger letters are a heading', async () => {
  const { blocks } = await read(untagged({ lines: ['Fees and dates'], size: 16 }, PROSE));
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

test('a word cut at the end of a line is whole if the text has it elsewhere, and keeps its hyphen if not', async () => {
  const lines = [
    'The municipality wants every resident to come to the office of the munici-',
    'pality before noon, and it wants them to bring a short letter from a co-',
    'owner of the house that they live in, which the office then keeps.',
  ];
  expect(await texts(untagged({ lines }))).toEqual([
    'The municipality wants every resident to come to the office of the municipality before noon, and it wants them to bring a short letter from a co-owner of the house that they live in, which the office then keeps.',
  ]);
});

test('running heads, feet and page numbers are left out', async () => {
  const page = (number: number) => ({
    blocks: [
      { lines: [`Town of Pine River, report of 2026, page ${number}`], y: 760 },
      { ...PROSE, y: 650 },
      { lines: [`- ${number} -`], y: 40 },
    ],
  });
  expect(await texts({ ...GOOD, tagged: false, pages: [1, 2, 3, 4].map(page) })).toEqual([WHOLE, WHOLE, WHOLE, WHOLE]);
});

test('what tags mark as an ornament is left out', async () => {
  const ornament = { lines: ['Draft for the council of the town, not to be shown.'], role: 'Artifact' };
  expect(await texts({ ...GOOD, pages: [{ blocks: [ornament, PROSE] }] })).toEqual([WHOLE]);
});

test('a sentence that goes on overleaf is one', async () => {
  const [first = '', second = ''] = PROSE.lines;
  const pages = [{ blocks: [{ lines: [first] }] }, { blocks: [{ lines: [second.toLowerCase()] }] }];
  const start = { lines: ['You can ask for a parking permit at the town hall on any working day or'] };
  const end = { lines: ['on Saturday until noon, and bring a proof of address.'] };
  expect(await texts({ ...GOOD, pages: [{ blocks: [start] }, { blocks: [end] }] })).toEqual([
    `${start.lines[0]} ${end.lines[0]}`,
  ]);
  expect(await texts({ ...GOOD, pages })).toHaveLength(1);
});

test('cells, contents and labels are no prose', async () => {
  const cells = ['TD', 'TH', 'TOCI'].map((role) => ({
    lines: ['You pay forty dollars for each year of parking.'],
    role,
  }));
  const [td, th, toci] = cells;
  const recipe = { ...GOOD, pages: [{ blocks: [td!, th!, toci!, { lines: ['Town hall, 12 Main Street'] }] }] };
  expect(await prose(recipe)).toEqual([]);
});

test('without tags, text side by side is not read across', async () => {
  const column = (x: number): PdfBlock => ({ lines: ['Fees for parking', 'in the old town'], x, y: 700 });
  expect(await prose(untagged(column(72), column(300)))).toEqual([]);
});

test('a part in another language keeps it', async () => {
  const french = { lines: ['Vous pouvez demander un permis.'], lang: 'fr-CA' };
  const { blocks } = await read({ ...GOOD, pages: [{ blocks: [PROSE, french] }] });
  expect(blocks.map(({ lang }) => lang)).toEqual([undefined, 'fr-CA']);
});
