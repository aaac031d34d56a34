import { CANADA } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';

/** Numbers, money and times written as the other language writes them. */
export const numFormat = patternRule({
  id: 'num/format',
  title: { en: 'Numbers follow the language', fr: 'Les nombres suivent les usages de la langue' },
  why: {
    en: '“1.234” and “1,234” are different numbers in French and in English.',
    fr: '«\u00A01,234\u00A0» et «\u00A01.234\u00A0» ne sont pas le même nombre en français et en anglais.',
  },
  fix: {
    en: 'In English: $1,234.50, 20%, 4:30 pm.',
    fr: 'En français\u00A0: 1\u00A0234,50\u00A0$, 20\u00A0%, 16\u00A0h\u00A030.',
  },
  severity: 'info',
  standards: [CANADA('4.3'), CANADA('4.6')],
  unmasked: true,
  patterns: {
    en: [
      {
        find: /(?<![\d.,])\d{1,3}(?:[ \u00A0]\d{3})*,\d{2}[ \u00A0]?\$/gu,
        advice: {
          en: 'the French form. Write $ first and a point for cents.',
          fr: 'la forme française. En anglais, le $ précède et un point sépare les cents.',
        },
      },
      {
        find: /(?<![\p{L}\d])\d{1,2}[ \u00A0]h(?:[ \u00A0]\d{2})?(?![\p{L}\d])/gu,
        advice: { en: 'the French form. Write it as 4:30 pm.', fr: 'la forme française. En anglais\u00A0: 4:30 pm.' },
      },
    ],
    fr: [
      {
        find: /(?<![\p{L}\d])\$[ \u00A0]?(\d{1,3}(?:,\d{3})*)(\.\d{2})?(?![\d,.]*\d)(?=$|[^\p{L}\d])/gu,
        advice: {
          en: 'the English form. In French the $ comes last.',
          fr: 'la forme anglaise. En français, le $ suit le nombre.',
        },
        rewrite: ([, whole = '', cents]) =>
          `${whole.replaceAll(',', '\u00A0')}${cents === undefined ? '' : cents.replace('.', ',')}\u00A0$`,
      },
      {
        find: /(?<![\p{L}\d.,])(\d{1,2}):(\d{2})[ \u00A0]?(?:am|pm|a\.m\.|p\.m\.)(?!\p{L})/giu,
        advice: {
          en: 'the English form. In French: 16 h 30.',
          fr: 'la forme anglaise. En français\u00A0: 16\u00A0h\u00A030.',
        },
      },
      {
        find: /(?<![\d.,])\d+%/gu,
        advice: { en: 'in French a no-break space comes before %.', fr: 'mettez une espace insécable avant %.' },
        rewrite: ([text]) => text.replace('%', '\u00A0%'),
      },
    ],
  },
});
