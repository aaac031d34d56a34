import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from '../../src/text/words.ts';

const words = (text: string): string[] => splitWords(text).map((word) => word.text);

test('apostrophes and hyphens join a word', () => {
  expect(words("don't isn’t rock-solid peut-être vous-même aujourd’hui")).toHaveLength(6);
});
test('French elision counts with its noun', () => {
  expect(words('l’article qu’elle d’accord')).toEqual(['l’article', 'qu’elle', 'd’accord']);
});
test('a number is one word, with its separators', () => {
  expect(words('1,234.50 $5 20% 1\u00A0234,50\u00A0$ 3.5')).toEqual(['1,234.50', '5', '20', '1\u00A0234,50', '3.5']);
  expect(words('in 2020 300 people, 5,and')).toEqual(['in', '2020', '300', 'people', '5', 'and']);
});
test('a URL and an e-mail address are one word each', () => {
  expect(words('See https://www.ontario.ca/page/a?b=c. Or a.b+c@ontario.ca, or www.canada.ca/fr!')).toEqual([
    'See',
    'https://www.ontario.ca/page/a?b=c',
    'Or',
    'a.b+c@ontario.ca',
    'or',
    'www.canada.ca/fr',
  ]);
});
test('a period joins in abbreviations and names, and not where a space is missing', () => {
  expect(words('p.m. e.g. J.-P. É.-U. c.-à-d. ontario.ca end.Next')).toEqual([
    'p.m',
    'e.g',
    'J.-P',
    'É.-U',
    'c.-à-d',
    'ontario.ca',
    'end',
    'Next',
  ]);
});
test('inclusive French is one word', () => {
  expect(words('étudiant·e usager.ère')).toEqual(['étudiant·e', 'usager.ère']);
});
test('accents of their own and soft hyphens stay inside of a word', () => {
  expect(words('e\u0301le\u0300ve docu\u00ADment')).toEqual(['e\u0301le\u0300ve', 'docu\u00ADment']);
});
test('letters beyond the first plane are letters', () => {
  expect(words('𝕏𝕐 a😀b')).toEqual(['𝕏𝕐', 'a', 'b']);
});
test('slashes, dashes and marks part words', () => {
  expect(words('and/or TPS/TVH one—two a - b … «oui»')).toEqual([
    'and',
    'or',
    'TPS',
    'TVH',
    'one',
    'two',
    'a',
    'b',
    'oui',
  ]);
});
test('a postal code is two words', () => {
  expect(words('K1A 0S5')).toEqual(['K1A', '0S5']);
});

test('whatever the text, words stand at their offsets and hold every letter and digit', () => {
  const bits = fc.constantFrom(...'a|é|É|7|-|’|.|,|\u00A0| |@|/|www.|http://|·|\u0301|\u00AD|😀|x'.split('|'));
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let at = 0;
      for (const word of splitWords(text)) {
        expect(word.end).toBeGreaterThan(word.start);
        expect(text.slice(at, word.start)).not.toMatch(/[\p{L}\p{N}]/u);
        expect(text.slice(word.start, word.end)).toBe(word.text);
        at = word.end;
      }
      expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
