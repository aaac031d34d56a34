import type { Protocol } from 'puppeteer-core';

/** Kinds of request that may stay open for ever without the page being at work. */
const ENDLESS: ReadonlySet<string> = new Set(['EventSource', 'WebSocket', 'Ping', 'Media', 'Prefetch', 'TextTrack']);
/** A request that is older than this, in milliseconds, is a long poll: the page does not wait for it, and neither do we. */
const LONG_POLL_MS = 5_000;

/** The requests of a page that are under way. */
export interface OpenRequests {
  begin(event: Protocol.Network.RequestWillBeSentEvent): void;
  end(requestId: string): void;
  /** Another document took the page: what belonged to the last one is over. */
  keepOnly(loaderId: string): void;
  /** Milliseconds since the last request ended; 0 while one is under way. */
  idleFor(now: number): number;
}

export function openRequests(): OpenRequests {
  const open = new Map<string, { readonly since: number; readonly loaderId: string }>();
  let quietSince = performance.now();
  const end = (requestId: string): void => {
    if (open.delete(requestId) && open.size === 0) quietSince = performance.now();
  };
  return {
    end,
    begin({ requestId, loaderId, type, request }) {
      if (ENDLESS.has(type ?? '') || !/^https?:/.test(request.url)) return;
      open.set(requestId, { since: performance.now(), loaderId });
    },
    keepOnly(loaderId) {
      for (const [requestId, request] of open) if (request.loaderId !== loaderId) end(requestId);
    },
    idleFor(now) {
      for (const [requestId, { since }] of open) if (now - since > LONG_POLL_MS) end(requestId);
      return open.size > 0 ? 0 : now - quietSince;
    },
  };
}
