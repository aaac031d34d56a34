import { normaliseUrl } from '../discover/normalise-url.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { SiteLedger } from '../rule/rule.ts';

/** Looks up what became of an address, however it is spelt, before or after redirects. */
export function siteLedger(entries: readonly LedgerEntry[]): SiteLedger {
  const byAddress = new Map<string, LedgerEntry>();
  for (const entry of entries) if (entry.finalUrl !== undefined) byAddress.set(entry.finalUrl, entry);
  for (const entry of entries) byAddress.set(entry.url, entry);
  const isPart = entries.some(({ reason }) => reason === 'unchanged');
  return { isPart, find: (url) => byAddress.get(url) ?? byAddress.get(normaliseUrl(url) ?? '') };
}
