import type { LedgerEntry, SkipReason } from '../model/ledger.ts';
import type { Report } from '../model/report.ts';
import { pageFingerprint } from './page-identity.ts';

/**
 * What a run can say of a rule on a page. `looked`: what it did not find is not there. `gone`: the server says that the page
 * is gone, or a whole run no longer met it. All else: nobody looked.
 */
export type Look = 'looked' | 'gone' | 'page-not-checked' | 'rule-not-run';

export interface Looks {
  /** By the page's fingerprint. */
  readonly at: (page: string, rule: string) => Look;
  /** Is the page in the run's ledger as a page of its own? */
  readonly knows: (page: string) => boolean;
  /** Fingerprints of the pages that were checked. */
  readonly checked: ReadonlySet<string>;
  /** Was it finished, and nothing left out? */
  readonly isWhole: boolean;
}

/** What a run says of where it looked. */
export type LooksSource = Pick<Report, 'pages' | 'documents' | 'tested' | 'status' | 'sample'>;

export interface LooksOptions {
  /** Does a rule judge a page by others? Such a rule has looked at a page only where it saw the whole site. */
  readonly isSite: (rule: string) => boolean;
  /** Does the run cover all that it is compared with? Else it cannot say that a page which it never met is gone. */
  readonly coversAll: boolean;
}

export function looksOf(report: LooksSource, { isSite, coversAll }: LooksOptions): Looks {
  const { pages, documents = [], tested } = report;
  const sets = tested?.sets.map((ids) => new Set(ids)) ?? [];
  const isWhole = report.status === 'finished' && report.sample === undefined && !pages.some(isMissing);
  // Two addresses may have one fingerprint: each of them must have been looked at.
  const seen = new Map<string, (ReadonlySet<string> | Look)[]>();
  const add = (url: string, look: ReadonlySet<string> | Look): void => {
    const page = pageFingerprint(url);
    seen.set(page, [...(seen.get(page) ?? []), look]);
  };
  for (const entry of pages) {
    const { url, finalUrl, state, partial, tested: set } = entry;
    const rules = set === undefined ? undefined : sets[set];
    if (state === 'checked') add(finalUrl ?? url, partial === true || rules === undefined ? 'page-not-checked' : rules);
    else if (isGone(entry)) add(url, 'gone');
    // A page that now leads to another one is no page any more; one that was left out on purpose was not looked at.
    else if (state !== 'skipped' || finalUrl === undefined) add(url, 'page-not-checked');
  }
  for (const { url, state, tested: set } of documents)
    add(url, (state === 'checked' && set !== undefined ? sets[set] : undefined) ?? 'page-not-checked');
  const siteRules = new Set(tested?.site);
  const checked = new Set(
    pages.filter(({ state }) => state === 'checked').map(({ url, finalUrl }) => pageFingerprint(finalUrl ?? url)),
  );
  return {
    checked,
    isWhole,
    knows: (page) => seen.has(page),
    at(page, rule) {
      const looks = seen.get(page);
      if (looks === undefined) return isWhole && coversAll ? 'gone' : 'page-not-checked';
      const open = looks.find((look) => look === 'page-not-checked');
      if (open !== undefined) return 'page-not-checked';
      if (looks.every((look) => look === 'gone')) return 'gone';
      if (isSite(rule)) {
        if (!siteRules.has(rule)) return 'rule-not-run';
        return isWhole ? 'looked' : 'page-not-checked';
      }
      const ran = looks.every((look) => typeof look === 'string' || look.has(rule));
      return ran ? 'looked' : 'rule-not-run';
    },
  };
}

function isGone({ state, status }: LedgerEntry): boolean {
  return state === 'error' && (status === 404 || status === 410);
}

/** A page of the site that nobody looked at. An address that the server refuses is no page. */
export function isMissing({ state, reason }: Pick<LedgerEntry, 'state' | 'reason'>): boolean {
  return state === 'not-visited' || (state === 'error' && reason !== 'http-status') || reason === UNCHANGED;
}

/** The page was left out because it did not change: its findings of before may all be there still. */
const UNCHANGED: SkipReason = 'unchanged';
