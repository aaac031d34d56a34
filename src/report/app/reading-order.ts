import { REGION_ORDER } from '../packed/packed.ts';
import type { Cause, Model, Place } from './nouns.ts';

/** One stretch of a page, with what was found in it. */
export interface Stop {
  readonly places: readonly { readonly cause: Cause; readonly place: Place }[];
}

/**
 * What was found on a page, as far as possible in the order in which the page is read: by landmark, then by the positions
 * that selectors count. Findings in one text are one stop. The report does not hold the page's whole text, so two elements
 * of different kinds under one parent may stand the other way round.
 */
export function stopsOf(model: Model, page: number): Stop[] {
  const found: { cause: Cause; place: Place; key: readonly number[]; order: number }[] = [];
  for (const cause of model.causes) {
    if (cause.shelf === 'ignored') continue;
    for (let number = cause.from; number < cause.to; number += 1) {
      if (model.columns.page[number] !== page) continue;
      const place = model.place(number);
      found.push({ cause, place, key: keyOf(place), order: number });
    }
  }
  found.sort((a, b) => compare(a.key, b.key) || a.order - b.order);
  const stops = new Map<string, { cause: Cause; place: Place }[]>();
  for (const { cause, place } of found) {
    const name = place.text === '' ? JSON.stringify([place.selector, place.snippet]) : JSON.stringify([place.text]);
    const stop = stops.get(name);
    if (stop === undefined) stops.set(name, [{ cause, place }]);
    else stop.push({ cause, place });
  }
  return [...stops.values()].map((places) => ({ places: places.toSorted((a, b) => a.place.start - b.place.start) }));
}

function keyOf({ region, selector }: Place): number[] {
  const counts = selector.slice(0, 2000).match(/:nth-(?:child|of-type)\((\d{1,6})\)/g) ?? [];
  return [REGION_ORDER.indexOf(region), ...counts.map((count) => Number(/\d+/.exec(count)?.[0] ?? 0))];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
