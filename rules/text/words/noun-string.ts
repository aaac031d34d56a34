import type { Lang } from '../../../src/model/language.ts';
import { CANADA, PLAIN_US } from '../standards.ts';
import { maskedOf } from '../masks.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** English nouns in a row, and French chains of « de ». */
export const nounString = writingRule({
  id: 'noun/string',
  title: { en: 'Nouns are not stacked', fr: 'Les compléments ne s’enchaînent pas' },
  why: {
    en: 'Readers must guess how stacked nouns hang together.',
    fr: 'On doit deviner comment les compléments se rattachent les uns aux autres.',
  },
  fix: { en: 'Use a verb, or add “of”, “for” or “to”.', fr: 'Mettez un verbe, ou coupez la chaîne.' },
  severity: 'info',
  standards: [CANADA('2.4'), PLAIN_US('Avoid noun strings')],
  check: eachProse(function* (block, lang) {
    const masked = maskedOf(block, lang);
    for (const match of block.text.matchAll(CHAIN[lang])) {
      const start = match.index;
      const end = start + match[0].length;
      if (masked.touches(start, end)) continue;
      yield {
        block,
        start,
        end,
        message: {
          en: 'A chain that is hard to untangle. Use a verb, or add “of”, “for” or “to”.',
          fr: 'Cette suite de compléments est difficile à démêler. Mettez un verbe ou coupez-la.',
        },
      };
    }
  }),
});

/** A word that, by its ending, can only be a noun: the safe part of the English pattern. */
const SURE = String.raw`(?:\p{Ll}{3,}(?:tion|sion|ment|ity|ness|ance|ence|ship|ism|ure|age|ist)s?|program|system|service|policy|plan|project|process|health|data|risk|safety|quality|community|water|staff|student|client|fund|cost|rate|team|board|office|agency|report|review|form|benefit|tax|care)`;

const CHAIN: Readonly<Record<Lang, RegExp>> = {
  // Four nouns or more that nothing ties together.
  en: new RegExp(String.raw`(?<![\p{L}-])${SURE}(?: ${SURE}){3,6}s?(?![\p{L}-])`, 'gu'),
  // Four complements or more: « de la mise en œuvre du plan d'action de la stratégie de l'emploi ».
  fr: /(?<![\p{L}'’])\p{Ll}{3,30}(?: en \p{Ll}{3,20})?(?:(?: (?:de la |de l['’]|de |du |des |d['’]))(?!l['’]|la |les |un|plus|\d)\p{Ll}{3,30}(?: en \p{Ll}{3,20})?){4,8}/gu,
};
