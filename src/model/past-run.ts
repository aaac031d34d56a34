import type { Severity, Outcome } from './finding.ts';
import type { LedgerCounts } from './ledger.ts';
import type { IssueCounts, SiteReadability, Verdict } from './report.ts';

/** An issue as a history keeps it: nothing of what it said. */
export interface PastIssue {
  /** Of its cause: the same whether or not the configuration ignored it. */
  readonly key: string;
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly ignored: boolean;
  readonly pageCount: number;
  /** Its pages, as stretches of the run's pages: the first and the last of each, one after the other. */
  readonly pages: readonly number[];
}

/** A finished run as a history keeps it: enough to compare with, and no text of any page. */
export interface PastRun {
  readonly version: 1;
  readonly tool: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly inputs: readonly string[];
  readonly standard: string;
  readonly profile: string;
  readonly verdict: Pick<Verdict, 'gate' | 'complete' | 'exitCode'>;
  readonly counts: IssueCounts;
  readonly ledger: LedgerCounts;
  readonly readability: readonly SiteReadability[];
  /** Every page that it knew of was checked, or is none of the site's. */
  readonly whole: boolean;
  /** The rules that it looked with, sorted. */
  readonly rules: readonly string[];
  /** Addresses of the pages that were checked, sorted. */
  readonly pages: readonly string[];
  /** What could not be looked at on a page: the page's number in `pages`, and a fingerprint of the gap. */
  readonly gaps: readonly { readonly page: number; readonly gap: string }[];
  readonly issues: readonly PastIssue[];
}
