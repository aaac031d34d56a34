import { wordsIn } from '../../../src/rule/page-words.ts';
import { splitWords } from '../../../src/text/words.ts';
import { CANADA, COGA } from '../standards.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** A short line in bold is a label, not emphasis, in words. */
const SHORT = 20;

/** Paragraphs where most is bold. */
export const formatBoldHeavy = writingRule<{ percent: number }>({
  id: 'format/bold-heavy',
  title: { en: 'Bold is for a few words', fr: 'Le gras est réservé à quelques mots' },
  why: { en: 'Where everything stands out, nothing does.', fr: 'Si tout ressort, rien ne ressort.' },
  fix: { en: 'Keep bold for the words that must not be missed.', fr: 'Gardez le gras pour les mots à ne pas manquer.' },
  severity: 'info',
  standards: [CANADA('4.2'), COGA('Use clear formatting')],
  options: { percent: 50 },
  optionHelp: {
    percent: {
      en: 'The most of a paragraph that may be bold, in percent.',
      fr: 'La part maximale d’un paragraphe en gras, en pourcentage.',
    },
  },
  check: eachProse(function* (block, _, { percent }) {
    const words = wordsIn(block).length;
    if (words < SHORT) return;
    const spans = block.spans.filter(({ kind }) => kind === 'strong');
    const bold =
      block.looks?.includes('bold') === true
        ? words
        : spans.reduce((sum, { start, end }) => sum + splitWords(block.text.slice(start, end)).length, 0);
    const share = Math.min(100, Math.round((bold / words) * 100));
    if (share <= percent) return;
    yield {
      block,
      message: {
        en: `${share}% of this paragraph is bold. Keep bold for a few words.`,
        fr: `${share}\u00A0% de ce paragraphe est en gras. Gardez le gras pour quelques mots.`,
      },
    };
  }),
});
