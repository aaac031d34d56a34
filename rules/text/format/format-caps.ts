import { CANADA, COGA } from '../standards.ts';
import { capitalRuns } from './capitals.ts';
import { mainText, writingRule } from '../writing-rule.ts';

/** A style sheet's capitals tire in longer text than this, in characters. */
const LONG = 60;

/** Words in capitals. */
export const formatCaps = writingRule({
  id: 'format/caps',
  title: { en: 'Text is not in capitals', fr: 'Le texte n’est pas en majuscules' },
  why: {
    en: 'Capitals have no shapes to recognise: they are slow to read. Some screen readers spell them.',
    fr: 'Les majuscules se ressemblent toutes et ralentissent la lecture. Certains lecteurs d’écran les épellent.',
  },
  fix: { en: 'Use lower case. Use bold for emphasis.', fr: 'Écrivez en minuscules. Mettez en gras pour insister.' },
  severity: 'warning',
  standards: [CANADA('4.1'), COGA('Use clear formatting')],
  *check(page) {
    for (const block of mainText(page)) {
      if (block.language === undefined) continue;
      if (block.looks?.includes('uppercase') === true && block.text.length > LONG && block.kind === 'paragraph') {
        yield {
          block,
          message: {
            en: 'The style sheet sets this text in capitals.',
            fr: 'La feuille de style met ce texte en majuscules.',
          },
        };
        continue;
      }
      const [first] = capitalRuns(block.text);
      if (first !== undefined) {
        const { start, end } = first;
        yield {
          block,
          start,
          end,
          message: {
            en: 'These words are in capitals. Use lower case.',
            fr: 'Ces mots sont en majuscules. Écrivez-les en minuscules.',
          },
        };
      }
    }
  },
});
