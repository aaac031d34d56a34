/** Says of each new address, in the order in which they are found, whether it is one of an endless number. */
export interface TrapWatch {
  isTrap(url: string): boolean;
}

/** Heritrix's limits (TooManyPathSegments, PathologicalPath: two repetitions), and the length that servers take. */
const MOST_SEGMENTS = 20;
const LONGEST = 2_000;
const MOST_REPEATS = 2;
/** How often one segment may stand in a path, anywhere. */
const MOST_OF_ONE_SEGMENT = 4;
/** Addresses that differ in numbers only. A calendar passes 200 within its first years; no list of pages is so long. */
const MOST_OF_ONE_QUERY = 200;
/** In a path a number is more often a page of its own (`/node/1234`). */
const MOST_OF_ONE_PATH = 2_000;
/** Filters that can be combined: addresses of one path with three parameters or more. */
const MOST_COMBINATIONS = 200;

/** Ceilings on the ways in which a site makes addresses without end: growing paths, calendars, filters, sessions. */
export function createTrapWatch(): TrapWatch {
  const counts = new Map<string, number>();
  const exceeds = (key: string, most: number): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > most;
  };
  return {
    isTrap(url) {
      if (url.length > LONGEST) return true;
      const { origin, pathname, search } = new URL(url);
      if (hasEndlessPath(pathname)) return true;
      const pairs = search.slice(1).split('&').filter(Boolean);
      if (repeatsParameter(pairs)) return true;
      const path = `${origin}${shape(pathname)}`;
      if (pairs.length === 0) return path !== `${origin}${pathname}` && exceeds(path, limitFor(pathname));
      if (pairs.length > 2 && exceeds(`${path}?3`, MOST_COMBINATIONS)) return true;
      const query = shape(search);
      return query !== search && exceeds(`${path}${query}`, MOST_OF_ONE_QUERY);
    },
  };
}

/** A path of a year and a month, and no words, is a calendar. */
function limitFor(pathname: string): number {
  return /\/(?:19|20|21)\d\d[/-]\d{1,2}\b/.test(pathname) ? MOST_OF_ONE_QUERY : MOST_OF_ONE_PATH;
}

/** What is left of an address when its numbers and ids are taken out. */
function shape(text: string): string {
  return text.replaceAll(/[0-9a-f]{8,}(?:-[0-9a-f]{4,})*|\d+/gi, '#');
}

function hasEndlessPath(pathname: string): boolean {
  const segments = pathname.split('/').filter(Boolean);
  if (segments.length > MOST_SEGMENTS) return true;
  const counts = new Map<string, number>();
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  if (Math.max(0, ...counts.values()) > MOST_OF_ONE_SEGMENT) return true;
  return [1, 2, 3].some((size) => repeats(segments, size));
}

/** `/a/a/a`, `/a/b/a/b/a/b`: a run of `size` segments that comes again more often than it may. */
function repeats(segments: readonly string[], size: number): boolean {
  let run = 0;
  for (let i = size; i < segments.length; i += 1) {
    run = segments[i] === segments[i - size] ? run + 1 : 0;
    if (run >= size * MOST_REPEATS) return true;
  }
  return false;
}

/** Each page adds its own filter to those that are there. Arrays (`a[]=1&a[]=2`) may be long. */
function repeatsParameter(pairs: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const name = pair.replace(/=.*$/s, '');
    if (!name.endsWith(']') && !/%5D$/i.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) > MOST_REPEATS;
}
