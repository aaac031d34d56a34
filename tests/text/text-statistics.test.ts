import { expect, test } from 'vitest';
import { textStatistics } from '../../src/text/text-statistics.ts';
import { MOBY_DICK } from './moby-dick.ts';

test('quanteda: "The cat in the hat ate breakfast."', () => {
  const cat = textStatistics('The cat in the hat ate breakfast.', { lang: 'en' });
  expect(cat.fleschKincaidReadingEase()).toBeCloseTo(103.04, 2);
  expect(cat.gunningFogScore()).toBeCloseTo(2.8, 6);
});
test('quanteda: two more', () => {
  const ease = (text: string): number => textStatistics(text, { lang: 'en' }).fleschKincaidReadingEase();
  expect(ease('The cat in the hat at green ham and eggs.')).toBeCloseTo(112.085, 3);
  expect(ease('Once upon a time.')).toBeCloseTo(97.025, 3);
});
test('Moby Dick', () => {
  const moby = textStatistics(MOBY_DICK, { lang: 'en' });
  expect([moby.wordCount(), moby.sentenceCount(), moby.letterCount()]).toEqual([201, 8, 884]);
  expect(moby.fleschKincaidReadingEase()).toBeCloseTo(53.8, 1);
  expect(moby.fleschKincaidGradeLevel()).toBeCloseTo(12, 1);
  expect(moby.colemanLiauIndex()).toBeCloseTo(8.88, 2);
});
test('a blank line ends a block, a line break does not', () => {
  expect(textStatistics('Apply\n\nPay your fee\ntoday', { lang: 'en' }).sentenceCount()).toBe(2);
});
test('an array is blocks: a list is not glued', () => {
  expect(textStatistics(['a passport', 'a licence', 'a card'], { lang: 'en' }).averageWordsPerSentence()).toBe(2);
});
test('French has its own formula, and names it where one for English is asked', () => {
  const french = textStatistics('Vous devez payer.', { lang: 'fr' });
  expect(french.kandelMoles()).toBeCloseTo(207 - 1.015 * 3 - (73.6 * 5) / 3, 6);
  expect(() => french.smogIndex()).toThrow(RangeError);
  expect(() => french.smogIndex()).toThrow(/kandelMoles/);
  expect(() => textStatistics('You pay.', { lang: 'en' }).kandelMoles()).toThrow(/fleschKincaidReadingEase/);
});
test('a text without words has no score', () => {
  const none = textStatistics(' … ', { lang: 'en' });
  expect([none.wordCount(), none.fleschKincaidGradeLevel(), none.lix()]).toEqual([0, Number.NaN, Number.NaN]);
});
