import type { FetchFailure } from '../net/fetch-failure.ts';
import type { FetchOptions } from '../net/fetch-options.ts';
import { type Fetched, fetchText } from '../net/fetch-text.ts';
import { networkPolicy, type NetworkPolicy } from '../net/network-policy.ts';
import { resolveHost } from '../net/resolve-host.ts';
import { inBatches } from './in-batches.ts';
import type { Input } from './inputs.ts';
import type { DiscoverOptions } from './options.ts';
import { isXml, PROBE_BYTES } from './probe.ts';
import { ROBOTS_BYTES } from './robots.ts';
import { SITEMAP_BYTES } from './sitemap.ts';
import { parseUrl } from '../model/parse-url.ts';

/** Of one fetch of a document. */
export interface DocumentLimits {
  readonly maxBytes: number;
  readonly timeoutMs: number;
}

/** The network, as discovery uses it: one policy, four sorts of file. */
export interface Web {
  readonly policy: NetworkPolicy;
  /** A start URL's first answer, and of XML the beginning. */
  probe(url: string): Promise<Fetched | FetchFailure>;
  sitemap(url: string): Promise<Fetched | FetchFailure>;
  robots(url: string): Promise<Fetched | FetchFailure>;
  document(url: string, limits: DocumentLimits): Promise<Fetched | FetchFailure>;
}

const TIMEOUT_MS = 20_000;
/** Hosts whose names are looked up before the run, to know whether the person's own network is meant. */
const MOST_HOSTS = 100;

/** @param ownHosts hosts of our own folder servers */
export async function openWeb(
  inputs: readonly Input[],
  ownHosts: readonly string[],
  { headers, userAgent, signal, timeoutMs = TIMEOUT_MS }: DiscoverOptions,
): Promise<Web> {
  const startUrls = [...new Set(inputs.flatMap(namedUrls))].map((url) => new URL(url));
  const startAddresses = await addressesOf(startUrls, signal);
  const policy = networkPolicy({ startUrls, startAddresses, ownHosts });
  const base = { policy, userAgent, headers, timeoutMs, env: process.env, ...(signal && { signal }) };
  const get = (
    url: string,
    more: Pick<FetchOptions, 'maxBytes' | 'over' | 'wantsBody'> & Partial<Pick<FetchOptions, 'timeoutMs'>>,
  ) => fetchText(url, { ...base, ...more });
  return {
    policy,
    probe: (url) => get(url, { maxBytes: PROBE_BYTES, over: 'cut', wantsBody: isXml }),
    sitemap: (url) => get(url, { maxBytes: SITEMAP_BYTES, wantsBody: ({ status }) => status === 200 }),
    document: (url, limits) => get(url, { ...limits, wantsBody: ({ status }) => status === 200 }),
    robots: (url) => get(url, { maxBytes: ROBOTS_BYTES, over: 'cut', wantsBody: ({ status }) => status === 200 }),
  };
}

/** Every address that the person wrote, one an origin. */
function namedUrls(input: Input): string[] {
  const urls = input.kind === 'list' ? input.urls : input.kind === 'sitemap' ? input.sitemap.locations : [];
  const all = input.kind === 'address' ? [input.url] : urls;
  return all.flatMap((url) => {
    const origin = /^https?:/i.test(url) ? parseUrl(url)?.origin : undefined;
    return origin === undefined ? [] : [`${origin}/`];
  });
}

async function addressesOf(urls: readonly URL[], signal: AbortSignal | undefined): Promise<string[]> {
  const hosts = [...new Set(urls.map(({ hostname }) => hostname))].slice(0, MOST_HOSTS);
  // A name that is not found is told when its page is asked for.
  const found = await inBatches(hosts, 10, (host) => resolveHost(host, signal).catch(() => []));
  return found.flat();
}
