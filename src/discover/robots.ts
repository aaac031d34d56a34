import robotsModule from 'robots-parser';
import type { Gap } from '../model/ledger.ts';
import type { Notice } from '../model/report.ts';
import type { FetchFailure } from '../net/fetch-failure.ts';
import type { Fetched } from '../net/fetch-text.ts';

/** What robots.txt says of an address. `unknown`: it could not be read, or nobody asked for it. */
export type Allowed = 'yes' | 'no' | 'unknown';

export interface RobotsRules {
  allows(url: string): Allowed;
}

/** One origin's robots.txt. */
export interface RobotsFile extends RobotsRules {
  /** Sitemaps that it names, as written. */
  readonly sitemaps: readonly string[];
  /** Seconds between two pages, at most `MOST_DELAY`; undefined where it asks for nothing. */
  readonly crawlDelay: number | undefined;
  readonly gap?: Gap;
  readonly notice?: Notice;
}

// The package exports the function itself; its types say that it is a property of what is exported.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

const AGENT = 'Curbcut';
/** RFC 9309, 2.5: at least 500 KiB must be read. */
export const ROBOTS_BYTES = 512 * 1_024;
/** What is longer is cut: a delay of a day would be a run of years. */
const MOST_DELAY = 10;

/** Nothing is refused: `--no-robots`, and folders. */
export const NO_ROBOTS: RobotsRules = { allows: () => 'yes' };

/**
 * Reads what came back for `/robots.txt` as RFC 9309 says. 4xx: there are no rules. 5xx, no answer, or too many
 * redirects: the rules are not known, and a gap says so; then only what the person named is visited, because links
 * must not be followed (2.3.1.4) and what a person asks for by name is not crawling.
 */
export function readRobots(address: string, answer: Fetched | FetchFailure): RobotsFile {
  if (!answer.ok)
    return unknown({ url: address, stage: 'discover', reason: answer.reason, ...detailOf(answer.detail) });
  if (answer.status >= 500 || answer.status === 429)
    return unknown({ url: address, stage: 'discover', reason: 'http-status', detail: `${answer.status}` });
  if (answer.status !== 200) return { ...NO_ROBOTS, sitemaps: [], crawlDelay: undefined };

  const { text, cut } = bounded(new TextDecoder().decode(answer.bytes));
  const robots = robotsParser(address, text);
  const delay = robots.getCrawlDelay(AGENT);
  return {
    allows: (url) => (robots.isAllowed(url, AGENT) === false ? 'no' : 'yes'),
    sitemaps: robots.getSitemaps(),
    crawlDelay: delay === undefined || delay <= 0 ? undefined : Math.min(delay, MOST_DELAY),
    ...((cut || answer.cut) && { notice: { code: 'robots-cut', detail: address } }),
  };
}

/** The rules of several origins as one. */
export function combineRobots(files: ReadonlyMap<string, RobotsRules>): RobotsRules {
  return { allows: (url) => files.get(new URL(url).origin)?.allows(url) ?? 'unknown' };
}

function unknown(gap: Gap): RobotsFile {
  return { allows: () => 'unknown', sitemaps: [], crawlDelay: undefined, gap };
}

function detailOf(detail: string | undefined): { detail?: string } {
  return detail === undefined ? {} : { detail };
}

const LONGEST_LINE = 2_000;
const MOST_LINES = 5_000;
const MOST_STARS = 20;
/** Characters of all rules with a wildcard: each costs the length of each address that is asked about. */
const MOST_WILD = 20_000;

/** The file without what would make asking it slow: a hostile one could hold a run up for hours. */
function bounded(text: string): { text: string; cut: boolean } {
  const kept: string[] = [];
  const seen = new Set<string>();
  let group = 0;
  let wild = 0;
  let cut = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const rule = line.replace(/#.*$/s, '').trim();
    if (!/^[a-z-]+\s*:/i.test(rule)) continue;
    const isAgent = /^user-agent\s*:/i.test(rule);
    if (isAgent) group += 1;
    else if (seen.has(`${group} ${rule}`)) continue;
    const stars = rule.split('*').length - 1;
    const isWild = !isAgent && stars > 0;
    if (isWild) wild += rule.length;
    if (
      rule.length > LONGEST_LINE ||
      kept.length >= MOST_LINES ||
      (isWild && (stars > MOST_STARS || wild > MOST_WILD))
    ) {
      cut = true;
      continue;
    }
    seen.add(`${group} ${rule}`);
    kept.push(rule);
  }
  return { text: kept.join('\n'), cut };
}
