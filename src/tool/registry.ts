import { axeRules } from '../../rules/axe/index.ts';
import { profiles } from '../../rules/data/profiles.ts';
import { rules } from '../../rules/index.ts';
import type { ConfigurableRule } from '../config/rule-settings.ts';
import type { RuleDescription } from '../model/rule-description.ts';
import type { Reporter } from '../plugin/define.ts';
import { type LoadedPlugins, loadPlugins, prefixOf } from '../plugin/load-plugins.ts';
import { type RuleBook, ruleBook } from '../run/active-rules.ts';

/** A rule as `curbcut rules` and `curbcut explain` show it: all that is plain data in it. */
export type KnownRule = RuleDescription & ConfigurableRule;

/** What a command or a program works with: the rules of this version, and those that a project adds. */
export interface Registry {
  readonly book: RuleBook;
  /** By id, as the configuration sees them. */
  readonly known: readonly KnownRule[];
  readonly reporters: readonly Reporter[];
  find(id: string): KnownRule | undefined;
}

/** Every rule of this version. */
export const book: RuleBook = ruleBook(rules, axeRules, profiles);

export const ownRegistry: Registry = registryOf(book, []);

/** By id, as the configuration sees them. */
export const configurableRules: readonly ConfigurableRule[] = ownRegistry.known;

const prefixes: ReadonlySet<string> = new Set(configurableRules.map(({ id }) => prefixOf(id)));

/** The rules of this version and those of a project's own files. @throws UsageError */
export async function registryWith(files: readonly string[], cwd: string): Promise<Registry> {
  if (files.length === 0) return ownRegistry;
  return extended(await loadPlugins(files, { cwd, taken: prefixes }));
}

function extended({ rules: more, reporters }: LoadedPlugins): Registry {
  const custom = more.map(({ id }) => id);
  return registryOf(ruleBook([...rules, ...more], axeRules, profiles, custom), reporters);
}

function registryOf(from: RuleBook, reporters: readonly Reporter[]): Registry {
  const known = [...from.rules, ...from.axe].sort(byId).map((rule) => plain(rule, from));
  const byName = new Map(known.map((rule) => [rule.id, rule]));
  return { book: from, known, reporters, find: (id) => byName.get(id) };
}

function plain(rule: RuleDescription & Partial<ConfigurableRule>, from: RuleBook): KnownRule {
  const { options, optionHelp } = rule;
  const description = from.describe(rule.id) ?? rule;
  return { ...description, ...(options !== undefined && { options }), ...(optionHelp !== undefined && { optionHelp }) };
}

function byId(a: RuleDescription, b: RuleDescription): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
