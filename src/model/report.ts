import type { BaselineSummary } from './baseline.ts';
import type { BudgetResult } from './budget.ts';
import type { Changes } from './changes.ts';
import type { DocumentReport } from './document.ts';
import type { Gain, Severity } from './finding.ts';
import type { Issue } from './issue.ts';
import type { Lang } from './language.ts';
import type { Gap, LedgerCounts, LedgerEntry } from './ledger.ts';
import type { Readability } from './readability.ts';
import type { ChangedRun } from './page-print.ts';
import type { RuleDescription } from './rule-description.ts';

/** A line of the ledger with what the report says of the page. */
export interface PageReport extends LedgerEntry {
  readonly title?: string;
  readonly lang?: string;
  readonly readability?: readonly Readability[];
  /** Issues that show on this page, as failures and as things to review. */
  readonly failures?: number;
  readonly reviews?: number;
  /** What would make the page easier to read, most first: at most five issues. */
  readonly fixFirst?: readonly FixFirst[];
  /** Something on this page was not looked at. */
  readonly partial?: boolean;
  /** The rules that ran here to their end: the place of their list in `Report.tested.sets`. */
  readonly tested?: number;
  /** What its main text is like, without a word of it: close to that of a text edited a little (`likenessOf`). */
  readonly likeness?: string;
}

/** Which rules ran where: what it takes to say that a rule found nothing on a page. */
export interface Tested {
  /** Each rule that ran on some page, with the WCAG criteria that it rests on by their short names: `non-text-content`. */
  readonly criteria: Readonly<Record<string, readonly string[]>>;
  /** The ACT Rules of the W3C that each of them implements, where there are any: `{ "axe/link-name": ["c487ae"] }`. */
  readonly act?: Readonly<Record<string, readonly string[]>>;
  /** The different lists of rules that ran on a page; most sites have one or two. Ids, sorted. */
  readonly sets: readonly (readonly string[])[];
  /** Rules that ran over the site as a whole, sorted. */
  readonly site?: readonly string[];
}

/** An issue of a page, and what mending its weightiest place there would do to the page's score. */
export interface FixFirst {
  /** The issue's key. */
  readonly issue: string;
  readonly gain: Gain;
}

export interface BrowserFacts {
  /** `HeadlessChrome/147.0.0.0` */
  readonly version: string;
  readonly where: 'flag' | 'environment' | 'installed' | 'embedded';
  readonly sandbox: boolean;
}

export type FailOn = 'error' | 'warning' | 'new' | 'never';

export interface IssueCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly review: number;
  readonly ignored: number;
}

/** What made the verdict. */
export type VerdictReason =
  | { readonly code: 'issues'; readonly severity: Severity; readonly count: number; readonly allowed: number }
  /** Entries of `ignore` whose last day is over. */
  | { readonly code: 'waiver-expired'; readonly count: number }
  /** Budgets that are exceeded; `Report.budgets` says which, and where. */
  | { readonly code: 'budget'; readonly count: number }
  | { readonly code: 'nothing-checked' }
  | { readonly code: 'gaps'; readonly count: number }
  | { readonly code: 'limit'; readonly reason: 'max-pages' | 'depth' | 'time-limit' | 'shard'; readonly count: number }
  | { readonly code: 'interrupted'; readonly count: number }
  | { readonly code: 'too-many-skipped'; readonly count: number; readonly allowed: number };

export interface Verdict {
  readonly gate: 'passed' | 'failed';
  /** False: something in scope was not looked at. */
  readonly complete: boolean;
  /** 0 passed, 1 failed, 3 incomplete. */
  readonly exitCode: 0 | 1 | 3;
  readonly failOn: FailOn;
  readonly reasons: readonly VerdictReason[];
}

/** The mean of the site's pages in one language, weighted by words. */
export interface SiteReadability extends Readability {
  readonly pages: number;
}

