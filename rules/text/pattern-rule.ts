import { LANGS, type Lang, type Localized } from '../../src/model/language.ts';
import type { PageText, ReadBlock } from '../../src/rule/page-text.ts';
import type { RuleOptions, TextObservation, TextRule } from '../../src/rule/rule.ts';
import { maskedOf } from './masks.ts';
import { quoted } from './wording.ts';
import { writingRule } from './writing-rule.ts';

/** One way of writing that a rule looks for. Every expression must be linear: no unbounded run beside another. */
export interface Pattern {
  /** With the flags g and u. */
  readonly find: RegExp;
  /** What follows the quoted passage and its colon. */
  readonly advice: Localized;
  /** What to write instead; undefined where only a person can tell. */
  readonly rewrite?: (match: RegExpExecArray) => string | undefined;
  /** Not a case, whatever the expression says: the text before the match, the match, the text after it. */
  readonly unless?: (before: string, found: string, after: string) => boolean;
  /** Only where this option of the rule is on. */
  readonly onlyWith?: string;
}

interface PatternRule extends Omit<Parameters<typeof writingRule>[0], 'check' | 'options' | 'optionHelp'> {
  /** Switches of the rule, with a sentence each: off unless a guide or the configuration turns them on. */
  readonly switches?: Readonly<Record<string, Localized>>;
  readonly patterns: Readonly<Record<Lang, readonly Pattern[]>>;
  /** Names, Acts, numbers, addresses and quotations are looked at as well. */
  readonly unmasked?: boolean;
  readonly blocks?: (page: PageText, lang: Lang) => readonly ReadBlock[];
}

/** Characters of context that `unless` sees on either side. */
const CONTEXT = 80;

/** A rule that is a list of expressions over the prose, each with its advice. */
export function patternRule(spec: PatternRule): TextRule {
  const { patterns, unmasked = false, blocks = (page, lang) => page.prose(lang), switches = {}, ...description } = spec;
  function* check(page: PageText, options: RuleOptions): Iterable<TextObservation> {
    for (const lang of LANGS) {
      const wanted = patterns[lang].filter(({ onlyWith }) => onlyWith === undefined || options[onlyWith] === true);
      for (const block of blocks(page, lang)) {
        const masked = unmasked ? undefined : maskedOf(block, lang);
        for (const pattern of wanted) yield* findings(block, pattern, masked);
      }
    }
  }
  const options = Object.fromEntries(Object.keys(switches).map((name) => [name, false]));
  return writingRule<RuleOptions>({ ...description, options, optionHelp: switches, check });
}

function* findings(
  block: ReadBlock,
  { find, advice, rewrite, unless }: Pattern,
  masked: ReturnType<typeof maskedOf> | undefined,
): Iterable<TextObservation> {
  for (const match of block.text.matchAll(find)) {
    const start = match.index;
    const end = start + match[0].length;
    if (masked?.touches(start, end) === true) continue;
    const before = block.text.slice(Math.max(0, start - CONTEXT), start);
    if (unless?.(before, match[0], block.text.slice(end, end + CONTEXT)) === true) continue;
    const found = quoted(match[0]);
    const instead = rewrite?.(match);
    yield {
      block,
      start,
      end,
      message: { en: `${found.en}: ${advice.en}`, fr: `${found.fr}\u00A0: ${advice.fr}` },
      ...(instead !== undefined && { rewrite: instead }),
    };
  }
}
