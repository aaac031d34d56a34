import type { Location, Region } from '../model/place.ts';

/** The part of the page that a place lies in; where the finding does not say, by the landmark that its selector names. */
export function regionOf({ region, selector }: Pick<Location, 'region' | 'selector'>): Region {
  if (region !== undefined) return region;
  const named = /(?:^|[\s>])(header|nav|main|aside|footer)(?=$|[\s.:#>[])/.exec(selector.slice(0, 1000))?.[1];
  return (named as Region | undefined) ?? 'main';
}
