import type { Candidate, Frontier, VisitOutcome } from '../discover/frontier.ts';
import type { NotVisitedReason, Reason } from '../model/ledger.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { Visit } from '../model/visit.ts';
import type { JournalPage, JournalWriter } from './journal.ts';

/** Pages in a row that ended at a login page: by then the session is lost, and going on only makes noise. */
const AUTH_LOST_IN_A_ROW = 3;

/** What the person at the console is told as pages end. */
export interface Progress {
  readonly url: string;
  readonly state: Visit<unknown>['state'];
  /** Why it was not checked. */
  readonly reason?: Reason;
  /** How long it took. */
  readonly seconds: number;
  readonly done: number;
  /** Pages that have ended, and those that are known to come. */
  readonly known: number;
  readonly errors: number;
}

export interface VisitPages {
  readonly frontier: Frontier;
  readonly concurrency: number;
  readonly snapshot: (candidate: Candidate) => Promise<Visit<PageSnapshot>>;
  /** What an earlier run found out about a page. */
  readonly known: (url: string) => Promise<JournalPage | undefined>;
  readonly journal: JournalWriter;
  /** Milliseconds that the site asks for between two pages. */
  readonly delayMs: (url: string) => number;
  /** Aborted: no further page is taken, and pages under way are not waited for. */
  readonly signal: AbortSignal;
  readonly onBegin?: (url: string) => void;
  readonly onProgress: (progress: Progress) => void;
}

/** Visits every page the frontier hands out, `concurrency` at a time, and writes each to the journal as it ends. */
export async function visitPages(options: VisitPages): Promise<void> {
  const pace = pacer(options.delayMs);
  const { frontier, signal, onProgress } = options;
  const bell = ringer();
  let authLost = 0;
  let done = 0;
  let errors = 0;
  const stop = (reason: NotVisitedReason): void => {
    frontier.stop(reason);
    bell.ring();
  };
  signal.addEventListener('abort', bell.ring, { once: true });

  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const candidate = frontier.take();
      if (candidate === undefined) {
        if (frontier.isDone()) return;
        await bell.next();
        continue;
      }
      const began = performance.now();
      options.onBegin?.(candidate.url);
      const page = await visitOne(candidate, options, pace);
      if (page === undefined) return;
      const outcome = outcomeOf(page);
      frontier.settle(candidate, outcome);
      done += 1;
      if (outcome.state === 'error') errors += 1;
      authLost = outcome.state === 'error' && outcome.reason === 'auth-lost' ? authLost + 1 : 0;
      if (authLost === AUTH_LOST_IN_A_ROW) stop('auth-lost');
      if (outcome.state === 'error' && outcome.reason === 'browser-lost') stop('browser-lost');
      onProgress({
        url: candidate.url,
        state: outcome.state,
        ...(outcome.state !== 'checked' && { reason: outcome.reason }),
        seconds: (performance.now() - began) / 1_000,
        done,
        known: done + frontier.ahead(),
        errors,
      });
      bell.ring();
    }
  };
  try {
    await Promise.all(Array.from({ length: options.concurrency }, work));
  } finally {
    signal.removeEventListener('abort', bell.ring);
  }
}

/** Undefined: the run was aborted before the page ended, so nothing is known of it. */
async function visitOne(
  candidate: Candidate,
  options: VisitPages,
  pace: (url: string) => Promise<void>,
): Promise<JournalPage | undefined> {
  const before = await options.known(candidate.url);
  if (before !== undefined) return before;
  const visit = await untilAborted(options.signal, async () => {
    await pace(candidate.url);
    return options.snapshot(candidate);
  });
  if (visit === undefined) return undefined;
  const page: JournalPage =
    visit.state === 'checked'
      ? { kind: 'page', url: candidate.url, status: visit.facts.status, snapshot: visit.value }
      : { kind: 'page', url: candidate.url, failure: visit };
  await options.journal.append(page);
  return page;
}

function outcomeOf({ failure, snapshot, status = 0 }: JournalPage): VisitOutcome {
  if (failure !== undefined) return failure;
  if (snapshot === undefined) return { state: 'error', reason: 'internal', stage: 'snapshot' };
  const links = snapshot.links.map(({ href, text, name }) => ({ href, text: text || name }));
  return { state: 'checked', finalUrl: snapshot.url, status, links };
}

export async function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | undefined> {
  if (signal.aborted) return undefined;
  let release = (): void => undefined;
  const aborted = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
    signal.addEventListener('abort', release, { once: true });
  });
  const running = work();
  // When the run is aborted the browser goes away under the page: that failure is no news.
  running.catch(() => undefined);
  try {
    return await Promise.race([running, aborted]);
  } finally {
    signal.removeEventListener('abort', release);
  }
}

/** Wakes all who wait for something to change. */
function ringer(): { next(): Promise<void>; ring(): void } {
  let waiting: (() => void)[] = [];
  return {
    next: () => new Promise((resolve) => waiting.push(resolve)),
    ring() {
      const all = waiting;
      waiting = [];
      for (const resolve of all) resolve();
    },
  };
}

/** Lets no page of a site begin sooner after the last than the site asks for. */
export function pacer(delayMs: (url: string) => number): (url: string) => Promise<void> {
  const next = new Map<string, number>();
  return async (url) => {
    const delay = delayMs(url);
    if (delay <= 0) return;
    const { origin } = new URL(url);
    const now = performance.now();
    const at = Math.max(now, next.get(origin) ?? 0);
    next.set(origin, at + delay);
    await new Promise((resolve) => {
      setTimeout(resolve, at - now);
    });
  };
}
