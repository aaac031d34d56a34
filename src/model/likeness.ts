import { fingerprint } from './fingerprint.ts';

const BITS = 64;

/**
 * A fingerprint that stays close when a text is edited a little, as 16 hex digits: Charikar's SimHash (2002) over single
 * words and pairs of neighbours. Texts of which one word in ten differs are about 10 bits apart, strangers about 32.
 */
export function likenessOf(words: readonly string[]): string {
  const votes = new Int32Array(BITS);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  // Each votes once: five times "the" would make strangers alike.
  for (const feature of new Set([...words, ...pairs])) vote(votes, feature);
  let hex = '';
  for (let at = 0; at < BITS; at += 4) {
    const nibble = [0, 1, 2, 3].reduce((sum, bit) => sum * 2 + Number((votes[at + bit] ?? 0) > 0), 0);
    hex += nibble.toString(16);
  }
  return hex;
}

/** Bits that differ: 0 for one text, about 32 for strangers. */
export function distance(one: string, other: string): number {
  let count = 0;
  for (let at = 0; at < BITS / 4; at += 1) count += ONES[hexAt(one, at) ^ hexAt(other, at)] ?? 0;
  return count;
}

const ONES = Array.from({ length: 16 }, (_, nibble) => nibble.toString(2).replaceAll('0', '').length);

function hexAt(text: string, at: number): number {
  return Number.parseInt(text[at] ?? '0', 16);
}

/** FNV-1a leaves neighbours alike in their last bits: each half is stirred (the finaliser of MurmurHash3) before it votes. */
function vote(votes: Int32Array, feature: string): void {
  const print = fingerprint(feature);
  for (const half of [0, 1]) {
    const bits = stir(Number.parseInt(print.slice(half * 8, half * 8 + 8), 16));
    for (let bit = 0; bit < 32; bit += 1) {
      const at = half * 32 + bit;
      votes[at] = (votes[at] ?? 0) + (((bits >>> bit) & 1) === 1 ? 1 : -1);
    }
  }
}

function stir(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
