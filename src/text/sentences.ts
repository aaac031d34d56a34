import type { Lang } from '../model/language.ts';
import { isSpace, isWordCharacter } from './characters.ts';
import { endsSentence } from './sentence-end.ts';
import { isLineBreak, isStopMark, readStop, skipSpaces } from './sentence-stop.ts';

/** A stretch of text. `start` and `end` are UTF-16 offsets into the text that was split. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits one block of text into its sentences, trimmed, in order: together they hold all that is not white space.
 * `\n` is a line break that ends a sentence; all other white space should be collapsed before.
 *
 * One pass by hand and not Intl.Segmenter: that is quadratic on Node 20, splits otherwise with each version of ICU
 * (the same page must give the same report), and knows no abbreviation, so that each of its borders would have to be
 * judged again anyway.
 */
export function splitSentences(text: string, lang: Lang): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = skipSpaces(text, 0);
  let firstWord = -1;
  let item = nextItem(text, start);
  const close = (end: number): void => {
    const last = trimEnd(text, start, end);
    if (last > start) sentences.push({ text: text.slice(start, last), start, end: last });
  };

  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLineBreak(code)) {
      close(at);
      at = start = skipSpaces(text, at + 1);
      firstWord = -1;
      item = nextItem(text, start);
      continue;
    }
    if (item !== '' && at > start && isSpace(text.charCodeAt(at - 1)) && opensItem(text, at, item)) {
      close(at);
      start = at;
      firstWord = -1;
      item = nextItem(text, start);
    }
    if (!isStopMark(code)) {
      if (firstWord < 0 && isWordCharacter(code)) firstWord = at;
      at += 1;
      continue;
    }
    const stop = readStop(text, at);
    if (endsSentence({ text, lang, start, firstWord, ...stop })) {
      close(stop.end);
      start = stop.next;
      firstWord = -1;
      item = nextItem(text, start);
    }
    at = stop.end;
  }
  close(text.length);
  return sentences;
}

/** The marker of the item that may follow on the same line: a sentence after `1)` may hold `2) The second item`. '' if none may. */
function nextItem(text: string, start: number): string {
  ITEM.lastIndex = start;
  const found = ITEM.exec(text);
  if (found === null) return '';
  const [, bullet = '', number = '', style = ''] = found;
  const next = /^\d/.test(number) ? String(Number(number) + 1) : String.fromCharCode(number.charCodeAt(0) + 1);
  return bullet !== '' && number === '' ? bullet : `${bullet}${bullet === '•' ? ' ' : ''}${next}${style}`;
}

function opensItem(text: string, at: number, item: string): boolean {
  return text.startsWith(item, at) && /^[ \u00A0]?\p{Lu}/u.test(text.slice(at + item.length, at + item.length + 3));
}

const ITEM = /(?:([•‣⁃◦])[ \u00A0]?)?(?:(\d{1,2}|[a-h])(\.\)|[.)]))?(?=[ \u00A0]?\p{L})/uy;

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
