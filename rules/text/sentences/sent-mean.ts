import { LANGS } from '../../../src/model/language.ts';
import { wordsOf } from '../../../src/rule/page-words.ts';
import { CANADA, CAN_ASC_WORDING, QUEBEC } from '../standards.ts';
import { opening } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';

/** Fewer sentences have no mean worth telling. */
const FEWEST = 8;

/** The mean length of a page's sentences: some may be long if others are short. */
export const sentMean = writingRule<{ words: number }>({
  id: 'sent/mean',
  title: { en: 'Sentences are short on average', fr: 'Les phrases sont courtes en moyenne' },
  why: {
    en: 'A page of long sentences tires every reader, even where no single one is too long.',
    fr: 'Une suite de longues phrases fatigue, même si aucune n’est trop longue à elle seule.',
  },
  fix: {
    en: 'Split the longest sentences first. Mix short and middling ones.',
    fr: 'Coupez d’abord les plus longues. Alternez phrases courtes et moyennes.',
  },
  severity: 'info',
  standards: [QUEBEC('Langage clair et simple'), CANADA('2.6'), CAN_ASC_WORDING],
  options: { words: 15 },
  optionHelp: { words: { en: 'The mean to aim for, in words.', fr: 'La moyenne à viser, en mots.' } },
  *check(page, { words }) {
    for (const lang of LANGS) {
      const sentences = page
        .prose(lang)
        .flatMap((block) =>
          block.kind === 'paragraph'
            ? block.sentences.map((sentence) => ({ text: sentence.text, size: wordsOf(sentence).length }))
            : [],
        );
      if (sentences.length < FEWEST) continue;
      const mean = sentences.reduce((sum, { size }) => sum + size, 0) / sentences.length;
      if (mean <= words) continue;
      const longest = sentences
        .toSorted((a, b) => b.size - a.size)
        .slice(0, 3)
        .map(({ text }) => opening(text, 3));
      yield {
        block: 'page',
        message: {
          en: `${mean.toFixed(1)} words a sentence on average; aim for ${words}. Longest: ${longest.map(({ en }) => en).join(', ')}.`,
          fr: `${mean.toFixed(1).replace('.', ',')} mots par phrase en moyenne\u00A0; visez ${words}. Les plus longues\u00A0: ${longest.map(({ fr }) => fr).join(', ')}.`,
        },
        cause: `${page.page.url}|${lang}`,
      };
    }
  },
});
