import { LANGS, type Lang } from '../../src/model/language.ts';
import type { ReadBlock } from '../../src/rule/page-text.ts';
import { textRule, type TextObservation } from '../../src/rule/rule.ts';
import { LATIN, type LatinTerm } from '../data/latin.ts';
import { maskedOf } from './masks.ts';
import { plainWordMessage } from './plain-word-message.ts';
import { CANADA, CAN_ASC_WORDS, GOVUK } from './standards.ts';

/** Latin words and abbreviations in running text. Tables may use them, to save room. */
export const wordLatin = textRule({
  id: 'word/latin',
  title: { en: 'No Latin abbreviations', fr: 'Pas d’abréviations latines ou savantes' },
  why: {
    en: 'Many readers mix up “e.g.” and “i.e.”. Some screen readers read them as letters or as odd words.',
    fr: 'Beaucoup de gens ne connaissent pas ces abréviations. Les lecteurs d’écran les lisent souvent mal.',
  },
  fix: {
    en: 'Write the words out: “for example”, “that is”.',
    fr: 'Écrivez les mots au long\u00A0: «\u00A0par exemple\u00A0», «\u00A0c’est-à-dire\u00A0».',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CANADA('4.4'), GOVUK('eg, etc and ie'), CAN_ASC_WORDS],
  options: {},
  optionHelp: {},
  *check(page) {
    for (const lang of LANGS) {
      const seen = new Map<LatinTerm, number>();
      for (const block of page.prose(lang)) {
        if (block.kind === 'cell') continue;
        yield* checkBlock(block, lang, seen);
      }
    }
  },
});

function* checkBlock(block: ReadBlock, lang: Lang, seen: Map<LatinTerm, number>): Iterable<TextObservation> {
  const masked = maskedOf(block, lang);
  for (const { term, pattern } of PATTERNS[lang]) {
    for (const match of block.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (masked.touches(start, end) || isForeignWord(block.text, match[0], start)) continue;
      const count = (seen.get(term) ?? 0) + 1;
      seen.set(term, count);
      if (count <= (term.allowed ?? 0)) continue;
      yield observe(block, start, end, term);
    }
  }
}

function observe(block: ReadBlock, start: number, end: number, term: LatinTerm): TextObservation {
  const found = block.text.slice(start, end);
  const certain = typeof term.say === 'string' ? withCase(term.say, found) : undefined;
  const say = certain === undefined ? term.say : [certain];
  return {
    block,
    start,
    end,
    message: plainWordMessage(found, typeof say === 'string' ? [say] : say),
    ...(certain !== undefined && { rewrite: certain }),
    ...(term.senses === true && { severity: 'info' as const }),
    cause: term.term,
  };
}

const PATTERNS: Readonly<Record<Lang, readonly { readonly term: LatinTerm; readonly pattern: RegExp }[]>> = {
  en: compile('en'),
  fr: compile('fr'),
};

function compile(lang: Lang): { term: LatinTerm; pattern: RegExp }[] {
  return LATIN[lang].map((term) => ({
    term,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.@/_-])(?:${term.pattern})(?![\\p{L}\\p{N}@/_-]|\\.\\p{L})`,
      term.lowerCaseOnly === true ? 'gu' : 'giu',
    ),
  }));
}

/** A word inside a Latin or Italian phrase, a road or a street: « via Roma ». */
function isForeignWord(text: string, found: string, start: number): boolean {
  return found === 'via' && /^\s+(?:Rail|[A-Z]\p{Ll}+a\b)/u.test(text.slice(start + found.length));
}

function withCase(say: string, found: string): string {
  return /^\p{Lu}/u.test(found) ? say.slice(0, 1).toUpperCase() + say.slice(1) : say;
}
