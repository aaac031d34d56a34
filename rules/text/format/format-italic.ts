import { splitWords } from '../../../src/text/words.ts';
import { CANADA, COGA } from '../standards.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** Long stretches in italics. */
export const formatItalic = writingRule<{ words: number }>({
  id: 'format/italic',
  title: { en: 'Italics are rare and short', fr: 'L’italique est rare et court' },
  why: {
    en: 'Slanted letters are hard to read for people with dyslexia or low vision.',
    fr: 'Les lettres penchées se lisent mal avec une dyslexie ou une vision faible.',
  },
  fix: {
    en: 'Set the text upright. Use bold for a few words that matter.',
    fr: 'Écrivez en romain. Mettez en gras les quelques mots importants.',
  },
  severity: 'info',
  standards: [CANADA('4.2'), COGA('Use clear formatting')],
  options: { words: 15 },
  optionHelp: {
    words: { en: 'The most words in italics in a row.', fr: 'Le nombre maximal de mots de suite en italique.' },
  },
  check: eachProse(function* (block, _, { words }) {
    const whole = block.looks?.includes('italic') === true ? [{ start: 0, end: block.text.length }] : [];
    const parts = block.spans.filter(({ kind }) => kind === 'em');
    for (const { start, end } of whole.length > 0 ? whole : parts) {
      const size = splitWords(block.text.slice(start, end)).length;
      if (size <= words) continue;
      yield {
        block,
        start,
        end,
        message: {
          en: `${size} words in italics. Set them upright.`,
          fr: `${size} mots en italique. Écrivez-les en romain.`,
        },
      };
    }
  }),
});
