import type { BaselineLevel } from '../model/baseline.ts';
import type { Issue } from '../model/issue.ts';
import type { Readability } from '../model/readability.ts';
import type { PageReport } from '../model/report.ts';

/** Sentences below which a share of them says nothing: one long sentence of five is a fifth. */
const FEWEST_SENTENCES = 10;
/** Whose findings are the long sentences; its limit is the profile's. */
const LONG_SENTENCES = 'sent/long';

/** How a page reads in one language, with how far the score may be off. */
export interface PageLevel extends BaselineLevel {
  readonly uncertainty?: number;
}

/** How every checked page reads, by its final address. */
export function levelsOf({
  pages,
  issues,
}: {
  readonly pages: readonly PageReport[];
  readonly issues: readonly Issue[];
}): ReadonlyMap<string, readonly PageLevel[]> {
  const long = placesByUrl(issues.filter(({ rule, ignored }) => rule === LONG_SENTENCES && ignored === undefined));
  return new Map(
    pages
      .filter(({ state }) => state === 'checked')
      .map(({ url, finalUrl, readability = [] }) => {
        const final = finalUrl ?? url;
        const main = [...readability].sort((a, b) => b.counts.words - a.counts.words)[0];
        const levels = readability.map((level): PageLevel => {
          const score = level.lang === 'fr' ? level.ease : level.grade;
          // Findings do not say their language: they are taken for that of most of the page.
          const share = level === main ? shareOf(level, long.get(final) ?? 0) : undefined;
          return {
            lang: level.lang,
            ...(score !== undefined && { score }),
            ...(level.uncertainty !== undefined && { uncertainty: level.uncertainty }),
            ...(share !== undefined && { long: share }),
          };
        });
        return [final, levels] as const;
      }),
  );
}

/** In percent, with one decimal. */
function shareOf({ counts }: Readability, long: number): number | undefined {
  if (counts.sentences < FEWEST_SENTENCES) return undefined;
  return Math.round((Math.min(long, counts.sentences) / counts.sentences) * 1_000) / 10;
}

/** Places of these issues on each page, by its address. */
export function placesByUrl(issues: readonly Issue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { occurrences, pages } of issues) {
    const here = new Map<string, number>();
    for (const { at } of occurrences) here.set(at.url, (here.get(at.url) ?? 0) + 1);
    for (const url of pages) counts.set(url, (counts.get(url) ?? 0) + (here.get(url) ?? 1));
  }
  return counts;
}
