import { type Lines, linesOf } from '../words/lines.ts';
import type { SourcePosition } from '../model/place.ts';
import { FLAG, plainWords, readTokens, type SourceKind } from './tokens.ts';

/** Stands between two files, and in a text for a word that no file holds. */
export const NO_WORD = 0;
export const UNKNOWN = -1;

/** Words that are kept at most, in all files: some 13 bytes each. */
const MOST_WORDS = 12_000_000;

interface CorpusFile {
  readonly path: string;
  readonly text: string;
  /** Where its words begin. */
  readonly first: number;
}

/** Words of many files in one row of numbers, each with its place, and where each word stands. */
export class Corpus {
  readonly #numbers = new Map<string, number>();
  readonly #files: CorpusFile[] = [];
  readonly #lines = new Map<CorpusFile, Lines>();
  #ids = new Int32Array(1 << 16);
  #starts = new Int32Array(1 << 16);
  #flags = new Uint8Array(1 << 16);
  #length = 1;
  #offsets: Int32Array | undefined;
  #places = new Int32Array(0);

  /** Adds a file; false where there is no room for it. */
  add(path: string, text: string, kind: SourceKind): boolean {
    if (this.#length > MOST_WORDS) return false;
    this.#files.push({ path, text, first: this.#length });
    readTokens(text, kind, {
      add: (word, start, flags) => this.#push(this.#number(word), start, flags),
    });
    this.#push(NO_WORD, text.length, FLAG.edge);
    this.#offsets = undefined;
    return true;
  }

  files(): readonly CorpusFile[] {
    return this.#files;
  }

  /** A text as numbers of words. */
  query(text: string): { readonly ids: Int32Array; readonly starts: Int32Array } {
    const words = plainWords(text);
    return {
      ids: Int32Array.from(words, ({ word }) => this.#known(word)),
      starts: Int32Array.from(words, ({ start }) => start),
    };
  }

  word(at: number): number {
    return this.#ids[at] ?? NO_WORD;
  }

  flags(at: number): number {
    return this.#flags[at] ?? 0;
  }

  /** Where a word stands, in the order of the files. */
  places(id: number): Int32Array {
    this.#offsets ??= this.#index();
    if (id <= 0) return this.#places.subarray(0, 0);
    return this.#places.subarray(this.#offsets[id], this.#offsets[id + 1]);
  }

  fileOf(at: number): CorpusFile | undefined {
    let low = 0;
    let high = this.#files.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#files[middle]?.first ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return this.#files[low];
  }

  /** The text of the word's file and the word's offset in it. */
  offset(at: number): number {
    return this.#starts[at] ?? 0;
  }

  position(file: CorpusFile, offset: number): SourcePosition {
    const lines = this.#lines.get(file) ?? linesOf(file.text);
    this.#lines.set(file, lines);
    return { file: file.path, ...lines.at(offset) };
  }

  /** The number of a footnote clings to the word before it: `permit1`. */
  #known(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const bare = /^(\p{L}+)\d{1,2}$/u.exec(word)?.[1];
    return (bare === undefined ? undefined : this.#numbers.get(bare)) ?? UNKNOWN;
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }

  #push(id: number, start: number, flags: number): void {
    if (this.#length === this.#ids.length) this.#grow();
    this.#ids[this.#length] = id;
    this.#starts[this.#length] = start;
    this.#flags[this.#length] = flags;
    this.#length += 1;
  }

  #grow(): void {
    const size = this.#ids.length * 2;
    const [ids, starts, flags] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
    ids.set(this.#ids);
    starts.set(this.#starts);
    flags.set(this.#flags);
    [this.#ids, this.#starts, this.#flags] = [ids, starts, flags];
  }

  /** Sorts the places by word, in two passes over the row. */
  #index(): Int32Array {
    const words = this.#numbers.size;
    const offsets = new Int32Array(words + 2);
    for (let at = 1; at < this.#length; at += 1)
      offsets[(this.#ids[at] ?? 0) + 1] = (offsets[(this.#ids[at] ?? 0) + 1] ?? 0) + 1;
    for (let id = 1; id < offsets.length; id += 1) offsets[id] = (offsets[id] ?? 0) + (offsets[id - 1] ?? 0);
    const next = offsets.slice();
    this.#places = new Int32Array(this.#length);
    for (let at = 1; at < this.#length; at += 1) {
      const id = this.#ids[at] ?? 0;
      const place = next[id] ?? 0;
      this.#places[place] = at;
      next[id] = place + 1;
    }
    return offsets;
  }
}

export type { CorpusFile };
