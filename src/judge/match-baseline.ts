import type { Baseline, BaselineEntry } from '../model/baseline.ts';
import { causeKey } from '../model/cause-key.ts';
import type { Issue } from '../model/issue.ts';
import { pageFingerprint, type PageLook } from './page-identity.ts';
import { isAnother, placePrint, printDistance } from './place-print.ts';

/** From so many pages on a cause is a part of the template: a page that came to the site brings it along and made nothing. */
const TEMPLATE_PAGES = 3;

/**
 * Rules that ask each element for words of its own: to mend one and to make another, alike in everything but what it is
 * called, is no mending. Of all other rules, places of one cause on one page are interchangeable: one change mends them all.
 */
const OF_EACH = /(?:^|[/-])(?:name|alt|title|label)(?:-|$)/;

/** A place of a run. `index`: which occurrence of the issue; undefined for places beyond those that a report keeps. */
export interface NowPlace {
  readonly issue: Issue;
  readonly key: string;
  readonly page: string;
  readonly print: string;
  readonly index?: number;
}

/** A place that the baseline holds. */
export interface HeldPlace {
  readonly entry: BaselineEntry;
  readonly print: string | undefined;
}

export interface Match {
  /** Places of the baseline that are there still, each with what it is now. */
  readonly held: ReadonlyMap<HeldPlace, NowPlace>;
  /** Places of the baseline that are not. */
  readonly lost: readonly HeldPlace[];
  /** Places that the baseline does not hold. */
  readonly added: readonly NowPlace[];
}

/** What is known of the pages of a run. */
export interface NowPages {
  /** Pages that the baseline does not know. */
  readonly fresh: ReadonlySet<string>;
  /** Pages that moved: from the new fingerprint to the old. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Failures that count. What is ignored already has its own reason. */
export function isCounted({ outcome, ignored }: Issue): boolean {
  return outcome === 'fail' && ignored === undefined;
}

/**
 * Pairs the places of a run with those of a baseline, one to one. First by cause and page, however the pages are called
 * now; then, of what is left on a page, by what places of one rule look like. One that was mended and one that was made are
 * no pair: somebody made one.
 */
export function matchBaseline(baseline: Baseline, places: readonly NowPlace[], { fresh, renamed }: NowPages): Match {
  const held = new Map<HeldPlace, NowPlace>();
  const open = bucketsOf(baseline);
  const pagesOfKey = countPages(baseline);
  const placeOf = ({ page }: NowPlace): string => renamed.get(page) ?? page;

  const byCause = groupBy(places, (place) => `${place.key} ${placeOf(place)}`);
  const unpaired: NowPlace[] = [];
  for (const [name, group] of byCause) {
    const slots = open.byCause.get(name) ?? [];
    unpaired.push(...pairUp(group, slots, held, printDistance, true));
  }
  const added: NowPlace[] = [];
  for (const [name, group] of groupBy(unpaired, (place) => `${place.issue.rule} ${placeOf(place)}`)) {
    const slots = (open.byRule.get(name) ?? []).filter((slot) => !held.has(slot));
    const left = pairUp(group, slots, held, printDistance, false);
    added.push(...left.filter((place) => !isTemplates(place)));
  }
  const lost = open.all.filter((slot) => !held.has(slot));
  return { held, lost, added };

  function isTemplates({ key, page }: NowPlace): boolean {
    return fresh.has(page) && !renamed.has(page) && (pagesOfKey.get(key) ?? 0) >= TEMPLATE_PAGES;
  }
}

/** Every place of the issues that count; of an issue with more than a report keeps, at least one on each page. */
export function placesOf(issues: readonly Issue[]): NowPlace[] {
  return issues.filter(isCounted).flatMap((issue) => {
    const key = causeKey(issue.key);
    const kept = issue.occurrences.map((occurrence, index): NowPlace => ({
      issue,
      key,
      page: pageFingerprint(occurrence.at.url),
      print: placePrint(occurrence),
      index,
    }));
    const named = new Set(issue.occurrences.map(({ at }) => at.url));
    const rest = issue.pages.filter((url) => !named.has(url));
    return [...kept, ...rest.map((url): NowPlace => ({ issue, key, page: pageFingerprint(url), print: '' }))];
  });
}

/** Pages that the baseline knows nothing of, and which of them it knows by another address. */
export function freshPages(
  baseline: Baseline,
  now: readonly PageLook[],
  renamedPages: (came: readonly PageLook[], went: readonly PageLook[]) => ReadonlyMap<string, string>,
  isGone: (page: string) => boolean,
): NowPages {
  const before = new Set(baseline.pages.map(({ page }) => page));
  const came = now.filter(({ page }) => !before.has(page));
  const went = baseline.pages.filter(({ page }) => isGone(page));
  return { fresh: new Set(came.map(({ page }) => page)), renamed: renamedPages(came, went) };
}

/**
 * Pairs places with slots, the closest first; gives the places that are left. `anyway`: places of one cause, so that one
 * that is like none takes what is left, in order, unless it is told to be another one.
 */
function pairUp(
  places: readonly NowPlace[],
  slots: readonly HeldPlace[],
  held: Map<HeldPlace, NowPlace>,
  farOf: (one: string, other: string) => number | undefined,
  anyway: boolean,
): NowPlace[] {
  if (slots.length === 0) return [...places];
  const free = new Set(slots);
  const unlike: NowPlace[] = [];
  for (const place of places) {
    let best: { readonly slot: HeldPlace; readonly bits: number } | undefined;
    for (const slot of free) {
      const bits = slot.print === undefined ? undefined : farOf(place.print, slot.print);
      if (bits !== undefined && (best === undefined || bits < best.bits)) best = { slot, bits };
      if (best?.bits === 0) break;
    }
    if (best === undefined) unlike.push(place);
    else take(place, best.slot);
  }
  if (!anyway) return unlike;
  return unlike.filter((place) => {
    const isOther = ({ print = '' }: HeldPlace): boolean =>
      OF_EACH.test(place.issue.rule) && isAnother(place.print, print);
    const slot = [...free].find((each) => !isOther(each));
    if (slot !== undefined) take(place, slot);
    return slot === undefined;
  });

  function take(place: NowPlace, slot: HeldPlace): void {
    held.set(slot, place);
    free.delete(slot);
  }
}

interface Buckets {
  readonly all: readonly HeldPlace[];
  readonly byCause: ReadonlyMap<string, readonly HeldPlace[]>;
  readonly byRule: ReadonlyMap<string, readonly HeldPlace[]>;
}

function bucketsOf({ entries }: Baseline): Buckets {
  const all = entries.flatMap((entry) =>
    Array.from({ length: entry.count }, (_, at): HeldPlace => ({ entry, print: entry.prints[at] })),
  );
  return {
    all,
    byCause: groupBy(all, ({ entry }) => `${entry.key} ${entry.page}`),
    byRule: groupBy(all, ({ entry }) => `${entry.rule} ${entry.page}`),
  };
}

function countPages({ entries }: Baseline): ReadonlyMap<string, number> {
  const pages = new Map<string, number>();
  for (const { key } of entries) pages.set(key, (pages.get(key) ?? 0) + 1);
  return pages;
}

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
