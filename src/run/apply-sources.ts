import { fingerprint } from '../model/fingerprint.ts';
import type { Issue } from '../model/issue.ts';
import type { FoundPlace, Location } from '../model/place.ts';
import { type JournalContents, openSources } from './journal.ts';

/** What a place is known by on its page. */
export function placeKey({ selector, snippet, excerpt }: Location): string {
  const { text, start, end } = excerpt ?? {};
  return fingerprint(JSON.stringify([selector, snippet, text, start, end]));
}

/** The issues with the places that the journal keeps for them. */
export async function withJournalSources(
  issues: readonly Issue[],
  runDir: string,
  { sources }: JournalContents,
): Promise<readonly Issue[]> {
  if (sources === undefined || sources.size === 0) return issues;
  const urls = new Set(issues.flatMap(({ occurrences }) => occurrences.map(({ at }) => at.url)));
  const found = new Map<string, Readonly<Record<string, FoundPlace>>>();
  const lines = await openSources(runDir, sources);
  try {
    for (const url of urls) {
      const line = await lines.read(url);
      if (line !== undefined) found.set(url, line.places);
    }
  } finally {
    await lines.close();
  }
  return applySources(issues, found);
}

/** The issues with each place as it was found; `found`: by page, then by `placeKey`. */
function applySources(
  issues: readonly Issue[],
  found: ReadonlyMap<string, Readonly<Record<string, FoundPlace>>>,
): readonly Issue[] {
  return issues.map((issue) => ({
    ...issue,
    occurrences: issue.occurrences.map((occurrence) => {
      const places = found.get(occurrence.at.url);
      const key = places === undefined ? '' : placeKey(occurrence.at);
      const place = places !== undefined && Object.hasOwn(places, key) ? places[key] : undefined;
      return place === undefined ? occurrence : { ...occurrence, at: { ...occurrence.at, ...place } };
    }),
  }));
}
