import { OQLF, QUEBEC } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';

/** Words that start with an accented capital, as typewriters left them: `Etat`. */
const BARE_CAPITALS =
  /(?<![\p{L}\d@/._-])(?:E(?=tat(?:s|[ ,.;:)])|tat d|cole|lection|lève|levage|quipe|quipement|nergie|galement|galité|tudes?[ ,.;]|tudiant|valuation|tape|conomie|conomique|chéance|chelle|dition|ducation|glise|lectri|missions? de|té (?:comme|\d)|pargne|poque|preuve|tablissement|tranger|vénement))\p{Ll}*/gu;

const LIGATURE =
  /(?<![\p{L}@/.])(?:(?:c|s)oeurs?|oeuvres?|oeil|oeufs?|boeufs?|noeuds?|voeux?|moeurs|manoeuvres?|oeuvrer?|oeuvrent|écoeur\p{Ll}{1,6}|foetus|oedème|oesophage)(?!\p{L})/giu;

/** The marks of French. */
export const frTypography = patternRule({
  id: 'fr/typography',
  title: { en: 'French typography is right', fr: 'La typographie française est respectée' },
  why: {
    en: 'Wrong marks look careless. Without its space, a mark may stand alone on the next line.',
    fr: 'Une typographie négligée nuit à la confiance. Sans espace insécable, un signe peut se retrouver seul à la ligne.',
  },
  fix: {
    en: 'Use « » with no-break spaces, accents on capitals, and œ.',
    fr: 'Utilisez les guillemets français, les espaces insécables, les accents sur les majuscules et la ligature œ.',
  },
  severity: 'info',
  standards: [OQLF('Typographie'), QUEBEC('Typographie')],
  unmasked: true,
  patterns: {
    en: [],
    fr: [
      {
        find: LIGATURE,
        advice: { en: 'written with œ.', fr: 's’écrit avec œ.' },
        rewrite: ([text]) => text.replace(/oe/u, 'œ').replace(/Oe/u, 'Œ').replace(/OE/u, 'Œ'),
      },
      {
        find: BARE_CAPITALS,
        advice: { en: 'the capital takes its accent: É.', fr: 'la majuscule prend l’accent\u00A0: É.' },
        rewrite: ([text]) => text.replace(/^E/u, 'É'),
      },
      {
        find: /"[\p{L}\d][^"\n]{1,120}"/gu,
        advice: { en: 'French quotation marks are « ».', fr: 'les guillemets français sont «\u00A0».' },
        rewrite: ([text]) => `«\u00A0${text.slice(1, -1)}\u00A0»`,
      },
      {
        find: /(?<=[\p{L}»)])\p{L}{0,20}:(?= [\p{L}«\d])/gu,
        advice: {
          en: 'a no-break space comes before the colon.',
          fr: 'mettez une espace insécable avant le deux-points.',
        },
        rewrite: ([text]) => text.replace(':', '\u00A0:'),
      },
      {
        find: /«(?=[\p{L}\d])\p{L}{0,30}/gu,
        advice: { en: 'a no-break space comes after «.', fr: 'mettez une espace insécable après «.' },
        rewrite: ([text]) => text.replace('«', '«\u00A0'),
      },
    ],
  },
});
