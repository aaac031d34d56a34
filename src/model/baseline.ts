/** An issue that was there when the baseline was written. */
export interface BaselineIssue {
  /** Of its cause: it holds no line, no address and no words of a page. */
  readonly key: string;
  readonly rule: string;
  /** How many places of each page, by a fingerprint of the page's path. */
  readonly pages: Readonly<Record<string, number>>;
}

/** What a site already had: the gate counts what comes on top of it. */
export interface Baseline {
  readonly version: 1;
  /** Sorted by key. */
  readonly issues: readonly BaselineIssue[];
}
