import { splitWords } from '../text/words.ts';
import type { Fact } from './fact.ts';

/** Letters at the start of a word by which English and French cognates know each other: permit, permis. */
const STEM = 5;
/** Words read of one section. */
const MOST = 3_000;

/**
 * What of a text does not change with its language: values, addresses, names, and the first letters of long words, by which
 * cognates are found (Simard, Foster and Isabelle, 1992).
 */
export function tokensOf(
  texts: readonly string[],
  facts: readonly Fact[],
  hrefs: readonly string[],
): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const { kind, values } of facts) for (const value of values) tokens.add(`${kind}:${value}`);
  for (const href of hrefs) tokens.add(neutralAddress(href));
  let left = MOST;
  for (const text of texts) {
    for (const { text: word } of splitWords(text)) {
      left -= 1;
      if (left < 0) return tokens;
      const plain = fold(word.replace(/^(?:[ldjnsmtc]|qu)['’]/i, ''));
      if (plain.length >= STEM && /^[a-z-]+$/.test(plain)) tokens.add(plain.slice(0, STEM));
    }
  }
  return tokens;
}

/** An address without what names its language: `/en/` and `/fr/`, `lang=fr`, `-fr.pdf`. */
export function neutralAddress(href: string): string {
  return href
    .toLowerCase()
    .replace(/#.*$/, '')
    .replace(/(?<=[/._?&=-])(?:en|fr|eng|fra|english|french|francais)(?:-ca)?(?=[/._&-]|$)/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '');
}

export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe');
}
