import type { LedgerEntry } from '../model/ledger.ts';
import type { JournalEnd } from './journal.ts';

interface Part extends Pick<JournalEnd, 'entries' | 'order'> {
  /** Is what this part saw of the page what counts? */
  readonly isTaken: (url: string) => boolean;
}

/** What was looked at before what was not; what was left to another part last. */
const RANK = { checked: 0, error: 0, skipped: 1, 'not-visited': 2 } as const;

/**
 * One ledger of several: each URL once, as the part says that looked at it. Then what redirects make of pages is settled
 * again, in the order of the whole run: of two that end at one address, the first stands.
 */
export function mergeLedgers(parts: readonly Part[]): LedgerEntry[] {
  const known = parts.find(({ order }) => order !== undefined)?.order ?? [];
  const places = new Map(known.map((url, place) => [url, place]));
  const entries = new Map<string, LedgerEntry>();
  for (const { entries: all, isTaken } of parts) {
    for (const entry of all) {
      const before = entries.get(entry.url);
      if (before === undefined) entries.set(entry.url, entry);
      else {
        const best = isBetter(entry, before, isTaken(entry.url)) ? entry : before;
        entries.set(entry.url, { ...best, ...foundFirst(before, entry, places) });
      }
    }
  }
  const owners = new Map<string, string>();
  for (const url of new Set([...known, ...entries.keys()])) {
    const entry = entries.get(url);
    if (entry?.state !== 'checked') continue;
    const final = entry.finalUrl ?? url;
    const owner = owners.get(final);
    if (owner === undefined) owners.set(final, url);
    else entries.set(url, duplicate(entry, owner));
  }
  return [...entries.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** As the frontier has it: a page that was never opened, because another led there, has neither status nor final address. */
function duplicate({ url, origin, depth, file, finalUrl, status }: LedgerEntry, owner: string): LedgerEntry {
  return {
    url,
    origin,
    depth,
    ...(file !== undefined && { file }),
    state: 'skipped',
    reason: 'duplicate',
    detail: owner,
    ...(finalUrl !== undefined && { finalUrl, ...(status !== undefined && { status }) }),
  };
}

/** Of two pages that link to a third, the one that the whole run would have met first. */
function foundFirst(
  one: LedgerEntry,
  other: LedgerEntry,
  places: ReadonlyMap<string, number>,
): Pick<LedgerEntry, 'origin' | 'depth'> {
  const placeOf = ({ origin }: LedgerEntry): number =>
    origin.kind === 'link' ? (places.get(origin.from ?? '') ?? Infinity) : -1;
  const { origin, depth } = placeOf(other) < placeOf(one) ? other : one;
  return { origin, depth };
}

function isBetter(entry: LedgerEntry, before: LedgerEntry, isTaken: boolean): boolean {
  const [now, then] = [rank(entry), rank(before)];
  return now < then || (now === then && isTaken);
}

function rank({ state, reason }: LedgerEntry): number {
  return reason === 'shard' ? 3 : RANK[state];
}
