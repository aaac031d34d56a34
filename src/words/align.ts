/** What stands between a text and its source. */
export interface Syntax {
  /** Escapes by a backslash, entities that end in a semicolon, and marks of quotes and lists before each line. */
  readonly markdown: boolean;
}

/** How far to look for where the text goes on, in characters, where the two part. */
const REACH = 200;
/** Characters that must be alike for the text to go on there. */
const SURE = 6;

/**
 * For each UTF-16 unit of a text, its offset in the source that it was read from: `source` between `from` and `to`.
 * The text is what a parser made of it: entities and escapes read, line endings and what precedes a line left out.
 * Where the two cannot be matched a unit gets the last offset that is known, and the reading goes on. Linear.
 */
export function alignText(source: string, from: number, to: number, value: string, { markdown }: Syntax): Int32Array {
  const offsets = new Int32Array(value.length);
  let at = from;
  for (let i = 0; i < value.length; i += 1) {
    const unit = value.charCodeAt(i);
    if (unit === LINE_FEED) {
      at = endOfLine(source, at, to);
      offsets[i] = at;
      if (source.charCodeAt(at) === CARRIAGE_RETURN && source.charCodeAt(at + 1) === LINE_FEED) at += 1;
      at += 1;
      if (markdown) at = afterPrefix(source, at, to, value.charAt(i + 1));
      continue;
    }
    const here = source.charCodeAt(at);
    if (here === AMPERSAND) {
      const length = entityAt(source, at, value, i, markdown);
      if (length > 0) {
        offsets[i] = at;
        if (isHighSurrogate(unit) && i + 1 < value.length) offsets[(i += 1)] = at;
        at += length;
        continue;
      }
    }
    if (markdown && here === BACKSLASH && source.charCodeAt(at + 1) === unit && PUNCTUATION.test(value.charAt(i)))
      at += 1;
    if (source.charCodeAt(at) !== unit) at = goesOn(source, at, to, value, i) ?? at;
    offsets[i] = Math.min(at, Math.max(from, to - 1));
    if (source.charCodeAt(at) === unit) at += 1;
  }
  return offsets;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Spaces that a parser drops at the end of a line. */
function endOfLine(source: string, at: number, to: number): number {
  let end = at;
  while (end < to && /[ \t\\]/.test(source.charAt(end))) end += 1;
  return source.charCodeAt(end) === LINE_FEED || source.charCodeAt(end) === CARRIAGE_RETURN ? end : at;
}

/** Past the indentation and the quote marks that stand before a line. */
function afterPrefix(source: string, at: number, to: number, next: string): number {
  let start = at;
  while (start < to && /[ \t>]/.test(source.charAt(start)) && source.charAt(start) !== next) start += 1;
  return start;
}

/** The length of the entity in the source that became this character; 0 where there is none, or it was left as it is. */
function entityAt(source: string, at: number, value: string, i: number, markdown: boolean): number {
  ENTITY.lastIndex = at;
  const entity = ENTITY.exec(source)?.[0];
  if (entity === undefined || (markdown && !entity.endsWith(';'))) return 0;
  return value.startsWith(entity, i) ? 0 : entity.length;
}

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});?/y;

/** Where the source has the next few characters of the text. */
function goesOn(source: string, at: number, to: number, value: string, i: number): number | undefined {
  const next = value.slice(i, i + SURE);
  const line = next.indexOf('\n');
  const sought = line > 0 ? next.slice(0, line) : next;
  const found = source.slice(at, Math.min(to, at + REACH)).indexOf(sought);
  return found < 0 ? undefined : at + found;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
