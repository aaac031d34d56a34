import { LANGS, type Localized } from '../../src/model/language.ts';
import { textRule } from '../../src/rule/rule.ts';
import type { ReadBlock } from '../../src/rule/page-text.ts';
import type { Sentence } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/rule/page-words.ts';
import { splitWords } from '../../src/text/words.ts';
import { CANADA, CAN_ASC_WORDING, GOVUK, ONTARIO, PLAIN_US } from './standards.ts';
import { opening } from './wording.ts';

/** Paragraphs with more sentences, or more words, than a reader takes in at a glance. */
export const paraSentences = textRule<{ sentences: number; words: number }>({
  id: 'para/sentences',
  title: { en: 'Paragraphs are short', fr: 'Les paragraphes sont courts' },
  why: {
    en: 'People scan a page. They skip a wall of text, and miss what it says.',
    fr: 'On parcourt une page des yeux. On saute un long bloc de texte, et on manque ce qu’il dit.',
  },
  fix: {
    en: 'Give each idea its own paragraph. Turn steps and conditions into a list, under a heading.',
    fr: 'Donnez un paragraphe à chaque idée. Mettez les étapes et les conditions en liste, sous un titre.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [
    ONTARIO('Paragraphs: 1 to 5 sentences'),
    CANADA('2.6'),
    GOVUK('Paragraphs'),
    PLAIN_US('Write short paragraphs'),
    CAN_ASC_WORDING,
  ],
  options: { sentences: 5, words: 150 },
  optionHelp: {
    sentences: {
      en: 'The most sentences that a paragraph may have.',
      fr: 'Le nombre maximal de phrases par paragraphe.',
    },
    words: { en: 'The most words that a paragraph may have.', fr: 'Le nombre maximal de mots par paragraphe.' },
  },
  *check(page, { sentences, words }) {
    for (const lang of LANGS) {
      for (const block of page.prose(lang)) {
        if (block.kind !== 'paragraph') continue;
        for (const part of paragraphsOf(block)) {
          const first = part[0];
          const last = part.at(-1);
          if (first === undefined || last === undefined) continue;
          const size = part.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
          if (part.length <= sentences && size <= words) continue;
          yield {
            block,
            start: first.start,
            end: last.start + last.text.trimEnd().length,
            message: message(part, size, { sentences, words }),
          };
        }
      }
    }
  },
});

/**
 * A block as its paragraphs: two line breaks in a row part them. Lines that are no sentence (an address, a verse, a
 * number by itself) do not count.
 */
function paragraphsOf(block: ReadBlock): Sentence[][] {
  const parts: Sentence[][] = [[]];
  let last = 0;
  for (const sentence of block.sentences) {
    if (/\n\s*\n/.test(block.text.slice(last, sentence.start + leading(sentence.text)))) parts.push([]);
    if (isSentence(sentence.text)) parts.at(-1)?.push(sentence);
    last = sentence.start + sentence.text.trimEnd().length;
  }
  return parts;
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}

function isSentence(text: string): boolean {
  return /[.!?…:]["”»)’\s]*$/.test(text) && splitWords(text).length >= 3;
}

function message(part: readonly Sentence[], size: number, limit: { sentences: number; words: number }): Localized {
  const many = part.length > limit.sentences;
  const en = many
    ? `${part.length} sentences in one paragraph; aim for ${limit.sentences} or fewer.`
    : `${size} words in one paragraph; aim for ${limit.words} or fewer.`;
  const fr = many
    ? `${part.length} phrases dans un paragraphe\u00A0; visez ${limit.sentences} ou moins.`
    : `${size} mots dans un paragraphe\u00A0; visez ${limit.words} ou moins.`;
  const next = part[Math.ceil(part.length / 2)];
  if (next === undefined || part.length < 2) return { en, fr };
  const at = opening(next.text);
  return { en: `${en} A new one could start at ${at.en}.`, fr: `${fr} Un nouveau pourrait commencer à ${at.fr}.` };
}
