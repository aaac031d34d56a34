import { CANADA } from '../standards.ts';
import { quoted } from '../wording.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** Contractions in warnings, where nobody may miss the "not". English only: French has none to choose. */
export const negCritical = writingRule({
  id: 'neg/critical',
  title: { en: 'Warnings have no contractions', fr: 'Un avertissement n’a pas de contractions' },
  why: {
    en: 'Who reads fast or learns English misses the “n’t”. In a warning that can hurt somebody.',
    fr: 'En lisant vite, ou en apprenant l’anglais, on manque le «\u00A0n’t\u00A0». Dans un avertissement, c’est dangereux.',
  },
  fix: { en: 'Write “do not”, “cannot”, “must not”.', fr: 'Écrivez «\u00A0do not\u00A0», «\u00A0cannot\u00A0».' },
  severity: 'warning',
  standards: [CANADA('4.5')],
  check: eachProse(function* (block, lang) {
    if (lang !== 'en') return;
    for (const sentence of block.sentences) {
      if (!DANGER.test(sentence.text)) continue;
      for (const match of sentence.text.matchAll(CONTRACTION)) {
        const [text, verb = ''] = match;
        if (CONDITION.test(sentence.text.slice(Math.max(0, match.index - 40), match.index))) continue;
        const full = FULL[verb.toLowerCase()] ?? '';
        const rewrite = /^\p{Lu}/u.test(text) ? full.charAt(0).toUpperCase() + full.slice(1) : full;
        const start = sentence.start + match.index;
        const [found, instead] = [quoted(text), quoted(rewrite)];
        yield {
          block,
          start,
          end: start + text.length,
          message: {
            en: `${found.en} in a warning: write ${instead.en}.`,
            fr: `${found.fr} dans un avertissement\u00A0: écrivez ${instead.fr}.`,
          },
          rewrite,
          cause: `${verb.toLowerCase()}n't`,
        };
      }
    }
  }),
});

const CONTRACTION = /(?<![\p{L}'’])(do|ca|must|should|wo)n['’]t(?!\p{L})/giu;
const FULL: Readonly<Record<string, string>> = {
  do: 'do not',
  ca: 'cannot',
  must: 'must not',
  should: 'should not',
  wo: 'will not',
};

/** "If you can't breathe, call 911" tells what may be, and forbids nothing. */
const CONDITION = /\b(?:if|when|unless|because|since|who|that|in case|whether|why)\b[^,;:.!?]{0,36}$/iu;

/** Harm to people, or to their standing before the law. */
const DANGER =
  /^\s*(?:warning|danger|caution)\b|\b(?:dangerous|danger|deadly|fatal|lethal|poisonous|poison|toxic|explosion|explode|explosive|flammable|electrocuted?|electric shock|drown(?:ing)?|suffocate|overdose|carbon monoxide|serious(?:ly)? (?:injur\p{L}+|harm)|life-threatening|could die|can die|may die|can kill|could kill|may kill|against the law|illegal|an offence|a crime|prosecuted|be fined|go to jail|evacuat\p{L}+|call 9-?1-?1)\b/iu;
