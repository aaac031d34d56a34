import type { Lang } from '../../../src/model/language.ts';
import { CANADA, PLAIN_US } from '../standards.ts';
import { maskedOf } from '../masks.ts';
import { quoted } from '../wording.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** Exceptions to exceptions: the reader must turn the rule round twice. */
export const negExcept = writingRule({
  id: 'neg/except',
  title: { en: 'Exceptions have no exceptions', fr: 'Une exception n’a pas d’exception' },
  why: {
    en: 'To know whether the rule holds, readers must turn it round twice.',
    fr: 'Pour savoir si la règle s’applique, il faut la retourner deux fois.',
  },
  fix: {
    en: 'Say in a list who the rule is for.',
    fr: 'Dites dans une liste à qui la règle s’applique.',
  },
  severity: 'warning',
  standards: [CANADA('2.4'), PLAIN_US('Place the main idea before exceptions and conditions')],
  check: eachProse(function* (block, lang) {
    for (const sentence of block.sentences) {
      const found = [...sentence.text.matchAll(EXCEPTION[lang])].filter(({ index, 0: text }) => {
        const at = sentence.start + index;
        return !maskedOf(block, lang).touches(at, at + text.length);
      });
      const [first, second] = found;
      if (first === undefined || second === undefined) continue;
      // "unless you rent or unless you own": two exceptions side by side, and none to the other.
      if (BESIDE[lang].test(sentence.text.slice(Math.max(0, second.index - 6), second.index))) continue;
      const [one, other] = [quoted(first[0]), quoted(second[0])];
      yield {
        block,
        start: sentence.start + first.index,
        end: sentence.start + second.index + second[0].length,
        message: {
          en: `An exception to an exception: ${one.en}, then ${other.en}. Say who the rule is for.`,
          fr: `Une exception à l’exception\u00A0: ${one.fr}, puis ${other.fr}. Dites à qui s’applique la règle.`,
        },
      };
    }
  }),
});

const EXCEPTION: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:unless|except(?! that\b)|with the exception of)\b/giu,
  fr: /(?<!\p{L})(?:sauf|excepté|hormis|à l['’]exception d(?:e|u|es)|à moins (?:que|de|d['’]))(?!\p{L})/giu,
};
const BESIDE: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:or|and|nor)\s*$/iu,
  fr: /(?<!\p{L})(?:ou|et|ni)\s*$/iu,
};
