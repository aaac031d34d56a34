import { pathToFileURL } from 'node:url';
import type { Browser, Cookie, Page } from 'puppeteer-core';
import { UsageError } from '../config/usage-error.ts';
import type { LoaderOptions, LoginCookie, StorageState } from './loader-options.ts';

/** A login script may take this long, in milliseconds. */
const LOGIN_MS = 120_000;

/**
 * The state in which every page is loaded: what the person gave, and what their login script, run once, left behind.
 * @throws UsageError if the script cannot be read or fails.
 */
export async function signIn(browser: Browser, { loginScript, state }: LoaderOptions): Promise<StorageState> {
  if (loginScript === undefined) return state;
  const context = await browser.createBrowserContext();
  try {
    const login = await readScript(loginScript);
    const page = await context.newPage();
    page.setDefaultTimeout(LOGIN_MS);
    await login({ page });
    const cookies = await context.cookies();
    const left = await page.evaluate(() => ({ origin: location.origin, items: Object.entries({ ...localStorage }) }));
    const items = left.items.map(([name, value]) => ({ name, value: String(value) }));
    return {
      cookies: [...state.cookies, ...cookies.map(toLoginCookie)],
      origins: items.length === 0 ? state.origins : [...state.origins, { origin: left.origin, localStorage: items }],
    };
  } catch (cause) {
    throw cause instanceof UsageError ? cause : loginFailed(loginScript, cause);
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function readScript(path: string): Promise<(world: { page: Page }) => Promise<void>> {
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
  const login = module.default;
  if (typeof login !== 'function') throw new TypeError('The login script has no default export that is a function.');
  return login as (world: { page: Page }) => Promise<void>;
}

function toLoginCookie({ name, value, domain, path, expires, httpOnly, secure }: Cookie): LoginCookie {
  return { name, value, domain, path, expires, httpOnly, secure };
}

function loginFailed(script: string, cause: unknown): UsageError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new UsageError({
    what: { en: `The login script failed: ${detail}`, fr: `Le script de connexion a échoué\u00a0: ${detail}` },
    where: script,
    next: {
      en: 'Run the script by itself, correct it, then try again.',
      fr: 'Lancez le script seul, corrigez-le, puis réessayez.',
    },
    cause,
  });
}
