import type { Gain } from '../model/finding.ts';
import type { FixFirst } from '../model/report.ts';

/** Issues named for one page. */
const MOST = 5;
/** The weight of a syllable in Kandel-Moles (73.6) over that in Flesch-Kincaid (11.8): points of ease that weigh as much as a school year. */
const EASE_PER_GRADE = 73.6 / 11.8;

/** What to fix first on one page. */
export interface FixList {
  /** `size`: of the passage, in characters. Of two that help alike, the longer comes first. */
  add(issue: string, gain: Gain | undefined, size?: number): void;
  /** The issues that would make the page easiest to read, most first. */
  list(): readonly FixFirst[];
}

export function fixList(): FixList {
  const best = new Map<string, FixFirst & { readonly size: number }>();
  return {
    add(issue, gain, size = 0) {
      if (gain === undefined || weight(gain) <= weight(best.get(issue)?.gain)) return;
      best.set(issue, { issue, gain, size });
    },
    list: () =>
      [...best.values()]
        .sort((a, b) => weight(b.gain) - weight(a.gain) || b.size - a.size || order(a.issue, b.issue))
        .slice(0, MOST)
        .map(({ issue, gain }) => ({ issue, gain })),
  };
}

function weight(gain: Gain | undefined): number {
  if (gain === undefined) return 0;
  return gain.lang === 'fr' ? gain.by / EASE_PER_GRADE : gain.by;
}

function order(a: string, b: string): number {
  return a < b ? -1 : 1;
}
