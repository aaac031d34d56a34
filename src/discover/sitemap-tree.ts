import type { Gap } from '../model/ledger.ts';
import type { Notice } from '../model/report.ts';
import type { FetchFailure } from '../net/fetch-failure.ts';
import type { Fetched } from '../net/fetch-text.ts';
import { normaliseUrl } from './normalise-url.ts';
import { readSitemap, type Sitemap } from './sitemap.ts';

/** All pages that a sitemap names, itself or by the sitemaps that it names. */
export interface SitemapPages {
  /** Normalised, each once, in the order in which they are named; `from` is the sitemap. */
  readonly pages: readonly { readonly url: string; readonly from: string }[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
}

export interface SitemapStart {
  /** Its address, or its path as the person gave it. */
  readonly name: string;
  /** A local file's contents; without them it is fetched. */
  readonly sitemap?: Sitemap;
}

const MOST_DEPTH = 3;
const MOST_FILES = 1_000;
const MOST_PAGES = 150_000;
/** Sitemaps of one index that are fetched at once. */
const AT_ONCE = 4;

interface Step {
  readonly name: string;
  readonly depth: number;
  readonly sitemap?: Sitemap;
}

/**
 * Reads a sitemap with all that its indexes lead to: at most 3 deep, 1,000 files, each once. Whatever cannot be read
 * is a gap; a sitemap that names no page at all is one too.
 */
export async function readSitemapTree(
  start: SitemapStart,
  fetch: (url: string) => Promise<Fetched | FetchFailure>,
): Promise<SitemapPages> {
  const found = new Map<string, string>();
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const seen = new Set([start.name]);
  const queue: Step[] = [{ ...start, depth: 1 }];
  const add = (url: string, reason: Gap['reason'], detail?: string): void => {
    gaps.push({ url, stage: 'discover', reason, ...(detail !== undefined && { detail }) });
  };

  const open = async ({ name, sitemap }: Step): Promise<Sitemap | undefined> => {
    if (sitemap !== undefined) return sitemap;
    const answer = await fetch(name);
    if (!answer.ok) return void add(name, answer.reason, answer.detail);
    if (answer.status !== 200) return void add(name, 'http-status', `${answer.status}`);
    if (answer.url !== name && /^[^;]*html/.test(answer.contentType)) return void add(name, 'unreadable', answer.url);
    return readSitemap(answer.bytes);
  };

  const takeUp = ({ name, depth }: Step, { kind, locations, problem }: Sitemap): void => {
    if (problem !== undefined) add(name, problem.reason, problem.detail);
    let wrong = 0;
    for (const location of locations) {
      const url = resolve(location, name);
      if (url === undefined) wrong += 1;
      else if (kind === 'pages') {
        if (found.size < MOST_PAGES && !found.has(url)) found.set(url, name);
        else if (found.size >= MOST_PAGES) return add(name, 'truncated', `${MOST_PAGES}`);
      } else if (!seen.has(url)) {
        seen.add(url);
        if (depth >= MOST_DEPTH) add(url, 'too-large', `${MOST_DEPTH}`);
        else queue.push({ name: url, depth: depth + 1 });
      }
    }
    if (wrong > 0) notices.push({ code: 'sitemap-bad-address', detail: `${name} (${wrong})` });
  };

  let files = 0;
  while (queue.length > 0) {
    const batch = queue.splice(0, AT_ONCE);
    files += batch.length;
    const opened = await Promise.all(batch.map(open));
    batch.forEach((step, i) => {
      const sitemap = opened[i];
      if (sitemap !== undefined) takeUp(step, sitemap);
    });
    if (files < MOST_FILES || queue.length === 0) continue;
    add(start.name, 'truncated', `${MOST_FILES}`);
    break;
  }
  if (found.size === 0 && gaps.length === 0) add(start.name, 'nothing-found');
  return { pages: [...found].map(([url, from]) => ({ url, from })), gaps, notices };
}

/** An address as the protocol wants it, or one that begins with a slash, which is read as a browser would. */
function resolve(location: string, sitemap: string): string | undefined {
  if (/^https?:\/\//i.test(location)) return normaliseUrl(location);
  const isRelative = location.startsWith('/') && /^https?:/i.test(sitemap);
  return isRelative ? normaliseUrl(location, sitemap) : undefined;
}
