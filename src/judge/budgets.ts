import { pagePattern } from '../config/page-pattern.ts';
import type { Settings } from '../config/schema.ts';
import type { Baseline } from '../model/baseline.ts';
import type { BudgetMeasure, BudgetResult, OverBudget } from '../model/budget.ts';
import type { Issue } from '../model/issue.ts';
import type { PageReport } from '../model/report.ts';
import { isCounted } from './match-baseline.ts';
import { pageFingerprint } from './page-identity.ts';
import { levelsOf, type PageLevel, placesByUrl } from './page-levels.ts';

/** Pages named of those above a budget. */
const MOST_NAMED = 20;
/**
 * What a page may rise without being worse. Half a school year is what a plain paragraph more, of ordinary length, does to
 * a page of 300 words (ours); in points of ease it is as much (73.6 / 11.8 points a school year). One long sentence of
 * fifty is 2 percent.
 */
const TOLERANCE = { grade: 0.5, ease: 3, longSentences: 2 } as const;

export type Budget = Settings['budgets'][number];

export interface BudgetEvidence {
  readonly pages: readonly PageReport[];
  readonly issues: readonly Issue[];
  /** Did a rule run on some page? What it did not look for is no zero. */
  readonly hasRun?: (rule: string) => boolean;
  /** What the pages were, and where those stood that moved: from the new fingerprint to the old. */
  readonly before?: { readonly baseline: Baseline; readonly renamed: ReadonlyMap<string, string> } | undefined;
}

/** Every measure of every budget, in the order of the configuration. A page too short to be measured is left out. */
export function judgeBudgets(budgets: readonly Budget[], evidence: BudgetEvidence): BudgetResult[] {
  const levels = levelsOf(evidence);
  return budgets.flatMap((budget, index) => {
    const urls = selected(budget, evidence.pages);
    const base = {
      budget: index + 1,
      ...(budget.pages !== undefined && { pages: budget.pages }),
      ...(budget.lang !== undefined && { lang: budget.lang }),
    };
    const readings = urls.flatMap((url) => (levels.get(url) ?? []).map((level): Reading => ({ url, level })));
    const limits = (['grade', 'ease', 'longSentences'] as const).flatMap((measure) => {
      const limit = budget[measure];
      if (limit === undefined) return [];
      const measured = measuresOf(measure, readings, budget);
      const over = measured.filter(({ value, margin }) =>
        measure === 'ease' ? value + margin < limit : value - margin > limit,
      );
      return [result({ ...base, measure, mode: 'limit', limit }, measured.length, over)];
    });
    return [
      ...limits,
      ...Object.entries(budget.findings ?? {}).map(([of, limit]) => ({
        ...base,
        ...findings(of, limit, urls, evidence),
      })),
      ...(budget.noWorse === true ? noWorse(base, readings, budget, evidence) : []),
    ];
  });
}

/** Final addresses of the checked pages that a budget is about. */
export function selected({ pages, lang }: Budget, all: readonly PageReport[]): string[] {
  const fits = pages === undefined ? () => true : pagePattern(pages);
  return all
    .filter((page) => page.state === 'checked' && (lang === undefined || languageOf(page) === lang))
    .map(({ url, finalUrl }) => finalUrl ?? url)
    .filter(fits);
}

/** The language of most of its words, else the one that it declares. */
function languageOf({ readability = [], lang = '' }: PageReport): string {
  const [main] = [...readability].sort((a, b) => b.counts.words - a.counts.words);
  return main?.lang ?? lang.toLowerCase().slice(0, 2);
}

interface Reading {
  readonly url: string;
  readonly level: PageLevel;
}

interface Measured extends OverBudget {
  readonly lang: string;
  /** How far the value may be off. */
  readonly margin: number;
}

