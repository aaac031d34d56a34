import type { Lang } from '../../src/model/language.ts';
import type { PageText } from '../../src/rule/page-text.ts';
import { addCounts, countText, type FullCounts } from '../../src/text/counts.ts';

/** Share of a page's words that a language must have to be judged (WCAG 3.1.5, Understanding). */
const SHARE = 0.05;

/** The sentences of a page's prose in one language. */
export function proseSentences(page: PageText, lang: Lang): readonly string[] {
  return page.prose(lang).flatMap((block) => block.sentences.map((sentence) => sentence.text));
}

/** Whether a language makes up enough of a page to have a reading level. */
export function isEnough(words: number, page: PageText, lang: Lang): boolean {
  const other = proseSentences(page, lang === 'en' ? 'fr' : 'en').reduce(
    (sum, text) => sum + text.split(/\s+/).length,
    0,
  );
  return words >= (words + other) * SHARE;
}

/**
 * The sentences that make a text hardest: those without which its score falls most, hardest first.
 * `score` is a formula over counts where higher is harder. Linear: each sentence is counted once.
 */
export function hardestSentences(
  sentences: readonly string[],
  lang: Lang,
  score: (counts: FullCounts) => number,
  most = 3,
): readonly string[] {
  const counted = sentences.map((text) => ({ text, counts: countText([text], lang) }));
  const total = counted.reduce((sum, { counts }) => addCounts(sum, counts, 1), countText([], lang));
  const whole = score(total);
  return counted
    .map(({ text, counts }, at) => ({ text, at, effect: whole - score(addCounts(total, counts, -1)) }))
    .filter(({ text, effect }) => effect > 0 && text.trim().split(/\s+/).length > 5)
    .sort((a, b) => b.effect - a.effect || a.at - b.at)
    .slice(0, most)
    .map(({ text }) => text);
}
