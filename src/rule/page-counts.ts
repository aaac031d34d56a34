import type { Lang } from '../model/language.ts';
import { addCounts, countText, type FullCounts } from '../text/counts.ts';
import type { Sentence } from '../text/sentences.ts';
import type { PageText } from './page-text.ts';

/*
 * Scores, gains and rules of reading level all count the same sentences: each is counted once a page. Weak, so that a page
 * that is done with takes its counts along.
 */
const ofSentences: Readonly<Record<Lang, WeakMap<Sentence, FullCounts>>> = { en: new WeakMap(), fr: new WeakMap() };
const ofPages: Readonly<Record<Lang, WeakMap<PageText, FullCounts>>> = { en: new WeakMap(), fr: new WeakMap() };

/** The counts of one sentence. */
export function sentenceCounts(sentence: Sentence, lang: Lang): FullCounts {
  const known = ofSentences[lang].get(sentence);
  if (known !== undefined) return known;
  const counts = countText([sentence.text], lang);
  ofSentences[lang].set(sentence, counts);
  return counts;
}

/** The counts of these sentences together. */
export function sumOfCounts(sentences: readonly Sentence[], lang: Lang): FullCounts {
  return sentences.reduce((sum, sentence) => addCounts(sum, sentenceCounts(sentence, lang), 1), countText([], lang));
}

/** The counts of a page's prose in one language. */
export function pageCounts(page: PageText, lang: Lang): FullCounts {
  const known = ofPages[lang].get(page);
  if (known !== undefined) return known;
  const counts = sumOfCounts(
    page.prose(lang).flatMap(({ sentences }) => sentences),
    lang,
  );
  ofPages[lang].set(page, counts);
  return counts;
}
