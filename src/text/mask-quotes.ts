import type { Mask } from './mask.ts';

/** Words between “ ”, « », or straight quotes, the marks included. A quotation longer than this lost its end. */
const LONGEST = 1_000;

/** Every quotation of a text. Single quotes are not read: they are apostrophes too. */
export function quoteSpans(text: string): Mask[] {
  const masks: Mask[] = [];
  let at = 0;
  // How far it is known that this closing mark is absent: no character is searched twice.
  const searched = new Map<string, number>();
  while (at < text.length) {
    const close = closingMark(text, at);
    if (close === undefined) {
      at += 1;
      continue;
    }
    const end = findClose(text, close, at + 1, searched);
    if (end === undefined) {
      at += 1;
      continue;
    }
    masks.push({ start: at, end, kind: 'quote' });
    at = end;
  }
  return masks;
}

function closingMark(text: string, at: number): string | undefined {
  const mark = text[at];
  if (mark === '“' || mark === '„') return '”';
  if (mark === '«') return '»';
  if (mark !== '"') return undefined;
  // A straight quote opens after a space or a bracket and before a letter; `5"` is a length.
  return (at === 0 || /[\s([—–-]/.test(text[at - 1] ?? '')) && /\S/.test(text[at + 1] ?? '') ? '"' : undefined;
}

function findClose(text: string, close: string, from: number, searched: Map<string, number>): number | undefined {
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = Math.max(from, searched.get(close) ?? 0); at < limit; at += 1) {
    if (text[at] === close && (close !== '"' || /[^\s(]/.test(text[at - 1] ?? ' '))) return at + 1;
  }
  searched.set(close, limit);
  return undefined;
}
