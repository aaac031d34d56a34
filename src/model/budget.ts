import type { Lang } from './language.ts';

/** `grade`: Flesch-Kincaid, English. `ease`: Kandel-Moles, French. `longSentences`: percent of a page's sentences. `findings`: places. */
export type BudgetMeasure = 'grade' | 'ease' | 'longSentences' | 'findings';

/** A page above its budget. */
export interface OverBudget {
  readonly url: string;
  readonly value: number;
  /** No worse than before: what it was. */
  readonly before?: number;
}

/** How one measure of one budget came out. */
export interface BudgetResult {
  /** The place of its entry in the configuration, from 1. */
  readonly budget: number;
  /** The entry's pattern and language, where it has them. */
  readonly pages?: string;
  readonly lang?: Lang;
  readonly measure: BudgetMeasure;
  /** `findings`: the rule or the severity that is counted. */
  readonly of?: string;
  /** `limit`: a fixed limit. `no-worse`: what the baseline holds, page by page. */
  readonly mode: 'limit' | 'no-worse';
  /** Absent where the limit is what each page was. */
  readonly limit?: number;
  readonly isHeld: boolean;
  /** `findings`: places in all. */
  readonly total?: number;
  /** Pages that were measured, and those above the limit. */
  readonly measured: number;
  readonly over: number;
  /** Worst first, at most 20. */
  readonly worst: readonly OverBudget[];
}
