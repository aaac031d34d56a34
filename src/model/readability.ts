import type { Lang } from './language.ts';

/** The counts behind a score, so that it can be checked by hand. */
export interface TextCounts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Letters only. */
  readonly letters: number;
  /** Letters and digits. */
  readonly characters: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** Words of more than six letters (LIX). */
  readonly longWords: number;
}

/** Reading level of one page in one language. Scores are absent where the text is too short to have one. */
export interface Readability {
  readonly lang: Lang;
  readonly counts: TextCounts;
  /** English: Flesch-Kincaid grade (school years). */
  readonly grade?: number;
  /** English: New Dale-Chall score. */
  readonly daleChall?: number;
  /** French: Kandel-Moles ease, 0 (hard) to 100 (easy). */
  readonly ease?: number;
  /** Both: LIX. */
  readonly lix?: number;
  /** Under 300 words: how far the score may be off, in its own unit. */
  readonly uncertainty?: number;
}
