import { LANGS, type Lang, type Localized } from '../model/language.ts';
import type { Masked } from './masked.ts';
import { tokensOf } from './page-words.ts';
import type { PageText, ReadBlock } from './page-text.ts';
import { textRule, type RuleOptions, type TextObservation, type TextRule } from './rule.ts';
import type { WordEntry, WordGrammar } from './word-entry.ts';
import { findWords, indexWords, type WordIndex, type WordMatch } from './word-match.ts';

export interface WordList<O extends RuleOptions> extends Omit<TextRule<O>, 'kind' | 'check'> {
  readonly lists: Readonly<Record<Lang, readonly WordEntry[]>>;
  /** Longer phrases that another rule reports: this one leaves their words alone. */
  readonly elsewhere?: Readonly<Record<Lang, readonly WordEntry[]>>;
  readonly grammar: Readonly<Record<Lang, WordGrammar>>;
  /** Stretches of a block that are not the writer's words: names, Acts, quotations, addresses. */
  readonly masked: (block: ReadBlock, lang: Lang) => Masked;
  readonly message: (found: string, say: readonly string[]) => Localized;
}

/**
 * A rule made of a list of words and what to write instead. The longest match wins, in any inflected form; a match
 * that is capitalised inside a sentence is taken for a name. Linear in the text.
 */
export function wordList<O extends RuleOptions>(spec: WordList<O>): TextRule {
  const { lists, elsewhere, grammar, masked, message, ...description } = spec;
  const indexes = new Map<Lang, WordIndex>();
  const indexOf = (lang: Lang): WordIndex => {
    const known = indexes.get(lang) ?? indexWords(lists[lang], elsewhere?.[lang] ?? [], grammar[lang]);
    indexes.set(lang, known);
    return known;
  };
  function* check(page: PageText): Iterable<TextObservation> {
    for (const lang of LANGS) {
      for (const block of page.prose(lang)) {
        const hidden = masked(block, lang);
        for (const match of findWords(block.text, tokensOf(block, lang), indexOf(lang), grammar[lang])) {
          if (hidden.touches(match.start, match.end)) continue;
          yield observe(block, match, message);
        }
      }
    }
  }
  // The maker reads no option; a list's options, where it has some, belong to its own check.
  return textRule<O>({ ...description, check }) as TextRule;
}

function observe(block: ReadBlock, match: WordMatch, message: WordList<RuleOptions>['message']): TextObservation {
  const found = block.text.slice(match.start, match.end);
  return {
    block,
    start: match.start,
    end: match.end,
    message: message(found, match.rewrite === undefined ? match.say : [match.rewrite]),
    ...(match.rewrite !== undefined && { rewrite: match.rewrite }),
    ...(match.entry.senses === true && { severity: 'info' as const }),
    cause: match.entry.avoid,
  };
}
