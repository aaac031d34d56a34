import { CANADA, CAN_ASC_WORDING } from '../standards.ts';
import { unitsAt, unitsOf } from '../masks.ts';
import { eachProse, writingRule } from '../writing-rule.ts';
import { findSeries } from './series.ts';

/** Commas that chain ideas, not items. */
export const sentCommas = writingRule<{ commas: number }>({
  id: 'sent/commas',
  title: { en: 'Sentences hold one idea', fr: 'Une phrase porte une seule idée' },
  why: {
    en: 'Each comma adds an idea that readers must hold until the full stop.',
    fr: 'Chaque virgule ajoute une idée à retenir jusqu’au point.',
  },
  fix: { en: 'Give each idea its own sentence.', fr: 'Donnez une phrase à chaque idée.' },
  severity: 'info',
  standards: [CANADA('2.6'), CAN_ASC_WORDING],
  options: { commas: 4 },
  optionHelp: { commas: { en: 'So many commas give a finding.', fr: 'Autant de virgules donnent un constat.' } },
  check: eachProse(function* (block, lang, { commas }) {
    const units = unitsOf(block, lang);
    for (const sentence of block.sentences) {
      const marks = [...sentence.text.matchAll(/,\s/gu)].map(({ index }) => sentence.start + index);
      const loose = marks.filter((at) => unitsAt(units, at, at + 1).length === 0);
      if (loose.length < commas || findSeries(sentence.text, lang, 3).length > 0 || isRow(sentence.text)) continue;
      yield {
        block,
        start: sentence.start,
        end: sentence.start + sentence.text.trimEnd().length,
        message: {
          en: `${loose.length} commas in one sentence. Split it, one idea a sentence.`,
          fr: `${loose.length} virgules dans une phrase. Coupez-la\u00A0: une idée par phrase.`,
        },
      };
    }
  }),
});

/** A row of things without a verb of its own: most of what stands between commas is short. */
function isRow(text: string): boolean {
  const parts = text.split(/,\s/u).slice(1);
  return parts.filter((part) => part.trim().split(/\s+/u).length <= SHORT).length > parts.length / 2;
}

/** Words of a thing that is named, not said of. */
const SHORT = 3;
