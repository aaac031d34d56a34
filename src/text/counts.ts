import type { Lang } from '../model/language.ts';
import type { TextCounts } from '../model/readability.ts';
import { codeAt, isDigit, isLetter, widthOf } from './characters.ts';
import { isFamiliarWord, isSpacheWord } from './familiar-words.ts';
import { countSyllables } from './syllables.ts';
import { plainWord, splitWords, type Word } from './words.ts';

/** All that the formulas read of a text. */
export interface FullCounts extends TextCounts {
  /** Words of one syllable. */
  readonly monosyllables: number;
  /** Words of three syllables or more that are no names, no compounds, and not made so by -es, -ed or -ing (Gunning). */
  readonly complexWords: number;
  /** English: words outside of the Dale-Chall list, each time they occur. French: 0. */
  readonly unfamiliar: number;
}

/** Counts over sentences that are already split, block by block. A sentence without a word counts for nothing. */
export function countText(sentences: readonly string[], lang: Lang): FullCounts {
  const sum = {
    words: 0,
    sentences: 0,
    syllables: 0,
    letters: 0,
    characters: 0,
    polysyllables: 0,
    longWords: 0,
    monosyllables: 0,
    complexWords: 0,
    unfamiliar: 0,
  };
  for (const sentence of sentences) {
    const words = splitWords(sentence);
    if (words.length === 0) continue;
    sum.sentences += 1;
    sum.words += words.length;
    for (const [i, word] of words.entries()) {
      const syllables = countSyllables(word.text, lang);
      const { letters, digits } = countLetters(word.text);
      sum.syllables += syllables;
      sum.letters += letters;
      sum.characters += letters + digits;
      if (letters > 6) sum.longWords += 1;
      if (syllables === 1) sum.monosyllables += 1;
      if (syllables >= 3) sum.polysyllables += 1;
      if (isComplex(word, syllables, lang) && !isName(word, i)) sum.complexWords += 1;
      if (lang === 'en' && !isName(word, i) && !isFamiliarWord(word.text)) sum.unfamiliar += 1;
    }
  }
  return sum;
}

/** How many different words, names aside, are outside of Spache's list: each counts once, however often it occurs. English. */
export function differentSpacheUnfamiliar(sentences: readonly string[]): number {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const [i, word] of splitWords(sentence).entries()) {
      if (!isName(word, i) && !isSpacheWord(word.text)) found.add(plainWord(word.text));
    }
  }
  return found.size;
}

function countLetters(word: string): { letters: number; digits: number } {
  let [letters, digits] = [0, 0];
  for (let at = 0; at < word.length;) {
    const code = codeAt(word, at);
    if (isLetter(code)) letters += 1;
    else if (isDigit(code)) digits += 1;
    at += widthOf(code);
  }
  return { letters, digits };
}

/** A capital inside of a sentence marks a name; capitals throughout an acronym, which nobody need know. */
function isName({ text }: Word, place: number): boolean {
  return place > 0 && NAME.test(text);
}

function isComplex({ text }: Word, syllables: number, lang: Lang): boolean {
  if (syllables < 3 || text.includes('-')) return false;
  if (lang === 'fr') return true;
  const stem = /^(.*?)(?:es|ed|ing)$/.exec(text.toLowerCase())?.[1];
  return stem === undefined || stem === '' || countSyllables(stem, lang) >= 3 || countSyllables(`${stem}e`, lang) >= 3;
}

const NAME = /^(?:[ld]['’])?\p{Lu}.{0,60}\p{Ll}/u;

/** The counts of two texts together, or (−1) of the first without the second. */
export function addCounts(a: FullCounts, b: FullCounts, sign: 1 | -1): FullCounts {
  return {
    words: a.words + sign * b.words,
    sentences: a.sentences + sign * b.sentences,
    syllables: a.syllables + sign * b.syllables,
    letters: a.letters + sign * b.letters,
    characters: a.characters + sign * b.characters,
    polysyllables: a.polysyllables + sign * b.polysyllables,
    longWords: a.longWords + sign * b.longWords,
    monosyllables: a.monosyllables + sign * b.monosyllables,
    complexWords: a.complexWords + sign * b.complexWords,
    unfamiliar: a.unfamiliar + sign * b.unfamiliar,
  };
}
