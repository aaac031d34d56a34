import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { UsageError } from '../config/usage-error.ts';
import type { BrowserFacts } from '../model/report.ts';
import { embeddedBrowser } from './embedded-browser.ts';

/** A browser to launch, and where it was found. */
export interface FoundBrowser {
  readonly path: string;
  readonly where: BrowserFacts['where'];
  /** What its process needs beside our own environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** The environment's names for a browser, in the order in which they count. */
const VARIABLES = ['CURBCUT_BROWSER', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'];

/**
 * The browser to use: the one that is named, else one that is installed, else the embedded one.
 * @throws UsageError if a named browser is not there, or if there is none at all.
 */
export async function findBrowser(options: {
  readonly path?: string | undefined;
  /** Called before the embedded browser is unpacked. */
  readonly onUnpack?: (() => void) | undefined;
}): Promise<FoundBrowser> {
  if (options.path !== undefined) return named(options.path, '--browser', 'flag');
  for (const variable of VARIABLES) {
    const path = process.env[variable];
    if (path !== undefined && path !== '') return named(path, variable, 'environment');
  }
  const installed = installedBrowser();
  if (installed !== undefined) return { path: installed, where: 'installed', env: {} };
  const embedded = await embeddedBrowser({ onUnpack: options.onUnpack });
  if (embedded !== undefined) return { ...embedded, where: 'embedded' };
  throw new UsageError({
    what: {
      en: 'Curbcut found no browser on this machine.',
      fr: 'Curbcut n’a trouvé aucun navigateur sur cet appareil.',
    },
    next: {
      en: 'Install Chrome or Chromium, or name a browser with --browser, or run npm install with optional packages.',
      fr: 'Installez Chrome ou Chromium, ou indiquez un navigateur avec --browser, ou relancez npm install avec les paquets facultatifs.',
    },
  });
}

function named(path: string, where: string, kind: FoundBrowser['where']): FoundBrowser {
  if (isExecutable(path)) return { path, where: kind, env: {} };
  throw new UsageError({
    what: { en: `There is no browser at ${path}.`, fr: `Il n’y a aucun navigateur à l’emplacement ${path}.` },
    where,
    next: { en: 'Correct the path, or leave it out.', fr: 'Corrigez le chemin, ou retirez-le.' },
  });
}

/** Headless shells first: the same findings in less time. */
function installedBrowser(): string | undefined {
  return [...headlessShells(), ...onPath(), ...usualPlaces()].find(isExecutable);
}

function headlessShells(): string[] {
  const cache = join(homedir(), '.cache', 'puppeteer', 'chrome-headless-shell');
  return listFolder(cache)
    .sort()
    .toReversed()
    .flatMap((version) =>
      listFolder(join(cache, version)).map((build) => join(cache, version, build, 'chrome-headless-shell')),
    );
}

function onPath(): string[] {
  if (process.platform === 'win32') return [];
  const names = [
    'chrome-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
  ];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return ['/opt/google/chrome/chrome'];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((parts) => roots.map((root) => join(root, ...parts)));
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
