import type { Localized } from './language.ts';

/** An issue of the earlier run that is gone. */
export interface FixedIssue {
  readonly key: string;
  readonly rule: string;
  /** The rule's title, where the rule is still known: what an issue said of a page is not kept. */
  readonly message?: Localized;
}

/** What changed since an earlier run over the same inputs, with the same standard and profile. Failures only: neither reviews nor what is ignored. */
export interface Changes {
  /** When the earlier run started: ISO 8601, UTC. */
  readonly since: string;
  /** Keys of issues that were not there. */
  readonly new: readonly string[];
  /** Issues that are gone, from pages that were looked at again. */
  readonly fixed: readonly FixedIssue[];
  /** Issues that were there and still are. */
  readonly unchanged: number;
  /** Issues of either run that the other did not look for: their pages were not checked, or their rule did not run. */
  readonly notComparable: number;
}
