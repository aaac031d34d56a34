import { CANADA } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';

/** Exclamation marks. */
export const formatExclaim = patternRule({
  id: 'format/exclaim',
  title: { en: 'No rows of exclamation marks', fr: 'Pas de points d’exclamation en série' },
  why: {
    en: 'They sound like shouting or like an advertisement. Readers trust the text less.',
    fr: 'On croit entendre crier ou vendre. Le texte inspire moins confiance.',
  },
  fix: { en: 'End with a full stop.', fr: 'Terminez par un point.' },
  severity: 'info',
  standards: [CANADA('4.1')],
  patterns: {
    en: [
      {
        find: /(?<![!?])\?{0,3}!{2,}[!?]*/gu,
        advice: {
          en: 'one mark is more than enough. A full stop is better.',
          fr: 'un seul signe suffit. Un point est préférable.',
        },
      },
    ],
    fr: [
      {
        find: /(?<![!?])\?{0,3}!{2,}[!?]*/gu,
        advice: {
          en: 'one mark is more than enough. A full stop is better.',
          fr: 'un seul signe suffit. Un point est préférable.',
        },
      },
    ],
  },
});
