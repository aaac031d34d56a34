import { expect, test } from 'vitest';
import { isFamiliarWord } from '../../src/text/familiar-words.ts';

test.each([
  'baby',
  'babies',
  "baby's",
  'stopped',
  'making',
  'happier',
  'biggest',
  'kissing',
  'coughs',
  'dishes',
  'wives',
  'bottle-fed',
  '20',
  "you'll",
  'isn’t',
  'quickly',
  'boiled',
  'Food',
])('%s is familiar', (word) => {
  expect(isFamiliarWord(word)).toBe(true);
});

/** The hard words that Dale and Chall (1948) name in their own worked samples. */
test.each([
  'necessary',
  'foundation',
  'affect',
  'pregnancy',
  'special',
  'prevented',
  'diphtheria',
  'diseases',
  'treatment',
  'prevention',
  'immunization',
  'physicians',
  'usually',
  'injections',
  'doses',
  'toxoid',
  'protection',
  'germs',
  'tuberculosis',
  'spray',
  'moisture',
  'active',
  'germ-filled',
  'objects',
  'joints',
  'lungs',
  'pasteurized',
])('%s is not', (word) => {
  expect(isFamiliarWord(word)).toBe(false);
});
