import { fingerprint } from '../model/fingerprint.ts';
import type { Occurrence } from '../model/issue.ts';
import { distance, likenessOf } from '../model/likeness.ts';

/** A passage of fewer words is told by its very words, and by what stands around it. */
const FEW_WORDS = 8;
/** Characters of the surroundings, on each side. */
const AROUND = 150;
/**
 * Bits that two prints of one passage may differ in. Of 61 sentences of twenty words and more on the sample sites, no two are
 * so close (1,830 pairs); nine in ten stay so close when they lose three words.
 */
const NEAR = 14;
/** Surroundings also hold what is not the passage's own. */
const NEAR_AROUND = 20;

/**
 * What a place looks like, without its words: `s…` for a passage, `w…` for a few words in their surroundings, `e…` for an
 * element, with what it is called where it has a name of its own. It outlives what the key of a cause may not: another
 * parent, another address, a word that was changed.
 */
export function placePrint({ at }: Occurrence): string {
  if (at.excerpt === undefined) {
    const bare = bareElement(at.snippet);
    const own = /^<[^>]*>/.exec(bare)?.[0].match(/ (?:id|name|for|href|src|value)="[^"]*"/gi) ?? [];
    return `e${fingerprint(bare)}${own.length === 0 ? '' : fingerprint(own.join(''))}`;
  }
  const { text, start, end } = at.excerpt;
  const passage = wordsIn(text.slice(start, end));
  if (passage.length >= FEW_WORDS) return `s${likenessOf(passage)}`;
  const around = wordsIn(text.slice(Math.max(0, start - AROUND), end + AROUND));
  return `w${fingerprint(passage.join(' '))}${likenessOf(around)}`;
}

/** How far apart two prints are; undefined: they are not of one place. */
export function printDistance(one: string, other: string): number | undefined {
  if (one === other) return 0;
  const kind = one[0];
  if (kind !== other[0] || kind === undefined) return undefined;
  // By its own name alone: what is inside of it was changed.
  if (kind === 'e') return one.length > 17 && one.slice(17) === other.slice(17) ? 1 : undefined;
  if (kind === 's') return within(distance(one.slice(1), other.slice(1)), NEAR);
  if (one.slice(1, 17) !== other.slice(1, 17)) return undefined;
  return within(distance(one.slice(17), other.slice(17)), NEAR_AROUND);
}

/** Are these two elements, each with a name of its own, and not one that was changed? */
export function isAnother(one: string, other: string): boolean {
  return (
    one[0] === 'e' && other[0] === 'e' && one.length > 17 && other.length > 17 && one.slice(17) !== other.slice(17)
  );
}

function within(bits: number, most: number): number | undefined {
  return bits <= most ? bits : undefined;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * An element's HTML without what a build or an edit elsewhere changes: numbers, made ids, hashed classes, styles, hosts and
 * queries of addresses, the level of a heading.
 */
function bareElement(snippet: string): string {
  return snippet
    .replace(/\s(?:style|nonce|integrity|data-[\w-]{1,80})=(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/\s(class|id|for|name|aria-[a-z]{1,20})="([^"]*)"/gi, (_, name: string, value: string) => {
      const kept = value.split(/\s+/).filter((token) => token !== '' && !isMade(token, name.toLowerCase()));
      return kept.length === 0 ? '' : ` ${name}="${kept.sort().join(' ')}"`;
    })
    .replace(
      /\s(href|src|action|data|srcset)="([^"]*)"/gi,
      (_, name: string, value: string) => ` ${name}="${path(value)}"`,
    )
    .replace(/<(\/?)h[1-6]\b/gi, '<$1h')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `ember1234`, `Button_x7Yz9`, `:r3:`. A name is kept: the numbers in it are not. */
function isMade(token: string, attribute: string): boolean {
  if (attribute === 'class') return /\d/.test(token) || /[a-z][A-Z]{2}|[A-Z][a-z]?[A-Z][a-z]?[A-Z]/.test(token);
  return attribute !== 'name' && /\d/.test(token);
}

function path(address: string): string {
  const parsed = /^(?:data|blob):/i.test(address) ? null : URL.parse(address, 'http://page/');
  if (parsed === null) return address.slice(0, 60);
  return parsed.pathname.replace(/\/(?:index\.html?)?$/, '') || '/';
}
