import { expect, test } from 'vitest';
import { countText } from '../../src/text/counts.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { MOBY_DICK } from './moby-dick.ts';

const split = (text: string): string[] => splitSentences(text, 'en').map((sentence) => sentence.text);

/** Counted by hand in TextStatistics.php: 201 words, 8 sentences, 884 letters, 304 syllables, 23 of three and more ("every" in two here). */
test('Moby Dick, by hand', () => {
  expect(countText(split(MOBY_DICK), 'en')).toMatchObject({
    words: 201,
    sentences: 8,
    letters: 884,
    characters: 884,
    syllables: 303,
    polysyllables: 22,
  });
});
test('a sentence in French, by hand', () => {
  // Vous(1) de-vez(2) de-man-der(3) un(1) per-mis(2) de(1) cons-truc-tion(3)
  expect(countText(['Vous devez demander un permis de construction.'], 'fr')).toEqual({
    words: 7,
    sentences: 1,
    syllables: 13,
    letters: 39,
    characters: 39,
    polysyllables: 2,
    longWords: 2,
    monosyllables: 3,
    complexWords: 2,
    unfamiliar: 0,
  });
});
test('digits are characters and no letters', () => {
  expect(countText(['Pay $25 by May 1.'], 'en')).toMatchObject({ words: 5, letters: 8, characters: 11, syllables: 5 });
});
test('a sentence without a word counts for nothing', () => {
  expect(countText(['…', '— !', 'Yes.'], 'en')).toMatchObject({ words: 1, sentences: 1 });
});
test('names are familiar and not complex, acronyms are not familiar', () => {
  expect(countText(['We live in Mississauga.'], 'en')).toMatchObject({
    unfamiliar: 0,
    complexWords: 0,
    polysyllables: 1,
  });
  expect(countText(['We ask for TB.'], 'en')).toMatchObject({ unfamiliar: 1 });
});
test('Gunning: compounds, and words made long by -es, -ed or -ing, are not complex', () => {
  expect(countText(['it is a self-employed and trespassing created information'], 'en')).toMatchObject({
    complexWords: 1,
  });
});
test('punctuation changes no count', () => {
  expect(countText(['Hello!'], 'en')).toEqual(countText(['Hello!!!'], 'en'));
});
