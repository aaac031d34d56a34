import { pagePattern } from '../config/page-pattern.ts';
import type { Finding } from '../model/finding.ts';
import type { Notice } from '../model/report.ts';
import type { Judging } from './judging.ts';

type Waiver = Judging['ignore'][number];

/** The entries of `ignore` at work on one run. */
export interface Waivers {
  /** Why a finding is ignored: the first entry in force whose every condition holds. */
  readonly coverOf: (finding: Finding) => Waiver | undefined;
  /** Entries whose last day is over. They ignore nothing. */
  readonly expired: number;
  /** Names the entries that are over, and those that fitted no finding so far though their rule was looked for. */
  readonly notices: (wasLookedFor: (rule: string) => boolean) => readonly Notice[];
}

/** `started`: when the run started, ISO 8601 in UTC. An entry holds up to the end of its day `until`. */
export function openWaivers(ignores: readonly Waiver[], started: string): Waivers {
  const isOver = ({ until }: Waiver): boolean => until !== undefined && started.slice(0, 10) > until;
  const expired = ignores.filter(isOver);
  const inForce = ignores
    .filter((waiver) => !isOver(waiver))
    .map((waiver) => ({ waiver, fits: matcher(waiver), isUsed: false }));
  return {
    coverOf(finding) {
      const fitting = inForce.filter(({ fits }) => fits(finding));
      // An entry that another one comes before is in use too: without the other it would count.
      for (const each of fitting) each.isUsed = true;
      return fitting[0]?.waiver;
    },
    expired: expired.length,
    notices: (wasLookedFor) => [
      ...expired.map((waiver) => ({ code: 'waiver-expired', detail: nameOf(waiver) })),
      ...inForce
        .filter(({ waiver, isUsed }) => !isUsed && wasLookedFor(waiver.rule))
        .map(({ waiver }) => ({ code: 'unused-ignore', detail: nameOf(waiver) })),
    ],
  };
}

/** `axe/label, .banner, /archive/**, 2027-03-31, Web team`: what it takes to find the entry in the file. */
function nameOf({ rule, selector, url, text, until, owner }: Waiver): string {
  return [rule, selector, url, text, until, owner].filter((part) => part !== undefined).join(', ');
}

function matcher({ rule, selector, url, text }: Waiver): (finding: Finding) => boolean {
  const fits = url === undefined ? undefined : pagePattern(url);
  return (finding) => {
    const { at } = finding;
    if (finding.rule !== rule) return false;
    if (selector !== undefined && at.selector !== selector) return false;
    if (fits?.(at.url) === false) return false;
    return text === undefined || (at.excerpt?.text ?? at.snippet).includes(text);
  };
}
