import type { Match } from './filter.ts';
import type { Model } from './nouns.ts';

/** Matches under one heading. */
export interface Group {
  readonly name: string;
  readonly matches: readonly Match[];
}

/** By the part of the site that one mends: shared parts first, those that clear most pages before others; single pages last. */
export function byComponent(model: Model, found: readonly Match[]): Group[] {
  const groups = groupBy(found, ({ cause }) => model.component[cause.index] ?? '');
  const pages = new Map(groups.map((group) => [group.name, reachOf(group)]));
  return groups.sort(
    (a, b) => Number(a.name === '') - Number(b.name === '') || (pages.get(b.name) ?? 0) - (pages.get(a.name) ?? 0),
  );
}

/** By rule, in the order of the first. */
export function byRule(found: readonly Match[]): Group[] {
  return groupBy(found, ({ cause }) => cause.rule.id);
}

/** The groups, cut after so many matches in all. */
export function firstOf(groups: readonly Group[], room: number): Group[] {
  let left = room;
  return groups.flatMap(({ name, matches }) => {
    const kept = matches.slice(0, Math.max(0, left));
    left -= kept.length;
    return kept.length === 0 ? [] : [{ name, matches: kept }];
  });
}

function groupBy(found: readonly Match[], nameOf: (match: Match) => string): Group[] {
  const groups = new Map<string, Match[]>();
  for (const match of found) {
    const name = nameOf(match);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [match]);
    else group.push(match);
  }
  return [...groups].map(([name, matches]) => ({ name, matches }));
}

function reachOf({ matches }: Group): number {
  return Math.max(0, ...matches.slice(0, 1000).map(({ pages }) => pages.length));
}
