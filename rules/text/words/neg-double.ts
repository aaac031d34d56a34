import { CANADA, COGA, PLAIN_US } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';

const ADVICE = { en: 'two negatives. Say it the positive way.', fr: 'deux négations. Dites-le à la forme positive.' };

/** Two negatives that make a positive, or a riddle. */
export const negDouble = patternRule({
  id: 'neg/double',
  title: { en: 'No double negatives', fr: 'Pas de double négation' },
  why: {
    en: 'Readers must turn the sentence round twice. Many get the opposite.',
    fr: 'Il faut retourner la phrase deux fois. Bien des gens comprennent le contraire.',
  },
  fix: { en: 'Say what is so, or what to do.', fr: 'Dites ce qui est, ou ce qu’il faut faire.' },
  severity: 'warning',
  standards: [CANADA('2.4'), PLAIN_US('Avoid double negatives'), COGA('Avoid double negatives')],
  patterns: {
    en: [
      {
        find: /\b(?:not|isn['’]t|aren['’]t|wasn['’]t|never) (?:un(?:common|usual|likely|reasonable|known|able|lawful|willing|aware|important|necessary|affected|clear|fair|safe|true|happy)|in(?:significant|frequent|appropriate|consistent|eligible|valid|accurate|complete|correct|considerable|visible)|im(?:possible|probable|proper|material)|ir(?:relevant|regular|responsible)|dis(?:similar|honest|satisfied))\b/giu,
        advice: ADVICE,
      },
      {
        find: /\bno (?:fewer|less) than\b/giu,
        advice: { en: 'say “at least”.', fr: 'dites «\u00A0at least\u00A0».' },
        rewrite: () => 'at least',
      },
      {
        find: /\b(?:cannot|can['’]t|may not|must not|will not|won['’]t|do not|don['’]t|does not|doesn['’]t|is not|are not|shall not)\b[^.;:,!?\n]{1,70}\bunless\b[^.;:!?\n]{1,60}\b(?:not|no|never)\b/giu,
        advice: ADVICE,
      },
      { find: /\b(?:not|n['’]t) (?:[\p{L}]+ ){0,2}without (?:not|no)\b/giu, advice: ADVICE },
      { find: /\bnot (?:[\p{L}]+ ){0,1}fail to\b/giu, advice: ADVICE },
    ],
    fr: [
      {
        find: /(?<!\p{L})n(?:e |['’])(?:est|sont|soit|était|étaient|sera|seront) (?:pas|jamais|guère) (?:in(?:habituel|fréquent|connu|dispensable|éligible|admissible|exact|complet|valide|utile|juste|différent|compatible)|im(?:possible|probable|portun)|ir(?:régulier|recevable|responsable)|mal(?:honnête|heureux)|dé(?:raisonnable|favorable))(?:le|e)?s?(?!\p{L})/giu,
        advice: ADVICE,
      },
      {
        find: /(?<!\p{L})ne (?:peut|peuvent|pouvez|pouvons|saurait|sauraient) (?:pas )?(?:[\p{L}']+ ){0,3}(?:sans ne|ne pas)(?!\p{L})/giu,
        advice: ADVICE,
      },
      {
        find: /(?<!\p{L})n(?:e |['’])(?:[\p{L}]+ ){1,2}pas moins de(?!\p{L})/giu,
        advice: { en: 'say « au moins ».', fr: 'dites «\u00A0au moins\u00A0».' },
      },
      {
        find: /(?<!\p{L})n(?:e |['’])[\p{L}]+ pas (?:[\p{L}']+ ){0,6}à moins (?:de ne pas|qu(?:e |['’])(?:vous |il |elle )?ne [\p{L}]+ pas)(?!\p{L})/giu,
        advice: ADVICE,
      },
    ],
  },
});
