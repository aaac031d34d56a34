import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { endsWithin } from './deadline.ts';
import type { LoaderOptions, StorageState } from './loader-options.ts';
import { type PageWatch, type Traces, watchPage } from './page-watch.ts';
import { guardRequests } from './request-guard.ts';
import { clearTraces, restoreState } from './storage-state.ts';
import { type Tamed, tamePage } from './tame-page.ts';

/** How long a page, and a context, may take to go away, in milliseconds. */
const CLOSE_MS = 3_000;
const ASK_AGAIN_MS = 200;

/** A page that has not been anywhere yet. */
export interface FreshPage {
  readonly page: Page;
  readonly client: CDPSession;
  readonly watch: PageWatch;
  readonly tamed: Tamed;
}

/**
 * One place where pages are loaded, one after the other. They share a browser context, and with it the HTTP cache; each
 * has a tab of its own, for a tab keeps its name, its history and its session storage whatever page is in it.
 */
export interface Slot {
  /** Pages opened here so far. */
  readonly used: number;
  isAlive(): boolean;
  /** A tab in which nothing is left of the page before. */
  open(): Promise<FreshPage>;
  /** Opens the next tab now, for the next `open`. Never throws, and waits for nothing. */
  openAhead(): void;
  /** Closes the open tab. False: it would not go. */
  closePage(): Promise<boolean>;
  /** Never throws, never waits long. False: it would not go, and something in the browser hangs. */
  close(): Promise<boolean>;
}

export async function openSlot(browser: Browser, options: LoaderOptions, state: StorageState): Promise<Slot> {
  const context = await browser.createBrowserContext();
  let used = 0;
  let open: FreshPage | undefined;
  let ahead: Promise<FreshPage> | undefined;
  let own: Target | undefined;
  let traces: Traces | undefined;
  let isOpening = false;
  context.on('targetcreated', (target: Target) => {
    // Browsers that know no flag against popups open them.
    if (target.type() !== 'page' || isOpening || target === own) return;
    closeTarget(target).catch(() => undefined);
  });
  const prepare = async (): Promise<FreshPage> => {
    isOpening = true;
    try {
      const page = await context.newPage();
      own = page.target();
      const client = await page.createCDPSession();
      await Promise.all([
        client.send('Page.enable'),
        client.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 }),
        ...(traces === undefined ? [] : [clearTraces(client, traces)]),
      ]);
      if (traces !== undefined || used === 0) await restoreState(context, state);
      traces = undefined;
      const [tamed, watch] = await Promise.all([
        tamePage(client, context.id),
        watchPage(page, client, options),
        guardRequests(client, options),
        options.ahead?.tab(page).catch(() => undefined),
      ]);
      return { page, client, watch, tamed };
    } finally {
      isOpening = false;
    }
  };
  return {
    get used() {
      return used;
    },
    isAlive: () => browser.connected && !context.closed,
    async open() {
      const ready = ahead;
      ahead = undefined;
      open = await ready?.catch(() => undefined);
      // A tab that waited for long may be gone.
      if (open === undefined || open.page.isClosed()) open = await prepare();
      used += 1;
      return open;
    },
    openAhead() {
      ahead ??= prepare();
      // Whoever opens it asks again.
      ahead.catch(() => undefined);
    },
    async closePage() {
      if (open === undefined) return true;
      traces = open.watch.traces();
      const { page } = open;
      open = undefined;
      return closeForSure(page);
    },
    close: () => (browser.connected && !context.closed ? endsWithin(CLOSE_MS, context.close()) : Promise.resolve(true)),
  };
}

/** The browser loses the request when it comes while a document is taking the page: then it is asked again. */
async function closeForSure(page: Page): Promise<boolean> {
  for (let waited = 0; waited < CLOSE_MS; waited += ASK_AGAIN_MS) {
    if (page.isClosed() || (await endsWithin(ASK_AGAIN_MS, page.close()))) return true;
  }
  return page.isClosed();
}

async function closeTarget(target: Target): Promise<void> {
  const popup = await target.page();
  await popup?.close();
}
