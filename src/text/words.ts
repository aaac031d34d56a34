import { codeAt, isDigit, isInvisible, isLetter, isLower, isUpper, isWordCharacter, widthOf } from './characters.ts';

/** A word. `start` and `end` are UTF-16 offsets into the text that was split. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, in one pass whatever the text.
 *
 * A word is a run of letters, numbers and accents; these join two runs into one word:
 * - an apostrophe or a hyphen: `don't`, `peut-être`, `l'article` (French elision counts with its noun, as
 *   Kandel-Moles counts it), `étudiant·e`;
 * - a period or a comma between digits, and a no-break space before three digits: `1,234.50`, `1 234,50`;
 * - a period in an abbreviation or a name: `p.m.`, `J.-P.`, `ontario.ca` (not in `end.Next`, where a space is missing).
 *
 * An e-mail address or a URL is one word. Numbers are words. Currency signs, `%` and `&` are not.
 */
export function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (!isWordCharacter(code)) {
      at += widthOf(code);
      continue;
    }
    const end = addressEnd(text, at) ?? wordEnd(text, at);
    words.push({ text: text.slice(at, end), start: at, end });
    at = end;
  }
  return words;
}

/** A word as a dictionary would list it: lower case, composed accents, straight apostrophes, nothing invisible. */
export function plainWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(INVISIBLE, '');
}

/** Where the e-mail address or URL that begins here ends; undefined where none does. */
function addressEnd(text: string, start: number): number | undefined {
  const before = start === 0 ? 0x20 : text.charCodeAt(start - 1);
  if (before === AT || before === SLASH) return undefined;
  ADDRESS.lastIndex = start;
  const found = ADDRESS.exec(text);
  if (found === null) return undefined;
  let end = start + found[0].length;
  while (end > start + 1 && TRAILING.has(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  let runStart = start;
  let previous = 0;
  while (at < text.length) {
    const code = codeAt(text, at);
    if (isWordCharacter(code) || isInvisible(code)) {
      previous = isInvisible(code) ? previous : code;
      at += widthOf(code);
      continue;
    }
    const next = joins(text, at, code, previous, at - runStart);
    if (next === undefined) break;
    at = next;
    runStart = next;
  }
  return at;
}

/** Where the next run begins, if the character at `at` joins it to the run of `length` units before; else undefined. */
function joins(text: string, at: number, code: number, previous: number, length: number): number | undefined {
  const next = codeAt(text, at + 1);
  if (APOSTROPHES.has(code) || HYPHENS.has(code)) return isWordCharacter(next) ? at + 1 : undefined;
  if (code === PERIOD)
    return joinsAfterPeriod(text, at, next, previous, length) ? at + (HYPHENS.has(next) ? 2 : 1) : undefined;
  if (code === COMMA) return isDigit(previous) && isDigit(next) ? at + 1 : undefined;
  if (code === 0xa0 || code === 0x202f) return isDigit(previous) && isThousand(text, at + 1) ? at + 1 : undefined;
  return undefined;
}

function joinsAfterPeriod(text: string, at: number, next: number, previous: number, length: number): boolean {
  // J.-P., É.-U., c.-à-d.
  if (HYPHENS.has(next)) return length === 1 && isLetter(previous) && isLetter(codeAt(text, at + 2));
  if (isDigit(next)) return true;
  if (!isLetter(next)) return false;
  return !(isUpper(next) && length > 1 && isLower(previous));
}

function isThousand(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

const AT = 0x40;
const SLASH = 0x2f;
const PERIOD = 0x2e;
const COMMA = 0x2c;
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
/** Hyphen-minus, hyphen, no-break hyphen, and the middle dots of inclusive French. */
const HYPHENS: ReadonlySet<number> = new Set([0x2d, 0x2010, 0x2011, 0xb7, 0x2027]);
/** Every quantifier is bounded or consumes what it reads, so that no text makes it slow. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,255}/iuy;
const TRAILING: ReadonlySet<number> = new Set([...".,;:!?)]}'’…"].map((mark) => mark.charCodeAt(0)));
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
