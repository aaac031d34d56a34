import { pagePattern } from '../config/page-pattern.ts';
import { appliesTo } from '../config/standards.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { RuleDescription } from '../model/rule-description.ts';
import type { ActiveRule } from '../rule/active-rule.ts';
import type { Profiles, ProfileSetting } from '../rule/profile.ts';
import type {
  AxeRuleDescription,
  DocumentRule,
  PageRule,
  Rule,
  RuleOptions,
  SiteRule,
  TextRule,
} from '../rule/rule.ts';
import type { Judging } from './judging.ts';

/** Every rule there is, by id. */
export interface RuleBook {
  readonly rules: readonly Rule[];
  readonly axe: readonly AxeRuleDescription[];
  /** The limits of each plain-language guide, by its name, then by rule. */
  readonly profiles: Profiles;
  /** The ids of rules that a project brings. */
  readonly custom: readonly string[];
  describe(id: string): RuleDescription | undefined;
}

export interface ActiveRules {
  readonly page: readonly ActiveRule<PageRule>[];
  readonly text: readonly ActiveRule<TextRule>[];
  readonly site: readonly ActiveRule<SiteRule>[];
  readonly document: readonly ActiveRule<DocumentRule>[];
  /** Is a finding of this rule wanted? */
  isOn(id: string): boolean;
}

/** The rule's public fields only: a rule's functions do not belong in a report. */
export function ruleBook(
  rules: readonly Rule[],
  axe: readonly AxeRuleDescription[],
  profiles: Profiles,
  custom: readonly string[] = [],
): RuleBook {
  const descriptions = new Map([...rules, ...axe].map((rule) => [rule.id, describeRule(rule)]));
  return { rules, axe, profiles, custom, describe: (id) => descriptions.get(id) };
}

/** The plain-language guide for a page: the first pattern that fits it, else the run's own. */
export function profileFor(judging: Judging): (url: string) => string {
  const tests = judging.profiles.map(({ pages, profile }) => ({ fits: pagePattern(pages), profile }));
  return (url) => tests.find(({ fits }) => fits(url))?.profile ?? judging.profile;
}

/** The rules that the standard and the guide ask for and the configuration leaves on, with their options. */
export function activeRules(
  { rules, axe, profiles }: RuleBook,
  judging: Judging,
  profile: string = judging.profile,
): ActiveRules {
  const settings = profiles[profile]?.rules ?? {};
  const on = rules.filter((rule) => isWanted(rule, judging, settings[rule.id]));
  const ids = new Set([...on, ...axe.filter(({ id }) => setting(id, judging) !== 'off')].map(({ id }) => id));
  const active = on.map((rule) => ({
    rule,
    options: { ...rule.options, ...optionsOf(settings[rule.id], rule), ...configuredOptions(rule, judging) },
  }));
  return {
    page: active.filter((each): each is ActiveRule<PageRule> => each.rule.kind === 'page'),
    text: active.filter((each): each is ActiveRule<TextRule> => each.rule.kind === 'text'),
    site: active.filter((each): each is ActiveRule<SiteRule> => each.rule.kind === 'site'),
    document: active.filter((each): each is ActiveRule<DocumentRule> => each.rule.kind === 'document'),
    isOn: (id) => ids.has(id),
  };
}

/** The configuration's severity for the rule, else the finding's own, else the guide's, else the rule's. */
export function severityFor(
  finding: Finding,
  book: RuleBook,
  judging: Judging,
  profile: string = judging.profile,
): Severity {
  const configured = setting(finding.rule, judging);
  const chosen = typeof configured === 'object' ? configured['severity'] : configured;
  if (isSeverity(chosen)) return chosen;
  if (finding.severity !== undefined) return finding.severity;
  const guide = book.profiles[profile]?.rules[finding.rule];
  const ofGuide = typeof guide === 'object' ? guide.severity : undefined;
  return ofGuide ?? book.describe(finding.rule)?.severity ?? 'error';
}

function isWanted(rule: Rule, judging: Judging, guide: ProfileSetting | undefined): boolean {
  const configured = setting(rule.id, judging);
  if (configured === 'off') return false;
  if (configured === undefined && guide === 'off') return false;
  // Asked for by name, or a matter of language or advice, which no accessibility standard governs.
  if (configured !== undefined || rule.category !== 'accessibility') return true;
  return appliesTo(rule.standards, judging.standard);
}

function setting(id: string, judging: Judging): Judging['rules'][string] | undefined {
  return Object.hasOwn(judging.rules, id) ? judging.rules[id] : undefined;
}

function optionsOf(guide: ProfileSetting | undefined, rule: Rule): RuleOptions {
  return typeof guide === 'object' ? known(guide, rule) : {};
}

function configuredOptions(rule: Rule, judging: Judging): RuleOptions {
  const configured = setting(rule.id, judging);
  return typeof configured === 'object' ? known(configured, rule) : {};
}

/** The values that are options of the rule. */
function known(values: object, rule: Rule): RuleOptions {
  return Object.fromEntries(Object.entries(values).filter(([key]) => Object.hasOwn(rule.options, key))) as RuleOptions;
}

function isSeverity(value: unknown): value is Severity {
  return value === 'error' || value === 'warning' || value === 'info';
}

function describeRule(rule: RuleDescription): RuleDescription {
  const { id, title, why, fix, severity, owner, category, standards, act, help } = rule;
  return {
    id,
    title,
    why,
    fix,
    severity,
    owner,
    category,
    standards,
    ...(act !== undefined && { act }),
    ...(help !== undefined && { help }),
  };
}
