import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isPage } from './folder-site.ts';
import {
  badSitemap,
  noInput,
  noSuchFile,
  notReadable,
  unreadableFile,
  wrongAddress,
  wrongScheme,
} from './input-errors.ts';
import { normaliseUrl } from './normalise-url.ts';
import { readSitemap, type Sitemap, SITEMAP_BYTES } from './sitemap.ts';
import { looksLikeUrlList, readUrlList } from './url-list.ts';

/** What an input turned out to be. `name`: as the person wrote it. */
export type Input =
  | { readonly kind: 'address'; readonly name: string; readonly url: string; readonly looksLike: AddressLook }
  | { readonly kind: 'list'; readonly name: string; readonly urls: readonly string[] }
  | { readonly kind: 'sitemap'; readonly name: string; readonly sitemap: Sitemap }
  | { readonly kind: 'folder'; readonly name: string; readonly path: string }
  | { readonly kind: 'file'; readonly name: string; readonly path: string };

/** What an address is, by its name alone: a page may yet answer with a sitemap. */
export type AddressLook = 'page' | 'sitemap' | 'robots';

/** A list of addresses longer than this is not one. */
const LIST_BYTES = 20_000_000;

/**
 * Tells the inputs apart and reads those that are on this machine.
 * @throws UsageError for everything in them that the person can put right
 */
export async function readInputs(
  inputs: readonly string[],
  { cwd, stdin }: { readonly cwd: string; readonly stdin: AsyncIterable<string | Uint8Array> },
): Promise<Input[]> {
  if (inputs.length === 0) throw noInput();
  const read: Input[] = [];
  // One after the other: the first mistake is the one that is told.
  for (const name of new Set(inputs)) read.push(await readInput(name, cwd, stdin));
  return read;
}

async function readInput(name: string, cwd: string, stdin: AsyncIterable<string | Uint8Array>): Promise<Input> {
  if (name === '-') return { kind: 'list', name, urls: readUrlList(await textOf(stdin), name) };
  if (/^https?:/i.test(name)) return readAddress(name);
  // A single letter is a drive: C:\site.
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name) || /^(?:about|data|file|javascript|mailto|tel):/i.test(name)) {
    throw wrongScheme(name);
  }
  return readPath(name, resolve(cwd, name));
}

function readAddress(name: string): Input {
  const url = /^https?:\/\//i.test(name) ? normaliseUrl(name) : undefined;
  if (url === undefined) throw wrongAddress(name);
  return { kind: 'address', name, url, looksLike: lookOf(new URL(url).pathname) };
}

function lookOf(pathname: string): AddressLook {
  if (/^\/robots\.txt$/.test(pathname)) return 'robots';
  return /\.(?:xml|rss|atom|txt)(?:\.gz)?$/i.test(pathname) ? 'sitemap' : 'page';
}

async function readPath(name: string, path: string): Promise<Input> {
  const facts = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') throw noSuchFile(name);
    throw unreadableFile(name, error);
  });
  if (facts.isDirectory()) return { kind: 'folder', name, path };
  if (!facts.isFile() || facts.size > SITEMAP_BYTES) throw notReadable(name);
  if (isPage(path)) return { kind: 'file', name, path };
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadableFile(name, error);
  });
  return readContents(name, bytes);
}

async function readContents(name: string, bytes: Uint8Array): Promise<Input> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isGzip && !isUtf16 && bytes.subarray(0, 8_192).includes(0)) throw notReadable(name);
  const isXml = /^\s*</.test(new TextDecoder().decode(bytes.subarray(0, 1_000)));
  if (isGzip || isUtf16 || isXml || /\.xml$/i.test(name)) {
    const sitemap = await readSitemap(bytes);
    const { problem } = sitemap;
    // Too long or empty is the world's doing, and told as a gap; the rest is a broken file that the person gave.
    if (problem?.reason === 'unreadable') throw badSitemap(name, problem.detail);
    return { kind: 'sitemap', name, sitemap };
  }
  const text = new TextDecoder().decode(bytes);
  if (bytes.length > LIST_BYTES || !looksLikeUrlList(text)) throw notReadable(name);
  return { kind: 'list', name, urls: readUrlList(text, name) };
}

async function textOf(stream: AsyncIterable<string | Uint8Array>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LIST_BYTES) throw notReadable('-');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The folder that HTML files share, and their paths in it. */
export function commonFolder(paths: readonly string[]): string {
  let folder = dirname(paths[0] ?? '.');
  while (paths.some((path) => !isBelow(path, folder))) folder = dirname(folder);
  return folder;
}

function isBelow(path: string, folder: string): boolean {
  for (let up = dirname(path); ; up = dirname(up)) {
    if (up === folder) return true;
    if (up === dirname(up)) return false;
  }
}

/** A host name for a folder: `dist` → `dist.localhost`. Browsers never look such names up. */
export function hostFor(folder: string, taken: ReadonlySet<string>): string {
  const name = basename(folder)
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '');
  const base = /[a-z]/.test(name) ? name : 'site';
  for (let n = 1; ; n += 1) {
    const host = `${base}${n === 1 ? '' : `-${n}`}.localhost`;
    if (!taken.has(host)) return host;
  }
}
