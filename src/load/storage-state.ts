import type { BrowserContext, CDPSession, Page } from 'puppeteer-core';
import type { LoginCookie, StorageState } from './loader-options.ts';
import type { Traces } from './page-watch.ts';

/** Everything that a page can leave behind, but for the HTTP cache. */
const KINDS =
  'cookies,file_systems,indexeddb,local_storage,shader_cache,websql,service_workers,cache_storage,shared_storage,storage_buckets';

/** Takes away all that pages left in a context. The pages must be closed: they could write again. */
export async function clearTraces(client: CDPSession, { origins, storageKeys }: Traces): Promise<void> {
  await Promise.all([
    client.send('Network.clearBrowserCookies'),
    ...[...origins]
      .filter((origin) => origin !== 'null')
      .map((origin) => client.send('Storage.clearDataForOrigin', { origin, storageTypes: KINDS })),
    ...[...storageKeys].map((storageKey) =>
      client.send('Storage.clearDataForStorageKey', { storageKey, storageTypes: KINDS }),
    ),
  ]);
}

/** Puts a context into the state in which the person is signed in. */
export async function restoreState(context: BrowserContext, { cookies, origins }: StorageState): Promise<void> {
  if (cookies.length > 0) await context.setCookie(...cookies.map(toCookie));
  for (const { origin, localStorage: items } of origins) {
    await inOrigin(context, origin, (page) =>
      page.evaluate(
        (pairs) => {
          for (const [name, value] of pairs) localStorage.setItem(name, value);
        },
        items.map(({ name, value }) => [name, value] as const),
      ),
    );
  }
}

/** What a context holds for these origins, in the form of a storage state. */
export async function readState(context: BrowserContext, origins: ReadonlySet<string>): Promise<StorageState> {
  const cookies = await context.cookies();
  const stores: StorageState['origins'][number][] = [];
  for (const origin of origins) {
    const items = await inOrigin(context, origin, (page) => page.evaluate(() => Object.entries({ ...localStorage })));
    const store = items.map(([name, value]) => ({ name, value: String(value) }));
    if (store.length > 0) stores.push({ origin, localStorage: store });
  }
  return {
    cookies: cookies.map(({ name, value, domain, path, expires, httpOnly, secure, sameSite }) => {
      const site = sameSite === 'Default' ? undefined : sameSite;
      return { name, value, domain, path, expires, httpOnly, secure, sameSite: site };
    }),
    origins: stores,
  };
}

/** Local storage can only be reached from a page of its origin: an empty one, that no server is asked for. */
async function inOrigin<T>(context: BrowserContext, origin: string, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    const client = await page.createCDPSession();
    client.on('Fetch.requestPaused', ({ requestId }) => {
      const answer = {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'content-type', value: 'text/html' }],
        body: Buffer.from('<!doctype html><title>.</title>').toString('base64'),
      };
      client.send('Fetch.fulfillRequest', answer).catch(() => undefined);
    });
    await client.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    await page.goto(`${origin}/`);
    return await use(page);
  } finally {
    await page.close();
  }
}

function toCookie(cookie: LoginCookie): Parameters<BrowserContext['setCookie']>[0] {
  const url = cookie.url === undefined ? undefined : new URL(cookie.url);
  const { name, value, expires, sameSite } = cookie;
  return {
    name,
    value,
    domain: cookie.domain ?? url?.hostname ?? '',
    path: cookie.path ?? '/',
    secure: cookie.secure ?? url?.protocol === 'https:',
    httpOnly: cookie.httpOnly ?? false,
    ...(expires !== undefined && expires > 0 && { expires }),
    ...(sameSite !== undefined && { sameSite }),
  };
}
