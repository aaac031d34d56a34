import type { CDPSession } from 'puppeteer-core';
import type { Stage } from '../model/ledger.ts';
import type { LoadFacts, Visit, VisitFailure } from '../model/visit.ts';
import { Aborted, endsWithin, untilAborted } from './deadline.ts';
import { isSignIn, judgeDocument, judgeNetworkError } from './judge-document.ts';
import type { LoaderOptions } from './loader-options.ts';
import { type PageWatch, watchPage } from './page-watch.ts';
import { isolatedWorld, MAX_NAVIGATIONS, settle } from './settle.ts';
import type { Slot } from './slot.ts';
import type { UsePage, VisitRequest } from './visit-request.ts';

/** If the page had moved on this often when its time was over, that is why. */
const RESTLESS = 3;

export interface VisitedPage<T> {
  readonly visit: Visit<T> & { retryAfter?: string };
  readonly origins: ReadonlySet<string>;
  /** False: the page hangs or is gone, and its slot with it. */
  readonly isUsable: boolean;
}

/** One page, once: navigates, waits for rest, judges what is there, and lets `use` look at it, all within one deadline. */
export async function visitPage<T>(
  slot: Slot,
  request: VisitRequest,
  use: UsePage<T>,
  options: LoaderOptions,
): Promise<VisitedPage<T>> {
  const deadline = AbortSignal.timeout(options.pageTimeoutMs);
  const watch = watchPage(slot.page);
  const progress: { stage: Stage } = { stage: 'load' };
  const guarded = (work: Promise<Visit<T>>): Promise<Visit<T>> =>
    untilAborted(deadline, Promise.race([work, watch.crashed]));
  try {
    const visit = await guarded(look(slot, request, use, options, watch, deadline, progress));
    const retryAfter = watch.main()?.retryAfter;
    return {
      visit: { ...visit, ...(retryAfter !== undefined && { retryAfter }) },
      origins: watch.origins(),
      isUsable: true,
    };
  } catch (error) {
    const late = deadline.aborted || error instanceof Aborted;
    // A page in an endless loop can be left once its script is ended.
    const isFree = late && (await endsWithin(1_000, slot.client.send('Runtime.terminateExecution')));
    const failure = late ? tooLate(watch, progress.stage) : failed(error, progress.stage);
    return { visit: failure, origins: watch.origins(), isUsable: isFree };
  } finally {
    watch.stop();
  }
}

async function look<T>(
  { page, client }: Slot,
  request: VisitRequest,
  use: UsePage<T>,
  options: LoaderOptions,
  watch: PageWatch,
  signal: AbortSignal,
  progress: { stage: Stage },
): Promise<Visit<T>> {
  const refusal = options.allows(new URL(request.url));
  if (refusal !== true) return { state: 'error', reason: 'blocked-address', stage: 'load', detail: refusal };
  try {
    await page.goto(request.url, { waitUntil: 'domcontentloaded', timeout: options.pageTimeoutMs });
  } catch (error) {
    return navigationFailure(error, request, options, watch);
  }
  const settled = await settle(client, watch, signal);
  if (watch.navigations() > MAX_NAVIGATIONS) return keptNavigating(watch);
  const response = watch.main();
  if (response === undefined) return judgeNetworkError('net::ERR_EMPTY_RESPONSE');
  const judged = judgeDocument(response, request, options);
  if (judged !== undefined) return judged;
  const url = withoutFragment(page.url());
  const contents = await untilAborted(signal, examine(client, options.loggedInSelector));
  const misplaced = judgeContents(contents, url, response.status, request, options);
  if (misplaced !== undefined) return misplaced;

  const facts: LoadFacts = {
    url,
    status: response.status,
    chain: watch.chain(),
    settled,
    ...(response.headerLang !== undefined && { headerLang: response.headerLang }),
  };
  const document = watch.documentId();
  progress.stage = 'snapshot';
  try {
    const value = await use(page, facts, signal);
    return watch.documentId() === document ? { state: 'checked', facts, value } : keptNavigating(watch);
  } catch (error) {
    if (watch.documentId() !== document) return keptNavigating(watch);
    throw error;
  }
}

