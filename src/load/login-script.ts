import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { UsageError } from '../config/usage-error.ts';
import { endsWithin } from './deadline.ts';
import type { LoaderOptions, StorageState } from './loader-options.ts';
import { guardRequests } from './request-guard.ts';
import { readState, restoreState } from './storage-state.ts';

/** A login script may take this long, in milliseconds. */
const LOGIN_MS = 120_000;

type Login = (world: { readonly page: Page }) => Promise<void>;

/**
 * The state in which every page is loaded: what the person gave, and what their login script, run once, left behind.
 * @throws UsageError if the script cannot be read, fails, or does not end.
 */
export async function signIn(browser: Browser, options: LoaderOptions): Promise<StorageState> {
  const { loginScript, state } = options;
  if (loginScript === undefined) return state;
  const context = await browser.createBrowserContext();
  try {
    const login = await readScript(loginScript);
    await restoreState(context, state);
    const page = await context.newPage();
    page.setDefaultTimeout(LOGIN_MS);
    await guardRequests(await page.createCDPSession(), options);
    const origins = new Set(state.origins.map(({ origin }) => origin));
    page.on('framenavigated', (frame: Frame) => {
      if (/^https?:/.test(frame.url())) origins.add(new URL(frame.url()).origin);
    });
    await inTime(login({ page }));
    // What was given is in there too, unless the script took it away.
    return await readState(context, origins);
  } catch (cause) {
    throw cause instanceof UsageError ? cause : loginFailed(loginScript, cause);
  } finally {
    await endsWithin(LOGIN_MS, context.close());
  }
}

async function readScript(path: string): Promise<Login> {
  const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
  const login = module.default;
  if (typeof login !== 'function') throw new TypeError('The login script has no default export that is a function.');
  return login as Login;
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not end within ${LOGIN_MS / 1_000} seconds.`)), LOGIN_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
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
