import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeLocale } from '../snapshot/axe-message.ts';

/** The package's own folder: one level up from `src` in the sources, two from `dist/src` once built. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPackage(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('The package.json of Curbcut is missing.');
    folder = parent;
  }
  return folder;
}

/** The scripts that run inside of pages, as text. */
export interface PageScripts {
  readonly axe: string;
  readonly collect: string;
  readonly pageRules: string;
}

/** @throws if the package was not built: the scripts are made by `npm run build`. */
export async function readPageScripts(): Promise<PageScripts> {
  const require = createRequire(import.meta.url);
  const inPage = join(packageRoot(), 'dist', 'in-page');
  const [axe, collect, pageRules] = await Promise.all([
    readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
    readFile(join(inPage, 'collect.js'), 'utf8'),
    readFile(join(inPage, 'page-rules.js'), 'utf8'),
  ]);
  return { axe, collect, pageRules };
}

/** The script of the HTML report's own page. @throws if the package was not built. */
export async function readReportApp(): Promise<string> {
  return readFile(join(packageRoot(), 'dist', 'report', 'app.js'), 'utf8');
}

/** The program that reads documents, in a process of its own. */
export function documentReader(): string {
  return join(packageRoot(), 'dist', 'documents', 'document-reader.mjs');
}

/** The thread that reads files of words. */
export function wordsThread(): string {
  return join(packageRoot(), 'dist', 'src', 'words', 'words-thread.js');
}

/** axe-core's own French texts. */
export async function readAxeFrench(): Promise<AxeLocale> {
  const require = createRequire(import.meta.url);
  return JSON.parse(await readFile(require.resolve('axe-core/locales/fr.json'), 'utf8')) as AxeLocale;
}

/** Versions of Curbcut and of the axe-core that it runs. */
export function toolVersions(): { readonly version: string; readonly axe: string } {
  const require = createRequire(import.meta.url);
  return {
    version: versionIn(join(packageRoot(), 'package.json')),
    axe: versionIn(require.resolve('axe-core/package.json')),
  };
}

function isPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && readPackage(file).name === 'curbcut';
}

function versionIn(file: string): string {
  const { version } = readPackage(file);
  if (version === undefined) throw new Error(`No version in ${file}.`);
  return version;
}

function readPackage(file: string): { name?: string; version?: string } {
  return JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
}
