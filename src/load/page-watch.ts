import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { judgeNetworkError } from './judge-network-error.ts';
import { type MainResponse, readResponse } from './main-response.ts';
import { openRequests } from './open-requests.ts';
import { VisitFailed } from './visit-failed.ts';
import { parseUrl } from '../model/parse-url.ts';

/** A page that shows more documents than this, one after the other, does not mean to show anything. */
const MAX_DOCUMENTS = 10;
/** A refresh that comes sooner than this, in seconds, is a redirect: a person would not see the page before it. */
const REDIRECT_S = 1;

/** Its storage, by the browser's own key: a frame has another store in each site that it is put in. */
export interface Traces {
  readonly origins: ReadonlySet<string>;
  readonly storageKeys: ReadonlySet<string>;
}

/** What a page does from the moment it is watched: its requests, its documents, its life. */
export interface PageWatch {
  /** Milliseconds since the last request ended; 0 while one is under way. */
  idleFor(now: number): number;
  /** The document in the main frame: parsed to its end, and loaded with all that belongs to it. */
  isParsed(): boolean;
  hasLoaded(): boolean;
  /** Another value as soon as the main frame shows another document. */
  documentId(): string;
  documents(): number;
  /** A refresh by meta element or header: `soon` is a redirect, `later` is a page that will not stay. */
  refresh(): 'soon' | 'later' | undefined;
  /** The newest response for the main frame's document, and every address on the way to it. */
  main(): MainResponse | undefined;
  chain(): readonly string[];
  traces(): Traces;
  /** Rejects when the page is gone, or when it can no longer become the page that was asked for. */
  readonly broken: Promise<never>;
}

export interface WatchLimits {
  readonly maxDocumentBytes: number;
}

/** Watches a fresh page; it goes on until the page is closed. */
export async function watchPage(page: Page, client: CDPSession, limits: WatchLimits): Promise<PageWatch> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const mainFrame = frameTree.frame.id;
  const requests = openRequests();
  const origins = new Set<string>();
  const storageKeys = new Set<string>();
  const chain: string[] = [];
  let loaded = false;
  let parsed = false;
  let documents = 0;
  let documentId = '';
  let refresh: 'soon' | 'later' | undefined;
  let main: MainResponse | undefined;
  let bytes = 0;
  let mainRequest = '';
  let cut: { readonly requestId: string; readonly errorText: string } | undefined;
  let fail = (_error: Error): void => undefined;
  const broken = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Whoever does not wait for it any more must not be told.
  broken.catch(() => undefined);

  const isMain = (event: Protocol.Network.RequestWillBeSentEvent): boolean =>
    event.type === 'Document' && event.frameId === mainFrame && event.requestId === event.loaderId;
  const end = (requestId: string): void => requests.end(requestId);
  // Shown, and then the rest of it did not come. The two events may arrive in either order.
  const failIfCut = (): void => {
    if (cut === undefined || cut.requestId !== documentId) return;
    fail(new VisitFailed({ ...judgeNetworkError(cut.errorText), ...(main !== undefined && { status: main.status }) }));
  };
  const gone = (): void => fail(new Error('Target closed'));

  client.on('Network.requestWillBeSent', (event) => {
    const origin = parseUrl(event.request.url)?.origin;
    if (origin !== undefined) origins.add(origin);
    requests.begin(event);
    if (!isMain(event)) return;
    if (event.requestId !== mainRequest) bytes = 0;
    mainRequest = event.requestId;
    chain.push(event.request.url);
  });
  client.on('Network.responseReceived', ({ requestId, response }) => {
    if (requestId === mainRequest) main = readResponse(response);
  });
  client.on('Network.dataReceived', ({ requestId, dataLength }) => {
    if (requestId !== mainRequest) return;
    bytes += dataLength;
    if (bytes > limits.maxDocumentBytes) fail(new VisitFailed(tooLarge(bytes, main)));
  });
  client.on('Network.loadingFinished', ({ requestId }) => end(requestId));
  client.on('Network.loadingFailed', ({ requestId, errorText, canceled }) => {
    end(requestId);
    if (requestId !== mainRequest || canceled === true || errorText === 'net::ERR_ABORTED') return;
    cut = { requestId, errorText };
    failIfCut();
  });
  client.on('Page.frameNavigated', ({ frame }) => {
    if (frame.id !== mainFrame) return void noteStorage(client, frame, storageKeys);
    if (frame.loaderId === documentId || frame.url === 'about:blank' || frame.unreachableUrl !== undefined) return;
    documentId = frame.loaderId;
    documents += 1;
    failIfCut();
    parsed = false;
    loaded = false;
    refresh = undefined;
    requests.keepOnly(documentId);
    if (documents > MAX_DOCUMENTS) fail(new VisitFailed(keptNavigating(chain)));
  });
  client.on('Page.domContentEventFired', () => {
    parsed = true;
  });
  client.on('Page.loadEventFired', () => {
    loaded = true;
  });
  client.on('Page.frameScheduledNavigation', ({ frameId, delay, reason }) => {
    if (frameId !== mainFrame || !/refresh/i.test(reason)) return;
    refresh = delay <= REDIRECT_S ? 'soon' : 'later';
  });
  client.on('Page.frameClearedScheduledNavigation', ({ frameId }) => {
    if (frameId === mainFrame) refresh = undefined;
  });
  page.on('error', gone);
  page.on('close', gone);
  page.browser().on('disconnected', gone);
  page.once('close', () => page.browser().off('disconnected', gone));

  return {
    broken,
    isParsed: () => parsed,
    hasLoaded: () => loaded,
    documentId: () => documentId,
    documents: () => documents,
    refresh: () => refresh,
    main: () => main,
    chain: () => chain,
    traces: () => ({ origins, storageKeys }),
    idleFor: (now) => requests.idleFor(now),
  };
}

/** The reason for a page that does not stay what it is. */
export function keptNavigating(chain: readonly string[]): VisitFailed['failure'] {
  return { state: 'error', reason: 'kept-navigating', stage: 'load', detail: chain.slice(0, 5).join(' > ') };
}

function tooLarge(bytes: number, main: MainResponse | undefined): VisitFailed['failure'] {
  const status = main === undefined ? {} : { status: main.status };
  return { state: 'error', reason: 'too-large', stage: 'load', detail: String(bytes), ...status };
}

/** A frame from elsewhere keeps its storage under a key of its own in this site. */
function noteStorage(client: CDPSession, frame: Protocol.Page.Frame, keys: Set<string>): void {
  if (!/^https?:/.test(frame.url)) return;
  client.send('Storage.getStorageKey', { frameId: frame.id }).then(
    ({ storageKey }) => keys.add(storageKey),
    // The frame is gone again: its origin is known from its request.
    () => undefined,
  );
}
