import { describe, expect, test } from 'vitest';
import type { FullCounts } from '../../src/text/counts.ts';
import {
  automatedReadability,
  challDaleCloze,
  colemanLiau,
  daleChall,
  fleschKincaidGrade,
  fleschReadingEase,
  forcast,
  gunningFog,
  kandelMoles,
  linsearWrite,
  lix,
  rix,
  smog,
  spache1953,
  spacheRevised,
} from '../../src/text/formulas.ts';

/** The counts of Moby Dick's opening, by hand, as TextStatistics.php gives them. */
const MOBY: FullCounts = {
  words: 201,
  sentences: 8,
  syllables: 304,
  letters: 884,
  characters: 884,
  polysyllables: 23,
  longWords: 41,
  monosyllables: 134,
  complexWords: 22,
  unfamiliar: 27,
};

describe('on counts by hand', () => {
  test.each([
    ['fleschReadingEase', fleschReadingEase, 53.380886],
    ['fleschKincaidGrade', fleschKincaidGrade, 12.055516],
    ['gunningFog', gunningFog, 14.428109],
    ['automatedReadability', automatedReadability, 11.847127],
    // 5.88 x 884/201 - 29.6 x 8/201 - 15.8 (TextStatistics.php has 10.09: it takes the sentence term a hundred times too small)
    ['colemanLiau', colemanLiau, 8.882],
    // 1.043 √(23 x 30/8) + 3.1291
    ['smog', smog, 12.815447],
    ['lix', lix, 45.523],
    ['rix', rix, 5.125],
    ['forcast', forcast, 10],
    // (201 + 46)/8 = 30.875, over 20: half
    ['linsearWrite', linsearWrite, 15.4375],
    // 0.1579 x 13.4328 + 0.0496 x 25.125 + 3.6365
    ['daleChall', daleChall, 7.00374],
    ['challDaleCloze', challDaleCloze, 33.9026],
  ])('%s', (_name, formula, score) => {
    expect(formula(MOBY)).toBeCloseTo(score, 3);
  });
});

test('Dale-Chall of the samples worked in Dale and Chall (1948): 131 words, 9 sentences, 20 hard: 6.7490', () => {
  expect(daleChall({ ...MOBY, words: 131, sentences: 9, unfamiliar: 20 })).toBeCloseTo(6.749, 1);
  expect(daleChall({ ...MOBY, words: 111, sentences: 6, unfamiliar: 17 })).toBeCloseTo(6.9474, 1);
});
test('Dale-Chall adds 3.6365 only over 5%', () => {
  const at = (unfamiliar: number): number => daleChall({ ...MOBY, words: 100, sentences: 10, unfamiliar });
  expect(at(5)).toBeCloseTo(0.1579 * 5 + 0.496, 6);
  expect(at(6)).toBeCloseTo(0.1579 * 6 + 0.496 + 3.6365, 6);
});
test('Linsear: up to 20 takes 2 off first', () => {
  expect(linsearWrite({ ...MOBY, words: 100, sentences: 10, polysyllables: 5 })).toBe(4.5);
});
test('Kandel-Moles: 207 - 1.015 words/sentence - 73.6 syllables/word', () => {
  expect(kandelMoles({ ...MOBY, words: 100, sentences: 5, syllables: 160 })).toBeCloseTo(207 - 20.3 - 117.76, 6);
});
test('Spache, on 100 words, 10 sentences and 8 different unfamiliar words', () => {
  const counts = { ...MOBY, words: 100, sentences: 10 };
  expect(spacheRevised(counts, 8)).toBeCloseTo(1.21 + 0.656 + 0.659, 6);
  expect(spache1953(counts, 8)).toBeCloseTo(1.41 + 0.688 + 0.839, 6);
});
