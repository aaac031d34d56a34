import type { Corpus } from './corpus.ts';
import { NO_WORD, UNKNOWN } from './corpus.ts';
import { FLAG } from './tokens.ts';

/** Where a text was found: places of words in the corpus. */
export interface Match {
  readonly first: number;
  readonly last: number;
  /** Words of the passage that are there letter by letter; the others stand where a template puts words in. */
  readonly literal: number;
  /** Some words of the passage are such. */
  readonly filled: boolean;
  /** Words around the passage, in its block, that are there too. */
  readonly around: number;
  /** How many ends of the block, 0 to 2, are edges in the source: the block is all of it, not a part of a longer text. */
  readonly bounded: number;
}

export interface Query {
  readonly ids: Int32Array;
  /** The passage in it: from its first word to after its last. */
  readonly from: number;
  readonly to: number;
}

/** Places of one word that are tried. */
const MOST_PLACES = 20_000;
const MOST_MATCHES = 200;
/** Words that a template may put into a sentence in one place. */
const MOST_FILLED = 12;
/** Words of markup between two words of a sentence. */
const MOST_MARKUP = 120;
/** Words tried as a beginning, the rarest first. */
const MOST_SEEDS = 4;
/** The part of a passage that must be there letter by letter. */
const LITERAL = 0.5;

/** Every place where the whole passage stands; `isCut`: there are more than are looked at. */
export function findMatches(
  corpus: Corpus,
  query: Query,
): { readonly matches: readonly Match[]; readonly isCut: boolean } {
  const found = new Map<number, Match>();
  let isCut = false;
  if (query.from >= query.to) return { matches: [], isCut };
  for (const seed of seedsOf(corpus, query)) {
    const places = corpus.places(query.ids[seed] ?? UNKNOWN);
    if (places.length > MOST_PLACES) isCut = true;
    for (const place of places.subarray(0, MOST_PLACES)) {
      const match = matchAt(corpus, query, seed, place);
      if (match !== undefined) found.set(match.first, match);
      if (found.size > MOST_MATCHES) return { matches: [...found.values()], isCut: true };
    }
    // A word from a template's data stands elsewhere: then another word is tried.
    if (found.size > 0) break;
  }
  return { matches: [...found.values()].sort((a, b) => a.first - b.first), isCut };
}

function seedsOf(corpus: Corpus, { ids, from, to }: Query): number[] {
  const seeds = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const id = ids[at] ?? UNKNOWN;
    if (id > 0 && !seeds.has(id)) seeds.set(id, at);
  }
  const count = (at: number): number => corpus.places(ids[at] ?? UNKNOWN).length;
  return [...seeds.values()].sort((a, b) => count(a) - count(b) || a - b).slice(0, MOST_SEEDS);
}

function matchAt(corpus: Corpus, query: Query, seed: number, place: number): Match | undefined {
  const { from, to, ids } = query;
  const left = walk(corpus, ids, { word: seed, place }, from, -1);
  if (!left.isWhole) return undefined;
  const right = walk(corpus, ids, { word: seed, place }, to - 1, 1);
  if (!right.isWhole) return undefined;
  const literal = left.literal + right.literal + 1;
  if (literal < (to - from) * LITERAL) return undefined;
  const before = walk(corpus, ids, { word: from, place: left.place }, 0, -1);
  const after = walk(corpus, ids, { word: to - 1, place: right.place }, ids.length - 1, 1);
  const starts = before.isWhole && hasEdgeBefore(corpus, before.place);
  const ends = after.isWhole && hasEdgeAfter(corpus, after.place);
  return {
    first: left.place,
    last: right.place,
    literal,
    filled: literal < to - from,
    around: before.literal + after.literal,
    bounded: Number(starts) + Number(ends),
  };
}

interface Walk {
  readonly isWhole: boolean;
  readonly literal: number;
  /** The last word of the corpus that is alike. */
  readonly place: number;
}

/** From a word that is alike, on to the query's word `until`, forward or backward, as far as the two are alike. */
export function walk(
  corpus: Corpus,
  ids: Int32Array,
  start: { readonly word: number; readonly place: number },
  until: number,
  step: 1 | -1,
): Walk {
  let { word, place } = start;
  let literal = 0;
  while (word !== until) {
    const next = word + step;
    const { text, markup, hasHole } = neighbour(corpus, place, step, ids[next] ?? UNKNOWN);
    const found = isAlike(corpus, text, ids, next) ? text : markup;
    if (found !== undefined) {
      [word, place] = [next, found];
      literal += 1;
      continue;
    }
    if (!hasHole) return { isWhole: false, literal, place };
    const filled = fill(corpus, ids, { next, until, step }, text);
    if (filled === undefined) return { isWhole: false, literal, place };
    if (filled === 'rest') return { isWhole: true, literal, place };
    [word, place] = [filled, text];
    literal += 1;
  }
  return { isWhole: true, literal, place };
}

/** The next word of the text, past markup; a word of that markup, where it is the one sought; and whether a template puts words in between. */
function neighbour(
  corpus: Corpus,
  from: number,
  step: 1 | -1,
  sought: number,
): { text: number; markup: number | undefined; hasHole: boolean } {
  let markup: number | undefined;
  let hasHole = step < 0 && isSet(corpus, from, FLAG.hole);
  let at = from + step;
  for (let n = 0; n < MOST_MARKUP; n += 1, at += step) {
    if (step > 0 && isSet(corpus, at, FLAG.hole)) hasHole = true;
    if (!isSet(corpus, at, FLAG.markup)) break;
    if (sought > 0 && corpus.word(at) === sought) markup ??= at;
    if (step < 0 && isSet(corpus, at, FLAG.hole)) hasHole = true;
  }
  return { text: at, markup, hasHole };
}

function isAlike(corpus: Corpus, at: number, ids: Int32Array, word: number): boolean {
  return corpus.word(at) !== NO_WORD && corpus.word(at) === ids[word];
}

/** How far the words reach that a template put in: to the query's word that is alike again, or to the end. */
function fill(
  corpus: Corpus,
  ids: Int32Array,
  { next, until, step }: { next: number; until: number; step: 1 | -1 },
  text: number,
): number | 'rest' | undefined {
  for (let n = 1; n <= MOST_FILLED; n += 1) {
    const word = next + n * step;
    if (word === until + step) return 'rest';
    if (isAlike(corpus, text, ids, word)) return word;
  }
  return undefined;
}

function isSet(corpus: Corpus, at: number, flag: number): boolean {
  return (corpus.flags(at) & flag) !== 0;
}

function hasEdgeBefore(corpus: Corpus, at: number): boolean {
  for (let n = 0; n < MOST_MARKUP; n += 1) {
    if (isSet(corpus, at - n, FLAG.edge)) return true;
    if (!isSet(corpus, at - n - 1, FLAG.markup)) return false;
  }
  return false;
}

function hasEdgeAfter(corpus: Corpus, at: number): boolean {
  for (let n = 1; n < MOST_MARKUP; n += 1) {
    if (isSet(corpus, at + n, FLAG.edge)) return true;
    if (!isSet(corpus, at + n, FLAG.markup)) return false;
  }
  return false;
}