interface Contents {
  readonly isEmpty: boolean;
  readonly hasPassword: boolean;
  readonly isSignedIn: boolean;
  readonly bytes: number;
}

/** Asks the page, in a world of our own, the little that decides whether it is the page that was asked for. */
async function examine(client: CDPSession, loggedInSelector: string | undefined): Promise<Contents> {
  const contextId = await isolatedWorld(client, 'curbcut-settle');
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    contextId,
    returnByValue: true,
    expression: `(() => {
      const body = document.body;
      const entry = performance.getEntriesByType('navigation')[0];
      return {
        isEmpty: !body || (body.textContent.trim() === '' && !body.querySelector('img,svg,video,audio,canvas,iframe,object,embed,input,button,select,textarea,frame') && ![...body.querySelectorAll('*')].some((e) => e.shadowRoot) && !document.querySelector('frameset')),
        hasPassword: [...document.querySelectorAll('input[type=password]')].some((e) => e.checkVisibility({ visibilityProperty: true })),
        isSignedIn: ${loggedInSelector === undefined ? 'true' : `document.querySelector(${JSON.stringify(loggedInSelector)}) !== null`},
        bytes: entry ? entry.decodedBodySize : 0,
      };
    })()`,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Contents;
}

function judgeContents(
  contents: Contents,
  url: string,
  status: number,
  request: VisitRequest,
  options: LoaderOptions,
): VisitFailure | undefined {
  const finalUrl = url === request.url ? {} : { finalUrl: url };
  const error = (reason: VisitFailure['reason'], detail: string): VisitFailure => ({
    state: 'error',
    reason,
    stage: 'load',
    detail,
    status,
    ...finalUrl,
  });
  if (isSignIn(url, request.url) || !contents.isSignedIn) return error('auth-lost', url);
  if (contents.hasPassword && isElsewhere(url, request.url)) return error('auth-lost', url);
  if (contents.bytes > options.maxDocumentBytes) return error('too-large', String(contents.bytes));
  return contents.isEmpty ? error('empty', url) : undefined;
}

/** Another page, not just another spelling of the same. */
function isElsewhere(url: string, asked: string): boolean {
  const key = (text: string): string => new URL(text).pathname.replace(/\/(index\.\w+)?$/, '').toLowerCase();
  return key(url) !== key(asked);
}

function navigationFailure(
  error: unknown,
  request: VisitRequest,
  options: LoaderOptions,
  watch: PageWatch,
): VisitFailure {
  const message = error instanceof Error ? error.message : String(error);
  const response = watch.main();
  // A download or an answer without content ends the navigation although the server did answer.
  if (response !== undefined && /ERR_ABORTED|ERR_HTTP_RESPONSE_CODE_FAILURE/.test(message)) {
    const judged = judgeDocument(response, request, options);
    return (
      judged ?? {
        state: 'error',
        reason: 'empty',
        stage: 'load',
        status: response.status,
        detail: String(response.status),
      }
    );
  }
  if (/net::ERR_/.test(message)) return judgeNetworkError(message);
  if (error instanceof Error && error.name === 'TimeoutError') return timeout('load');
  throw error;
}

function failed(error: unknown, stage: Stage): VisitFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (GONE.test(message)) return { state: 'error', reason: 'crashed', stage, detail: message };
  if (/frame was detached|context was destroyed|Cannot find context/i.test(message)) {
    return { state: 'error', reason: 'kept-navigating', stage, detail: message };
  }
  return { state: 'error', reason: 'engine-failed', stage, detail: message };
}

const GONE = /Target closed|Session closed|Connection closed|crashed|detached Frame|Navigating frame was detached/i;

function tooLate(watch: PageWatch, stage: Stage): VisitFailure {
  return watch.navigations() > RESTLESS ? keptNavigating(watch) : timeout(stage);
}

function timeout(stage: Stage): VisitFailure {
  return { state: 'error', reason: 'timeout', stage };
}

function keptNavigating(watch: PageWatch): VisitFailure {
  return { state: 'error', reason: 'kept-navigating', stage: 'load', detail: watch.chain().slice(0, 5).join(' > ') };
}

function withoutFragment(url: string): string {
  const parsed = new URL(url);
  // A hash route is the page's own address.
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}
