import { fingerprint } from '../model/fingerprint.ts';
import { distance } from '../model/likeness.ts';

/**
 * Of a page's path: a preview and the site itself are one, and so are the addresses of a page that differ in their query, in
 * a slash at the end, or in `index.html`. The route of an app (`#/inbox`) is part of it.
 */
export function pageFingerprint(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null) return fingerprint(url);
  const route = /^#[/!]/.test(parsed.hash) ? parsed.hash : '';
  return fingerprint(parsed.pathname.replace(/(?:\/index)?\.html?$|\/index$/i, '').replace(/\/$/, '') + route);
}

/** A page by what its main text is like. */
export interface PageLook {
  readonly page: string;
  readonly likeness: string;
}

/** Bits in which a page that moved may differ from what it was: nine words in ten are the same. */
const NEAR = 10;
/** Pages compared with each other at most: a whole site that moved is compared by its paths alone. */
const MOST_PAIRS = 4_000_000;

/** Which of the pages that came is one that went, under another address: from the new fingerprint to the old. One to one. */
export function renamedPages(came: readonly PageLook[], went: readonly PageLook[]): ReadonlyMap<string, string> {
  const [fresh, gone] = [came, went].map((pages) => pages.filter(({ likeness }) => likeness !== ''));
  if (fresh === undefined || gone === undefined || fresh.length * gone.length > MOST_PAIRS) return new Map();
  const pairs = fresh.flatMap((now) =>
    gone.flatMap((then) => {
      const bits = distance(now.likeness, then.likeness);
      return bits <= NEAR ? [{ to: now.page, from: then.page, bits }] : [];
    }),
  );
  pairs.sort((a, b) => a.bits - b.bits || order(a.to, b.to) || order(a.from, b.from));
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { to, from } of pairs) {
    if (renamed.has(to) || taken.has(from)) continue;
    renamed.set(to, from);
    taken.add(from);
  }
  return renamed;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
