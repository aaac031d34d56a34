/**
 * Makes what cannot be seen visible, so that a text from a page can neither steer a terminal nor turn itself round:
 * C0 and C1 controls, DEL, bidirectional controls, line separators, the byte order mark and lone surrogates become `\u{..}`. Line
 * feeds and tabs stay: the caller decides about them.
 */
export function visible(text: string): string {
  // Most texts have nothing of the kind, and a search by code unit is several times faster than one by character.
  if (!SUSPECT.test(text)) return text;
  return text.replace(UNSEEN, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
}

/** `visible` on one line: white space becomes single spaces. No-break spaces stay. */
export function visibleLine(text: string): string {
  const line = LOOSE.test(text) ? text.replace(/[ \t-\r\u2028\u2029]+/g, ' ') : text;
  return visible(line.trim());
}

/** At most `length` characters, cut at a whole character, with a sign that it was cut. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** White space that is more than a single space. */
const LOOSE = /[\t-\r\u2028\u2029]| {2}/;

const SUSPECT =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uD800-\uDFFF\uFEFF]/;

const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;
