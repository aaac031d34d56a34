import type { Lang } from './language.ts';

/** The places of one cause on one page, as they were when the baseline was written. */
export interface BaselineEntry {
  /** Of its cause: it holds no line, no address and no words of a page. */
  readonly key: string;
  readonly rule: string;
  /** A fingerprint of the page's path. */
  readonly page: string;
  readonly count: number;
  /** What the places look like, sorted; at most one each (see `placePrint`). */
  readonly prints: readonly string[];
}

/** How a page read in one language, for budgets that allow no rise. */
export interface BaselineLevel {
  readonly lang: Lang;
  /** English: Flesch-Kincaid grade. French: Kandel-Moles ease. */
  readonly score?: number;
  /** Sentences above the limit of `sent/long`, in percent of all. */
  readonly long?: number;
}

/** A page that was checked. */
export interface BaselinePage {
  /** A fingerprint of the page's path. */
  readonly page: string;
  /** What its main text is like (`likenessOf`); empty where it has too few words to tell. */
  readonly likeness: string;
  readonly levels: readonly BaselineLevel[];
}

/** What a site already had: the gate counts what comes on top of it. */
export interface Baseline {
  readonly version: 2;
  /** A fingerprint of the inputs that it was made from: a run over others cannot say that a page is gone. */
  readonly scope: string;
  /** Sorted by page. */
  readonly pages: readonly BaselinePage[];
  /** Sorted by key, then page. */
  readonly entries: readonly BaselineEntry[];
}

/** What the baseline says of a run as a whole. */
export interface BaselineSummary {
  /** Issues that it holds. */
  readonly known: number;
  /** Issues with a place that it does not hold. */
  readonly new: number;
  /** Places that it holds and that are gone from pages that were looked at again. */
  readonly fixed: number;
  /** Places that it holds and that nobody looked for this time. */
  readonly notLookedAt: number;
}