/** One finished run, as far as a line in a chart needs it. */
export interface TrendPoint {
  /** When it started: ISO 8601, UTC. */
  readonly time: string;
  readonly counts: IssueCounts;
  /** Pages checked. */
  readonly pages: number;
  readonly readability: readonly SiteReadability[];
}

/** Where a difference shows on one page of a pair. */
export interface PairSide {
  readonly selector: string;
  /** What stands there, or the value that differs. `accessibility`: the rule. Empty: a term that is not used. At most 200 characters. */
  readonly text: string;
  /** The words around a value. At most 200 characters. */
  readonly passage?: string;
  /** `accessibility`: how many places fail. */
  readonly count?: number;
}

/** Something that one page of a pair says, offers or asks and the other does not, or does otherwise. */
export interface PairDifference {
  /** `untranslated`, `section`, `money`, ... */
  readonly kind: string;
  /** The rule that tells of it. */
  readonly rule: string;
  /** A person must look. */
  readonly review?: boolean;
  readonly en?: PairSide;
  readonly fr?: PairSide;
  /** `term`: what the glossary asks for, on the page in this language. */
  readonly expected?: { readonly lang: Lang; readonly term: string };
}

/** A page and its version in the other language. */
export interface PagePair {
  readonly en: string;
  readonly fr: string;
  /** What says that they belong together. */
  readonly by: 'config' | 'hreflang' | 'toggle' | 'path';
  /** All differences, also those that are not listed. */
  readonly count: number;
  /** The first of them. */
  readonly differences: readonly PairDifference[];
}

/** The public contract: what JSON holds and what every format is made from. */
export interface Report {
  readonly version: 1;
  readonly status: 'finished' | 'interrupted';
  readonly tool: { readonly name: 'curbcut'; readonly version: string; readonly axe: string };
  readonly browser?: BrowserFacts;
  /** The inputs, as given, secrets masked. */
  readonly inputs: readonly string[];
  readonly standard: string;
  readonly profile: string;
  /** One part of a run: `2/3`. `curbcut merge` makes the whole of it. */
  readonly shard?: string;
  /** The number of pages that was asked for as a sample, if one was. */
  readonly sample?: number;
  /** A run over what changed: with what it was compared. Its unchanged pages are skipped. */
  readonly changed?: ChangedRun;
  /** Folder mode: two runs with one key looked with the same settings and the same version. */
  readonly settingsKey?: string;
  /** ISO 8601, UTC. The only fields that differ between two runs over the same input. */
  readonly time: { readonly started: string; readonly seconds: number };
  readonly verdict: Verdict;
  readonly ledger: LedgerCounts;
  readonly counts: IssueCounts;
  readonly readability: readonly SiteReadability[];
  /** With a history: earlier runs, the oldest first, and this one. */
  readonly trend?: readonly TrendPoint[];
  /** With a baseline. */
  readonly baseline?: BaselineSummary;
  /** With budgets: how each came out, in the order of the configuration. */
  readonly budgets?: readonly BudgetResult[];
  /** With a history that holds a run to compare with. */
  readonly changes?: Changes;
  readonly gaps: readonly Gap[];
  /** Worst first: severity, then pages, then count, then key. */
  readonly issues: readonly Issue[];
  readonly tested?: Tested;
  /** Sorted by URL. */
  readonly pages: readonly PageReport[];
  /** PDF and Word files that checked pages link to, sorted by URL; absent where there are none. */
  readonly documents?: readonly DocumentReport[];
  /** Pages that exist in both languages, sorted by their English address. Absent: there are none. */
  readonly pairs?: readonly PagePair[];
  /** Every rule that has an issue here, by id. */
  readonly rules: Readonly<Record<string, RuleDescription>>;
  /** Sentences for the person at the console: an exclude pattern that matched nothing, a missing sandbox. */
  readonly notices: readonly Notice[];
}

export interface Notice {
  readonly code: string;
  readonly detail?: string;
}
