import { markKnown, matchRun, scopeOf, summaryOf } from '../judge/baseline.ts';
import { budgetNotices } from '../judge/budget-notices.ts';
import { type BudgetEvidence, judgeBudgets } from '../judge/budgets.ts';
import { looksOf } from '../judge/looked.ts';
import type { BaselineSummary } from '../model/baseline.ts';
import type { BudgetResult } from '../model/budget.ts';
import type { Issue } from '../model/issue.ts';
import type { Notice, Report } from '../model/report.ts';
import type { RuleBook } from './active-rules.ts';
import type { JournalHeader } from './journal.ts';
import type { Judging } from './judging.ts';

export interface TeamRequest extends Pick<Report, 'issues' | 'pages' | 'status'> {
  readonly documents: NonNullable<Report['documents']>;
  readonly tested: NonNullable<Report['tested']>;
  readonly judging: Judging;
  readonly header: JournalHeader | undefined;
  readonly book: RuleBook;
}

/** A run against what its team agreed on: the baseline of what was there, and the budgets. */
export function againstTeam(request: TeamRequest): {
  readonly issues: readonly Issue[];
  readonly baseline?: BaselineSummary;
  readonly budgets?: readonly BudgetResult[];
  readonly notices: readonly Notice[];
} {
  const { issues, pages, judging, header, book } = request;
  const { baseline, sample } = judging;
  if (baseline === undefined) return { issues, ...withBudgets(request) };
  const coversAll = baseline.scope === scopeOf({ inputs: header?.inputs ?? [] }) && judging.shard === undefined;
  const looks = looksOf(
    { ...request, ...(sample !== undefined && { sample }) },
    { isSite: siteRulesOf(book), coversAll },
  );
  const { match, pages: known } = matchRun(baseline, { issues, pages }, looks);
  const marked = markKnown(issues, match);
  const before = { baseline, renamed: known.renamed };
  return {
    issues: marked,
    baseline: summaryOf(marked, match, looks),
    ...withBudgets(request, before),
  };
}

function withBudgets(
  { issues, pages, judging, tested }: TeamRequest,
  before?: BudgetEvidence['before'],
): { readonly budgets?: readonly BudgetResult[]; readonly notices: readonly Notice[] } {
  const { budgets = [], shard } = judging;
  if (budgets.length === 0) return { notices: [] };
  const hasRun = (rule: string): boolean =>
    Object.hasOwn(tested.criteria, rule) || tested.site?.includes(rule) === true;
  const results = judgeBudgets(budgets, { issues, pages, hasRun, before });
  return { budgets: results, notices: budgetNotices(budgets, results, { pages, isPart: shard !== undefined }) };
}

/** Does a rule judge a page by others? */
export function siteRulesOf(book: RuleBook): (rule: string) => boolean {
  const site = new Set(book.rules.filter(({ kind }) => kind === 'site').map(({ id }) => id));
  return (rule) => site.has(rule);
}
