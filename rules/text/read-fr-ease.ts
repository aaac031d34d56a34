import type { Localized } from '../../src/model/language.ts';
import { pageCounts } from '../../src/rule/page-counts.ts';
import { textRule } from '../../src/rule/rule.ts';
import { kandelMoles } from '../../src/text/formulas.ts';
import { levelOf } from '../../src/text/readability.ts';
import { hardestSentences, isEnough } from './hardest-sentences.ts';
import { CANADA, ONTARIO, QUEBEC, WCAG } from './standards.ts';
import { opening } from './wording.ts';

/** French reading ease: Kandel-Moles, with LIX beside it. Never turned into a school grade: no sound mapping exists. */
export const readFrEase = textRule<{ ease: number; lix: number }>({
  id: 'read/fr-ease',
  title: { en: 'French text is easy to read', fr: 'Le texte français se lit facilement' },
  why: {
    en: 'Long sentences and long words tire readers. The scores estimate how much.',
    fr: 'Les longues phrases et les longs mots fatiguent. Les scores estiment à quel point.',
  },
  fix: {
    en: 'Shorten the sentences that the message names, and use plainer words. The scores follow.',
    fr: 'Raccourcissez les phrases citées et choisissez des mots plus simples. Les scores suivront.',
  },
  severity: 'info',
  owner: 'content',
  category: 'advice',
  standards: [
    ONTARIO('Niveau de lecture de 6e année'),
    QUEBEC('Langage clair et simple'),
    WCAG('3.1.5', 'AAA', 'reading-level'),
    CANADA('2.1'),
  ],
  options: { ease: 60, lix: 50 },
  optionHelp: {
    ease: {
      en: 'The lowest Kandel-Moles ease, from 0 (hard) to 100 (easy), without a finding.',
      fr: 'L’aisance Kandel-Moles minimale, de 0 (difficile) à 100 (facile), sans constat.',
    },
    lix: {
      en: 'The highest LIX without a finding: 40 is average, 50 is hard.',
      fr: 'Le LIX maximal sans constat\u00A0: 40 est moyen, 50 est difficile.',
    },
  },
  *check(page, limit) {
    const { ease, lix, counts } = levelOf(pageCounts(page, 'fr'), 'fr');
    if (ease === undefined || lix === undefined || !isEnough(counts.words, page, 'fr')) return;
    if (ease >= limit.ease && lix <= limit.lix) return;
    const hardest = hardestSentences(page, 'fr', (counts) => -kandelMoles(counts));
    yield { block: 'page', message: message(ease, lix, limit, hardest), cause: page.page.url };
  },
});

function message(
  ease: number,
  lix: number,
  limit: { ease: number; lix: number },
  hardest: readonly string[],
): Localized {
  const names = hardest.map((text) => opening(text, 3));
  const en = `Ease ${ease.toFixed(0)} (goal ${limit.ease} or more), LIX ${lix.toFixed(0)} (goal ${limit.lix} or less).`;
  const fr = `Aisance ${ease.toFixed(0)} (but\u00A0: ${limit.ease} ou plus), LIX ${lix.toFixed(0)} (but\u00A0: ${limit.lix} ou moins).`;
  if (names.length === 0) return { en, fr };
  return {
    en: `${en} Hardest sentences: ${names.map((name) => name.en).join(', ')}.`,
    fr: `${fr} Phrases les plus difficiles\u00A0: ${names.map((name) => name.fr).join(', ')}.`,
  };
}
