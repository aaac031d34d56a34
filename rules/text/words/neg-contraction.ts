import { CANADA, GOVUK } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';

const ADVICE = {
  en: 'hard to read for some. Write it in full.',
  fr: 'difficile à lire pour certains. Écrivez la forme complète.',
};

/** Contractions that guides tell to write out. English only: French has none to choose. */
export const negContraction = patternRule({
  id: 'neg/contraction',
  title: { en: 'Hard contractions are written out', fr: 'Les contractions difficiles sont écrites au long' },
  why: {
    en: 'People who learn English misread “shouldn’t” and “could’ve”. They may miss the “not”.',
    fr: 'Qui apprend l’anglais lit mal «\u00A0shouldn’t\u00A0» et «\u00A0could’ve\u00A0», et peut manquer la négation.',
  },
  fix: { en: 'Write both words.', fr: 'Écrivez les deux mots.' },
  severity: 'info',
  standards: [CANADA('4.5'), GOVUK('Contractions')],
  switches: {
    negative: {
      en: 'Other negative contractions as well, such as “can’t” and “don’t”.',
      fr: 'Les autres contractions négatives aussi, comme «\u00A0can’t\u00A0» et «\u00A0don’t\u00A0».',
    },
  },
  patterns: {
    en: [
      {
        onlyWith: 'negative',
        find: /\b(ca|do|does|did|is|are|was|were|has|have|had|wo)n['’]t\b/giu,
        advice: ADVICE,
        rewrite: ([, verb = '']) => NOT_REGULAR[verb] ?? `${verb} not`,
      },
      {
        find: /\b(should|could|would|might|must)n['’]t\b/giu,
        advice: ADVICE,
        rewrite: ([, verb = '']) => `${verb} not`,
      },
      {
        find: /\b(should|could|would|might|must)['’]ve\b/giu,
        advice: ADVICE,
        rewrite: ([, verb = '']) => `${verb} have`,
      },
      { find: /\b(it|that|there)['’]ll\b/giu, advice: ADVICE, rewrite: ([, word = '']) => `${word} will` },
    ],
    fr: [],
  },
});

const NOT_REGULAR: Readonly<Record<string, string>> = { ca: 'cannot', Ca: 'Cannot', wo: 'will not', Wo: 'Will not' };
