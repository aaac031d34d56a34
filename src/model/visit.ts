import type { Reason, Stage } from './ledger.ts';

/** What the load step learned of a page that opened. */
export interface LoadFacts {
  /** Final address, after redirects, with its fragment removed. */
  readonly url: string;
  readonly status: number;
  /** Every address on the way, the requested one first. */
  readonly chain: readonly string[];
  /** `Content-Language`, if the server sent one. */
  readonly headerLang?: string;
  /** False: the page never came to rest within its time. */
  readonly settled: boolean;
  /** There is nothing to see on it: it may not be all that its author meant to show. */
  readonly isBlank?: boolean;
}

/** Why a page did not open, or could not be looked at. */
export interface VisitFailure {
  readonly state: 'error' | 'skipped';
  readonly reason: Reason;
  readonly stage: Stage;
  readonly detail?: string;
  readonly status?: number;
  readonly finalUrl?: string;
}

export type Visit<T> = { readonly state: 'checked'; readonly facts: LoadFacts; readonly value: T } | VisitFailure;
