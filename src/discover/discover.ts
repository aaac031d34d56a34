import { UsageError } from '../config/usage-error.ts';
import type { Gap, LedgerEntry } from '../model/ledger.ts';
import type { Notice } from '../model/report.ts';
import type { NetworkPolicy } from '../net/network-policy.ts';
import { type DocumentSource, documentSource } from './documents.ts';
import { createFrontier, type Frontier, type Seed } from './frontier.ts';
import { openFolders } from './folders.ts';
import { readInputs } from './inputs.ts';
import { maskInput } from './mask-input.ts';
import { normaliseUrl } from './normalise-url.ts';
import type { DiscoverOptions } from './options.ts';
import type { RobotsRules } from './robots.ts';
import { readRobotsOf } from './robots-of.ts';
import { createScope, type Scope } from './scope.ts';
import { gatherSeeds } from './seeds.ts';
import { urlPatterns } from './url-patterns.ts';
import { openWeb } from './web.ts';

/** Where a run begins: all that the next steps need to know. */
export interface Discovery {
  readonly frontier: Frontier;
  readonly scope: Scope;
  /** What may be asked of the network, for the browser too. */
  readonly policy: NetworkPolicy;
  /** The PDF and Word files that pages link to. */
  readonly documents: DocumentSource;
  /** For Chromium's `--host-resolver-rules`: how folders are served under stable addresses. */
  readonly hostRules: readonly string[];
  /** The inputs as given, secrets masked. */
  readonly inputs: readonly string[];
  /** What could not be looked at, apart from what the frontier's own entries say. Ask when the run is over. */
  readonly gaps: readonly Gap[];
  /** Sentences for the person. Ask when the run is over. */
  notices(): readonly Notice[];
  /** Milliseconds that the origin's robots.txt asks for between two pages; 0 where it asks for nothing. */
  crawlDelayMs(url: string): number;
  /** Stops the servers of folders. */
  close(): Promise<void>;
}

/**
 * Tells the inputs apart, looks at where they lead, and gives the pages to visit.
 * @throws UsageError for what the person must put right. What the world does wrong is a gap or an entry of the ledger.
 */
export async function discover(options: DiscoverOptions): Promise<Discovery> {
  const include = urlPatterns(options.include, '--include');
  const exclude = urlPatterns(options.exclude, '--exclude');
  const inputs = await readInputs(options.inputs, options);
  const folders = await openFolders(inputs, options.cwd);
  try {
    const web = await openWeb(inputs, folders.hosts, options);
    const found = await gatherSeeds(inputs, folders, web, options);
    const { seeds, bounds, gaps, notices } = found;
    // All pages of a folder are known, though their links are followed as well: to find those that lead nowhere.
    const isCrawl = seeds.some(({ follows, origin }) => follows && origin.kind !== 'folder');
    if (options.shard !== undefined && isCrawl) throw partOfCrawl();
    const scope = createScope({ bounds, include, exclude, signedIn: options.signedIn });
    const robots = await readRobotsOf(found, scope, folders, web, options);
    const frontier = createFrontier({
      seeds: await marked(seeds, scope, robots.rules, options),
      scope,
      robots: robots.rules,
      identify(url) {
        const normal = normaliseUrl(url);
        return normal === undefined ? undefined : folders.canonical(normal);
      },
      ...(options.maxPages !== undefined && { maxPages: options.maxPages }),
      ...(options.depth !== undefined && { depth: options.depth }),
      ...(options.sample !== undefined && { sample: options.sample }),
      ...(options.shard !== undefined && { shard: options.shard }),
    });
    const unused = (code: string, patterns: readonly string[]): Notice[] =>
      patterns.map((pattern) => ({ code, detail: pattern }));
    return {
      frontier,
      scope,
      policy: web.policy,
      documents: documentSource(scope, robots.rules, folders, web),
      hostRules: folders.hostRules,
      inputs: options.inputs.map(maskInput),
      get gaps() {
        return [...gaps, ...robots.gaps, ...frontier.entries().flatMap(awayFrom), ...overflowOf(frontier)];
      },
      notices: () => [
        ...notices,
        ...robots.notices,
        ...unused('unused-include', include.unused()),
        ...unused('unused-exclude', exclude.unused()),
      ],
      crawlDelayMs: robots.crawlDelayMs,
      close: folders.close,
    };
  } catch (error) {
    await folders.close();
    throw error;
  }
}

/** Pages that the patterns or robots.txt leave out keep that reason. */
async function marked(
  seeds: readonly Seed[],
  scope: Scope,
  robots: RobotsRules,
  { mark }: DiscoverOptions,
): Promise<readonly Seed[]> {
  if (mark === undefined) return seeds;
  const wanted = seeds.filter(({ url }) => scope.skips({ url }) === undefined && robots.allows(url) === 'yes');
  const known = new Map((await mark(wanted)).map((seed) => [seed.url, seed]));
  return seeds.map((seed) => known.get(seed.url) ?? seed);
}

/** Which pages a crawl finds shows only as it goes: nobody can deal them out beforehand. */
function partOfCrawl(): UsageError {
  return new UsageError({
    what: {
      en: '--shard needs pages that are known beforehand, and a crawl finds them as it goes.',
      fr: '--shard demande des pages connues d’avance, et une exploration les trouve en route.',
    },
    where: '--shard',
    next: {
      en: 'Give a folder, a sitemap or a list of addresses, without --depth.',
      fr: 'Donnez un dossier, un plan de site ou une liste d’adresses, sans --depth.',
    },
  });
}

/** A page that the person named, and that another site answered for: skipped, and a hole in the run. */
function awayFrom({ url, origin, state, reason, stage = 'load', finalUrl }: LedgerEntry): Gap[] {
  const isNamed = origin.kind === 'input' || origin.kind === 'list';
  if (!isNamed || state !== 'skipped' || reason !== 'redirect-off-scope') return [];
  return [{ url, stage, reason, ...(finalUrl !== undefined && { detail: finalUrl }) }];
}

function overflowOf(frontier: Frontier): Gap[] {
  const url = frontier.overflow();
  return url === undefined ? [] : [{ url, stage: 'discover', reason: 'truncated', detail: `${frontier.size()}` }];
}
