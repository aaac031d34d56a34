import type { Excerpt } from '../model/place.ts';
import type { Corpus } from './corpus.ts';
import type { Query } from './match.ts';

/** A passage of a text, to be looked for. */
export interface Passage {
  readonly text: string;
  query(corpus: Corpus): Query;
}

/** The passage of an excerpt in its block; undefined where it has no word. */
export function passageOf(excerpt: Excerpt | undefined): Passage | undefined {
  if (excerpt === undefined) return undefined;
  const { text, start, end } = excerpt;
  return /[\p{L}\p{Nd}]/u.test(text.slice(start, end))
    ? { text, query: (corpus) => queryOf(corpus, excerpt) }
    : undefined;
}

export function wholeText(text: string): Passage | undefined {
  return passageOf({ text, start: 0, end: text.length });
}

function queryOf(corpus: Corpus, { text, start, end }: Excerpt): Query {
  const { ids, starts } = corpus.query(text);
  let from = 0;
  while (from < starts.length && wordEndsBefore(text, starts[from] ?? 0, start)) from += 1;
  let to = from;
  while (to < starts.length && (starts[to] ?? 0) < end) to += 1;
  return { ids, from, to };
}

/** The word that begins at `at` ends before `start`: it is no part of the passage. */
function wordEndsBefore(text: string, at: number, start: number): boolean {
  if (at >= start) return false;
  return !/^[\p{L}\p{Nd}\p{M}\u00AD\u200B-\u200D\u2060]+$/u.test(text.slice(at, start));
}
