import { VAGUE_EN, VAGUE_FR, VAGUE_PROMISE_EN, VAGUE_PROMISE_FR } from '../../data/vague-words.ts';
import { patternRule } from '../pattern-rule.ts';
import { CAN_ASC_WORDS, COGA } from '../standards.ts';

const ADVICE = {
  en: 'vague. Say when, how much or in which case.',
  fr: 'vague. Dites quand, combien ou dans quel cas.',
};

/** Words that promise and do not say what. */
export const cogaWeasel = patternRule({
  id: 'coga/weasel',
  title: { en: 'Promises say when and how much', fr: 'Une promesse dit quand et combien' },
  why: {
    en: 'Readers cannot plan on “in due course”. Some call to ask.',
    fr: 'On ne peut rien prévoir avec «\u00A0en temps et lieu\u00A0». Des gens appellent pour demander.',
  },
  fix: {
    en: 'Give a time, a number or the condition: “within 10 days”.',
    fr: 'Donnez un délai, un nombre ou la condition\u00A0: «\u00A0dans les 10 jours\u00A0».',
  },
  severity: 'info',
  standards: [CAN_ASC_WORDS, COGA('Use clear words')],
  patterns: {
    en: [
      { find: anyOf(VAGUE_EN), advice: ADVICE },
      {
        find: anyOf(VAGUE_PROMISE_EN),
        advice: ADVICE,
        unless: (before) =>
          !/\b(?:we|staff|someone|officers?|team)(?: will|['’]ll| are going to)\b[^.;:!?]{0,60}$/iu.test(before),
      },
    ],
    fr: [
      { find: anyOf(VAGUE_FR), advice: ADVICE },
      {
        find: anyOf(VAGUE_PROMISE_FR),
        advice: ADVICE,
        unless: (before) =>
          !/(?<!\p{L})(?:nous (?:vous )?(?:l['’]|la |le |les )?\p{L}{2,20}ons|on vous \p{L}{2,20}ra|(?:agent|agente|équipe|personnel) vous \p{L}{2,20}ra)(?!\p{L})[^.;:!?]{0,50}$/iu.test(
            before,
          ),
      },
    ],
  },
});

/** The longest first: "within a reasonable time frame" before "within a reasonable time". */
function anyOf(phrases: readonly string[]): RegExp {
  const all = phrases.toSorted((a, b) => b.length - a.length).map((phrase) => phrase.replaceAll("'", "['’]"));
  return new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${all.join('|')})(?![\p{L}\p{N}-])`, 'giu');
}
