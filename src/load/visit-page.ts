import type { CDPSession } from 'puppeteer-core';
import type { Stage } from '../model/ledger.ts';
import { withTimeLimit } from '../model/time-limit.ts';
import type { LoadFacts, Visit, VisitFailure } from '../model/visit.ts';
import { Aborted, endsWithin, untilAborted } from './deadline.ts';
import { type Examined, examinePage } from './examine-page.ts';
import { judgeDocument } from './judge-document.ts';
import { judgeNetworkError } from './judge-network-error.ts';
import type { LoaderOptions } from './loader-options.ts';
import { keptNavigating, type PageWatch } from './page-watch.ts';
import { settle } from './settle.ts';
import type { FreshPage, Slot } from './slot.ts';
import { VisitFailed } from './visit-failed.ts';
import type { UsePage, VisitRequest } from './visit-request.ts';

/** If the page had moved on this often when its time was over, that is why. */
const RESTLESS = 3;
/** The part of a page's time that it may take to come to rest: the rest is for looking at it. */
const SETTLE_SHARE = 0.6;
/** How long a script may take to end when it is told to, in milliseconds. */
const TERMINATE_MS = 1_000;

export type VisitOnce<T> = Visit<T> & { readonly retryAfter?: string };

/** One visit at work: what it knows so far is what it can say when its time is over. */
interface Progress {
  stage: Stage;
  fresh?: FreshPage;
}

/**
 * One page, once: opens a tab, navigates, waits for rest, judges what is there, and lets `use` look at it, all within
 * one deadline. `closing` fires when the loader is closed.
 */
export async function visitPage<T>(
  slot: Slot,
  request: VisitRequest,
  use: UsePage<T>,
  options: LoaderOptions,
  closing: AbortSignal,
): Promise<VisitOnce<T>> {
  const refused = options.allows(new URL(request.url));
  if (refused !== true) return { state: 'error', reason: 'blocked-address', stage: 'load', detail: refused };
  return withTimeLimit(options.pageTimeoutMs, closing, (deadline) => visitUntil(deadline, slot, request, use, options));
}

async function visitUntil<T>(
  deadline: AbortSignal,
  slot: Slot,
  request: VisitRequest,
  use: UsePage<T>,
  options: LoaderOptions,
): Promise<VisitOnce<T>> {
  const started = performance.now();
  const progress: Progress = { stage: 'load' };
  try {
    const fresh = await untilAborted(deadline, slot.open());
    progress.fresh = fresh;
    const looking = look(fresh, request, use, options, deadline, started, progress);
    const visit = await untilAborted(deadline, Promise.race([looking, fresh.watch.broken]));
    const retryAfter = fresh.watch.main()?.retryAfter;
    return { ...visit, ...(retryAfter !== undefined && { retryAfter }) };
  } catch (error) {
    if (error instanceof VisitFailed) return error.failure;
    if (!deadline.aborted && !(error instanceof Aborted)) return failed(error, progress);
    // A page in an endless loop can be closed once its script is ended.
    if (progress.fresh) await endsWithin(TERMINATE_MS, progress.fresh.client.send('Runtime.terminateExecution'));
    return tooLate(progress);
  }
}

async function look<T>(
  { page, client, watch, tamed }: FreshPage,
  request: VisitRequest,
  use: UsePage<T>,
  options: LoaderOptions,
  signal: AbortSignal,
  started: number,
  progress: Progress,
): Promise<Visit<T>> {
  const notThere = await navigate(client, watch, request, options);
  if (notThere !== undefined) return notThere;
  // What is no page of ours is not waited for; but where people sign in, pages come back from the login by script.
  const response = watch.main();
  const rules = { ...options, hasLogin: hasLogin(options) };
  const judged = response && judgeDocument(response, request, rules);
  const mayComeBack = rules.hasLogin && (judged?.reason === 'auth-lost' || judged?.reason === 'redirect-off-scope');
  if (judged !== undefined && !mayComeBack) return judged;

  options.ahead?.document(page).catch(() => undefined);
  const settled = await settle(client, watch, signal, started + options.pageTimeoutMs * SETTLE_SHARE);
  // A page that says it will go away is looked at before it does.
  if (watch.refresh() === 'later') await client.send('Page.stopLoading');
  const document = watch.documentId();
  const { failure: misplaced, isBlank } = await judgeAtRest(client, watch, request, options);
  if (misplaced !== undefined) return misplaced;

  const main = watch.main();
  const address = await addressOf(client);
  const facts: LoadFacts = {
    url: withoutFragment(address),
    status: main?.status ?? 0,
    chain: watch.chain(),
    settled: settled && !tamed.isStopped(),
    ...(isBlank && { isBlank }),
    ...(main?.headerLang !== undefined && { headerLang: main.headerLang }),
  };
  progress.stage = 'snapshot';
  const hasMoved = async (): Promise<boolean> =>
    watch.documentId() !== document || withoutHash(await addressOf(client)) !== withoutHash(address);
  let value: T;
  try {
    value = await use(page, facts, signal, started + options.pageTimeoutMs);
  } catch (error) {
    if (await hasMoved()) return keptNavigating(watch.chain());
    throw error;
  }
  // The result belongs to one document, or to none.
  return (await hasMoved()) ? keptNavigating([...watch.chain(), page.url()]) : { state: 'checked', facts, value };
}

