import type { LedgerEntry, NotVisitedReason, Origin, Reason } from '../model/ledger.ts';
import type { VisitFailure } from '../model/visit.ts';
import type { RobotsRules } from './robots.ts';
import type { Scope } from './scope.ts';
import { spread } from './spread.ts';
import { createTrapWatch } from './traps.ts';

/** The second of three parts: `{ part: 2, of: 3 }`. Every third page is in it. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** A page to visit. */
export interface Candidate {
  /** Normalised: the ledger's identity. */
  readonly url: string;
  readonly origin: Origin;
  readonly depth: number;
  /** Folder mode: the file that is served, relative to the folder. */
  readonly file?: string;
  /** What the ledger keeps of a built page. */
  readonly marks?: SeedMarks;
  /** An input, or named by a sitemap, a list or a folder: an HTTP error there leaves a hole in the run. */
  readonly isSeed: boolean;
}

/** What is known of a built page before it is visited. */
export type SeedMarks = Pick<LedgerEntry, 'print' | 'checkedFor'>;

/** A page that was named before the crawl began. */
export interface Seed {
  readonly url: string;
  readonly origin: Origin;
  readonly file?: string;
  /** Links on it, and on what it leads to, are visited too. */
  readonly follows: boolean;
  readonly marks?: SeedMarks;
  /** Known already: it is not visited. */
  readonly outcome?: VisitFailure;
}

export type VisitOutcome =
  | {
      readonly state: 'checked';
      readonly finalUrl: string;
      readonly status: number;
      readonly links: readonly { readonly href: string; readonly text: string }[];
    }
  | VisitFailure;

export interface FrontierOptions {
  /** In the order in which they are visited. */
  readonly seeds: readonly Seed[];
  readonly scope: Scope;
  readonly robots: RobotsRules;
  /** One spelling for each page. */
  readonly identify: (url: string) => string | undefined;
  /** Pages that end as checked or error. Default: no limit. */
  readonly maxPages?: number;
  /** Clicks from a seed. Default: no limit. */
  readonly depth?: number;
  /** As `maxPages`, but asked for as a sample: what is visited is a fair spread, and what is left is no hole. */
  readonly sample?: number;
  /** Only seeds of this part are visited; the others are known, and left to the other parts. */
  readonly shard?: Shard;
}

/**
 * Which page comes next, and what became of every URL. Pure. The set of visited pages never depends on which page
 * ends first: links are taken up in the order of their pages, whenever those end, and a page is handed out only when
 * it would also be visited if every page under way counted against the limit.
 */
export interface Frontier {
  /** The next page; undefined when none can be handed out now. */
  take(): Candidate | undefined;
  /** Nothing is under way and nothing will be handed out any more. */
  isDone(): boolean;
  /** @throws Error for a candidate that is not under way. */
  settle(candidate: Candidate, outcome: VisitOutcome): void;
  /** Hands out nothing more; what was not visited carries the reason. */
  stop(reason: NotVisitedReason): void;
  /** Every URL ever seen, once, sorted. */
  entries(): LedgerEntry[];
  /** Every URL in the order in which it became known. */
  order(): string[];
  /** Pages that are still to end, as far as is known: under way, or in the queue and within the limit. */
  ahead(): number;
  /** URLs known so far. */
  size(): number;
  /** A page with more links than the ledger holds, if there was one. */
  overflow(): string | undefined;
}

/** URLs that the ledger holds at most. Past this a site is a trap, whatever its addresses look like. */
const MOST_URLS = 200_000;

type Ending = Pick<LedgerEntry, 'state' | 'finalUrl' | 'status' | 'reason' | 'stage' | 'detail'>;

interface Place {
  readonly candidate: Candidate;
  readonly follows: boolean;
  isTaken: boolean;
  isIntegrated: boolean;
  outcome?: VisitOutcome;
  ending?: Ending;
}

