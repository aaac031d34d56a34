import type { LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import type { FetchOptions } from './fetch-options.ts';
import { proxyFor } from './proxy.ts';
import { readBody } from './read-body.ts';
import { resolveHost } from './resolve-host.ts';

/** One answer of one server. */
export interface Hop {
  readonly status: number;
  readonly contentType: string;
  /** A redirect's target, as written. */
  readonly location: string | undefined;
  readonly retryAfter: string | undefined;
  readonly bytes: Uint8Array;
  readonly cut: boolean;
}

/** The policy's answer, where it is no. */
export interface Refused {
  readonly refused: string;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const NOTHING: Pick<Hop, 'bytes' | 'cut'> = { bytes: new Uint8Array(), cut: false };

/**
 * One request, to an address that the policy has seen, with no redirect followed.
 * @throws what undici, zlib or the resolver throws.
 */
export async function requestHop(url: URL, signal: AbortSignal, options: FetchOptions): Promise<Hop | Refused> {
  // By name first: a name that is refused is not even looked up.
  const byName = options.policy.allows(url);
  if (byName !== true) return { refused: byName };
  const agent = await connection(url, signal, options);
  if ('refused' in agent) return agent;
  try {
    const {
      statusCode: status,
      headers,
      body,
    } = await request(url, {
      dispatcher: agent,
      signal,
      headers: requestHeaders(url, options),
    });
    const head = {
      status,
      contentType: first(headers['content-type'])?.toLowerCase() ?? '',
      location: REDIRECTS.has(status) ? first(headers['location']) : undefined,
      retryAfter: first(headers['retry-after']),
    };
    const wanted = head.location === undefined && (options.wantsBody?.(head) ?? true);
    if (!wanted) {
      body.on('error', () => undefined).destroy();
      return { ...head, ...NOTHING };
    }
    return { ...head, ...(await readBody(body, first(headers['content-encoding']) ?? '', options.maxBytes)) };
  } finally {
    await agent.destroy();
  }
}

/**
 * A direct connection goes to the very addresses that the policy has seen. Through a proxy it is the proxy that looks
 * the name up: the policy has judged the name, and the proxy's owner decides on the rest.
 */
async function connection(url: URL, signal: AbortSignal, options: FetchOptions): Promise<Dispatcher | Refused> {
  const limits = { headersTimeout: options.timeoutMs, bodyTimeout: options.timeoutMs };
  const proxy = proxyFor(url, options.env ?? {});
  if (proxy !== undefined) return new ProxyAgent({ uri: proxy, ...limits });
  const addresses = await resolveHost(url.hostname, signal);
  const verdict = options.policy.allows(url, addresses);
  if (verdict !== true) return { refused: verdict };
  return new Agent({ connect: { lookup: pinned(addresses), timeout: options.timeoutMs }, ...limits });
}

function requestHeaders(url: URL, { userAgent, headers = [] }: FetchOptions): Record<string, string> {
  const own = headers
    .filter(({ origin }) => origin === url.origin)
    .map(({ name, value }) => [name.toLowerCase(), value]);
  return { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'gzip', ...Object.fromEntries(own) };
}

/** Answers the connection's look-up with the addresses that were checked, and with no others. */
function pinned(addresses: readonly string[]): LookupFunction {
  const all: LookupAddress[] = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, { all: wantsAll }, callback) => {
    const [one] = all;
    if (one === undefined) return callback(Object.assign(new Error('No address'), { code: 'ENOTFOUND' }), '');
    if (wantsAll === true) return callback(null, all);
    callback(null, one.address, one.family);
  };
}

function first(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}
