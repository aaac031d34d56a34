import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { SaxesParser } from 'saxes';
import type { ErrorReason } from '../model/ledger.ts';

/** What a sitemap file holds. */
export interface Sitemap {
  /** `index`: the addresses are those of further sitemaps. */
  readonly kind: 'pages' | 'index';
  /** As written, trimmed. */
  readonly locations: readonly string[];
  /** It could not be read, or not to its end; what was read up to there is in `locations`. */
  readonly problem?: { readonly reason: ErrorReason; readonly detail: string };
}

/** The protocol's own limits (sitemaps.org): 50 MB decompressed, 50,000 addresses. */
export const SITEMAP_BYTES = 50_000_000;
const MOST_LOCATIONS = 50_000;
/** Longer than any address that is taken. */
const LONGEST_LOCATION = 8_000;
const SLICE = 65_536;

const unzip = promisify(gunzip);

/**
 * Reads a sitemap, whatever it is called and however it was sent: XML (sitemap, index, RSS, Atom), or one address a
 * line; gzip is known by its first bytes. A DTD is refused: entities are how a small file becomes a large one.
 */
export async function readSitemap(bytes: Uint8Array): Promise<Sitemap> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return readText(bytes);
  try {
    return readText(await unzip(bytes, { maxOutputLength: SITEMAP_BYTES }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'gzip';
    return nothing(code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'unreadable', code);
  }
}

function readText(bytes: Uint8Array): Sitemap {
  const text = decode(bytes);
  const start = text.slice(0, 1_000).trimStart();
  if (start === '') return nothing('nothing-found', 'empty');
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return nothing('unreadable', 'HTML');
  return start.startsWith('<') ? readXml(text.trimStart()) : readLines(text);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const label = /^[^>]*encoding=["'](iso-8859-1|windows-1252|us-ascii)["']/i.exec(head)?.[1] ?? 'utf-8';
  return new TextDecoder(label).decode(bytes);
}

function readLines(text: string): Sitemap {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const locations = lines.filter((line) => /^https?:\/\//i.test(line)).map((line) => line.slice(0, LONGEST_LOCATION));
  if (locations.length === 0) return nothing('unreadable', 'not a sitemap');
  return capped({ kind: 'pages', locations });
}

/** Which element, in which parent, names an address. */
const ROOTS: Readonly<Record<string, { kind: Sitemap['kind']; parent: string; element: string }>> = {
  urlset: { kind: 'pages', parent: 'url', element: 'loc' },
  sitemapindex: { kind: 'index', parent: 'sitemap', element: 'loc' },
  rss: { kind: 'pages', parent: 'item', element: 'link' },
  RDF: { kind: 'pages', parent: 'item', element: 'link' },
  feed: { kind: 'pages', parent: 'entry', element: 'link' },
};

function readXml(text: string): Sitemap {
  const locations: string[] = [];
  const path: string[] = [];
  let root: (typeof ROOTS)[string] | undefined;
  let problem: Sitemap['problem'];
  let loc: string | undefined;

  const parser = new SaxesParser({ position: false });
  const stop = (detail: string): void => {
    problem ??= { reason: 'unreadable', detail: detail.slice(0, 200) };
  };
  const isLocation = (): boolean => root !== undefined && path.at(-1) === root.element && path.at(-2) === root.parent;
  const take = (location: string): void => {
    const trimmed = location.trim();
    if (trimmed !== '' && problem === undefined) locations.push(trimmed.slice(0, LONGEST_LOCATION));
  };
  parser.on('error', (error) => stop(error.message));
  parser.on('doctype', () => stop('DOCTYPE'));
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    if (path.length === 0) {
      root = Object.hasOwn(ROOTS, local) ? ROOTS[local] : undefined;
      if (root === undefined) stop(`<${local}>`);
    }
    path.push(local);
    if (!isLocation()) return;
    loc = '';
    // Atom names it in an attribute.
    const { href, rel = 'alternate' } = attributes;
    if (typeof href === 'string' && rel === 'alternate') take(href);
  });
  const addText = (more: string): void => {
    if (loc !== undefined && loc.length < LONGEST_LOCATION) loc += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (loc !== undefined && isLocation()) {
      take(loc);
      loc = undefined;
    }
    path.pop();
  });
  const isOver = (): boolean => problem !== undefined || locations.length > MOST_LOCATIONS;
  for (let at = 0; at < text.length; at += SLICE) {
    if (isOver()) break;
    parser.write(text.slice(at, at + SLICE));
  }
  if (!isOver()) parser.close();
  return capped({ kind: root?.kind ?? 'pages', locations, ...(problem && { problem }) });
}

function capped(sitemap: Sitemap): Sitemap {
  if (sitemap.locations.length <= MOST_LOCATIONS) return sitemap;
  const problem = { reason: 'truncated', detail: `${MOST_LOCATIONS}` } as const;
  return { ...sitemap, locations: sitemap.locations.slice(0, MOST_LOCATIONS), problem };
}

function nothing(reason: ErrorReason, detail: string): Sitemap {
  return { kind: 'pages', locations: [], problem: { reason, detail } };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
