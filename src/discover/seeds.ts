import type { Gap } from '../model/ledger.ts';
import type { Notice } from '../model/report.ts';
import type { Folders } from './folders.ts';
import type { Seed } from './frontier.ts';
import { inBatches } from './in-batches.ts';
import type { Input } from './inputs.ts';
import type { DiscoverOptions } from './options.ts';
import { type Probe, readProbe } from './probe.ts';
import { readRobots, type RobotsFile } from './robots.ts';
import { type Bound, boundFor } from './scope.ts';
import { readSitemapTree, type SitemapStart } from './sitemap-tree.ts';
import type { Web } from './web.ts';
import { parseUrl } from '../model/parse-url.ts';

/** The pages that the inputs name, with the part of the web that they draw. */
export interface Seeds {
  readonly seeds: readonly Seed[];
  readonly bounds: readonly Bound[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
  /** What was read of robots.txt on the way, by origin. */
  readonly siteRobots: ReadonlyMap<string, RobotsFile>;
}

/** Start URLs that are asked at once. */
const AT_ONCE = 4;

/** Follows each input to its pages, in the order of the inputs. */
export async function gatherSeeds(
  inputs: readonly Input[],
  folders: Folders,
  web: Web,
  options: DiscoverOptions,
): Promise<Seeds> {
  const parts = await inBatches(inputs, AT_ONCE, (input) => followInput(input, folders, web, options));
  const cut = folders.cut.map((url): Gap => ({ url, stage: 'discover', reason: 'truncated' }));
  return {
    seeds: parts.flatMap(({ seeds }) => seeds),
    bounds: unique(parts.flatMap(({ bounds }) => bounds)),
    gaps: [...cut, ...parts.flatMap(({ gaps }) => gaps)],
    notices: parts.flatMap(({ notices }) => notices),
    siteRobots: new Map(parts.flatMap(({ siteRobots }) => Array.from(siteRobots))),
  };
}

const NOTHING: Seeds = { seeds: [], bounds: [], gaps: [], notices: [], siteRobots: new Map() };

async function followInput(input: Input, folders: Folders, web: Web, options: DiscoverOptions): Promise<Seeds> {
  // Who gives a list means the list; who gives a depth means to go on from there.
  const follows = options.depth !== undefined;
  switch (input.kind) {
    case 'folder':
    case 'file': {
      const bound = folders.boundOf(input);
      return { ...NOTHING, seeds: folders.seedsOf(input, follows), bounds: bound ? [bound] : [] };
    }
    case 'list': {
      const seeds = input.urls.map((url): Seed => ({ url, origin: { kind: 'list', from: input.name }, follows }));
      return { ...NOTHING, seeds, bounds: input.urls.map((url) => listBound(url, options)) };
    }
    case 'sitemap': {
      const part = await followSitemap({ name: input.name, sitemap: input.sitemap }, follows, web);
      return { ...part, bounds: part.seeds.map(({ url }) => listBound(url, options)) };
    }
    case 'address':
      return followAddress(input, follows, web, options);
  }
}

async function followAddress(
  { url, looksLike }: Extract<Input, { kind: 'address' }>,
  follows: boolean,
  web: Web,
  options: DiscoverOptions,
): Promise<Seeds> {
  // A sitemap speaks for its whole host, over http or https, with or without www.
  const bounds = [boundFor(url, 'host')];
  if (looksLike === 'sitemap') return { ...(await followSitemap({ name: url }, follows, web)), bounds };
  if (looksLike === 'robots') {
    const robots = readRobots(url, await web.robots(url));
    const siteRobots = new Map([[new URL(url).origin, robots]]);
    const part = await followSitemaps(robots.sitemaps, url, follows, web);
    const isEmpty = robots.gap === undefined && robots.sitemaps.length === 0;
    const nothing: Gap[] = isEmpty ? [{ url, stage: 'discover', reason: 'nothing-found' }] : [];
    return { ...part, bounds, gaps: [...nothing, ...part.gaps], siteRobots };
  }
  const probe = readProbe(url, await web.probe(url), options.signedIn);
  if (probe.looksLike === 'sitemap') return { ...(await followSitemap({ name: url }, follows, web)), bounds };
  const start = startOf(url, probe, options);
  return options.sitemap && probe.outcome === undefined ? withOwnSitemap(start, probe.finalUrl, web) : start;
}

function startOf(url: string, { finalUrl, outcome }: Probe, { scope }: DiscoverOptions): Seeds {
  const seed: Seed = { url, origin: { kind: 'input' }, follows: true, ...(outcome && { outcome }) };
  const here = boundFor(url, scope);
  const there = boundFor(finalUrl, scope);
  // `/services` that becomes `/services/` is a section, not a page of the section above.
  const isSection = new URL(finalUrl).pathname === `${new URL(url).pathname}/`;
  const moved = new URL(finalUrl).origin !== new URL(url).origin;
  return {
    ...NOTHING,
    seeds: [seed],
    bounds: isSection ? [there] : [here, there],
    notices: moved ? [{ code: 'start-redirected', detail: `${url} → ${finalUrl}` }] : [],
  };
}

/** `--sitemap`: the sitemaps that robots.txt names or, where it names none, `/sitemap.xml`. */
async function withOwnSitemap(start: Seeds, finalUrl: string, web: Web): Promise<Seeds> {
  const { origin } = new URL(finalUrl);
  const robotsUrl = `${origin}/robots.txt`;
  const robots = readRobots(robotsUrl, await web.robots(robotsUrl));
  const names = robots.sitemaps.length > 0 ? robots.sitemaps : [`${origin}/sitemap.xml`];
  const part = await followSitemaps(names, robotsUrl, true, web);
  return {
    seeds: [...start.seeds, ...part.seeds],
    bounds: start.bounds,
    gaps: part.gaps,
    notices: [...start.notices, ...part.notices],
    siteRobots: new Map([[origin, robots]]),
  };
}

async function followSitemaps(names: readonly string[], base: string, follows: boolean, web: Web): Promise<Seeds> {
  const parts: Seeds[] = [];
  for (const name of new Set(names)) {
    const url = parseUrl(name, base)?.href;
    if (url === undefined) {
      parts.push({ ...NOTHING, gaps: [{ url: name, stage: 'discover', reason: 'unreadable' }] });
    } else parts.push(await followSitemap({ name: url }, follows, web));
  }
  return {
    ...NOTHING,
    seeds: parts.flatMap(({ seeds }) => seeds),
    gaps: parts.flatMap(({ gaps }) => gaps),
    notices: parts.flatMap(({ notices }) => notices),
  };
}

async function followSitemap(start: SitemapStart, follows: boolean, web: Web): Promise<Seeds> {
  const { pages, gaps, notices } = await readSitemapTree(start, web.sitemap);
  const seeds = pages.map(({ url, from }): Seed => ({ url, origin: { kind: 'sitemap', from }, follows }));
  return { ...NOTHING, seeds, gaps, notices };
}

/** Of a list only the listed pages are visited: their origins matter for redirects alone. */
function listBound(url: string, { depth, scope }: DiscoverOptions): Bound {
  return boundFor(url, depth === undefined ? 'origin' : scope);
}

function unique(bounds: readonly Bound[]): Bound[] {
  return [...new Map(bounds.map((bound) => [JSON.stringify(bound), bound])).values()];
}
