import type { Gain } from '../model/finding.ts';
import type { Lang } from '../model/language.ts';
import { pageCounts, sumOfCounts } from '../rule/page-counts.ts';
import type { PageText, ReadBlock } from '../rule/page-text.ts';
import type { TextObservation } from '../rule/rule.ts';
import { addCounts, countText, type FullCounts } from '../text/counts.ts';
import { headlineScore } from '../text/readability.ts';
import { splitSentences } from '../text/sentences.ts';

/** How much easier a page would read if one finding were mended; undefined where that cannot be computed, or is nothing. */
export type GainOf = (seen: TextObservation) => Gain | undefined;

/** Gains smaller than this, in the unit of the score, are nothing to a reader. */
const LEAST = 0.005;

/**
 * Recounts the page with the edit that a finding proposes: its rewrite, or the sentence cut in so many parts. The gain is
 * in the unit of the language's headline score (school years for English, points of ease for French), two decimals,
 * positive where the text gets easier. No gain where the page is too short to have a score.
 */
export function gains(page: PageText): GainOf {
  return ({ block, start = 0, end, rewrite, edit, parts }) => {
    if (block === 'page' || block.language === undefined) return undefined;
    if (edit === undefined && rewrite === undefined && parts === undefined) return undefined;
    if (!page.prose(block.language).includes(block)) return undefined;
    const change =
      edit ?? (rewrite === undefined ? undefined : { start, end: end ?? block.text.length, text: rewrite });
    const lang = block.language;
    const total = pageCounts(page, lang);
    const before = headlineScore(total, lang);
    if (before === undefined) return undefined;
    const touched =
      change === undefined ? sentencesIn(block, start, end ?? start + 1) : sentencesIn(block, change.start, change.end);
    const [first] = touched;
    const last = touched.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const old = sumOfCounts(touched, lang);
    const now =
      change === undefined
        ? { ...old, sentences: Math.max(old.sentences, parts ?? 1) }
        : recount(block, first.start, last.start + last.text.length, change, lang);
    const after = headlineScore(addCounts(addCounts(total, old, -1), now, 1), lang);
    if (after === undefined) return undefined;
    const gain = Math.round((lang === 'en' ? before - after : after - before) * 100) / 100;
    return gain < LEAST ? undefined : { lang, by: gain };
  };
}

function sentencesIn(block: ReadBlock, start: number, end: number): ReadBlock['sentences'] {
  return block.sentences.filter(
    (sentence) => sentence.start < end && start < sentence.start + sentence.text.trimEnd().length,
  );
}

function recount(
  { text }: ReadBlock,
  from: number,
  to: number,
  change: { readonly start: number; readonly end: number; readonly text: string },
  lang: Lang,
): FullCounts {
  const edited =
    text.slice(from, Math.max(from, change.start)) + change.text + text.slice(Math.min(to, change.end), to);
  return countText(
    splitSentences(edited, lang).map((sentence) => sentence.text),
    lang,
  );
}
