import type { Lang } from '../model/language.ts';
import { countEnglishSyllables } from './english-syllables.ts';
import { countFrenchSyllables } from './french-syllables.ts';
import { plainWord } from './words.ts';

/**
 * The syllables of one word, at least 1, as it is read aloud with care.
 *
 * Same in both languages: a number is one syllable (figures are read at a glance, and Flesch advises to leave them
 * out), and so is a URL or an e-mail address; an acronym without vowels is spelled (`TVH` 3); a compound is the sum of
 * its parts.
 */
export function countSyllables(word: string, lang: Lang): number {
  const cached = cache[lang].get(word);
  if (cached !== undefined) return cached;
  const count = Math.max(1, countParts(word, lang));
  if (word.length > LONGEST) return count;
  if (cache[lang].size >= CACHED) cache[lang].clear();
  cache[lang].set(word, count);
  return count;
}

function countParts(word: string, lang: Lang): number {
  if (/^(?:https?:|www\.)|@/i.test(word)) return 1;
  if (/^\d[\d.,\u00A0\u202F]*$/.test(word)) return 1;
  if (SPELLED.test(word)) return spelled(word);
  let count = 0;
  for (const part of soundedParts(plainWord(word), lang)) {
    for (const piece of part.match(/\d+|[^\d]+/g) ?? []) {
      if (/^\d/.test(piece)) count += 1;
      else if (piece.length > LONGEST) count += piece.match(VOWELS)?.length ?? 1;
      else count += lang === 'en' ? countEnglishSyllables(piece) : countFrenchSyllables(piece, count > 0);
    }
  }
  return count;
}

/** The parts of a compound. In French the e of `quatre-vingts` is heard, between two consonants and one more. */
function soundedParts(word: string, lang: Lang): readonly string[] {
  const joined = lang === 'fr' ? word.replace(/([bcdfgptv][lr])e-(?=[bcdfgjklmnpqrstvxz])/g, '$1e') : word;
  return joined.split(/[-.,·‧\u00A0\u202F]/);
}

/** `TVH`: each letter is one syllable, W ("double u", "double v") three. */
function spelled(word: string): number {
  return word.length + 2 * (word.match(/W/g)?.length ?? 0);
}

/** Longer "words" are no words: their vowel groups are counted and they are not kept. */
const LONGEST = 45;
const CACHED = 20_000;
const cache: Readonly<Record<Lang, Map<string, number>>> = { en: new Map(), fr: new Map() };
const SPELLED = /^[BCDFGHJKLMNPQRSTVWXZ]{2,6}$/;
const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/g;