export function createFrontier(options: FrontierOptions): Frontier {
  const { scope, robots, identify, depth: mostClicks = Infinity, sample } = options;
  const limit = Math.min(options.maxPages ?? Infinity, sample ?? Infinity);
  const limitReason: NotVisitedReason = sample !== undefined && limit === sample ? 'sample' : 'max-pages';
  const traps = createTrapWatch();
  /** By identity; a redirect's final address leads to the page that ended there. */
  const known = new Map<string, Place>();
  const places: Place[] = [];
  const queue: Place[] = [];
  const visiting = new Map<Candidate, Place>();
  /** A sample of a crawl: the links of a whole level, until the level is through. */
  let nextLevel: Place[] = [];
  let toTake = 0;
  let toIntegrate = 0;
  let counted = 0;
  let underWay = 0;
  let stopped: NotVisitedReason | undefined;
  let overflow: string | undefined;

  const add = (candidate: Candidate, follows: boolean, ending: Ending | undefined): Place => {
    const place: Place = { candidate, follows, isTaken: false, isIntegrated: false, ...(ending && { ending }) };
    known.set(candidate.url, place);
    places.push(place);
    return place;
  };

  const addSeed = ({ url, origin, file, marks, follows, outcome }: Seed): Place | undefined => {
    if (known.has(url)) return undefined;
    const candidate: Candidate = {
      url,
      origin,
      depth: 0,
      isSeed: true,
      ...(file !== undefined && { file }),
      ...(marks && { marks }),
    };
    const why = outcome === undefined ? seedSkip(candidate) : undefined;
    const place = add(candidate, follows, why ? { state: 'skipped', reason: why } : otherPart());
    if (outcome !== undefined && place.ending === undefined) place.outcome = outcome;
    return why === undefined ? place : undefined;
  };

  /** Every place counts, also those that are skipped: each part deals out the same list. */
  const otherPart = (): Ending | undefined => {
    const { shard } = options;
    if (shard === undefined || places.length % shard.of === shard.part - 1) return undefined;
    return { state: 'not-visited', reason: 'shard' };
  };

  /** What the person named is visited though the patterns leave it out or its robots.txt cannot be read. */
  const seedSkip = ({ url, origin }: Candidate): Reason | undefined => {
    const isNamed = origin.kind === 'input' || origin.kind === 'list';
    const skip = origin.kind === 'input' ? undefined : scope.skips({ url });
    if (skip !== undefined && !(origin.kind === 'list' && (skip === 'off-scope' || skip === 'not-html'))) return skip;
    const allowed = robots.allows(url);
    return allowed === 'no' || (allowed === 'unknown' && !isNamed) ? 'robots' : undefined;
  };

  const addLink = (from: Place, { href, text }: { readonly href: string; readonly text: string }): void => {
    const url = identify(href);
    if (url === undefined || known.has(url)) return;
    if (places.length >= MOST_URLS) {
      overflow ??= from.candidate.url;
      return;
    }
    const { candidate, follows } = from;
    const link: Candidate = {
      url,
      origin: { kind: 'link', from: candidate.url },
      depth: candidate.depth + 1,
      isSeed: false,
    };
    const place = add(link, follows, linkEnding(link, text));
    if (place.ending !== undefined) return;
    (sample === undefined ? queue : nextLevel).push(place);
  };

  const linkEnding = ({ url, depth }: Candidate, text: string): Ending | undefined => {
    const skip = scope.skips({ url, text });
    if (skip !== undefined) return { state: 'skipped', reason: skip };
    if (robots.allows(url) !== 'yes') return { state: 'skipped', reason: 'robots' };
    if (traps.isTrap(url)) return { state: 'skipped', reason: 'trap' };
    return depth > mostClicks ? { state: 'not-visited', reason: 'depth' } : undefined;
  };

  /** Takes up what was learned, page by page in queue order; once stopped, over the holes that will never be filled. */
  const integrate = (): void => {
    for (;;) {
      while (toIntegrate < queue.length && queue[toIntegrate]?.isIntegrated === true) toIntegrate += 1;
      const place = queue[toIntegrate];
      if (place === undefined) {
        if (nextLevel.length === 0) return;
        for (const next of spread(nextLevel, urlOf, () => false)) queue.push(next);
        nextLevel = [];
      } else if (isReady(place)) takeUp(place);
      else break;
    }
    if (stopped !== undefined) for (const place of queue) if (!place.isIntegrated && isReady(place)) takeUp(place);
  };

  const takeUp = (place: Place): void => {
    place.isIntegrated = true;
    if (place.isTaken) underWay -= 1;
    const { outcome } = place;
    // With an ending it turned out to be a page that was visited under another address.
    if (outcome === undefined || place.ending !== undefined) return;
    place.ending = outcome.state === 'checked' ? landing(place, outcome) : failure(outcome);
    if (place.ending.state === 'checked' || place.ending.state === 'error') counted += 1;
    if (outcome.state !== 'checked' || place.ending.state !== 'checked' || !place.follows) return;
    for (const link of outcome.links) addLink(place, link);
  };

  /** What becomes of a page that opened: itself, or another page's address. */
  const landing = (place: Place, { finalUrl, status }: Extract<VisitOutcome, { state: 'checked' }>): Ending => {
    const { url, origin, isSeed } = place.candidate;
    const final = withRoute(identify(finalUrl) ?? url, url);
    if (final === url) return { state: 'checked', status };
    if (!scope.staysIn(final, { url, isSeed }))
      return { state: 'skipped', reason: 'redirect-off-scope', finalUrl: final, status };
    const owner = known.get(final);
    if (owner === undefined || owner === place) {
      const skip = origin.kind === 'input' ? undefined : scope.skips({ url: final });
      if (skip === 'excluded' || skip === 'logout') return { state: 'skipped', reason: skip, finalUrl: final, status };
      known.set(final, place);
    } else if (owner.ending === undefined || owner.ending.reason === 'depth') {
      // It stands later in the queue: this page is the one that is reported.
      owner.ending = { state: 'skipped', reason: 'duplicate', detail: url };
      known.set(final, place);
    } else if (owner.ending.state === 'checked') {
      return { state: 'skipped', reason: 'duplicate', detail: owner.candidate.url, finalUrl: final, status };
    } else if (owner.ending.state === 'skipped' && origin.kind !== 'input') {
      return { ...owner.ending, finalUrl: final, status };
    }
    return { state: 'checked', finalUrl: final, status };
  };

  const leftOver = (): Ending => ({
    state: 'not-visited',
    reason: counted >= limit ? limitReason : (stopped ?? 'interrupted'),
  });

  const first = options.seeds.map(addSeed).filter((place) => place !== undefined);
  const isStart = ({ candidate: { url, origin } }: Place): boolean =>
    origin.kind === 'input' || new URL(url).pathname === '/';
  for (const place of sample === undefined ? first : spread(first, urlOf, isStart)) queue.push(place);
  integrate();

  return {
    take() {
      if (stopped !== undefined) return undefined;
      while (toTake < queue.length && counted + underWay < limit) {
        const place = queue[toTake];
        toTake += 1;
        if (place === undefined || place.isIntegrated || place.ending !== undefined) continue;
        // One that is known already counts against the limit in its turn, as if it were under way.
        place.isTaken = true;
        underWay += 1;
        if (place.outcome !== undefined) continue;
        visiting.set(place.candidate, place);
        return place.candidate;
      }
      return undefined;
    },
    isDone() {
      if (stopped !== undefined) return true;
      if (underWay > 0) return false;
      return counted >= limit || toIntegrate >= queue.length;
    },
    settle(candidate, outcome) {
      const place = visiting.get(candidate);
      if (place === undefined) throw new Error(`${candidate.url} is not under way.`);
      visiting.delete(candidate);
      place.outcome = outcome;
      integrate();
    },
    stop(reason) {
      stopped ??= reason;
      integrate();
    },
    entries() {
      return places
        .map(({ candidate: { url, origin, depth, file, marks }, ending }) => ({
          url,
          origin,
          depth,
          ...(file !== undefined && { file }),
          ...marks,
          ...(ending ?? leftOver()),
        }))
        .sort((a, b) => (a.url < b.url ? -1 : 1));
    },
    order: () => places.map(urlOf),
    ahead: () =>
      visiting.size +
      (stopped === undefined
        ? Math.max(0, Math.min(queue.length - toTake + nextLevel.length, limit - counted - underWay))
        : 0),
    size: () => places.length,
    overflow: () => overflow,
  };
}

function urlOf({ candidate }: Place): string {
  return candidate.url;
}

function isReady({ outcome, ending }: Place): boolean {
  return outcome !== undefined || ending !== undefined;
}

function failure({ state, reason, stage, detail, status, finalUrl }: VisitFailure): Ending {
  return {
    state,
    reason,
    stage,
    ...(status !== undefined && { status }),
    ...(finalUrl !== undefined && { finalUrl }),
    ...(detail !== undefined && { detail }),
  };
}

/** The load step gives the final address without its fragment: a page's route stays with it unless it went elsewhere. */
function withRoute(final: string, url: string): string {
  const route = url.indexOf('#');
  return route !== -1 && final === url.slice(0, route) ? url : final;
}
