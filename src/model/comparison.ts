import type { Severity } from './finding.ts';
import type { Localized } from './language.ts';
import type { Report } from './report.ts';

/** What a comparison reads of a run. */
export type ComparedRun = Pick<
  Report,
  | 'status'
  | 'tool'
  | 'inputs'
  | 'standard'
  | 'profile'
  | 'sample'
  | 'shard'
  | 'time'
  | 'verdict'
  | 'pages'
  | 'issues'
  | 'documents'
  | 'tested'
>;

/**
 * Why nobody can say that an issue is new, or fixed. `page`: its page was checked in one run only. `page-gone`: it went with its
 * page. `rule`: its rule ran in one only. `version`: another version looked for it. `profile`: another guide set its limits.
 */
export type NotComparableReason = 'page' | 'page-gone' | 'rule' | 'version' | 'profile';

/** An issue of either run. */
export interface ComparedIssue {
  readonly key: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Localized;
  /** Its first place; of a new issue the first new one. */
  readonly url: string;
  readonly selector: string;
  /** Places and pages, in all. */
  readonly places: number;
  readonly pages: number;
  /** Only where it cannot be compared. */
  readonly reason?: NotComparableReason;
  /** Only there: which run has it. */
  readonly in?: 'before' | 'now';
}

/** Which run it is. */
export type RunFacts = Pick<Report, 'inputs' | 'standard' | 'profile'> & {
  readonly tool: string;
  readonly axe: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly complete: boolean;
};

/** Two runs, issue by issue; failures only. Each list has the worst first. */
export interface Comparison {
  readonly version: 1;
  readonly before: RunFacts;
  readonly now: RunFacts;
  readonly new: readonly ComparedIssue[];
  readonly fixed: readonly ComparedIssue[];
  readonly notComparable: readonly ComparedIssue[];
  readonly unchanged: readonly ComparedIssue[];
}
