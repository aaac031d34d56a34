import type { Lang } from '../model/language.ts';
import { fold } from './tokens.ts';

/** A word of a term: lower case, without accents. Offsets are UTF-16 offsets into the text. */
export interface TermToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but space, hyphens, apostrophes and small words lies between it and the word before. */
  readonly joined: boolean;
}

/** Words split at hyphens and apostrophes; articles and « de » are left out, since they vary within a term. */
export function termTokens(text: string, lang: Lang): readonly TermToken[] {
  const tokens: TermToken[] = [];
  let last = 0;
  let joined = false;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B]*/gu)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!/^[\s'’‐‑-]*$/u.test(text.slice(last, start))) joined = false;
    last = end;
    const word = fold(match[0].replace(/[\u00AD\u200B]/g, ''));
    if (SMALL[lang].has(word)) continue;
    tokens.push({ word, start, end, joined });
    joined = true;
  }
  return tokens;
}

const SMALL: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(['of', 'the', 'a', 'an', 's']),
  fr: new Set(['de', 'du', 'des', 'd', 'le', 'la', 'les', 'l', 'un', 'une', 'a', 'au', 'aux']),
};

/** A word without its plural and its gender. Coarse: it only tells two forms of one word from two words. */
export function termStem(word: string, lang: Lang): string {
  if (word.length <= 3) return word.length === 3 ? word.replace(/s$/, '') : word;
  if (lang === 'en')
    return word
      .replace(/ies$/, 'y')
      .replace(/(?<=ch|sh|s|x|z)es$/, '')
      .replace(/(?<!s|u|i)s$/, '');
  const single = word
    .replace(/aux$/, 'al')
    .replace(/(?<=eau|eu|ou)x$/, '')
    .replace(/s$/, '');
  return single
    .replace(/(?:eur|eux|euse|rice)$/, 'eu')
    .replace(/(?<=n)ne$|(?<=l)le$|(?<=t)te$/, '')
    .replace(/ive$/, 'if')
    .replace(/e+$/, '');
}

/** The root of a verb that its common forms share. */
export function verbStem(word: string, lang: Lang): string {
  if (lang === 'en') return word.replace(/(?<=..)(?:ing|ied|ies|ed|es|s|e|y)$/, '').replace(/([bdgmnprt])\1$/, '$1');
  return word.replace(FRENCH_ENDINGS, '');
}

const FRENCH_ENDINGS =
  /(?<=...)(?:issons|issez|issent|issant|erions|eriez|erons|eront|erait|eraient|erez|erai|eras|era|aient|ions|iez|ant|ons|ent|ais|ait|ez|er|ir|re|ees|ee|es|e|is|it|i|s)$/;

/** Do two words look like forms of one family: apply and application, demande and demander? */
export function isKin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a.charCodeAt(common) === b.charCodeAt(common)) common += 1;
  return common >= 3 && (common === shorter || (common >= 4 && common >= shorter * 0.75));
}
