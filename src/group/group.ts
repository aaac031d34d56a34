import type { Finding, Outcome, Severity } from '../model/finding.ts';
import type { Issue, Occurrence } from '../model/issue.ts';
import type { Localized } from '../model/language.ts';
import { fingerprint } from '../model/fingerprint.ts';

/** Places kept of one issue: all, but for a fault so common that naming each would only fill the disk. */
const MAX_OCCURRENCES = 5_000;

/** Why a finding is ignored, who answers for it, and until when. */
export interface Waived {
  readonly reason: string;
  readonly owner?: string;
  readonly until?: string;
}

export interface GroupOptions {
  readonly severityOf: (finding: Finding) => Severity;
  /** What ignores a finding, or undefined where it counts. */
  readonly ignoredBy: (finding: Finding) => Waived | undefined;
}

export interface Grouping {
  /** Returns the key of the finding's issue. Findings must come sorted by page, so that the places kept are the same in every run. */
  add(finding: Finding): string;
  /** Worst first: severity, then pages, then count, then rule and key. */
  issues(): readonly Issue[];
}

/** Turns occurrences into causes: findings of one rule, one outcome and one key are one issue. */
export function group(options: GroupOptions): Grouping {
  const open = new Map<string, OpenIssue>();

  return {
    add(finding) {
      const ignored = options.ignoredBy(finding);
      const key = keyOf(finding, ignored);
      const severity = options.severityOf(finding);
      const issue = open.get(key) ?? start(finding, key, severity, ignored);
      open.set(key, issue);
      issue.count += 1;
      issue.pages.add(finding.at.url);
      if (RANK[severity] < RANK[issue.severity]) issue.severity = severity;
      if (issue.occurrences.length < MAX_OCCURRENCES) addPlace(issue, finding);
      return key;
    },
    issues: () => [...open.values()].map(close).sort(worstFirst),
  };
}

function keyOf({ rule, outcome, key }: Finding, waived: Waived | undefined): string {
  const cause = fingerprint(JSON.stringify([rule, outcome, key, '']));
  if (waived === undefined) return cause;
  // A new last day makes no other issue of it; another owner does.
  const { reason, owner } = waived;
  return `${cause}-${fingerprint(owner === undefined ? reason : JSON.stringify([reason, owner]))}`;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface OpenIssue {
  readonly key: string;
  readonly rule: string;
  readonly outcome: Outcome;
  severity: Severity;
  readonly message: Localized;
  count: number;
  readonly pages: Set<string>;
  readonly occurrences: Occurrence[];
  /** Where among them the one with a picture is. */
  pictured?: number;
  readonly waived: Waived | undefined;
}

function start(finding: Finding, key: string, severity: Severity, waived: Waived | undefined): OpenIssue {
  const { rule, outcome, message } = finding;
  return { key, rule, outcome, severity, message, count: 0, pages: new Set(), occurrences: [], waived };
}

/**
 * One picture an issue, of the first page by address that has one: which other pages have one too depends on how many were
 * open at once.
 */
function addPlace(issue: OpenIssue, { at, message, rewrite, gain, shot }: Finding): void {
  const { occurrences, pictured } = issue;
  const before = pictured === undefined ? undefined : occurrences[pictured];
  const isFirst = shot !== undefined && (before === undefined || at.url < before.at.url);
  if (isFirst && pictured !== undefined && before !== undefined) {
    const { shot: _shot, ...rest } = before;
    occurrences[pictured] = rest;
  }
  if (isFirst) issue.pictured = occurrences.length;
  occurrences.push({
    at,
    message,
    ...(rewrite !== undefined && { rewrite }),
    ...(gain !== undefined && { gain }),
    ...(isFirst && { shot }),
  });
}

function close({ waived, pages, pictured: _pictured, ...issue }: OpenIssue): Issue {
  const { reason: ignored, owner, until } = waived ?? {};
  return {
    ...issue,
    pages: [...pages].sort(),
    ...(ignored !== undefined && { ignored }),
    ...(owner !== undefined && { owner }),
    ...(until !== undefined && { until }),
  };
}

/** Failures before reviews, what counts before what is ignored. */
function worstFirst(a: Issue, b: Issue): number {
  return (
    Number(a.ignored !== undefined) - Number(b.ignored !== undefined) ||
    Number(a.outcome === 'review') - Number(b.outcome === 'review') ||
    RANK[a.severity] - RANK[b.severity] ||
    b.pages.length - a.pages.length ||
    b.count - a.count ||
    compare(a.rule, b.rule) ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
