import type { Gain, Outcome, Severity } from './finding.ts';
import type { Localized } from './language.ts';
import type { Location } from './place.ts';
import type { Shot } from './shot.ts';

/** One place where an issue shows. */
export interface Occurrence {
  readonly at: Location;
  readonly message: Localized;
  readonly rewrite?: string;
  readonly gain?: Gain;
  /** Only where pictures were taken, and of few places. */
  readonly shot?: Shot;
  /** The baseline does not hold this place. */
  readonly isNew?: true;
}

/** One cause: fix it once. */
export interface Issue {
  /** Stable across runs: a hash of rule, outcome and cause. */
  readonly key: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** Of the first occurrence. */
  readonly message: Localized;
  /** How many times it shows, in all. */
  readonly count: number;
  /** Every page that it shows on, sorted. */
  readonly pages: readonly string[];
  /** The places, sorted by page, those that the baseline does not hold first; at most 5,000, `count` has them all. */
  readonly occurrences: readonly Occurrence[];
  /** Ignored by the configuration: the reason. It stays in the report and out of the gate. */
  readonly ignored?: string;
  /** Of the entry that ignores it: who answers for it, and its last day (`2027-03-31`). */
  readonly owner?: string;
  readonly until?: string;
  /** Only where there is an earlier run or a baseline to compare with: whether it was there already. */
  readonly state?: 'new' | 'known';
  /** The baseline holds all of it: the gate does not count it. */
  readonly inBaseline?: true;
}
