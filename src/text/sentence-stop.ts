import { isDigit, isSpace } from './characters.ts';

/** A run of marks that may end a sentence, with what closes after it. */
export interface Stop {
  /** The first mark. */
  readonly mark: number;
  /** After the last mark. */
  readonly marksEnd: number;
  /** After the closing quotes and brackets. */
  readonly end: number;
  /** The first character that is not white space after that. */
  readonly next: number;
}

/** The stop whose first mark is at `mark`. */
export function readStop(text: string, mark: number): Stop {
  let marksEnd = mark + 1;
  while (TERMINATORS.has(text.charCodeAt(marksEnd))) marksEnd += 1;
  let end = marksEnd;
  for (;;) {
    const code = text.charCodeAt(end);
    if (CLOSERS.has(code) || SUPERSCRIPTS.has(code)) end += 1;
    else {
      const after = noteEnd(text, end) ?? guillemetEnd(text, end);
      if (after === undefined) break;
      end = after;
    }
  }
  return { mark, marksEnd, end, next: skipSpaces(text, end) };
}

export function isStopMark(code: number): boolean {
  return TERMINATORS.has(code);
}

export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** The first character from `from` on that is not white space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** `[12]`: a note after the sentence that it belongs to. */
function noteEnd(text: string, at: number): number | undefined {
  if (text[at] !== '[') return undefined;
  let end = at + 1;
  while (end < at + 5 && isDigit(text.charCodeAt(end))) end += 1;
  return end > at + 1 && text[end] === ']' ? end + 1 : undefined;
}

/** ` »`: in French a space stands before the closing guillemet. */
function guillemetEnd(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (isLineBreak(code) || !isSpace(code)) return undefined;
  return text[at + 1] === '»' ? at + 2 : undefined;
}

const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const TERMINATORS = codes('.!?…‽。！？');
const CLOSERS = codes('"\'”’»)]}›');
const SUPERSCRIPTS = codes('¹²³⁰⁴⁵⁶⁷⁸⁹');
