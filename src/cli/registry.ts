import { axeRules } from '../../rules/axe/index.ts';
import { profiles } from '../../rules/data/profiles.ts';
import { rules } from '../../rules/index.ts';
import type { ConfigurableRule } from '../config/rule-settings.ts';
import type { RuleDescription } from '../model/rule-description.ts';
import { type RuleBook, ruleBook } from '../run/active-rules.ts';

/** A rule as `curbcut rules` and `curbcut explain` show it: all that is plain data in it. */
export type KnownRule = RuleDescription & ConfigurableRule;

/** Every rule of this version. */
export const book: RuleBook = ruleBook(rules, axeRules, profiles);

const known = new Map([...rules, ...axeRules].sort(byId).map((rule) => [rule.id, plain(rule)]));

/** By id, as the configuration sees them. */
export const configurableRules: readonly ConfigurableRule[] = [...known.values()];

export function findRule(id: string): KnownRule | undefined {
  return known.get(id);
}

function plain(rule: RuleDescription & Partial<ConfigurableRule>): KnownRule {
  const { options, optionHelp } = rule;
  const description = book.describe(rule.id) ?? rule;
  return { ...description, ...(options !== undefined && { options }), ...(optionHelp !== undefined && { optionHelp }) };
}

function byId(a: RuleDescription, b: RuleDescription): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
