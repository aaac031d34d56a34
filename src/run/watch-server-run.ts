import { hashOf } from '../builds/build-prints.ts';
import { pause } from '../builds/watch-folder.ts';
import { htmlPrint } from '../builds/html-print.ts';
import { fetchText } from '../net/fetch-text.ts';
import type { FetchOptions } from '../net/fetch-options.ts';
import type { Report } from '../model/report.ts';
import type { WatchEvent } from './watch-folder-run.ts';
import type { WatchSession } from './watch-session.ts';

/** Between two rounds at least this long, and twice what a round takes: the server has its own work to do. */
const ROUND_MS = 500;
const ROUND_SHARE = 2;
const AT_ONCE = 4;
const MOST_BYTES = 20_000_000;

export interface WatchServer {
  readonly first: Report;
  readonly session: WatchSession;
  readonly fetch: Omit<FetchOptions, 'policy' | 'maxBytes' | 'timeoutMs'>;
  readonly signal: AbortSignal;
}

/** Asks a local server for the pages of the first run, round after round, and looks again at those that answer otherwise. */
export async function* watchServer({ first, session, fetch, signal }: WatchServer): AsyncGenerator<WatchEvent> {
  const urls = first.pages.flatMap(({ state, url, finalUrl }) => (state === 'checked' ? [finalUrl ?? url] : []));
  const known = new Map<string, string>();
  const options: FetchOptions = {
    ...fetch,
    policy: session.discovery.policy,
    maxBytes: MOST_BYTES,
    timeoutMs: 5_000,
    maxWaitMs: 0,
    signal,
  };
  let isAway = false;
  while (!signal.aborted) {
    const began = performance.now();
    const now = await roundOf(urls, options);
    if (signal.aborted) return;
    const took = performance.now() - began;
    if (now.size === 0 && urls.length > 0) {
      // A server that is starting again answers soon.
      if (!isAway) yield { kind: 'waiting' };
      isAway = true;
    } else {
      isAway = false;
      const changed = [...now].filter(([url, print]) => known.has(url) && known.get(url) !== print).map(([url]) => url);
      for (const [url, print] of now) known.set(url, print);
      if (changed.length > 0) {
        const result = await session.recheck(changed, []);
        if (signal.aborted) return;
        // A page that could not be looked at is looked at again in the next round.
        for (const { url } of result.failed) known.set(url, '');
        yield { kind: 'rechecked', seconds: (performance.now() - began) / 1_000, ...result };
      }
    }
    await pause(Math.max(ROUND_MS, took * ROUND_SHARE), signal);
  }
}

/** What each page and the code that it loads hold now; a page that does not answer is not in it. */
async function roundOf(urls: readonly string[], options: FetchOptions): Promise<ReadonlyMap<string, string>> {
  const prints = new Map<string, string>();
  const code = new Map<string, Promise<string>>();
  const codeAt = (url: string): Promise<string> => {
    const asked =
      code.get(url) ?? bytesAt(url, options).then((bytes) => (bytes === undefined ? 'none' : hashOf(bytes)));
    code.set(url, asked);
    return asked;
  };
  const waiting = [...urls];
  const worker = async (): Promise<void> => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      const bytes = await bytesAt(url, options);
      if (bytes === undefined) continue;
      const { origin, pathname } = new URL(url);
      const page = htmlPrint(new TextDecoder().decode(bytes), pathname.slice(1));
      const loads = page.references
        .filter((path) => /\.(?:css|m?js)$/i.test(path))
        .map((path) => new URL(`/${path}`, origin).href);
      const hashes: string[] = [];
      for (const each of loads) hashes.push(await codeAt(each));
      prints.set(url, hashOf([page.text, ...hashes].join('\n')));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return prints;
}

async function bytesAt(url: string, options: FetchOptions): Promise<Uint8Array | undefined> {
  const answer = await fetchText(url, options);
  return answer.ok && answer.status < 400 ? answer.bytes : undefined;
}
