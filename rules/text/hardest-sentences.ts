import type { Lang } from '../../src/model/language.ts';
import type { PageText } from '../../src/rule/page-text.ts';
import { pageCounts, sentenceCounts } from '../../src/rule/page-counts.ts';
import { addCounts, type FullCounts } from '../../src/text/counts.ts';

/** Share of a page's words that a language must have to be judged (WCAG 3.1.5, Understanding). */
const SHARE = 0.05;

/** Whether a language makes up enough of a page to have a reading level. */
export function isEnough(words: number, page: PageText, lang: Lang): boolean {
  return words >= (words + pageCounts(page, lang === 'en' ? 'fr' : 'en').words) * SHARE;
}

/**
 * The sentences that make a text hardest: those without which its score falls most, hardest first.
 * `score` is a formula over counts where higher is harder. Linear: each sentence is counted once.
 */
export function hardestSentences(
  page: PageText,
  lang: Lang,
  score: (counts: FullCounts) => number,
  most = 3,
): readonly string[] {
  const sentences = page.prose(lang).flatMap((block) => block.sentences);
  const counted = sentences.map((each) => ({ text: each.text, counts: sentenceCounts(each, lang) }));
  const total = pageCounts(page, lang);
  const whole = score(total);
  return counted
    .map(({ text, counts }, at) => ({ text, at, effect: whole - score(addCounts(total, counts, -1)) }))
    .filter(({ text, effect }) => effect > 0 && text.trim().split(/\s+/).length > 5)
    .sort((a, b) => b.effect - a.effect || a.at - b.at)
    .slice(0, most)
    .map(({ text }) => text);
}