function measuresOf(
  measure: Exclude<BudgetMeasure, 'findings'>,
  readings: readonly Reading[],
  { lang }: Budget,
): Measured[] {
  return readings.flatMap(({ url, level }) => {
    if (lang !== undefined && level.lang !== lang) return [];
    const value = valueOf(measure, level);
    const margin = measure === 'longSentences' ? 0 : (level.uncertainty ?? 0);
    return value === undefined ? [] : [{ url, value, lang: level.lang, margin }];
  });
}

function valueOf(
  measure: Exclude<BudgetMeasure, 'findings'>,
  { lang, score, long }: Omit<PageLevel, 'uncertainty'>,
): number | undefined {
  if (measure === 'longSentences') return long;
  return (lang === 'en') === (measure === 'grade') ? score : undefined;
}

function noWorse(
  base: Pick<BudgetResult, 'budget' | 'pages' | 'lang'>,
  readings: readonly Reading[],
  budget: Budget,
  { before }: BudgetEvidence,
): BudgetResult[] {
  if (before === undefined) return [];
  const then = new Map(before.baseline.pages.map(({ page, levels }) => [page, levels]));
  return (['grade', 'ease', 'longSentences'] as const).flatMap((measure) => {
    const measured = measuresOf(measure, readings, budget).flatMap((now) => {
      const page = pageFingerprint(now.url);
      const level = then.get(before.renamed.get(page) ?? page)?.find(({ lang }) => lang === now.lang);
      const was = level === undefined ? undefined : valueOf(measure, level);
      return was === undefined ? [] : [{ ...now, before: was }];
    });
    if (measured.length === 0) return [];
    const over = measured.filter((now) => {
      const rise = measure === 'ease' ? now.before - now.value : now.value - now.before;
      return rise > Math.max(TOLERANCE[measure], now.margin) + ROUNDING;
    });
    return [result({ ...base, measure, mode: 'no-worse' }, measured.length, over)];
  });
}

/** Scores have one decimal: 0.5 must not be less than 8.6 - 8.1. */
const ROUNDING = 1e-9;

function result(
  base: Pick<BudgetResult, 'budget' | 'pages' | 'lang' | 'measure' | 'mode' | 'limit'>,
  measured: number,
  over: readonly OverBudget[],
): BudgetResult {
  // Of what became worse, by how much; of ease the lowest is the worst.
  const weight = ({ value, before = 0 }: OverBudget): number =>
    base.measure === 'ease' ? before - value : value - before;
  return { ...base, isHeld: over.length === 0, measured, over: over.length, worst: worstOf(over, weight) };
}

/** Places on the pages, of a rule or of a severity. What is ignored does not count; what a baseline holds does. */
function findings(
  of: string,
  limit: number,
  urls: readonly string[],
  { issues, hasRun = () => true }: BudgetEvidence,
): Omit<BudgetResult, 'budget' | 'pages' | 'lang'> {
  const counted = issues.filter((issue) => isCounted(issue) && (issue.rule === of || issue.severity === of));
  const places = placesByUrl(counted);
  const found = urls.flatMap((url): OverBudget[] => {
    const value = places.get(url) ?? 0;
    return value === 0 ? [] : [{ url, value }];
  });
  const total = found.reduce((sum, { value }) => sum + value, 0);
  const isHeld = total <= limit;
  return {
    measure: 'findings',
    of,
    mode: 'limit',
    limit,
    isHeld,
    total,
    measured: isSeverity(of) || hasRun(of) ? urls.length : 0,
    over: isHeld ? 0 : found.length,
    worst: isHeld ? [] : worstOf(found, ({ value }) => value),
  };
}

function isSeverity(of: string): boolean {
  return of === 'error' || of === 'warning' || of === 'info';
}

function worstOf(over: readonly OverBudget[], weight: (page: OverBudget) => number): OverBudget[] {
  return [...over]
    .sort((a, b) => weight(b) - weight(a) || (a.url < b.url ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(({ url, value, before }) => ({ url, value, ...(before !== undefined && { before }) }));
}
