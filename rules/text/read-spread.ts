import type { Localized } from '../../src/model/language.ts';
import { pageCounts } from '../../src/rule/page-counts.ts';
import type { FullCounts } from '../../src/text/counts.ts';
import { automatedReadability, colemanLiau, fleschKincaidGrade, gunningFog } from '../../src/text/formulas.ts';
import { CANADA } from './standards.ts';
import { writingRule } from './writing-rule.ts';

/** Words under which formulas disagree by chance: the grade of 300 words is off by 2.3 years in one text of ten. */
const FEWEST = 300;
/** Words a sentence from which the sentences, and not the words, make a text hard. */
const LONG_SENTENCES = 20;

/** Not SMOG, which was fitted to full understanding: on easy pages it stands four to five grades above all others. */
const FORMULAS: readonly (readonly [name: string, grade: (counts: FullCounts) => number])[] = [
  ['Flesch-Kincaid', fleschKincaidGrade],
  ['Gunning Fog', gunningFog],
  ['Coleman-Liau', colemanLiau],
  ['ARI', automatedReadability],
];

/**
 * A page on which the grade formulas disagree, and what pulls them apart. English: French has no two formulas on one
 * scale. On plain pages these four differ by two to four grades.
 */
export const readSpread = writingRule<{ grades: number }>({
  id: 'read/spread',
  title: { en: 'Reading formulas agree on English text', fr: 'Les formules s’accordent sur le texte anglais' },
  why: {
    en: 'Where formulas disagree, no single grade says how hard the page is.',
    fr: 'Quand les formules divergent, aucun niveau ne dit à lui seul si la page est difficile.',
  },
  fix: {
    en: 'Work on what the message names, the words or the sentences. Do not chase the grade.',
    fr: 'Travaillez ce que le message nomme, les mots ou les phrases. Ne courez pas après le niveau.',
  },
  severity: 'info',
  category: 'advice',
  standards: [CANADA('2.1')],
  options: { grades: 5 },
  optionHelp: {
    grades: {
      en: 'The school grades by which formulas may differ without a finding.',
      fr: 'L’écart entre formules, en années scolaires, à partir duquel il y a un constat.',
    },
  },
  *check(page, { grades }) {
    const counts = pageCounts(page, 'en');
    if (counts.words < FEWEST) return;
    const scores = FORMULAS.map(([name, grade]) => ({ name, grade: grade(counts) })).toSorted(
      (a, b) => a.grade - b.grade || (a.name < b.name ? -1 : 1),
    );
    const [low] = scores;
    const high = scores.at(-1);
    if (low === undefined || high === undefined || high.grade - low.grade <= grades) return;
    const cause = counts.words / counts.sentences > LONG_SENTENCES ? SENTENCES : WORDS;
    yield {
      block: 'page',
      message: {
        en: `From grade ${low.grade.toFixed(0)} (${low.name}) to ${high.grade.toFixed(0)} (${high.name}). ${cause.en}`,
        fr: `Du niveau ${low.grade.toFixed(0)} (${low.name}) au niveau ${high.grade.toFixed(0)} (${high.name}). ${cause.fr}`,
      },
      cause: page.page.url,
    };
  },
});

const SENTENCES: Localized = {
  en: 'The sentences are long: split them first.',
  fr: 'Les phrases sont longues\u00A0: coupez-les d’abord.',
};
const WORDS: Localized = {
  en: 'The words are hard, not the sentences: choose plainer words first.',
  fr: 'Ce sont les mots qui sont difficiles, non les phrases\u00A0: simplifiez-les d’abord.',
};
