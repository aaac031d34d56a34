import type { BrowserFacts } from '../model/report.ts';
import type { Visit, VisitFailure } from '../model/visit.ts';
import { retryAfterMs } from '../net/retry-after.ts';
import { pause } from './deadline.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser, type RunningBrowser } from './launch-browser.ts';
import type { LoaderOptions, StorageState } from './loader-options.ts';
import { signIn } from './login-script.ts';
import { openSlot, type Slot } from './slot.ts';
import { visitPage } from './visit-page.ts';
import type { UsePage, VisitRequest } from './visit-request.ts';

/** Pages loaded in one context before it is replaced: what leaks, leaks no further. */
const PAGES_A_SLOT = 100;
/** A browser that dies more often than this is of no use. */
const MAX_RELAUNCHES = 10;
/** Tries at a page that says it is asked too often, and the longest wait it may ask for, in milliseconds. */
const RATE_TRIES = 3;
const RATE_WAIT_MS = 60_000;

/** A browser that loads pages. */
export interface Loader {
  readonly browser: BrowserFacts;
  /** Loads a page, lets `use` look at it, and leaves no trace of it. Never throws for what a page or a server does. */
  visit<T>(request: VisitRequest, use: UsePage<T>): Promise<Visit<T>>;
  close(): Promise<void>;
}

/** @throws UsageError if there is no browser, or if it does not start, or if the login script fails. */
export async function openLoader(options: LoaderOptions): Promise<Loader> {
  const found = await findBrowser({ path: options.browserPath });
  const launch = (): Promise<RunningBrowser> =>
    launchBrowser(found, {
      requireSandbox: options.requireSandbox,
      hostRules: options.hostRules,
      protocolTimeoutMs: options.pageTimeoutMs,
    });
  const first = await launch();
  try {
    const state = await signIn(first.browser, options);
    return new BrowserLoader(options, launch, first, state);
  } catch (error) {
    await first.end();
    throw error;
  }
}

class BrowserLoader implements Loader {
  readonly browser: BrowserFacts;
  readonly #options: LoaderOptions;
  readonly #launch: () => Promise<RunningBrowser>;
  readonly #state: StorageState;
  readonly #idle: Slot[] = [];
  #running: RunningBrowser;
  #relaunching: Promise<void> | undefined;
  #relaunches = 0;
  #closed = false;

  constructor(
    options: LoaderOptions,
    launch: () => Promise<RunningBrowser>,
    first: RunningBrowser,
    state: StorageState,
  ) {
    this.#options = options;
    this.#launch = launch;
    this.#running = first;
    this.#state = state;
    this.browser = first.facts;
  }

  async visit<T>(request: VisitRequest, use: UsePage<T>): Promise<Visit<T>> {
    let crashes = 0;
    let moved = 0;
    for (let tries = 1; ; tries += 1) {
      const outcome = await this.#visitOnce(request, use);
      if (this.#closed || outcome.state === 'checked') return outcome.state === 'checked' ? outcome : plain(outcome);
      if (outcome.reason === 'crashed' && (crashes += 1) < 2) continue;
      if (outcome.reason === 'kept-navigating' && (moved += 1) < 2) continue;
      if (outcome.reason !== 'rate-limited' || tries >= RATE_TRIES) return plain(outcome);
      const wait = retryAfterMs(outcome.retryAfter, Date.now()) ?? 1_000 * 2 ** tries;
      if (wait > RATE_WAIT_MS) return plain(outcome);
      await pause(wait);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#running.end();
  }

  async #visitOnce<T>(request: VisitRequest, use: UsePage<T>): Promise<Visit<T> & { retryAfter?: string }> {
    let slot: Slot;
    try {
      slot = await this.#takeSlot();
    } catch (error) {
      return this.#closed || this.#relaunches >= MAX_RELAUNCHES ? lost(error) : crashed(error);
    }
    const { visit, origins, isUsable } = await visitPage(slot, request, use, this.#options);
    await this.#giveBack(slot, origins, isUsable);
    return visit;
  }

  async #takeSlot(): Promise<Slot> {
    const idle = this.#idle.pop();
    if (idle !== undefined && !idle.page.isClosed() && this.#running.browser.connected) return idle;
    if (!this.#running.browser.connected) await this.#relaunch();
    return openSlot(this.#running.browser, this.#options, this.#state);
  }

  async #giveBack(slot: Slot, origins: ReadonlySet<string>, isUsable: boolean): Promise<void> {
    slot.used += 1;
    const isWorn = this.#options.isolate === true || slot.used >= PAGES_A_SLOT;
    if (isUsable && !isWorn && (await slot.clean(origins))) {
      this.#idle.push(slot);
      return;
    }
    await slot.close();
  }

  /** Several pages may find the browser dead at once: one of them starts it again, the others wait. */
  async #relaunch(): Promise<void> {
    this.#relaunching ??= this.#startAgain().finally(() => {
      this.#relaunching = undefined;
    });
    await this.#relaunching;
  }

  async #startAgain(): Promise<void> {
    if (this.#closed || this.#relaunches >= MAX_RELAUNCHES) throw new Error('The browser is gone.');
    this.#relaunches += 1;
    this.#idle.length = 0;
    await this.#running.end();
    this.#running = await this.#launch();
  }
}

function plain<T>(outcome: Visit<T> & { retryAfter?: string }): Visit<T> {
  if (outcome.state === 'checked') return outcome;
  const { retryAfter: _retryAfter, ...failure } = outcome;
  return failure;
}

function lost(error: unknown): VisitFailure {
  return { state: 'error', reason: 'browser-lost', stage: 'load', detail: textOf(error) };
}

function crashed(error: unknown): VisitFailure {
  return { state: 'error', reason: 'crashed', stage: 'load', detail: textOf(error) };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
