import { LANGS } from '../model/language.ts';
import type { Readability, TextCounts } from '../model/readability.ts';
import type { SiteReadability } from '../model/report.ts';

const SCORES = ['grade', 'daleChall', 'ease', 'lix'] as const;

/** One line a language: the mean of its pages' scores, weighted by their words. Pages too short for a score count no score. */
export function siteReadability(pages: readonly (readonly Readability[])[]): SiteReadability[] {
  return LANGS.flatMap((lang) => {
    const levels = pages.flatMap((page) => page.filter((level) => level.lang === lang));
    if (levels.length === 0) return [];
    const scores = SCORES.flatMap((score) => {
      const mean = weightedMean(levels, score);
      return mean === undefined ? [] : [[score, mean] as const];
    });
    return [{ lang, pages: levels.length, counts: addCounts(levels), ...Object.fromEntries(scores) }];
  });
}

function weightedMean(levels: readonly Readability[], score: (typeof SCORES)[number]): number | undefined {
  let sum = 0;
  let words = 0;
  for (const level of levels) {
    const value = level[score];
    if (value === undefined) continue;
    sum += value * level.counts.words;
    words += level.counts.words;
  }
  return words === 0 ? undefined : Math.round((sum / words) * 10) / 10;
}

function addCounts(levels: readonly Readability[]): TextCounts {
  const add = (key: keyof TextCounts): number => levels.reduce((sum, { counts }) => sum + counts[key], 0);
  return {
    words: add('words'),
    sentences: add('sentences'),
    syllables: add('syllables'),
    letters: add('letters'),
    characters: add('characters'),
    polysyllables: add('polysyllables'),
    longWords: add('longWords'),
  };
}