/** Goes to the address, until the browser shows a document. */
async function navigate(
  client: CDPSession,
  watch: PageWatch,
  request: VisitRequest,
  options: LoaderOptions,
): Promise<VisitFailure | undefined> {
  const { errorText, isDownload } = await client.send('Page.navigate', { url: request.url });
  if (errorText === undefined && isDownload !== true) return undefined;
  const response = watch.main();
  const last = watch.chain().at(-1) ?? request.url;
  const refused = options.allows(new URL(last));
  if (refused !== true) return { state: 'error', reason: 'blocked-address', stage: 'load', detail: refused };
  const hasAnswered = response !== undefined && /ERR_ABORTED|ERR_HTTP_RESPONSE_CODE_FAILURE/.test(errorText ?? '');
  if (!hasAnswered && isDownload !== true) {
    // The page itself went on before it was shown: what it went to is judged in its place.
    if (errorText === 'net::ERR_ABORTED' && watch.documents() > 0) return undefined;
    return { ...judgeNetworkError(errorText ?? ''), ...(last !== withoutHash(request.url) && { finalUrl: last }) };
  }
  // An answer without a page: an error status, a file, or nothing at all.
  const judged = response && judgeDocument(response, request, { ...options, hasLogin: hasLogin(options) });
  if (judged !== undefined) return judged;
  const state = request.isSeed ? 'error' : 'skipped';
  if (isDownload === true || response === undefined) {
    const reason = request.isSeed ? 'download' : 'not-html';
    return { state, reason, stage: 'load', detail: response?.mimeType ?? 'download' };
  }
  const { status } = response;
  return { state: 'error', reason: 'empty', stage: 'load', status, detail: String(status) };
}

/** The document that is there after all redirects, those of its scripts too. */
async function judgeAtRest(
  client: CDPSession,
  watch: PageWatch,
  request: VisitRequest,
  options: LoaderOptions,
): Promise<Examined> {
  const response = watch.main();
  if (response === undefined) return { failure: { state: 'error', reason: 'empty', stage: 'load' }, isBlank: true };
  const judged = judgeDocument(response, request, { ...options, hasLogin: hasLogin(options) });
  if (judged !== undefined) return { failure: judged, isBlank: false };
  const url = withoutFragment(await addressOf(client));
  return examinePage(client, { url, status: response.status }, request, options);
}

function hasLogin({ headers, basicAuth, state, loginScript, loggedInSelector }: LoaderOptions): boolean {
  const given = [headers, basicAuth, state.cookies, state.origins];
  return given.some(({ length }) => length > 0) || loginScript !== undefined || loggedInSelector !== undefined;
}

async function addressOf(client: CDPSession): Promise<string> {
  const { frameTree } = await client.send('Page.getFrameTree');
  return `${frameTree.frame.url}${frameTree.frame.urlFragment ?? ''}`;
}

function failed(error: unknown, { stage }: Progress): VisitFailure {
  const message = error instanceof Error ? error.message : String(error);
  const reason = REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? 'engine-failed';
  return { state: 'error', reason, stage, detail: message };
}

/** What the browser's library says when a page goes away under it. */
const REASONS: readonly (readonly [RegExp, VisitFailure['reason']])[] = [
  [
    /Target closed|Session closed|Connection closed|crashed|detached Frame|frame was detached|No target with/i,
    'crashed',
  ],
  [/context was destroyed|Cannot find context|context with specified id|Execution context/i, 'kept-navigating'],
  [/timed out/i, 'timeout'],
];

function tooLate({ stage, fresh }: Progress): VisitFailure {
  if (fresh !== undefined && fresh.watch.documents() > RESTLESS) return keptNavigating(fresh.watch.chain());
  return { state: 'error', reason: 'timeout', stage };
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  // A hash route is the page's own address.
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}
