import type { Line } from './page-lines.ts';

/** Lines that read on as one. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly text: string;
}

const SENTENCE_END = /[.!?…][\s»”"’')\]]*$/u;
const BULLET = /^(?:[•▪◦‣·●○■□–—*\uF0B7\uF0A7]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/u;

/**
 * Joins lines to paragraphs. The document's own structure decides where there is one; elsewhere the spacing, the indent,
 * the letters and the length of lines do. What is unsure is parted, because a text rule must not read two as one.
 */
export function joinParagraphs(pages: readonly (readonly Line[])[]): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of pages.flat()) {
    const group = groups.at(-1);
    if (group !== undefined && readsOn(group, line)) group.push(line);
    else groups.push([line]);
  }
  const words = vocabulary(groups.flat());
  return groups.map((lines) => ({ lines, text: joinLines(lines, words) }));
}

function readsOn(group: readonly Line[], line: Line): boolean {
  const last = group.at(-1);
  if (last === undefined) return false;
  if (last.page !== line.page) return readsOnOverleaf(group, last, line);
  if (last.element !== undefined || line.element !== undefined) return last.element?.number === line.element?.number;
  return isNextLine(group, last, line);
}

/** A sentence that goes on at the top of the next page. */
function readsOnOverleaf(group: readonly Line[], last: Line, line: Line): boolean {
  if (SENTENCE_END.test(last.text) || !/^\p{Ll}/u.test(line.text)) return false;
  if (last.element?.role !== line.element?.role || last.element?.within !== line.element?.within) return false;
  return isAlike(last, line) && !last.beside && !line.beside && (last.element !== undefined || group.length > 1);
}

function isNextLine(group: readonly Line[], last: Line, line: Line): boolean {
  if (last.beside || line.beside || !isAlike(last, line) || BULLET.test(line.text)) return false;
  const step = last.y - line.y;
  if (step <= 0.3 * line.size || step > 2 * line.size) return false;
  const [first, second] = group;
  if (first !== undefined && second !== undefined && step > 1.25 * (first.y - second.y)) return false;
  const left = Math.min(...group.map(({ x0 }) => x0));
  const right = Math.max(line.x1, ...group.map(({ x1 }) => x1));
  const isBulleted = first !== undefined && BULLET.test(first.text);
  const indent = line.x0 - last.x0;
  if (group.length === 1 ? Math.abs(indent) > (isBulleted ? 4 : 3) * line.size : Math.abs(indent) > 0.6 * line.size)
    return false;
  const isShort = last.x1 < left + 0.75 * (right - left);
  const isEnded = SENTENCE_END.test(last.text) || last.text.endsWith(':');
  if (isEnded && (isShort || (indent > 0.6 * line.size && group.length > 1))) return false;
  // A line that stops short with no sentence ended is a heading, an address, a row.
  return !(isShort && /^[\p{Lu}\p{N}]/u.test(line.text));
}

function isAlike(a: Line, b: Line): boolean {
  return a.font === b.font && Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size);
}

/** Words of the text that no line cuts, in lower case. */
function vocabulary(lines: readonly Line[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.slice(0, text.lastIndexOf(' ') + 1).matchAll(/[\p{L}-]+/gu))
      words.add(word.toLowerCase());
  }
  return words;
}

/** One text of several lines. A hyphen at the end of a line goes if the text has the whole word elsewhere. */
function joinLines(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const cut = /(\p{L}+)([-\u00AD\u2010])$/u.exec(text);
    const rest = /^\p{Ll}[\p{L}]*/u.exec(line.text);
    if (cut === null || rest === null) text += text === '' ? line.text : ` ${line.text}`;
    else {
      const [, start = '', hyphen] = cut;
      const whole = `${start}${rest[0]}`.toLowerCase();
      const isSoft = hyphen === '\u00AD' || words.has(whole);
      text = isSoft ? text.slice(0, -1) + line.text : text + line.text;
    }
  }
  return text.replaceAll('\u00AD', '');
}
