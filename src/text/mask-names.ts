import type { Lang } from '../model/language.ts';
import { SENTENCE_STARTERS } from './data/sentence-starters.ts';
import { institutionEnd } from './mask-institutions.ts';
import type { Mask } from './mask.ts';
import { splitWords, type Word } from './words.ts';

/**
 * Names of several words: two or more capitalised words in a row, joined by words like "of" and "de", of which the first
 * of a sentence counts only if it is not one that often begins a sentence. In French also institutions, which take one
 * capital at most: `ministère de la Santé`, `Commission de la fonction publique`.
 */
export function nameSpans(text: string, lang: Lang): Mask[] {
  const words = splitWords(text);
  if (isTitleCase(words, lang)) return [];
  const masks: Mask[] = [];
  for (let i = 0; i < words.length;) {
    const institution = lang === 'fr' ? institutionEnd(text, words, i) : undefined;
    const last = institution ?? runEnd(text, words, i, lang);
    const [first, end] = [words[i], last === undefined ? undefined : words[last]];
    if (first === undefined) break;
    if (last === undefined || end === undefined) {
      i += 1;
      continue;
    }
    const elided = /^(?:[ldLD]|qu|Qu)['’]/u.exec(first.text)?.[0].length ?? 0;
    masks.push({ start: first.start + elided, end: end.end, kind: 'name' });
    i = last + 1;
  }
  return masks;
}

/** The last word of the run of capitalised words that begins at `from`; undefined if there is none. */
function runEnd(text: string, words: readonly Word[], from: number, lang: Lang): number | undefined {
  const first = words[from];
  if (first === undefined || !isCapital(first.text)) return undefined;
  if (isOpener(first.text, lang) && (beginsSentence(text, first) || first.text.length < 5)) return undefined;
  let last = from;
  let capitals = 1;
  for (let i = from + 1; i < words.length && i - from < LONGEST; i += 1) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined || !staysInName(text, before, word)) break;
    if (isCapital(word.text) && !(isOpener(word.text, lang) && word.text.length < 5)) {
      capitals += 1;
      last = i;
    } else if (!CONNECTORS[lang].has(word.text) || i - last > 3) break;
  }
  return capitals >= 2 ? last : undefined;
}

/** A heading with capitals throughout, or most of its words capitalised: capitals mark no names there. */
function isTitleCase(words: readonly Word[], lang: Lang): boolean {
  const letters = words.filter(({ text }) => /^\p{L}/u.test(text));
  if (letters.length < 3) return false;
  if (letters.every(({ text }) => text === text.toUpperCase())) return true;
  return (
    letters.some(
      ({ text }, i) =>
        i > 0 && text.length > 1 && isCapital(text) && text !== text.toUpperCase() && isOpener(text, lang),
    ) && letters.every(({ text }) => isCapital(text) || CONNECTORS[lang].has(text))
  );
}

function beginsSentence(text: string, word: Word): boolean {
  return word.start === 0 || /[.!?…:;•\n«“"(]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start));
}

/** A space, or the period of an abbreviation: `St. Catharines`, `J. Smith`. */
function staysInName(text: string, before: Word, word: Word): boolean {
  const gap = text.slice(before.end, word.start);
  return GAP.test(gap) || (gap === '. ' && ABBREVIATED.test(before.text));
}

function isCapital(word: string): boolean {
  return /^(?:[ldLD]['’])?\p{Lu}/u.test(word);
}

/** A word that often begins a sentence; the short ones ("The", "Your") stand in no name with a capital. */
function isOpener(word: string, lang: Lang): boolean {
  return SENTENCE_STARTERS[lang].has(word.toLowerCase().replaceAll('’', "'"));
}

const LONGEST = 15;
const GAP = /^(?: |\u00A0| & |-|–)$/;
const ABBREVIATED = /^(?:\p{Lu}\p{L}?|Hon|Gov|Gen|Mrs|Prof|Ste)$/u;
const CONNECTORS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(['of', 'the', 'and', 'for', 'de', 'la', 'du']),
  fr: new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'à', 'au', 'aux', 'sur', 'pour', 'of', 'the', 'and']),
};
