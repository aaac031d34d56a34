import { pagePattern } from '../config/page-pattern.ts';
import type { BudgetResult } from '../model/budget.ts';
import type { Notice, PageReport } from '../model/report.ts';
import { type Budget, selected } from './budgets.ts';

/**
 * Budgets that hold because nobody looked: of no page, of pages that have nothing to measure, of a part of their pages. One
 * part of a run (`isPart`) says nothing: the other parts may have the pages.
 */
export function budgetNotices(
  budgets: readonly Budget[],
  results: readonly BudgetResult[],
  { pages, isPart }: { readonly pages: readonly PageReport[]; readonly isPart: boolean },
): Notice[] {
  if (isPart) return [];
  return budgets.flatMap((budget, index): Notice[] => {
    const own = results.filter((result) => result.budget === index + 1);
    const unseen = unseenPages(budget, pages);
    if (selected(budget, pages).length === 0) {
      // A page that nobody looked at may be one of its pages: the run is incomplete and says so, or left it out on purpose.
      return unseen.length > 0 ? [] : [{ code: 'unused-budget', detail: nameOf(budget, index) }];
    }
    const unmeasured = measuresWithout(budget, own);
    const isPartial = own.some(({ measure, measured }) => measure === 'findings' && measured > 0);
    return [
      ...(unmeasured.length > 0
        ? [{ code: 'budget-unmeasured', detail: `${nameOf(budget, index)}, ${unmeasured.join(', ')}` }]
        : []),
      ...(isPartial && unseen.some(({ reason }) => reason === 'unchanged')
        ? [{ code: 'budget-part', detail: nameOf(budget, index) }]
        : []),
    ];
  });
}

/** Pages that a budget may be about, and that were not checked. Their language is not known. */
function unseenPages({ pages: pattern }: Budget, pages: readonly PageReport[]): PageReport[] {
  const fits = pattern === undefined ? () => true : pagePattern(pattern);
  return pages.filter(
    ({ url, state, reason }) => (state === 'error' || state === 'not-visited' || reason === 'unchanged') && fits(url),
  );
}

function measuresWithout(budget: Budget, results: readonly BudgetResult[]): string[] {
  const empty = results.filter(({ measured }) => measured === 0).map(({ of, measure }) => of ?? measure);
  const isCompared = results.some(({ mode }) => mode === 'no-worse');
  return [...empty, ...(budget.noWorse === true && !isCompared ? ['noWorse'] : [])];
}

/** `Budget 2, /fr/**`: the same words in both languages. */
function nameOf({ pages, lang }: Budget, index: number): string {
  return [`Budget ${index + 1}`, pages, lang].filter((part) => part !== undefined).join(', ');
}
