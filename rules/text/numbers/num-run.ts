import { CAN_ASC_WORDING, COGA } from '../standards.ts';
import { unitsAt, unitsOf } from '../masks.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** Many figures in one sentence. */
export const numRun = writingRule<{ numbers: number }>({
  id: 'num/run',
  title: { en: 'Figures stand in a table', fr: 'Les chiffres sont dans un tableau' },
  why: {
    en: 'Nobody compares five figures in a sentence. A table shows them side by side.',
    fr: 'Personne ne compare cinq chiffres dans une phrase. Un tableau les montre côte à côte.',
  },
  fix: {
    en: 'Put them in a table or a list. Keep the one that matters in the sentence.',
    fr: 'Mettez-les dans un tableau ou une liste. Gardez dans la phrase celui qui compte.',
  },
  severity: 'info',
  standards: [CAN_ASC_WORDING, COGA('Use clear formatting')],
  options: { numbers: 5 },
  optionHelp: {
    numbers: { en: 'So many in one sentence give a finding.', fr: 'Autant dans une phrase donnent un constat.' },
  },
  check: eachProse(function* (block, lang, { numbers }) {
    const units = unitsOf(block, lang);
    for (const sentence of block.sentences) {
      const found = [
        ...sentence.text.matchAll(/(?<![\p{L}\d.,/#-])\$?\d(?:[\d.,]|[ \u00A0](?=\d))*(?![\p{L}/-])/gu),
      ].filter(({ index, 0: text }) => {
        const at = sentence.start + index;
        // A phone number, a date or a section is one thing, and no figure to compare.
        return !unitsAt(units, at, at + 1).some(({ start, end }) => end - start > text.trimEnd().length + 1);
      });
      if (found.length < numbers) continue;
      yield {
        block,
        start: sentence.start,
        end: sentence.start + sentence.text.trimEnd().length,
        message: {
          en: `${found.length} figures in one sentence. Use a table or a list.`,
          fr: `${found.length} chiffres dans une phrase. Utilisez un tableau ou une liste.`,
        },
      };
    }
  }),
});
