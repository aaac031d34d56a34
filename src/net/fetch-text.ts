import { setTimeout as sleep } from 'node:timers/promises';
import { withTimeLimit } from '../model/time-limit.ts';
import { type FetchFailure, failureOf } from './fetch-failure.ts';
import type { FetchOptions } from './fetch-options.ts';
import { type Hop, requestHop } from './request-hop.ts';
import { retryAfterMs } from './retry-after.ts';
import { parseUrl } from '../model/parse-url.ts';

export interface Fetched {
  readonly ok: true;
  readonly status: number;
  /** Where it ended, after redirects. */
  readonly url: string;
  /** Every address on the way, the requested one first. */
  readonly chain: readonly string[];
  /** In lower case, with its parameters; empty where there is none. */
  readonly contentType: string;
  /** Decompressed; empty where the body was not wanted. */
  readonly bytes: Uint8Array;
  /** There was more than `maxBytes`. */
  readonly cut: boolean;
}

const MAX_REDIRECTS = 10;
const MAX_TRIES = 3;
/** Where a busy server does not say how long to wait. */
const DEFAULT_WAIT_MS = 1_000;
const MAX_WAIT_MS = 60_000;

/**
 * Fetches a small file of a website: robots.txt, a sitemap, the first answer of a start URL. Every address is checked
 * against the policy, at every redirect, and the connection goes to the very address that was checked. Busy servers
 * (429, or 503 with Retry-After) are asked again after the time they ask for. Never throws for what the world does.
 */
export async function fetchText(url: string, options: FetchOptions): Promise<Fetched | FetchFailure> {
  let left = options.maxWaitMs ?? MAX_WAIT_MS;
  for (let tries = 1; ; tries += 1) {
    const answer = await tryOnce(url, options);
    if (!answer.ok) return answer;
    const { retryAfter, ...fetched } = answer;
    const busy = answer.status === 429 || (answer.status === 503 && retryAfter !== undefined);
    if (!busy) return fetched;
    const wait = retryAfterMs(retryAfter, Date.now()) ?? DEFAULT_WAIT_MS * tries;
    if (tries === MAX_TRIES || wait > left) {
      return answer.status === 429
        ? { ok: false, reason: 'rate-limited', detail: '429', chain: answer.chain }
        : fetched;
    }
    left -= wait;
    const slept = await sleep(wait, true, options.signal && { signal: options.signal }).catch(() => false);
    if (!slept) return { ok: false, reason: 'interrupted', chain: answer.chain };
  }
}

type Answer = Fetched & { readonly retryAfter: string | undefined };

function tryOnce(start: string, options: FetchOptions): Promise<Answer | FetchFailure> {
  return withTimeLimit(options.timeoutMs, options.signal, (signal) => followed(start, signal, options));
}

/** Follows redirects by hand, each checked. */
async function followed(start: string, signal: AbortSignal, options: FetchOptions): Promise<Answer | FetchFailure> {
  const chain: string[] = [];
  let next = start;
  while (chain.length <= MAX_REDIRECTS) {
    if (chain.includes(next)) return { ok: false, reason: 'redirect-loop', detail: next.slice(0, 200), chain };
    chain.push(next);
    const hop = await oneHop(next, chain, signal, options);
    if ('ok' in hop) return hop;
    if (hop.location === undefined) return { ok: true, url: next, chain, ...hop };
    const target = parseUrl(hop.location, next);
    if (target === undefined) return { ok: false, reason: 'unreachable', detail: 'bad Location', chain };
    target.hash = '';
    next = target.href;
  }
  return { ok: false, reason: 'redirect-loop', detail: `${MAX_REDIRECTS}`, chain };
}

async function oneHop(
  address: string,
  chain: readonly string[],
  signal: AbortSignal,
  options: FetchOptions,
): Promise<Hop | FetchFailure> {
  try {
    const hop = await requestHop(new URL(address), signal, options);
    if ('refused' in hop) return { ok: false, reason: 'blocked-address', detail: hop.refused, chain: [...chain] };
    if (hop.cut && options.over !== 'cut') return { ok: false, reason: 'too-large', chain: [...chain] };
    return hop;
  } catch (error) {
    if (options.signal?.aborted === true) return { ok: false, reason: 'interrupted', chain: [...chain] };
    if (signal.aborted) return { ok: false, reason: 'timeout', chain: [...chain] };
    return failureOf(error, [...chain]);
  }
}
