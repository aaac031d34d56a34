import { setMaxListeners } from 'node:events';
import type { BrowserFacts } from '../model/report.ts';
import type { Visit, VisitFailure } from '../model/visit.ts';
import { Aborted } from './deadline.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser, type RunningBrowser } from './launch-browser.ts';
import type { LoaderOptions } from './loader-options.ts';
import { signIn } from './login-script.ts';
import { type Patience, patience } from './patience.ts';
import { assertSelector, assertText } from './self-test.ts';
import { type SlotPool, slotPool } from './slot-pool.ts';
import { type Turnstile, turnstile } from './turnstile.ts';
import { visitPage, type VisitOnce } from './visit-page.ts';
import type { UsePage, VisitRequest } from './visit-request.ts';

/** A browser that loads pages. */
export interface Loader {
  readonly browser: BrowserFacts;
  /** Its program. */
  readonly browserPath: string;
  /** Loads a page, lets `use` look at it, and leaves no trace of it. Never throws for what a page or a server does. */
  visit<T>(request: VisitRequest, use: UsePage<T>): Promise<Visit<T>>;
  /** Opens a tab ahead of the first visit. Never throws. */
  warm(): Promise<void>;
  /** Ends the browser, and every visit that is under way. */
  close(): Promise<void>;
}

/** @throws UsageError if there is no browser, if it does not start or draws no text, or if the login script fails. */
export async function openLoader(options: LoaderOptions): Promise<Loader> {
  const found = await findBrowser({ path: options.browserPath, onUnpack: options.onUnpack });
  const launch = (): Promise<RunningBrowser> =>
    launchBrowser(found, {
      requireSandbox: options.requireSandbox,
      hostRules: options.hostRules,
      // Every call belongs to a page, and a page's own deadline comes first.
      protocolTimeoutMs: options.pageTimeoutMs,
    });
  const first = await launch();
  try {
    await assertText(first.browser);
    if (options.loggedInSelector !== undefined) await assertSelector(first.browser, options.loggedInSelector);
    const state = await signIn(first.browser, options);
    return new BrowserLoader(options, found.path, first, slotPool({ options, state, first, launch }));
  } catch (error) {
    await first.end();
    throw error;
  }
}

class BrowserLoader implements Loader {
  readonly browser: BrowserFacts;
  readonly browserPath: string;
  readonly #options: LoaderOptions;
  readonly #slots: SlotPool;
  readonly #closing = new AbortController();
  readonly #entrance: Turnstile = turnstile();
  readonly #patience: Patience = patience(this.#closing.signal);

  constructor(options: LoaderOptions, path: string, first: RunningBrowser, slots: SlotPool) {
    this.browserPath = path;
    this.#options = options;
    this.#slots = slots;
    // Every page under way listens.
    setMaxListeners(0, this.#closing.signal);
    this.browser = first.facts;
  }

  async visit<T>(request: VisitRequest, use: UsePage<T>): Promise<Visit<T>> {
    let crashes = 0;
    let moves = 0;
    try {
      for (let tries = 1; ; tries += 1) {
        await this.#patience.untilAllowed(request.url);
        if (this.#slots.isWorn()) await this.#entrance.alone(() => this.#slots.renew());
        // A browser that died took all its pages with it. Which of them killed it shows when each is alone.
        const enter = crashes > 0 ? this.#entrance.alone : this.#entrance.share;
        const outcome = await enter(() => this.#visitOnce(request, use));
        if (outcome.state === 'checked' || this.#closing.signal.aborted) return plain(outcome);
        if (outcome.reason === 'crashed' && (crashes += 1) < 2) continue;
        if (outcome.reason === 'kept-navigating' && (moves += 1) < 2) continue;
        const mayTryAgain = outcome.reason === 'rate-limited' && this.#patience.waits(request.url, outcome, tries);
        if (!mayTryAgain) return plain(outcome);
      }
    } catch (error) {
      if (error instanceof Aborted || this.#closing.signal.aborted) return lost('The browser was closed.');
      throw error;
    }
  }

  async warm(): Promise<void> {
    const slot = await this.#slots.take();
    if (!('lost' in slot)) await this.#slots.giveBack(slot);
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#slots.end();
  }

  async #visitOnce<T>(request: VisitRequest, use: UsePage<T>): Promise<VisitOnce<T>> {
    const slot = await this.#slots.take();
    if ('lost' in slot) return lost(slot.lost);
    try {
      return await visitPage(slot, request, use, this.#options, this.#closing.signal);
    } finally {
      await this.#slots.giveBack(slot);
    }
  }
}

function plain<T>(outcome: VisitOnce<T>): Visit<T> {
  const { retryAfter: _retryAfter, ...visit } = outcome;
  return visit;
}

function lost(detail: string): VisitFailure {
  return { state: 'error', reason: 'browser-lost', stage: 'load', detail };
}
