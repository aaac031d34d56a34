import type { PageState, Reason } from '../model/ledger.ts';
import type { PageReport, Report } from '../model/report.ts';

/** Addresses that were not looked at, in whole or in part, for one reason. */
export interface Unchecked {
  readonly reason: Reason;
  /** `error` also for a gap in a page that was checked otherwise. */
  readonly state: Exclude<PageState, 'checked'>;
  readonly places: readonly { readonly url: string; readonly detail?: string | undefined }[];
}

/** All that was not looked at, by state and reason: errors and gaps, pages not visited, pages skipped. Most addresses first. */
export function uncheckedOf({ gaps, pages, documents = [] }: Report): readonly Unchecked[] {
  const groups = new Map<string, Unchecked & { readonly places: { url: string; detail?: string | undefined }[] }>();
  const seen = new Set<string>();
  const opened = new Set(
    documents.filter(({ state }) => state === 'checked' || state === 'error').map(({ url }) => url),
  );

  const add = (state: Unchecked['state'], reason: Reason, url: string, detail?: string): void => {
    const name = JSON.stringify([state, reason, url, detail]);
    if (seen.has(name)) return;
    seen.add(name);
    const id = `${state} ${reason}`;
    const group = groups.get(id) ?? { reason, state, places: [] };
    groups.set(id, group);
    group.places.push({ url, detail });
  };
  for (const { url, reason, detail } of gaps) add('error', reason, url, detail);
  for (const page of pages) {
    const { url, state, reason = 'internal', detail } = page;
    // It was checked, or could not be, as a document: said there.
    if (state === 'skipped' && opened.has(url)) continue;
    if (isMissingTarget(page)) add('skipped', reason, url, detail);
    else if (state !== 'checked') add(state, reason, url, detail);
  }
  return [...groups.values()].sort((a, b) => ORDER[a.state] - ORDER[b.state] || b.places.length - a.places.length);
}

/** A link leads there, and there is no page: reported as a finding where the link is, not as a hole in the run. */
export function isMissingTarget({ state, reason, origin }: PageReport): boolean {
  return state === 'error' && reason === 'http-status' && origin.kind === 'link';
}

const ORDER: Readonly<Record<Unchecked['state'], number>> = { error: 0, 'not-visited': 1, skipped: 2 };
