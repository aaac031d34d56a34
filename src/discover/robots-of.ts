import type { Gap } from '../model/ledger.ts';
import type { Notice } from '../model/report.ts';
import type { Folders } from './folders.ts';
import { inBatches } from './in-batches.ts';
import type { DiscoverOptions } from './options.ts';
import type { Bound, Scope } from './scope.ts';
import { combineRobots, NO_ROBOTS, readRobots, type RobotsFile, type RobotsRules } from './robots.ts';
import type { Seeds } from './seeds.ts';
import type { Web } from './web.ts';

/** The rules of every origin that the run may visit. */
export interface SiteRobots {
  readonly rules: RobotsRules;
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
  crawlDelayMs(url: string): number;
}

/** Origins whose robots.txt is read. Of others the rules are not known, so links to them are not followed. */
const MOST_ORIGINS = 100;
const AT_ONCE = 4;

/**
 * Fetches robots.txt of every origin that a seed is on or has led to, unless it was read already or the person wants
 * none of it.
 */
export async function readRobotsOf(
  { seeds, bounds, siteRobots: known }: Seeds,
  scope: Scope,
  folders: Folders,
  web: Web,
  options: DiscoverOptions,
): Promise<SiteRobots> {
  if (!options.robots) return { rules: NO_ROBOTS, gaps: [], notices: [], crawlDelayMs: () => 0 };
  const own = folders.hosts.map((host) => `http://${host}`);
  // A sitemap may name any host: those that are out of scope are not even asked.
  const toVisit = seeds.filter(({ url, outcome }) => outcome === undefined && scope.contains(url));
  const visited = toVisit.map(({ url }) => new URL(url).origin);
  const drawn = visited.length === 0 ? [] : bounds.flatMap(originOf);
  const origins = [...new Set([...visited, ...drawn])].filter((origin) => !own.includes(origin)).slice(0, MOST_ORIGINS);
  // A run of the whole host may meet these; that they are not there is no news.
  const others = options.scope === 'host' ? origins.flatMap(siblings) : [];
  const all = [...new Set([...origins, ...others])];
  const read = await inBatches(all, AT_ONCE, async (origin): Promise<readonly [string, RobotsFile]> => {
    const before = known.get(origin);
    const address = `${origin}/robots.txt`;
    return [origin, before ?? readRobots(address, await web.robots(address))];
  });
  const files = new Map<string, RobotsFile>([...known, ...read]);
  const asked = [...files].filter(([origin]) => origins.includes(origin) || known.has(origin)).map(([, file]) => file);
  return {
    rules: combineRobots(
      new Map<string, RobotsRules>([...files, ...own.map((origin) => [origin, NO_ROBOTS] as const)]),
    ),
    gaps: asked.flatMap(({ gap }) => gap ?? []),
    notices: asked.flatMap(({ notice }) => notice ?? []),
    crawlDelayMs: (url) => (files.get(new URL(url).origin)?.crawlDelay ?? 0) * 1_000,
  };
}

function originOf(bound: Bound): string[] {
  return bound.kind === 'host' ? [] : [bound.origin];
}

/** The same host over http and https, with and without `www.`, on the usual ports. */
function siblings(origin: string): string[] {
  const { hostname, port } = new URL(origin);
  if (port !== '') return [];
  const bare = hostname.replace(/^www\./, '');
  const hosts = /^[\d.]+$|:|localhost$/.test(bare) ? [bare] : [bare, `www.${bare}`];
  return hosts.flatMap((host) => [`http://${host}`, `https://${host}`]);
}
