import { expect, test } from 'vitest';
import { readability } from '../../src/text/readability.ts';

const english = (words: number): string[] =>
  Array.from({ length: words / 10 }, () => 'You must apply before you start any work on site.');
const french = (words: number): string[] =>
  Array.from({ length: words / 10 }, () => 'Vous devez demander un permis avant de commencer les travaux.');

test('under 100 words there is no score', () => {
  expect(readability(english(90), 'en')).toEqual({ lang: 'en', counts: expect.objectContaining({ words: 90 }) });
  expect(readability([], 'fr')).toMatchObject({ lang: 'fr', counts: { words: 0, sentences: 0 } });
});
test('English has the Flesch-Kincaid grade, Dale-Chall and LIX', () => {
  // 10 words a sentence, 13 syllables: 3.9 + 15.34 - 15.59. Two words are not on the list: apply, site.
  expect(readability(english(300), 'en')).toMatchObject({ grade: 3.6, daleChall: 7.3, lix: 10 });
});
test('French has Kandel-Moles and LIX, and no grade', () => {
  const level = readability(french(300), 'fr');
  // 10 words a sentence, 18 syllables (Vous de-vez de-man-der un per-mis a-vant de com-men-cer les tra-vaux)
  expect(level).toMatchObject({ ease: 64.4, lix: 40 });
  expect(level.grade).toBeUndefined();
});
test('under 300 words the score says how far it may be off', () => {
  expect([100, 150, 250, 280, 300].map((words) => readability(english(words), 'en').uncertainty)).toEqual([
    4.1,
    3.5,
    2.6,
    2.4,
    undefined,
  ]);
  expect(readability(french(100), 'fr').uncertainty).toBe(25.6);
});
