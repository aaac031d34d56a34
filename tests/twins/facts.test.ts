import { describe, expect, test } from 'vitest';
import { agree } from '../../src/twins/fact.ts';
import { factsOf } from '../../src/twins/facts-of.ts';

/** English and French that give the same value. */
const SAME: readonly (readonly [string, string])[] = [
  ['It costs $1,234.50.', 'Il en coûte 1 234,50 $.'],
  ['It costs $5 million.', 'Il en coûte 5 millions de dollars.'],
  ['It costs $1.2 billion.', 'Il en coûte 1,2 milliard de dollars.'],
  ['It takes 20%.', 'Cela prend 20 %.'],
  ['It takes 20 per cent.', 'Cela prend 20 pour cent.'],
  ['It opens at 4:30 p.m.', 'Le bureau ouvre à 16 h 30.'],
  ['It opens at 9 a.m.', 'Le bureau ouvre à 9 h.'],
  ['It closes at noon.', 'Le bureau ferme à midi.'],
  ['It ends on July 31, 2016.', 'Cela prend fin le 31 juillet 2016.'],
  ['It ends on August 1.', 'Cela prend fin le 1er août.'],
  ['It ends on 2026-03-05.', 'Cela prend fin le 5 mars 2026.'],
  ['Call 416-555-0123.', 'Composez le 416 555-0123.'],
  ['Call 1-800-555-0123.', 'Composez le 1 800 555-0123.'],
  ['Call 9-1-1.', 'Composez le 911.'],
  ['It weighs 1,500 kg.', 'Il pèse 1 500 kg.'],
  ['Bring three copies.', 'Apportez 3 copies.'],
  ['It is on Mondays.', 'C’est le lundi.'],
  ['Write to a.b@example.ca.', 'Écrivez à a.b@example.ca.'],
  ['It is in M5H 1A1.', 'C’est à M5H1A1.'],
];

describe('a value is the same in either notation', () => {
  test.each(SAME)('%s = %s', (english, french) => {
    const [en, fr] = [factsOf(english, 'en'), factsOf(french, 'fr')];
    expect(en.length).toBeGreaterThan(0);
    expect(en.filter((fact) => !fr.some((other) => agree(fact, other)))).toEqual([]);
    expect(fr.filter((fact) => !en.some((other) => agree(fact, other)))).toEqual([]);
  });
});

describe('and another value is another', () => {
  test.each([
    ['It costs $1,234.50.', 'Il en coûte 1 234,05 $.'],
    ['It opens at 4:30 p.m.', 'Le bureau ouvre à 4 h 30.'],
    ['It ends on July 31.', 'Cela prend fin le 31 juin.'],
    ['Bring three copies.', 'Apportez quatre copies.'],
    ['It takes 20%.', 'Cela prend 2 %.'],
  ])('%s ≠ %s', (english, french) => {
    const [[en], [fr]] = [factsOf(english, 'en'), factsOf(french, 'fr')];
    expect(en !== undefined && fr !== undefined && en.kind === fr.kind && !agree(en, fr)).toBe(true);
  });
});

test('codes, addresses of the web and sizes of documents are no numbers', () => {
  const text =
    'Use Form 1234E, R.S.O. 1990b, F.32, COVID-19, www.example.ca/2020 and the guide (PDF, 2.5 MB, 12 pages).';
  expect(factsOf(text, 'en')).toEqual([]);
});

test('a page made to be slow is read in one pass', () => {
  for (const piece of ['1 ', '1,', '1-', 'a@', '(', '$1 ', '12 h ', 'July 1 to ']) {
    expect(factsOf(piece.repeat(20_000), 'fr').length).toBeGreaterThanOrEqual(0);
    expect(factsOf(piece.repeat(20_000), 'en').length).toBeGreaterThanOrEqual(0);
  }
});
