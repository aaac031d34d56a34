import type { Lang } from '../model/language.ts';

/** A spelling dictionary of one language. */
export interface Speller {
  knows(word: string): boolean;
  /** Known words that are spelled much like it, the likeliest first; perhaps none. */
  suggest(word: string): readonly string[];
}

/** The dictionaries at hand. They are large, and there only where a rule that reads them is on. */
export type Spelling = Readonly<Record<Lang, Speller>>;
