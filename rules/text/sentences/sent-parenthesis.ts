import { splitWords } from '../../../src/text/words.ts';
import { CAN_ASC_WORDING, COGA } from '../standards.ts';
import { maskedOf } from '../masks.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** A long aside in brackets. */
export const sentParenthesis = writingRule<{ words: number }>({
  id: 'sent/parenthesis',
  title: { en: 'Brackets hold little', fr: 'Les parenthèses sont courtes' },
  why: {
    en: 'A long aside breaks the sentence in two. Readers must find their way back.',
    fr: 'Une longue parenthèse coupe la phrase. Il faut ensuite en retrouver le fil.',
  },
  fix: {
    en: 'Make the aside a sentence, or leave it out.',
    fr: 'Faites de la parenthèse une phrase, ou supprimez-la.',
  },
  severity: 'info',
  standards: [COGA('Use short, clear sentences'), CAN_ASC_WORDING],
  options: { words: 12 },
  optionHelp: {
    words: { en: 'The most words that brackets may hold.', fr: 'Le nombre maximal de mots entre parenthèses.' },
  },
  check: eachProse(function* (block, lang, { words }) {
    const masked = maskedOf(block, lang);
    for (const match of block.text.matchAll(/\(([^()\n]{20,600})\)/gu)) {
      const size = splitWords(match[1] ?? '').length;
      const start = match.index;
      const end = start + match[0].length;
      // A whole sentence in brackets breaks none.
      const isWhole = /(?:^|[.!?…]\s*)$/u.test(block.text.slice(0, start)) && /[.!?…]\)$/u.test(match[0]);
      if (size <= words || isWhole || masked.touches(start, start + 1)) continue;
      yield {
        block,
        start,
        end,
        message: {
          en: `${size} words in brackets. Make them a sentence of their own.`,
          fr: `${size} mots entre parenthèses. Faites-en une phrase à part.`,
        },
      };
    }
  }),
});
