import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { DEFECT, FOUND, html, type Expectation, type HostilePage } from './hostile-page.ts';
import { PIXEL } from '../pixel.ts';
import type { Answer } from '../serve.ts';

const PAGE = html({ body: DEFECT });
const NOT_HTML: Expectation = { state: 'error', reason: ['not-html', 'download'] };
const ACCENTS = html({
  lang: 'fr',
  title: 'Éléments d’un été',
  body: `<p>Déjà vu : où êtes-vous, garçon ? Voilà l’été.</p>${DEFECT}`,
});

/** The smallest file that a PDF reader opens. */
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** What is sent is not what it seems, or is no page at all. */
export const typePages: readonly HostilePage[] = [
  type('pdf', { 'content-type': 'application/pdf' }, PDF, NOT_HTML, 'a PDF'),
  type('image', { 'content-type': 'image/png' }, PIXEL, NOT_HTML, 'an image'),
  type(
    'svg',
    { 'content-type': 'image/svg+xml' },
    '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    NOT_HTML,
    'an SVG document',
  ),
  type('json', { 'content-type': 'application/json' }, '{"a":1}', NOT_HTML, 'JSON'),
  type('xml', { 'content-type': 'application/xml' }, '<a/>', NOT_HTML, 'XML'),
  type('text', { 'content-type': 'text/plain' }, 'Plain text.', NOT_HTML, 'plain text'),
  type(
    'html-as-text',
    { 'content-type': 'text/plain' },
    PAGE,
    NOT_HTML,
    'HTML sent as plain text: the browser shows its source',
  ),
  type(
    'html-as-octets',
    { 'content-type': 'application/octet-stream' },
    PAGE,
    NOT_HTML,
    'HTML sent as bytes: the browser saves it',
  ),
  type(
    'html-nosniff',
    { 'x-content-type-options': 'nosniff' },
    PAGE,
    { ...NOT_HTML, or: FOUND },
    'no type, and no sniffing',
  ),
  type('no-type', {}, PAGE, { ...FOUND, or: NOT_HTML }, 'no type: the browser sniffs HTML'),
  type('bad-type', { 'content-type': 'html' }, PAGE, { ...FOUND, or: NOT_HTML }, 'a type that is none'),
  type(
    'image-as-html',
    { 'content-type': 'text/html' },
    PIXEL,
    { state: 'checked', or: { state: 'error', reason: ['empty', 'not-html'] } },
    'an image sent as HTML',
  ),
  type(
    'binary',
    { 'content-type': 'text/html' },
    Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 256)),
    { state: 'checked', or: { state: 'error', reason: ['empty', 'unknown-language'] } },
    'noise sent as HTML',
  ),
  type(
    'download',
    { 'content-type': 'text/html', 'content-disposition': 'attachment; filename="../../evil.html"' },
    PAGE,
    { state: 'error', reason: ['download', 'not-html'] },
    'a download: nothing may land on disk',
  ),
  type(
    'download-zip',
    { 'content-type': 'application/zip', 'content-disposition': 'attachment' },
    'PK',
    { state: 'error', reason: ['download', 'not-html'] },
    'a ZIP',
  ),
  type('xhtml', { 'content-type': 'application/xhtml+xml' }, xhtml('<img src="/pixel.png" />'), FOUND, 'XHTML'),
  type(
    'xhtml-broken',
    { 'content-type': 'application/xhtml+xml' },
    xhtml('<p>one<br>two</p><img src="/pixel.png" />'),
    { state: 'checked', or: { state: 'error', reason: ['not-html', 'empty', 'unreadable'] } },
    'XHTML with an error: the browser shows a part',
  ),
  type(
    'utf-16',
    { 'content-type': 'text/html' },
    Buffer.from(`\uFEFF${ACCENTS}`, 'utf16le'),
    FOUND,
    'UTF-16 by its mark',
  ),
  type(
    'utf-16-declared',
    { 'content-type': 'text/html; charset=utf-16le' },
    Buffer.from(ACCENTS, 'utf16le'),
    FOUND,
    'UTF-16 by its header',
  ),
  type(
    'latin-1',
    { 'content-type': 'text/html' },
    Buffer.from(ACCENTS.replace('<meta charset="utf-8">', '').replaceAll('’', "'"), 'latin1'),
    FOUND,
    'Latin-1, not declared',
  ),
  type(
    'latin-1-lied',
    { 'content-type': 'text/html; charset=utf-8' },
    Buffer.from(ACCENTS.replaceAll('’', "'"), 'latin1'),
    FOUND,
    'Latin-1, declared UTF-8',
  ),
  type(
    'windows-1252',
    { 'content-type': 'text/html' },
    Buffer.from(ACCENTS.replace('utf-8', 'windows-1252').replaceAll('’', '\u0092'), 'latin1'),
    FOUND,
    'declared in meta',
  ),
  type(
    'bom',
    { 'content-type': 'text/html; charset=windows-1252' },
    `\uFEFF${ACCENTS}`,
    FOUND,
    'UTF-8 by its mark, against its header',
  ),
  type(
    'nul',
    { 'content-type': 'text/html; charset=utf-8' },
    PAGE.replace('<h1>', '\u0000<h1>\u0000'),
    FOUND,
    'NUL bytes',
  ),
  type(
    'gzip',
    { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' },
    gzipSync(PAGE),
    FOUND,
    'gzip',
  ),
  type(
    'deflate',
    { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'deflate' },
    deflateSync(PAGE),
    FOUND,
    'deflate',
  ),
  type(
    'brotli',
    { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' },
    brotliCompressSync(PAGE),
    { ...FOUND, or: { state: 'error', reason: 'unreachable' } },
    'brotli, which browsers refuse without TLS',
  ),
  type(
    'gzip-lied',
    { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' },
    PAGE,
    { state: 'error', reason: ['unreachable', 'truncated'] },
    'says gzip, is not',
  ),
  type(
    'gzip-cut',
    { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' },
    gzipSync(PAGE).subarray(0, 200),
    { state: 'error', reason: ['unreachable', 'truncated', 'empty'], or: { state: 'checked' } },
    'gzip cut short: the browser shows what it could unpack, and says nothing',
  ),
  type(
    'quirks',
    { 'content-type': 'text/html; charset=utf-8' },
    PAGE.replace('<!doctype html>', ''),
    FOUND,
    'no doctype',
  ),
  type(
    'link-header',
    { 'content-type': 'text/html; charset=utf-8', link: '</http/never>; rel=preload; as=script' },
    PAGE,
    { ...FOUND, or: { state: 'error', reason: 'timeout' } },
    'a preload that never comes',
  ),
];

function type(
  name: string,
  headers: NonNullable<Answer['headers']>,
  body: string | Uint8Array,
  expect: Expectation,
  note: string,
): HostilePage {
  return { path: `/type/${name}`, route: { headers, body }, expect, note };
}

function xhtml(body: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en"><head><title>XHTML</title></head><body><main><h1>XHTML</h1>${body}</main></body></html>`;
}
