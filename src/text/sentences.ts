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
      continue;
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
    }
    at = stop.end;
  }
  close(text.length);
  return sentences;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
