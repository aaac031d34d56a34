import type { Lang } from '../model/language.ts';

/** A word as a word list sees it. Offsets are UTF-16 offsets into the text. */
export interface WordToken {
  /** In lower case, apostrophes straight. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but white space (or an elision) lies between this word and the one before it. */
  readonly joined: boolean;
}

/**
 * The words of a text, hyphenated words whole. French elision is split off (`d'effectuer` is `d'` and `effectuer`),
 * so that a phrase is found with or without it.
 */
export function wordTokens(text: string, lang: Lang): readonly WordToken[] {
  const tokens: WordToken[] = [];
  let last = 0;
  const add = (start: number, end: number): void => {
    const word = text.slice(start, end).normalize('NFC').toLowerCase().replaceAll('’', "'").replace(INVISIBLE, '');
    tokens.push({ word, start, end, joined: tokens.length > 0 && /^[ \u00A0\u202F]*$/.test(text.slice(last, start)) });
    last = end;
  };
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const elided = lang === 'fr' ? (ELISION.exec(match[0])?.[0].length ?? 0) : 0;
    if (elided > 0) add(start, start + elided);
    add(start + elided, end);
  }
  return tokens;
}

/** Letters, digits, accents on their own, soft hyphens; an apostrophe or a hyphen joins two runs. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B]*(?:[-'’‑][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B]*)*/gu;
const INVISIBLE = /[\u00AD\u200B]/g;
const ELISION = /^(?:[ldjmnstc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/iu;
