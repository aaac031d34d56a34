import type { Browser, BrowserContext, CDPSession, Dialog, Page, Target } from 'puppeteer-core';
import { endsWithin } from './deadline.ts';
import type { LoaderOptions, LoginCookie, StorageState } from './loader-options.ts';
import { guardRequests } from './request-guard.ts';

/** Dialogs that a page may open before its scripts are stopped. */
const MAX_DIALOGS = 20;
const CLEAN_MS = 3_000;

/** One place where pages are loaded, one after the other: a browser context with one page, used again and again. */
export interface Slot {
  readonly page: Page;
  readonly client: CDPSession;
  /** Pages loaded here so far. */
  used: number;
  /** Takes all traces of the last page away. False: it would not go, and the slot must be thrown away. */
  clean(origins: ReadonlySet<string>): Promise<boolean>;
  /** Never throws, never waits long. */
  close(): Promise<void>;
}

export async function openSlot(browser: Browser, options: LoaderOptions, state: StorageState): Promise<Slot> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    await prepare(context, page, client, options);
    await restore(context, page, state);
    return {
      page,
      client,
      used: 0,
      clean: async (origins) => {
        const cleaning = clean(context, page, client, origins, state);
        return endsWithin(CLEAN_MS, cleaning);
      },
      close: async () => {
        await endsWithin(CLEAN_MS, context.close());
      },
    };
  } catch (error) {
    await endsWithin(CLEAN_MS, context.close());
    throw error;
  }
}

async function prepare(context: BrowserContext, page: Page, client: CDPSession, options: LoaderOptions): Promise<void> {
  let dialogs = 0;
  page.on('dialog', (dialog: Dialog) => {
    dialogs += 1;
    if (dialogs === MAX_DIALOGS)
      client.send('Emulation.setScriptExecutionDisabled', { value: true }).catch(() => undefined);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || dialogs < MAX_DIALOGS) return;
    dialogs = 0;
    client.send('Emulation.setScriptExecutionDisabled', { value: false }).catch(() => undefined);
  });
  context.on('targetcreated', (target: Target) => {
    if (target.type() === 'page' && target !== page.target()) closeTarget(target).catch(() => undefined);
  });
  await Promise.all([
    client.send('Page.enable'),
    page.setBypassServiceWorker(true),
    client.send('Browser.setDownloadBehavior', {
      behavior: 'deny',
      ...(context.id !== undefined && { browserContextId: context.id }),
    }),
    client.send('Page.setInterceptFileChooserDialog', { enabled: true }),
    guardRequests(client, options),
  ]);
}

async function closeTarget(target: Target): Promise<void> {
  const popup = await target.page();
  await popup?.close();
}

async function clean(
  context: BrowserContext,
  page: Page,
  client: CDPSession,
  origins: ReadonlySet<string>,
  state: StorageState,
): Promise<void> {
  // First away from the page: it could write again while it is being cleaned.
  await page.goto('about:blank');
  await Promise.all([
    client.send('Network.clearBrowserCookies'),
    ...[...origins]
      .filter((origin) => origin !== 'null')
      .map((origin) => client.send('Storage.clearDataForOrigin', { origin, storageTypes: STORAGE })),
  ]);
  await restore(context, page, state);
}

/** Everything that a page can leave behind, but for the HTTP cache. */
const STORAGE =
  'cookies,file_systems,indexeddb,local_storage,shader_cache,websql,service_workers,cache_storage,shared_storage,storage_buckets';

/** Back to the state in which the person is signed in. */
async function restore(context: BrowserContext, page: Page, state: StorageState): Promise<void> {
  if (state.cookies.length > 0) await context.setCookie(...state.cookies.map(toCookie));
  for (const { origin, localStorage } of state.origins) await writeStorage(page, origin, localStorage);
}

function toCookie(cookie: LoginCookie): Parameters<BrowserContext['setCookie']>[0] {
  const url = cookie.url === undefined ? undefined : new URL(cookie.url);
  const sameSite = cookie.sameSite;
  return {
    name: cookie.name,
    value: cookie.value,
    domain: cookie.domain ?? url?.hostname ?? '',
    path: cookie.path ?? '/',
    secure: cookie.secure ?? url?.protocol === 'https:',
    httpOnly: cookie.httpOnly ?? false,
    ...(cookie.expires !== undefined && cookie.expires > 0 && { expires: cookie.expires }),
    ...(sameSite !== undefined && { sameSite }),
  };
}

/** Local storage can only be written from a page of its origin: one that we answer ourselves. */
async function writeStorage(
  page: Page,
  origin: string,
  items: StorageState['origins'][number]['localStorage'],
): Promise<void> {
  const client = await page.createCDPSession();
  try {
    const answered = new Promise<void>((resolve) => {
      client.once('Fetch.requestPaused', ({ requestId }) => {
        const body = Buffer.from('<!doctype html><title>.</title>').toString('base64');
        client
          .send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [{ name: 'content-type', value: 'text/html' }],
            body,
          })
          .then(
            () => resolve(),
            () => resolve(),
          );
      });
    });
    await client.send('Fetch.enable', { patterns: [{ urlPattern: `${origin}/*` }] });
    await Promise.all([page.goto(`${origin}/`), answered]);
    await page.evaluate(
      (pairs) => {
        for (const [name, value] of pairs) localStorage.setItem(name, value);
      },
      items.map(({ name, value }) => [name, value] as const),
    );
    await client.send('Fetch.disable');
    await page.goto('about:blank');
  } finally {
    await client.detach().catch(() => undefined);
  }
}
