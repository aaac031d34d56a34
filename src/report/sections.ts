import type { Owner, Severity } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { Report } from '../model/report.ts';
import type { RuleDescription } from '../model/rule-description.ts';

/** The causes of one rule, worst first. */
export interface RuleGroup {
  readonly rule: RuleDescription;
  readonly issues: readonly Issue[];
}

/** The issues of a report, each in exactly one place. Groups and issues keep the report's order: worst first. */
export interface Sections {
  readonly content: readonly RuleGroup[];
  readonly code: readonly RuleGroup[];
  readonly advice: readonly RuleGroup[];
  readonly reviews: readonly RuleGroup[];
  readonly ignored: readonly RuleGroup[];
}

export function sectionsOf(report: Report): Sections {
  const fails = report.issues.filter(({ ignored, outcome }) => ignored === undefined && outcome === 'fail');
  const isAdvice = ({ rule, severity }: Issue): boolean => isOnlyAdvice(ruleOf(report, rule), severity);
  const ownedBy = (owner: Owner): Issue[] =>
    fails.filter((issue) => !isAdvice(issue) && ruleOf(report, issue.rule).owner === owner);
  const groups = (issues: readonly Issue[]): RuleGroup[] => groupByRule(report, issues);
  return {
    content: groups(ownedBy('content')),
    code: groups(ownedBy('code')),
    advice: groups(fails.filter(isAdvice)),
    reviews: groups(report.issues.filter(({ ignored, outcome }) => ignored === undefined && outcome === 'review')),
    ignored: groups(report.issues.filter(({ ignored }) => ignored !== undefined)),
  };
}

/** Good practice that no law asks for. What weighs as an error is more than that: it belongs to who can mend it. */
export function isOnlyAdvice({ category }: RuleDescription, severity: Severity): boolean {
  return category === 'advice' && severity !== 'error';
}

/** Issues by rule, in the order of their first. */
export function groupByRule(report: Report, issues: readonly Issue[]): RuleGroup[] {
  const byRule = new Map<string, Issue[]>();
  for (const issue of issues) {
    const group = byRule.get(issue.rule);
    if (group === undefined) byRule.set(issue.rule, [issue]);
    else group.push(issue);
  }
  return [...byRule].map(([id, group]) => ({ rule: ruleOf(report, id), issues: group }));
}

/** The failing issues that clear the most pages when they are mended, most first. */
export function biggestFixes(report: Report, limit: number): readonly Issue[] {
  return report.issues
    .filter(({ ignored, outcome, severity }) => ignored === undefined && outcome === 'fail' && severity !== 'info')
    .sort((a, b) => b.pages.length - a.pages.length || b.count - a.count)
    .slice(0, limit);
}

/** The rule's description; a rule that the report does not describe still has words, so that its issues are never lost. */
export function ruleOf({ rules }: Report, id: string): RuleDescription {
  return describedRule(rules, id);
}

/** The same, from the descriptions alone. */
export function describedRule(rules: Report['rules'], id: string): RuleDescription {
  const found = Object.hasOwn(rules, id) ? rules[id] : undefined;
  if (found !== undefined) return found;
  return {
    id,
    title: { en: id, fr: id },
    why: { en: 'This rule has no description in this report.', fr: 'Ce rapport ne décrit pas cette règle.' },
    fix: { en: 'See the message.', fr: 'Voyez le message.' },
    severity: 'warning',
    owner: 'code',
    category: 'accessibility',
    standards: [],
  };
}
