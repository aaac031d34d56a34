import { CANADA } from '../standards.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** Sentences that begin with a figure. */
export const numSentenceStart = writingRule({
  id: 'num/sentence-start',
  title: { en: 'Sentences do not start with a figure', fr: 'Une phrase ne commence pas par un chiffre' },
  why: {
    en: 'After a full stop, a figure looks like part of the number before it.',
    fr: 'Après un point, un chiffre semble appartenir au nombre qui précède.',
  },
  fix: {
    en: 'Write the number in words, or turn the sentence round.',
    fr: 'Écrivez le nombre en lettres, ou tournez la phrase autrement.',
  },
  severity: 'info',
  standards: [CANADA('4.6')],
  check: eachProse(function* (block) {
    if (block.kind !== 'paragraph') return;
    // The first of a paragraph may be a step or a row of data; one inside follows a full stop.
    for (const sentence of block.sentences.slice(1)) {
      const text = sentence.text.trimStart();
      const found = /^\d{1,3}(?:,\d{3})*(?= \p{Ll})/u.exec(text)?.[0];
      if (
        found === undefined ||
        sentence.text.trim().split(/\s+/u).length < 3 ||
        /\n\s*$/u.test(block.text.slice(0, sentence.start + sentence.text.length - text.length))
      )
        continue;
      const start = sentence.start + sentence.text.length - text.length;
      // After an abbreviation ("a. 106"), nothing has begun.
      if (!/[\p{L}\d]{3,}[)”"»]?[.!?…]\s*$/u.test(block.text.slice(0, start))) continue;
      yield {
        block,
        start,
        end: start + found.length,
        message: {
          en: 'The sentence starts with a figure. Write it in words.',
          fr: 'La phrase commence par un chiffre. Écrivez-le en lettres.',
        },
      };
    }
  }),
});
