import type { Use } from './acronyms.ts';

/**
 * The long form right before an acronym in brackets, "Long Form (LF)", where each letter is the first of a word; undefined
 * where it is written in another way. Small words between may have no letter.
 */
export function longFormBefore({ acronym, block, start }: Use): string | undefined {
  const before = block.text.slice(Math.max(0, start - FURTHEST), start);
  const bracket = /[\s\u00A0]\(["“«\s\u00A0]{0,3}$/u.exec(before);
  if (bracket === null) return undefined;
  const phrase = before.slice(0, bracket.index);
  const words = [...phrase.matchAll(/[\p{L}\p{N}]+/gu)];
  const letters = plain(acronym);
  let letter = letters.length - 1;
  for (let at = words.length - 1; at >= 0 && letter >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    if (plain(word[0]).startsWith(letters.charAt(letter))) letter -= 1;
    else if (word[0].length > SMALL) return undefined;
    if (letter < 0) return phrase.slice(word.index);
  }
  return undefined;
}

/** Characters in which a long form stands. */
const FURTHEST = 160;
/** Letters of a word that an acronym may pass over: "of", "des", "and". */
const SMALL = 3;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
