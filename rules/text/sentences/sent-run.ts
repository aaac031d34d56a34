import { wordsOf } from '../../../src/rule/page-words.ts';
import { CANADA, CAN_ASC_WORDING } from '../standards.ts';
import { opening } from '../wording.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** Long sentences in a row, in one paragraph. */
export const sentRun = writingRule<{ words: number; run: number }>({
  id: 'sent/run',
  title: { en: 'Long sentences do not follow one another', fr: 'Les longues phrases ne se suivent pas' },
  why: {
    en: 'A short sentence lets readers rest and take in the long one before it.',
    fr: 'Une phrase courte laisse souffler et permet de retenir la longue qui précède.',
  },
  fix: {
    en: 'Shorten or split one in the middle.',
    fr: 'Raccourcissez ou coupez une phrase au milieu.',
  },
  severity: 'info',
  standards: [CANADA('2.6'), CAN_ASC_WORDING],
  options: { words: 20, run: 3 },
  optionHelp: {
    words: {
      en: 'A sentence with more words than this is long.',
      fr: 'Une phrase qui compte plus de mots est longue.',
    },
    run: { en: 'So many in a row give a finding.', fr: 'Autant de suite donnent un constat.' },
  },
  check: eachProse(function* (block, _, { words, run }) {
    let long: (typeof block.sentences)[number][] = [];
    for (const sentence of [...block.sentences, undefined]) {
      if (sentence !== undefined && wordsOf(sentence).length > words) {
        long.push(sentence);
        continue;
      }
      const [first] = long;
      const last = long.at(-1);
      const middle = long[Math.floor(long.length / 2)];
      if (long.length >= run && first !== undefined && last !== undefined && middle !== undefined) {
        const name = opening(middle.text);
        yield {
          block,
          start: first.start,
          end: last.start + last.text.trimEnd().length,
          message: {
            en: `${long.length} long sentences in a row. Shorten the one that begins ${name.en}.`,
            fr: `${long.length} longues phrases de suite. Raccourcissez celle qui commence par ${name.fr}.`,
          },
        };
      }
      long = [];
    }
  }),
});
