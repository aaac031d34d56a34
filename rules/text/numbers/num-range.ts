import { CANADA } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';

/** A dash where "to" is meant, after "from" or "between". */
export const numRange = patternRule({
  id: 'num/range',
  title: { en: 'Ranges are written in words', fr: 'Les intervalles sont écrits en lettres' },
  why: {
    en: 'Screen readers skip the dash, or say “minus”: “from 9 5”.',
    fr: 'Les lecteurs d’écran sautent le tiret, ou disent «\u00A0moins\u00A0»\u00A0: «\u00A0de 9 5\u00A0».',
  },
  fix: {
    en: 'Write “from 9 to 5” or “between 9 and 5”.',
    fr: 'Écrivez «\u00A0de 9 à 17\u00A0» ou «\u00A0entre 9 et 17\u00A0».',
  },
  severity: 'info',
  standards: [CANADA('4.1')],
  unmasked: true,
  patterns: {
    en: [
      {
        find: /\b[Ff]rom ((?:\$?\d[\d,.:]*|\p{Lu}\p{Ll}{2,9})(?: ?[ap]\.?m\.?)?) ?[–-] ?(?=\$?\d|\p{Lu}\p{Ll})/gu,
        advice: { en: 'after “from” comes “to”.', fr: 'après «\u00A0from\u00A0» vient «\u00A0to\u00A0».' },
        rewrite: ([text, first = '']) => `${text.slice(0, 4)} ${first} to `,
      },
      {
        find: /\b[Bb]etween (\$?\d[\d,.:]*(?: ?[ap]\.?m\.?)?) ?[–-] ?(?=\$?\d)/gu,
        advice: { en: 'after “between” comes “and”.', fr: 'après «\u00A0between\u00A0» vient «\u00A0and\u00A0».' },
        rewrite: ([text, first = '']) => `${text.slice(0, 7)} ${first} and `,
      },
    ],
    fr: [
      {
        find: /(?<!\p{L})[Ee]ntre (\d[\d ,\u00A0]*) ?[–-] ?(?=\d)/gu,
        advice: { en: 'after « entre » comes « et ».', fr: 'après «\u00A0entre\u00A0» vient «\u00A0et\u00A0».' },
        rewrite: ([text, first = '']) => `${text.slice(0, 5)} ${first.trim()} et `,
      },
      {
        find: /(?<!\p{L})[Dd]u (\d{1,2}(?:er)?(?: \p{Ll}{3,9})?) ?[–-] ?(?=\d{1,2} \p{Ll})/gu,
        advice: { en: 'after « du » comes « au ».', fr: 'après «\u00A0du\u00A0» vient «\u00A0au\u00A0».' },
        rewrite: ([text, first = '']) => `${text.slice(0, 2)} ${first} au `,
      },
    ],
  },
});
