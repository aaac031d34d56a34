import type { Glossary } from '../model/glossary.ts';
import type { Lang } from '../model/language.ts';
import type { PageSnapshot, TextBlock } from '../model/snapshot.ts';
import type { Spelling } from './speller.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Stretch } from './masked.ts';

/** A text block with the language it is read in and its sentences. */
export interface ReadBlock extends TextBlock {
  /** English or French, declared or detected; undefined: neither, or unknown: no language rule reads it. */
  readonly language: Lang | undefined;
  /** Offsets into `text`. */
  readonly sentences: readonly Sentence[];
  /** Names and accepted terms of the glossary: no rule speaks of them. Sorted and disjoint. */
  readonly terms?: readonly Stretch[];
}

/** One page as the text rules read it. */
export interface PageText {
  readonly page: PageSnapshot;
  /** The organisation's own words. */
  readonly glossary?: Glossary;
  /** The spelling dictionaries, where a rule that reads them is on. */
  readonly spelling?: Spelling;
  /** The language of most of its prose. */
  readonly language: Lang | undefined;
  /** Language detected from the prose alone, whatever the page declares; undefined under 200 characters. */
  readonly detected: Lang | 'other' | undefined;
  /** Every block, in document order. */
  readonly blocks: readonly ReadBlock[];
  /** Blocks of prose in the main region in that language, in document order: paragraphs, items, captions; no headings, no cells. */
  prose(lang: Lang): readonly ReadBlock[];
}
