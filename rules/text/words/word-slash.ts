import { PLAIN_US, CAN_ASC_WORDS } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';
import { mainText } from '../writing-rule.ts';

/** "and/or" and its like: readers must work out which. */
export const wordSlash = patternRule({
  id: 'word/slash',
  title: { en: 'No slash between words that both count', fr: 'Pas de barre oblique entre deux mots' },
  why: {
    en: '“And/or” makes readers work out which one holds. A screen reader says “slash”.',
    fr: '«\u00A0Et/ou\u00A0» oblige à deviner. Un lecteur d’écran dit «\u00A0barre oblique\u00A0».',
  },
  fix: {
    en: 'Say which you mean: “or”, “and”, or “A, B or both”.',
    fr: 'Dites ce que vous voulez dire\u00A0: «\u00A0ou\u00A0», «\u00A0et\u00A0», ou «\u00A0A, B ou les deux\u00A0».',
  },
  severity: 'warning',
  standards: [PLAIN_US('Avoid slashes'), CAN_ASC_WORDS],
  unmasked: true,
  blocks: (page, lang) => mainText(page).filter((block) => block.language === lang && block.kind !== 'cell'),
  patterns: {
    en: [
      {
        find: /\band ?\/ ?or\b/giu,
        advice: {
          en: 'choose “or”, “and”, or “or both”.',
          fr: 'choisissez «\u00A0or\u00A0», «\u00A0and\u00A0» ou «\u00A0or both\u00A0».',
        },
      },
      {
        find: /\b(?:s\/he|he\/she|she\/he|him\/her|his\/hers?|her\/his|himself\/herself|\(s\)he)\b/giu,
        advice: {
          en: 'write “they”, “them” or “their”, or speak to the reader as “you”.',
          fr: 'écrivez «\u00A0they\u00A0», ou «\u00A0you\u00A0».',
        },
      },
    ],
    fr: [
      {
        find: /(?<!\p{L})et ?\/ ?ou(?!\p{L})/giu,
        advice: {
          en: 'choose « ou », « et », or « ou les deux ».',
          fr: 'choisissez «\u00A0ou\u00A0», «\u00A0et\u00A0» ou «\u00A0ou les deux\u00A0».',
        },
      },
      {
        find: /(?<!\p{L})(?:il\/elle|elle\/il|ils\/elles|elles\/ils|celui\/celle|un\/une|le\/la|du\/de la)(?!\p{L})/giu,
        advice: {
          en: 'write both in full, or use a neutral wording.',
          fr: 'écrivez les deux en toutes lettres, ou une tournure neutre.',
        },
      },
    ],
  },
});
