import { execFile } from 'node:child_process';
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { UsageError } from '../config/usage-error.ts';
import type { BrowserFacts } from '../model/report.ts';
import type { FoundBrowser } from './find-browser.ts';

export interface LaunchOptions {
  readonly requireSandbox?: boolean | undefined;
  /** `MAP name address`: names that this browser resolves by itself. */
  readonly hostRules?: readonly string[] | undefined;
  /** No single call to the browser may take longer, in milliseconds. */
  readonly protocolTimeoutMs: number;
}

/** A browser that runs, and how to end it. */
export interface RunningBrowser {
  readonly browser: Browser;
  readonly facts: BrowserFacts;
  /** Ends the browser and all its processes, and removes its profile. Never throws. */
  end(): Promise<void>;
}

/** How long a browser may take to close by itself, in milliseconds. */
const CLOSE_MS = 2_000;

/**
 * Launches a browser over a pipe, so that it dies with this process, whatever kills it.
 * @throws UsageError if it does not start, or if it cannot be sandboxed and `requireSandbox` is set.
 */
export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<RunningBrowser> {
  // On Linux, root's browser has no sandbox; elsewhere it has.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot) {
    try {
      return await start(found, options, true);
    } catch (error) {
      if (options.requireSandbox === true || !isSandboxTrouble(error)) throw await notStarted(found, error);
    }
  }
  if (options.requireSandbox === true) throw noSandbox();
  try {
    return await start(found, options, false);
  } catch (error) {
    throw await notStarted(found, error);
  }
}

async function start(found: FoundBrowser, options: LaunchOptions, sandbox: boolean): Promise<RunningBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'curbcut-browser-'));
  try {
    const browser = await launch({
      executablePath: found.path,
      headless: 'shell',
      pipe: true,
      userDataDir: profile,
      // Signals are ours to handle: with the library's handlers a run goes on against a dead browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      acceptInsecureCerts: false,
      protocolTimeout: options.protocolTimeoutMs,
      defaultViewport: { width: 1280, height: 1024, deviceScaleFactor: 1 },
      env: { ...process.env, ...LOCALE, ...found.env },
      args: flags(options.hostRules ?? [], sandbox),
    });
    const version = await browser.version();
    const facts: BrowserFacts = { version, where: found.where, sandbox };
    return { browser, facts, end: () => end(browser, profile) };
  } catch (error) {
    await rm(profile, { recursive: true, force: true });
    throw error;
  }
}

/**
 * The browser's own check of where a name leads: a page from a public address asks nothing of this machine or of a
 * private network, by whatever name. It holds for the parts of a page; documents are held by `guardRequests`.
 */
const LOCAL_NETWORK =
  'LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,LocalNetworkAccessChecksWebTransport';

function flags(hostRules: readonly string[], sandbox: boolean): string[] {
  return [
    ...(sandbox ? [] : ['--no-sandbox', '--disable-setuid-sandbox']),
    ...(hostRules.length > 0 ? [`--host-resolver-rules=${hostRules.join(', ')}`] : []),
    // One process a page: a page's frames are then reached by one session, and cost less.
    '--disable-site-isolation-trials',
    // An address is asked for as it is written: not by https first, and with no hints from elsewhere.
    '--disable-features=IsolateOrigins,site-per-process,Translate,MediaRouter,OptimizationHints,AcceptCHFrame,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    `--enable-features=${LOCAL_NETWORK}`,
    '--block-new-web-contents',
    '--window-size=1280,1024',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-notifications',
    '--disable-print-preview',
    '--no-first-run',
    '--no-default-browser-check',
    '--no-pings',
    '--mute-audio',
    '--hide-scrollbars',
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--lang=en-CA',
    '--accept-lang=en-CA,en',
  ];
}

/** The same language on every machine: the browser takes how it writes dates from its environment, not from its flags. */
const LOCALE = { LANG: 'en_CA.UTF-8', LC_ALL: 'en_CA.UTF-8', LANGUAGE: 'en_CA' };

async function end(browser: Browser, profile: string): Promise<void> {
  const child = browser.process();
  const closed = browser.close().catch(() => undefined);
  await Promise.race([closed, pause(CLOSE_MS)]);
  if (child?.pid !== undefined && child.exitCode === null) {
    // The library starts the browser as the leader of its own process group.
    for (const pid of process.platform === 'win32' ? [child.pid] : [-child.pid, child.pid]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    }
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 }).catch(() => undefined);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

function isSandboxTrouble(error: unknown): boolean {
  return error instanceof Error && /sandbox|namespace|SUID|zygote/i.test(error.message);
}

/** As the loader of Linux says it. */
const MISSING_LIBRARY = /error while loading shared libraries: ([\w.+-]{1,100})/;

/** What the program says for itself when it is asked for its version: over a pipe its complaints are lost. One line. */
function lastWords({ path, env }: FoundBrowser): Promise<string> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, timeout: CLOSE_MS, maxBuffer: 100_000 };
    execFile(path, ['--version'], options, (error, _stdout, stderr) => {
      const line = stderr.trim().split('\n').at(-1) ?? '';
      resolve(error === null ? '' : line.slice(0, 300));
    });
  });
}

function noSandbox(): UsageError {
  return new UsageError({
    what: {
      en: 'The browser cannot run in its sandbox here.',
      fr: 'Le navigateur ne peut pas s’exécuter dans son bac à sable ici.',
    },
    where: '--require-sandbox',
    next: {
      en: 'Run as a user other than root, or allow user namespaces, or leave out --require-sandbox.',
      fr: 'Exécutez sous un autre compte que root, ou permettez les espaces de noms d’utilisateur, ou retirez --require-sandbox.',
    },
  });
}

async function notStarted(found: FoundBrowser, cause: unknown): Promise<UsageError> {
  const { path } = found;
  const said = await lastWords(found);
  const library = MISSING_LIBRARY.exec(said)?.[1];
  if (library !== undefined) {
    return new UsageError({
      what: {
        en: `The browser at ${path} does not start: this machine lacks the library ${library}.`,
        fr: `Le navigateur ${path} ne démarre pas\u00a0: il manque la bibliothèque ${library} sur cet appareil.`,
      },
      next: {
        en: 'Install the package that holds it, or leave out --browser to use another browser.',
        fr: 'Installez le paquet qui la contient, ou retirez --browser pour employer un autre navigateur.',
      },
      cause,
    });
  }
  return new UsageError({
    what: { en: `The browser at ${path} does not start.`, fr: `Le navigateur ${path} ne démarre pas.` },
    ...(said !== '' && { where: said }),
    next: {
      en: 'Name another browser with --browser, or leave it out. With --verbose Curbcut shows the whole error.',
      fr: 'Nommez un autre navigateur avec --browser, ou retirez cette option. Avec --verbose, Curbcut montre toute l’erreur.',
    },
    cause,
  });
}
