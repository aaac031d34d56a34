import type { Frame, HTTPRequest, HTTPResponse, Page } from 'puppeteer-core';
import type { MainResponse } from './judge-document.ts';

/** Kinds of request that may stay open for ever without the page being at work. */
const ENDLESS: ReadonlySet<string> = new Set(['eventsource', 'websocket', 'ping', 'media', 'prefetch']);
/** A request that is older than this, in milliseconds, is a long poll: the page does not wait for it, and neither do we. */
const LONG_POLL_MS = 5_000;

/** What a page does from the moment it is watched: its requests, its documents, its life. */
export interface PageWatch {
  /** Milliseconds since the last request ended; 0 while one is under way. */
  idleFor(now: number): number;
  hasLoaded(): boolean;
  /** Changes whenever the main frame shows another document. */
  documentId(): string;
  /** Documents that the main frame has shown. */
  navigations(): number;
  /** The newest response for the main frame's document, and every address on the way to it. */
  main(): MainResponse | undefined;
  chain(): readonly string[];
  /** Origins whose storage the page may have touched. */
  origins(): ReadonlySet<string>;
  /** Settles when the page's process is gone. */
  readonly crashed: Promise<never>;
  stop(): void;
}

export function watchPage(page: Page): PageWatch {
  const open = new Map<HTTPRequest, number>();
  const origins = new Set<string>();
  const chain: string[] = [];
  let quietSince = performance.now();
  let loaded = false;
  let documents = 0;
  let main: MainResponse | undefined;
  let crash = (_error: Error): void => undefined;
  const crashed = new Promise<never>((_resolve, reject) => {
    crash = reject;
  });
  crashed.catch(() => undefined);

  const onRequest = (request: HTTPRequest): void => {
    if (isMainDocument(request, page)) chain.push(request.url());
    if (URL.canParse(request.url())) origins.add(new URL(request.url()).origin);
    if (!ENDLESS.has(request.resourceType()) && /^https?:/.test(request.url())) open.set(request, performance.now());
  };
  const onEnd = (request: HTTPRequest): void => {
    if (open.delete(request) && open.size === 0) quietSince = performance.now();
  };
  const onResponse = (response: HTTPResponse): void => {
    if (isMainDocument(response.request(), page) && !isRedirect(response)) main = readResponse(response);
  };
  const onNavigated = (frame: Frame): void => {
    if (frame !== page.mainFrame() || frame.url() === 'about:blank') return;
    documents += 1;
  };
  const onLoad = (): void => {
    loaded = true;
  };
  const handlers = [
    ['request', onRequest],
    ['requestfinished', onEnd],
    ['requestfailed', onEnd],
    ['response', onResponse],
    ['framenavigated', onNavigated],
    ['load', onLoad],
    ['error', crash],
    ['close', () => crash(new Error('Target closed'))],
  ] as const;
  // The library types each event by its name; the table above pairs them.
  for (const [event, handler] of handlers) page.on(event, handler as () => void);

  return {
    crashed,
    hasLoaded: () => loaded,
    documentId: () => String(documents),
    navigations: () => documents,
    main: () => main,
    chain: () => chain,
    origins: () => origins,
    idleFor(now) {
      for (const [request, since] of open) if (now - since > LONG_POLL_MS) onEnd(request);
      return open.size > 0 ? 0 : now - quietSince;
    },
    stop() {
      for (const [event, handler] of handlers) page.off(event, handler as () => void);
    },
  };
}

function isMainDocument(request: HTTPRequest, page: Page): boolean {
  return request.isNavigationRequest() && request.frame() === page.mainFrame();
}

function isRedirect(response: HTTPResponse): boolean {
  const status = response.status();
  return status >= 300 && status < 400 && response.headers()['location'] !== undefined;
}

function readResponse(response: HTTPResponse): MainResponse {
  const headers = response.headers();
  const bytes = Number(headers['content-length'] ?? Number.NaN);
  const lang = headers['content-language'];
  const retryAfter = headers['retry-after'];
  const address = response.remoteAddress().ip?.replace(/^\[|\]$/g, '');
  return {
    url: response.url(),
    status: response.status(),
    contentType: (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    isAttachment: /^\s*attachment/i.test(headers['content-disposition'] ?? ''),
    ...(lang !== undefined && { headerLang: lang }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(address !== undefined && address !== '' && { address }),
    ...(Number.isFinite(bytes) && { bytes }),
  };
}
