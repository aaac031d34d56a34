import type { Lang } from '../../../src/model/language.ts';
import { CAN_ASC_WORDING, COGA } from '../standards.ts';
import { maskedOf } from '../masks.ts';
import { eachProse, writingRule } from '../writing-rule.ts';

/** A longer text is no sentence. */
const LONGEST = 2_000;

/** Clauses within clauses. */
export const sentNested = writingRule<{ clauses: number }>({
  id: 'sent/nested',
  title: { en: 'Clauses are not nested', fr: 'Les subordonnées ne s’emboîtent pas' },
  why: {
    en: 'A clause inside a clause makes readers keep the first one open. Many lose it.',
    fr: 'Une subordonnée dans une autre oblige à garder la première en tête. On la perd souvent.',
  },
  fix: {
    en: 'Say the main thing first. Put each condition in a sentence or list item of its own.',
    fr: 'Dites d’abord l’essentiel. Mettez chaque condition dans sa propre phrase ou dans une liste.',
  },
  severity: 'info',
  standards: [COGA('Use short, clear sentences'), CAN_ASC_WORDING],
  options: { clauses: 3 },
  optionHelp: {
    clauses: { en: 'So many subordinate clauses give a finding.', fr: 'Autant de subordonnées donnent un constat.' },
  },
  check: eachProse(function* (block, lang, { clauses }) {
    const masked = maskedOf(block, lang);
    for (const sentence of block.sentences) {
      if (sentence.text.length > LONGEST) continue;
      const found = [...sentence.text.matchAll(SUBORDINATORS[lang])].filter(
        ({ index, 0: word }) =>
          !isRepeat(sentence.text.slice(0, index), word) &&
          !masked.touches(sentence.start + index, sentence.start + index + word.length),
      );
      if (found.length < clauses) continue;
      const words = found.slice(0, 4).map(([word]) =>
        word
          .trim()
          .toLowerCase()
          .replace(/['’]$/u, 'e'),
      );
      yield {
        block,
        start: sentence.start,
        end: sentence.start + sentence.text.trimEnd().length,
        message: {
          en: `${found.length} clauses in one sentence (${words.join(', ')}). Split it.`,
          fr: `${found.length} subordonnées dans une phrase (${words.join(', ')}). Coupez-la.`,
        },
      };
    }
  }),
});

/** "that he drinks, that he eats and that he sleeps": one clause beside another, not inside of it. */
function isRepeat(before: string, word: string): boolean {
  if (!/(?:,|\b(?:and|or|et|ou))\s+$/iu.test(before)) return false;
  const bare = word
    .trim()
    .toLowerCase()
    .replace(/['’e]$/u, '');
  return before.toLowerCase().includes(` ${bare}`);
}

const SUBORDINATORS: Readonly<Record<Lang, RegExp>> = {
  en: /\b(?:which|who|whom|whose|because|unless|although|whereas|whether|provided that|(?<!so )that(?= (?:the|a|an|you|we|they|it|he|she|is|are|was|were|has|have|may|must|can|will|do|does)\b)|if|when|while|until|where)\b/giu,
  fr: /(?<![\p{L}'’])(?:(?:qui|dont|lequel|laquelle|lesquels|lesquelles|auquel|duquel|quand)(?!\p{L})|(?:afin|bien|pourvu|à moins) qu['’e]|(?:parce |puis|lors)qu['’e]|si(?= (?:vous|nous|la?|les?|on|votre|une?) )|(?<!ce |est-ce |ainsi |plus |moins |tel |tels |telle |telles |même |aussi |autant |plutôt )(?:que |qu['’])(?=(?:la?|les?|vous|nous|ils?|elles?|on|votre|notre|son|sa|ses|ce|cette|ces|une?|des) |l['’]))/giu,
};
