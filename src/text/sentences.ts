import type { Lang } from '../model/language.ts';

/** A stretch of text. `start` and `end` are UTF-16 offsets into the text that was split. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Splits one block of text into its sentences. */
export function splitSentences(text: string, lang: Lang): readonly Sentence[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment, index }) => ({ text: segment, start: index, end: index + segment.length }));
}
