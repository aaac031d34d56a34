import { dictionary } from 'cmu-pronouncing-dictionary';
import { describe, expect, test } from 'vitest';
import { countSyllables } from '../../src/text/syllables.ts';
import { FRENCH_WORDS } from './french-words.ts';

test('99.8% of the words of the CMU dictionary have the syllables of one of its pronunciations', () => {
  const accepted = new Map<string, number[]>();
  for (const [entry, sounds] of Object.entries(dictionary)) {
    const word = entry.replace(/\(\d+\)$/, '');
    accepted.set(word, [...(accepted.get(word) ?? []), sounds.match(/\d/g)?.length ?? 0]);
  }
  const wrong = [...accepted].filter(([word, counts]) => !counts.includes(countSyllables(word, 'en')));
  expect(1 - wrong.length / accepted.size).toBeGreaterThan(0.998);
});

describe('French', () => {
  test('there are 1,000 words and more', () => {
    expect(FRENCH_WORDS.length).toBeGreaterThan(1_000);
  });
  test('each has the syllables that were counted by hand', () => {
    expect(FRENCH_WORDS.map(([word]) => [word, countSyllables(word, 'fr')])).toEqual(FRENCH_WORDS);
  });
  test('the ending -ent is mute in verbs and heard elsewhere', () => {
    const count = (word: string): number => countSyllables(word, 'fr');
    expect(['parlent', 'regardent', 'racontent', 'forment', 'oublient', 'doivent'].map(count)).toEqual([
      1, 2, 2, 1, 2, 1,
    ]);
    expect(['content', 'argent', 'moment', 'client', 'souvent', 'document'].map(count)).toEqual([2, 2, 2, 2, 2, 3]);
  });
});

test.each(['en', 'fr'] as const)('a number, a URL and an e-mail address are one syllable (%s)', (lang) => {
  expect(
    ['2024', '1,234.50', 'https://ontario.ca/information', 'a.b@ontario.ca'].map((word) => countSyllables(word, lang)),
  ).toEqual([1, 1, 1, 1]);
});
test('an acronym without vowels is spelled', () => {
  expect([countSyllables('TVH', 'fr'), countSyllables('HST', 'en')]).toEqual([3, 3]);
});
test('case, curly apostrophes, soft hyphens and accents of their own change nothing', () => {
  expect(countSyllables('DOESN’T', 'en')).toBe(countSyllables("doesn't", 'en'));
  expect(countSyllables('docu\u00ADment', 'en')).toBe(3);
  expect(countSyllables('e\u0301le\u0300ve', 'fr')).toBe(2);
});
test('a compound is the sum of its parts', () => {
  expect([
    countSyllables('COVID-19', 'en'),
    countSyllables('self-employed', 'en'),
    countSyllables('p.m', 'en'),
  ]).toEqual([3, 3, 2]);
});
test('what is no word has one syllable', () => {
  expect([countSyllables('x', 'en'), countSyllables('zzz', 'fr'), countSyllables('é', 'fr')]).toEqual([1, 1, 1]);
});
