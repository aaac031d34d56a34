import { CANADA } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';
import { mainText } from '../writing-rule.ts';
import type { Localized } from '../../../src/model/language.ts';

const ADVICE: Localized = {
  en: 'day or month first? Write the month in letters.',
  fr: 'le jour ou le mois d’abord\u00A0? Écrivez le mois en lettres.',
};

/** Both numbers may be a month; the year has two or four figures. Not a version, a fraction or a path. */
const NUMERIC =
  /(?<![\p{L}\d./$€-])(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])\2((?:19|20)\d\d|\d\d)(?![\d/-]|\.\d|\p{L})/gu;

/** Dates that mean two days. */
export const numDate = patternRule({
  id: 'num/date',
  title: { en: 'Dates have one meaning', fr: 'Les dates n’ont qu’un sens' },
  why: {
    en: '03/04 is March 4 for some and April 3 for others. People miss deadlines.',
    fr: '03/04 est le 4 mars pour certains et le 3 avril pour d’autres. On manque des échéances.',
  },
  fix: { en: 'Write the month in letters: April 3, 2026.', fr: 'Écrivez le mois en lettres\u00A0: 3 avril 2026.' },
  severity: 'warning',
  standards: [CANADA('4.7')],
  unmasked: true,
  // A date in a table or a heading misleads just the same.
  blocks: (page, lang) => mainText(page).filter((block) => (block.language ?? page.language) === lang),
  patterns: { en: [{ find: NUMERIC, advice: ADVICE, unless }], fr: [{ find: NUMERIC, advice: ADVICE, unless }] },
});

/** The same number twice is one day, whichever comes first; two figures parted by dots are a version. */
function unless(_before: string, found: string): boolean {
  const [first = '', second = '', year = ''] = found.split(/[/.-]/u);
  return Number(first) === Number(second) || (found.includes('.') && year.length === 2);
}
