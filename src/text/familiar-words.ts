import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { plainWord } from './words.ts';

/**
 * Whether a word is one of the 3,000 that four in five American pupils of grade 4 knew (Dale and Chall), by their rules
 * of 1948: plurals, possessives, verb endings, comparatives and adverbs in -ly of listed words are familiar, and so are
 * numbers; a compound is if each part is. Names are familiar too: whether a word is one, its place in the sentence must
 * tell (see `countText`). The list is English.
 */
export function isFamiliarWord(word: string): boolean {
  return isFamiliar(word, DALE_CHALL);
}

/**
 * Whether a word is on Spache's revised list of 1974 for the first three grades, or a regular inflection of a listed word.
 * The list is English.
 */
export function isSpacheWord(word: string): boolean {
  return isFamiliar(word, SPACHE);
}

function isFamiliar(word: string, listed: ReadonlySet<string>): boolean {
  const plain = plainWord(word);
  if (/^\d/.test(plain) || isKnown(plain, listed)) return true;
  const parts = plain.split('-').filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => /^\d/.test(part) || isKnown(part, listed));
}

function isKnown(word: string, listed: ReadonlySet<string>): boolean {
  if (listed.has(word)) return true;
  const owner = word.replace(/'s?$|(?:'ll|'d|'ve|'re|n't)$/, '');
  if (owner !== word && isKnown(owner, listed)) return true;
  return bases(word).some((base) => listed.has(base)) || inflections(word).some((form) => listed.has(form));
}

/** What the word may be an inflected form of: `babies` baby, `stopped` stop, `making` make, `happier` happy. */
function bases(word: string): readonly string[] {
  if (word.length < 4) return [];
  const found: string[] = [];
  const add = (stem: string, ...more: readonly string[]): void => {
    if (stem.length < 2) return;
    found.push(stem, ...more.map((end) => stem + end));
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) found.push(stem.slice(0, -1)); // stopp(ed)
  };
  if (/(?:ies|ied|ier)$/.test(word)) found.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('iest')) found.push(`${word.slice(0, -4)}y`);
  if (word.endsWith('s') && !word.endsWith('ss')) found.push(word.slice(0, -1));
  if (/(?:[sxzo]|[cs]h)es$/.test(word)) found.push(word.slice(0, -2));
  if (word.endsWith('ves')) found.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  if (word.endsWith('ed')) add(word.slice(0, -2), 'e');
  if (word.endsWith('ing')) add(word.slice(0, -3), 'e');
  if (word.endsWith('er')) add(word.slice(0, -2), 'e');
  if (word.endsWith('est')) add(word.slice(0, -3), 'e');
  if (word.endsWith('ly')) add(word.slice(0, -2));
  return found;
}

/** What a listed form may be the only witness of: `baby` is missing, `babies` is listed. */
function inflections(word: string): readonly string[] {
  if (word.length < 3) return [];
  const y = /[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ied`] : [];
  return [`${word}s`, `${word}ed`, `${word}ing`, ...y];
}

const DALE_CHALL: ReadonlySet<string> = new Set(daleChall.map((word) => word.replace(/\.$/, '')));
const SPACHE: ReadonlySet<string> = new Set(spache.map((word) => word.toLowerCase()));
