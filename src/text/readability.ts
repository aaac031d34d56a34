import type { Lang } from '../model/language.ts';
import type { Readability, TextCounts } from '../model/readability.ts';
import { countText, type FullCounts } from './counts.ts';
import { daleChall, fleschKincaidGrade, kandelMoles, lix } from './formulas.ts';

/** Words under which a text has no score: the grade of 100 words is off by 2.0 years in the median, by 4.1 in one of ten. */
const FEWEST_WORDS = 100;
/** Words from which a score stands without its uncertainty. */
const SURE_WORDS = 300;

/** The reading level of the sentences of one language, split block by block: see `levelOf`. */
export function readability(sentences: readonly string[], lang: Lang): Readability {
  return levelOf(countText(sentences, lang), lang);
}

/**
 * The reading level that counts stand for. English: Flesch-Kincaid grade, Dale-Chall and LIX; French:
 * Kandel-Moles ease and LIX. Under 100 words the counts alone. Scores have one decimal.
 */
export function levelOf(counts: FullCounts, lang: Lang): Readability {
  const level = { lang, counts: publicCounts(counts) };
  if (counts.words < FEWEST_WORDS) return level;
  const uncertainty = counts.words < SURE_WORDS ? { uncertainty: round(uncertaintyAt(counts.words, lang)) } : {};
  if (lang === 'fr') return { ...level, ease: round(kandelMoles(counts)), lix: round(lix(counts)), ...uncertainty };
  return {
    ...level,
    grade: round(fleschKincaidGrade(counts)),
    daleChall: round(daleChall(counts)),
    lix: round(lix(counts)),
    ...uncertainty,
  };
}

/** The headline score of counts, not rounded: school years for English, points of ease for French; undefined under 100 words. */
export function headlineScore(counts: FullCounts, lang: Lang): number | undefined {
  if (counts.words < FEWEST_WORDS) return undefined;
  return lang === 'fr' ? kandelMoles(counts) : fleschKincaidGrade(counts);
}

/** How far the headline score may be off: nine texts in ten are closer. Measured on windows of longer texts. */
function uncertaintyAt(words: number, lang: Lang): number {
  let [fewer, more] = [GRADE_ERROR[0], GRADE_ERROR[0]];
  for (const point of GRADE_ERROR) {
    more = point;
    if (point[0] >= words) break;
    fewer = point;
  }
  const share = more[0] === fewer[0] ? 0 : (words - fewer[0]) / (more[0] - fewer[0]);
  const grades = fewer[1] + share * (more[1] - fewer[1]);
  return lang === 'en' ? grades : grades * EASE_PER_GRADE;
}

function publicCounts(counts: FullCounts): TextCounts {
  const { words, sentences, syllables, letters, characters, polysyllables, longWords } = counts;
  return { words, sentences, syllables, letters, characters, polysyllables, longWords };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Words, and the error of the Flesch-Kincaid grade that nine of ten windows of so many words stay under. */
const GRADE_ERROR: readonly [readonly [number, number], ...(readonly [number, number])[]] = [
  [100, 4.1],
  [150, 3.5],
  [200, 2.8],
  [300, 2.3],
];
/** The weight of a syllable in Kandel-Moles (73.6) over that in the grade (11.8): what an error of one grade is in points of ease. */
const EASE_PER_GRADE = 73.6 / 11.8;
