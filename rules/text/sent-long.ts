import type { Severity } from '../../src/model/finding.ts';
import { LANGS, type Localized } from '../../src/model/language.ts';
import type { ReadBlock } from '../../src/rule/page-text.ts';
import type { Stretch } from '../../src/rule/masked.ts';
import { textRule } from '../../src/rule/rule.ts';
import type { Sentence } from '../../src/text/sentences.ts';
import { wordsOf } from '../../src/rule/page-words.ts';
import { splitWords } from '../../src/text/words.ts';
import { unitsOf } from './masks.ts';
import { sentenceSplit, type Split } from './sentence-split.ts';
import { CANADA, CAN_ASC_WORDING, GOVUK, QUEBEC } from './standards.ts';
import { quoted } from './wording.ts';

/** Sentences with more words than a reader holds in mind. The name of an Act, an address or a quotation counts as one word. */
export const sentLong = textRule<{ warn: number; slack: number; error: number }>({
  id: 'sent/long',
  title: { en: 'Sentences are short', fr: 'Les phrases sont courtes' },
  why: {
    en: 'Readers lose the thread of a long sentence, above all on a phone or in a second language.',
    fr: 'On perd le fil d’une longue phrase, surtout sur un téléphone ou dans une langue seconde.',
  },
  fix: {
    en: 'Make two sentences of it, one idea each. Put conditions and examples in a list.',
    fr: 'Faites-en deux phrases, une idée par phrase. Mettez les conditions et les exemples en liste.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CANADA('2.6'), CAN_ASC_WORDING, QUEBEC('Langage clair et simple'), GOVUK('Sentence length')],
  options: { warn: 20, slack: 2, error: 30 },
  optionHelp: {
    warn: {
      en: 'A sentence with more words than this is a warning.',
      fr: 'Une phrase qui compte plus de mots donne un avertissement.',
    },
    slack: {
      en: 'So many words over that limit are only a note.',
      fr: 'Un dépassement de ce nombre de mots ne donne qu’une note.',
    },
    error: {
      en: 'A sentence with more words than this is an error.',
      fr: 'Une phrase qui compte plus de mots donne une erreur.',
    },
  },
  *check(page, { warn, slack, error }) {
    for (const lang of LANGS) {
      for (const block of page.prose(lang)) {
        const wordsOf = wordCounter(unitsOf(block, lang));
        for (const sentence of block.sentences) {
          const words = wordsOf(sentence);
          if (words <= warn || isListing(block, sentence)) continue;
          const split = sentenceSplit(sentence.text, lang);
          yield {
            block,
            start: sentence.start,
            end: sentence.start + sentence.text.trimEnd().length,
            message: message(words, warn, split),
            ...(split === undefined ? { parts: Math.ceil(words / warn) } : { edit: cut(sentence, split) }),
            severity: weight(words - warn, slack, error - warn),
          };
        }
      }
    }
  },
});

/** An editor shrugs at a sentence one word too long, and rightly: cut it or leave it. */
function weight(over: number, slack: number, most: number): Severity {
  if (over > most) return 'error';
  return over > slack ? 'warning' : 'info';
}

/**
 * Counts the words of one sentence after another; what a reader takes in as one counts as one. Sentences must come in
 * order: one pass over the stretches serves them all.
 */
function wordCounter(units: readonly Stretch[]): (sentence: Sentence) => number {
  let unit = 0;
  return (sentence) => {
    let count = 0;
    let counted = -1;
    for (const word of wordsOf(sentence)) {
      const at = sentence.start + word.start;
      while ((units[unit]?.end ?? Number.POSITIVE_INFINITY) <= at) unit += 1;
      const inside = (units[unit]?.start ?? Number.POSITIVE_INFINITY) <= at;
      if (inside && counted === unit) continue;
      if (inside) counted = unit;
      count += 1;
    }
    return count;
  };
}

/**
 * Data rather than a sentence: a table cell without a full stop, an address or a row of names and numbers
 * (most words capitalised or in figures).
 */
function isListing(block: ReadBlock, sentence: Sentence): boolean {
  const text = sentence.text.trim();
  const ended = /[.!?…:]["”»)\u00A0 ]*$/.test(text);
  if (block.kind === 'cell' && !ended) return true;
  const words = splitWords(text);
  const data = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word.text)).length;
  return data > words.length * 0.6;
}

/** The sentence as two. */
function cut({ start, text }: Sentence, split: Split): { start: number; end: number; text: string } {
  const next = text.slice(split.end, split.end + 1).toUpperCase();
  return { start: start + split.start, end: start + split.end + 1, text: `. ${next}` };
}

function message(words: number, limit: number, split: Split | undefined): Localized {
  const en = `${words} words; aim for ${limit} or fewer.`;
  const fr = `${words} mots\u00A0; visez ${limit} ou moins.`;
  if (split === undefined) return { en, fr };
  const before = quoted(split.words);
  return {
    en: `${en} You could start a new sentence at ${before.en}.`,
    fr: `${fr} Vous pourriez commencer une nouvelle phrase à ${before.fr}.`,
  };
}
