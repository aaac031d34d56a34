import { CANADA, CAN_ASC_WORDING, PLAIN_US } from '../standards.ts';
import { unitsAt, unitsOf } from '../masks.ts';
import { eachProse, writingRule } from '../writing-rule.ts';
import { findSeries } from './series.ts';

/** A row of many items inside a sentence, that a list would show at a glance. */
export const sentInlineList = writingRule<{ items: number }>({
  id: 'sent/inline-list',
  title: { en: 'A long row of items is a list', fr: 'Une longue énumération est une liste' },
  why: {
    en: 'A list shows how many items there are. Readers check them off one by one.',
    fr: 'Une liste montre combien il y a d’éléments. On peut les cocher un à un.',
  },
  fix: {
    en: 'Make it a bulleted list with a lead-in.',
    fr: 'Faites-en une liste à puces, avec une phrase d’introduction.',
  },
  severity: 'info',
  standards: [CANADA('2.6'), PLAIN_US('Use lists'), CAN_ASC_WORDING],
  options: { items: 5 },
  optionHelp: { items: { en: 'So many items give a finding.', fr: 'Autant d’éléments donnent un constat.' } },
  check: eachProse(function* (block, lang, { items }) {
    if (block.kind !== 'paragraph') return;
    const units = unitsOf(block, lang);
    for (const sentence of block.sentences) {
      for (const series of findSeries(sentence.text, lang, items)) {
        const start = sentence.start + series.start;
        // A row of names or places is read as one.
        const named = unitsAt(units, start, sentence.start + series.end).length;
        const capitals = series.items.slice(1).filter((item) => /^\p{Lu}/u.test(item)).length;
        if (named >= series.items.length / 2 || capitals >= series.items.length / 2) continue;
        const rest = series.items.slice(1);
        yield {
          block,
          start: sentence.start,
          end: sentence.start + sentence.text.trimEnd().length,
          message: {
            en: `${series.items.length} items in one sentence. Make a list: ${rest.slice(0, 3).join('; ')}…`,
            fr: `${series.items.length} éléments dans une phrase. Faites une liste\u00A0: ${rest.slice(0, 3).join('\u00A0; ')}…`,
          },
        };
      }
    }
  }),
});
