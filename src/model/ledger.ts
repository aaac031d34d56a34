import type { CheckedFor, PagePrint } from './page-print.ts';

/** Every URL ever seen ends in exactly one of these. */
export type PageState = 'checked' | 'error' | 'skipped' | 'not-visited';

export type Stage = 'discover' | 'load' | 'snapshot' | 'check';

export type ErrorReason =
  | 'unreachable' // no answer: name not found, connection refused or reset
  | 'tls' // the certificate was refused
  | 'http-status' // 400 and above
  | 'timeout'
  | 'crashed' // the page's process died, twice
  | 'kept-navigating'
  | 'auth-lost' // a login page in place of the page
  | 'rate-limited'
  | 'too-large'
  | 'blocked-address' // refused by the network policy
  | 'redirect-loop'
  | 'not-html' // a seed that is not a page
  | 'download' // a seed that starts a download
  | 'empty' // a document with nothing in it
  | 'unreadable' // a sitemap, list or file that cannot be read
  | 'not-text' // a binary file, or bytes in no encoding that is read
  | 'encrypted'
  | 'too-deep' // nested, or full of marks, past all that people write
  | 'damaged' // a document that cannot be read, or is none
  | 'document-slow' // a document that took too long or too much memory to read
  | 'nothing-found' // an input that names no page
  | 'frame-unchecked'
  | 'engine-failed' // a rule threw or did not run
  | 'own-rule-failed' // the same, for a rule of the project's own
  | 'unknown-language'
  | 'truncated'
  | 'browser-lost'
  | 'internal';

export type SkipReason =
  | 'off-scope' // another site, or outside of the path
  | 'redirect-off-scope'
  | 'duplicate' // redirects to a page that is in the ledger
  | 'not-html'
  | 'robots'
  | 'logout'
  | 'excluded'
  | 'no-words' // a file with nothing to read: front matter or code alone
  | 'unchanged' // the run looks only at what changed since another build or run
  | 'trap'; // a pattern that repeats without end

export type NotVisitedReason =
  | 'max-pages'
  | 'depth'
  | 'sample'
  | 'shard' // it is for another part of the run
  | 'time-limit'
  | 'interrupted'
  | 'auth-lost'
  | 'browser-lost';

export type Reason = ErrorReason | SkipReason | NotVisitedReason;

/** Something that could not be looked at. Never a pass. */
export interface Gap {
  readonly url: string;
  readonly stage: Stage;
  readonly reason: Reason;
  /** A detail that is not ours to translate: a status, a host's error code, a frame's address. Hostile text: escape it. */
  readonly detail?: string;
}

/** Why a URL is in the ledger. */
export interface Origin {
  readonly kind: 'input' | 'sitemap' | 'folder' | 'list' | 'link';
  /** The page, sitemap or list that named it. */
  readonly from?: string;
}

/** One line of the ledger. */
export interface LedgerEntry {
  /** As discovered, normalised. The ledger's identity. */
  readonly url: string;
  readonly state: PageState;
  readonly origin: Origin;
  /** Clicks from an input. */
  readonly depth: number;
  /** Final address where it differs from `url`. */
  readonly finalUrl?: string;
  readonly status?: number;
  /** error, skipped, not-visited: why. */
  readonly reason?: Reason;
  readonly stage?: Stage;
  readonly detail?: string;
  /** Folder mode: the file that was served. */
  readonly file?: string;
  /** Folder mode: what the file holds, to tell a later run what changed. */
  readonly print?: PagePrint;
  /** In a run over what changed: why this page was looked at. */
  readonly checkedFor?: CheckedFor;
}

export interface LedgerCounts {
  readonly total: number;
  readonly checked: number;
  readonly error: number;
  readonly skipped: number;
  readonly notVisited: number;
}
