/**
 * Character classes for the scanners of this folder. ASCII and Latin-1 are answered from the code alone,
 * because a page holds hundreds of thousands of characters; the rest of Unicode is asked of a pattern.
 */

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x100)
    return code === 0xaa || code === 0xb5 || code === 0xba || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7);
  return LETTER.test(String.fromCodePoint(code));
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A letter, a number or a mark (an accent on its own): what words are made of. */
export function isWordCharacter(code: number): boolean {
  if (isLetter(code) || isDigit(code)) return true;
  return code >= 0x80 && WORD_CHARACTER.test(String.fromCodePoint(code));
}

export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return UPPER.test(String.fromCodePoint(code));
}

export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return LOWER.test(String.fromCodePoint(code));
}

/** White space as `\s` knows it: no-break spaces are in, zero-width spaces are not. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return SPACES.has(code) || (code >= 0x2000 && code <= 0x200a);
}

/** Soft hyphens, zero-width spaces and joiners: inside a word they are not there for the reader. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060;
}

/** The code point at `at`, 0 past the end. */
export function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

/** How many UTF-16 units a code point takes. */
export function widthOf(code: number): 1 | 2 {
  return code > 0xffff ? 2 : 1;
}

const LETTER = /^\p{L}$/u;
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;
const UPPER = /^\p{Lu}$/u;
const LOWER = /^\p{Ll}$/u;
const SPACES: ReadonlySet<number> = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
