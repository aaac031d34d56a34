import type { Severity } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { Gap, LedgerCounts, LedgerEntry, NotVisitedReason } from '../model/ledger.ts';
import type { FailOn, IssueCounts, Verdict, VerdictReason } from '../model/report.ts';

export interface Policy {
  readonly failOn: FailOn;
  /** How many failing issues are allowed. */
  readonly maxIssues: number;
  /** How many pages may be skipped, if that is limited. */
  readonly maxSkipped?: number;
  /** `warn`: an incomplete run does not fail by itself; it still says that it is incomplete. */
  readonly incomplete: 'fail' | 'warn';
}

export interface Evidence {
  readonly issues: readonly Issue[];
  readonly entries: readonly LedgerEntry[];
  readonly gaps: readonly Gap[];
  /** Entries of `ignore` whose last day is over. */
  readonly expired?: number;
  /** Budgets that are exceeded. */
  readonly overBudget?: number;
  /** This run is one part of a whole: the pages of the others are no hole in it. */
  readonly isPart?: boolean;
}

/**
 * The verdict. Never green when it did not look: it passes only if a page was checked and every page in scope is
 * accounted for. With both failing issues and something not looked at, the exit code is 3 and the gate says `failed`.
 */
export function judge(evidence: Evidence, policy: Policy): Verdict {
  const { issues, expired = 0, overBudget = 0 } = evidence;
  const failing = [
    ...failingIssues(issues, policy),
    ...expiredWaivers(expired, policy),
    ...exceededBudgets(overBudget, policy),
  ];
  const missing = missingPieces(evidence, policy);
  const nothing = missing.some(({ code }) => code === 'nothing-checked');
  const gate = failing.length > 0 ? 'failed' : 'passed';
  const complete = missing.length === 0;
  const blocked = nothing || (!complete && policy.incomplete === 'fail');
  return {
    gate: nothing ? 'failed' : gate,
    complete,
    exitCode: exitCode(blocked, gate === 'failed'),
    failOn: policy.failOn,
    reasons: [...missing, ...failing],
  };
}

export function countLedger(entries: readonly LedgerEntry[]): LedgerCounts {
  const of = (state: LedgerEntry['state']): number => entries.filter((entry) => entry.state === state).length;
  return {
    total: entries.length,
    checked: of('checked'),
    error: of('error'),
    skipped: of('skipped'),
    notVisited: of('not-visited'),
  };
}

export function countIssues(issues: readonly Issue[]): IssueCounts {
  const counts = { error: 0, warning: 0, info: 0, review: 0, ignored: 0 };
  for (const issue of issues) {
    if (issue.ignored !== undefined) counts.ignored += 1;
    else if (issue.outcome === 'review') counts.review += 1;
    else counts[issue.severity] += 1;
  }
  return counts;
}

function exitCode(blocked: boolean, failed: boolean): 0 | 1 | 3 {
  if (blocked) return 3;
  return failed ? 1 : 0;
}

function failingIssues(issues: readonly Issue[], { failOn, maxIssues }: Policy): VerdictReason[] {
  if (failOn === 'never') return [];
  const counts = countIssues(issues.filter(({ inBaseline }) => inBaseline !== true));
  const severities: readonly Severity[] = failOn === 'error' ? ['error'] : ['error', 'warning'];
  const total = severities.reduce((sum, severity) => sum + counts[severity as 'error' | 'warning'], 0);
  if (total <= maxIssues) return [];
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => ({ code: 'issues', severity, count: counts[severity], allowed: maxIssues }));
}

/** A waiver is a promise with a date: once it is over somebody must decide again, even where other issues are allowed. */
function expiredWaivers(count: number, { failOn }: Policy): VerdictReason[] {
  return count === 0 || failOn === 'never' ? [] : [{ code: 'waiver-expired', count }];
}

/** A budget is a limit that the team set: it holds beside the allowance for issues. */
function exceededBudgets(count: number, { failOn }: Policy): VerdictReason[] {
  return count === 0 || failOn === 'never' ? [] : [{ code: 'budget', count }];
}

function missingPieces({ entries, gaps, isPart = false }: Evidence, policy: Policy): VerdictReason[] {
  const counts = countLedger(entries);
  const reasons: VerdictReason[] = [];
  if (counts.checked === 0) reasons.push({ code: 'nothing-checked' });
  if (gaps.length > 0) reasons.push({ code: 'gaps', count: gaps.length });
  const left = (reason: NotVisitedReason): number =>
    entries.filter((entry) => entry.state === 'not-visited' && entry.reason === reason).length;
  for (const reason of ['max-pages', 'depth', 'time-limit', ...(isPart ? [] : (['shard'] as const))] as const) {
    if (left(reason) > 0) reasons.push({ code: 'limit', reason, count: left(reason) });
  }
  const interrupted = entries.filter(
    ({ state, reason }) => state === 'not-visited' && !HANDLED.has(reason ?? 'unknown'),
  ).length;
  if (interrupted > 0) reasons.push({ code: 'interrupted', count: interrupted });
  // What has not changed was left out on purpose, and each such page is counted by itself.
  const skipped = entries.filter(({ state, reason }) => state === 'skipped' && reason !== 'unchanged').length;
  if (policy.maxSkipped !== undefined && skipped > policy.maxSkipped) {
    reasons.push({ code: 'too-many-skipped', count: skipped, allowed: policy.maxSkipped });
  }
  return reasons;
}

/** A page left out for a reason that is not in this list makes the run incomplete: the mapping is total. */
const HANDLED: ReadonlySet<string> = new Set(['max-pages', 'depth', 'time-limit', 'sample', 'shard']);
