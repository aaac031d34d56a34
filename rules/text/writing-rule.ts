import { LANGS, type Lang } from '../../src/model/language.ts';
import type { PageText, ReadBlock } from '../../src/rule/page-text.ts';
import { textRule, type RuleOptions, type TextObservation, type TextRule } from '../../src/rule/rule.ts';

type Fixed = 'kind' | 'owner' | 'category' | 'options' | 'optionHelp';
type Writing<O extends RuleOptions> = Omit<TextRule<O>, Fixed> & Partial<Pick<TextRule<O>, 'category' | 'owner'>>;

/** A rule of plain language for whoever writes the words. With options, `options` and `optionHelp` come together. */
export function writingRule<O extends RuleOptions>(
  rule: Writing<O> & (Pick<TextRule<O>, 'options' | 'optionHelp'> | { options?: never; optionHelp?: never }),
): TextRule {
  const { options = {} as O, optionHelp = {} as TextRule<O>['optionHelp'], ...rest } = rule;
  return textRule<O>({ owner: 'content', category: 'language', ...rest, options, optionHelp });
}

/** Looks at each block of prose by itself, in the language it is written in. */
export function eachProse<O extends RuleOptions>(
  look: (block: ReadBlock, lang: Lang, options: O) => Iterable<TextObservation>,
): TextRule<O>['check'] {
  return function* check(page, options) {
    for (const lang of LANGS) for (const block of page.prose(lang)) yield* look(block, lang, options);
  };
}

/** The headings of the main content, in document order. */
export function mainHeadings(page: PageText): readonly ReadBlock[] {
  return page.blocks.filter(({ kind, use, region }) => kind === 'heading' && use === 'prose' && region === 'main');
}

/** What a reader reads in the main content: prose and headings, in document order. */
export function mainText(page: PageText): readonly ReadBlock[] {
  return page.blocks.filter(({ use, region }) => use === 'prose' && region === 'main');
}
