import { gzipSync } from 'node:zlib';
import type { Reason } from '../../../src/model/ledger.ts';
import { send, type Answer, type Handler, type Route, type Served } from '../serve.ts';

/** A sitemap given as an input. */
export interface SitemapCase {
  readonly path: string;
  readonly note: string;
  /** The pages it yields, as paths. Absent: not counted. */
  readonly pages?: readonly string[];
  /** The gap or entry that must be in the ledger: never a silent pass. */
  readonly reason?: Reason | readonly Reason[];
}

interface SitemapRoute extends SitemapCase {
  readonly route: Route;
  /** Only serves another one. */
  readonly part?: true;
}

/** A megabyte as a gzip member: a row of them is one file, and costs the server nothing to make. */
const MEGABYTE = gzipSync(Buffer.alloc(1_000_000, ' '));

const UNREADABLE = 'unreadable';
const NOTHING = ['nothing-found', 'unreadable'] as const;

const sitemaps: readonly SitemapRoute[] = [
  map('good', (site) => urlset(site, ['/plain', '/plain?two']), ['/plain', '/plain?two'], undefined, 'an ordinary one'),
  map(
    'alternates',
    (site) =>
      urlset(site, ['/plain']).replace(
        '<loc>',
        `<xhtml:link xmlns:xhtml="http://www.w3.org/1999/xhtml" rel="alternate" hreflang="fr" href="${site.origin}/plain?fr"/><loc>`,
      ),
    ['/plain'],
    undefined,
    'with alternates',
  ),
  map(
    'prefixed',
    (site) =>
      `<?xml version="1.0"?><s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>\n  ${site.origin}/plain \n</s:loc></s:url></s:urlset>`,
    ['/plain'],
    undefined,
    'with a namespace prefix and white space',
  ),
  map('entities', (site) => urlset(site, ['/plain?a=1&amp;b=2']), ['/plain?a=1&b=2'], undefined, 'with entities'),
  map(
    'cdata',
    (site) =>
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc><![CDATA[${site.origin}/plain]]></loc></url></urlset>`,
    ['/plain'],
    undefined,
    'with CDATA',
  ),
  map('bom', (site) => `\uFEFF${urlset(site, ['/plain'])}`, ['/plain'], undefined, 'with a byte order mark'),
  map(
    'repeated',
    (site) => urlset(site, ['/plain', '/plain', '/plain#top']),
    ['/plain'],
    undefined,
    'the same page three times',
  ),
  map(
    'empty',
    () => '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>',
    [],
    NOTHING,
    'no page',
  ),
  raw('nothing', { headers: { 'content-type': 'application/xml' }, body: '' }, [], NOTHING, 'an empty file'),
  raw(
    'html',
    { body: '<!doctype html><title>Not found</title><p>Sorry.' },
    [],
    UNREADABLE,
    'an HTML page in its place',
  ),
  raw('404', { status: 404, body: 'no' }, [], ['unreadable', 'http-status'], 'missing'),
  raw('500', { status: 500, body: 'no' }, [], ['unreadable', 'http-status'], 'broken'),
  raw('never', () => undefined, [], ['unreadable', 'timeout'], 'never answers'),
  raw('login', { status: 302, headers: { location: '/login' } }, [], ['unreadable', 'auth-lost'], 'behind a login'),
  map(
    'other-root',
    () => '<?xml version="1.0"?><rss><channel><link>http://elsewhere.example/</link></channel></rss>',
    [],
    NOTHING,
    'a feed, not a sitemap',
  ),
  map(
    'malformed',
    (site) => urlset(site, ['/plain']).replace('</urlset>', ''),
    undefined,
    UNREADABLE,
    'cut short: what was read may be used, the rest is told',
  ),
  map(
    'broken-tag',
    (site) => urlset(site, ['/plain']).replace('</loc>', '</lok>'),
    undefined,
    UNREADABLE,
    'a tag that does not match',
  ),
  map('bare-ampersand', (site) => urlset(site, ['/plain?a=1&b=2']), undefined, UNREADABLE, 'a bare ampersand'),
  map(
    'dtd-bomb',
    (site) =>
      `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`).join('')}]><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${site.origin}/plain?&j;</loc></url></urlset>`,
    [],
    UNREADABLE,
    'a billion laughs: a DTD is refused',
  ),
  map(
    'xxe',
    (site) =>
      `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${site.origin}/plain?&e;</loc></url></urlset>`,
    [],
    UNREADABLE,
    'an external entity: refused',
  ),
  map(
    'off-site',
    (site) =>
      urlset(site, ['/plain']).replace(
        '</urlset>',
        `<url><loc>${site.elsewhere}/plain</loc></url><url><loc>http://elsewhere.example/a</loc></url></urlset>`,
      ),
    ['/plain'],
    'off-scope',
    'pages of other sites',
  ),
  map(
    'schemes',
    (site) =>
      urlset(site, ['/plain']).replace(
        '</urlset>',
        '<url><loc>file:///etc/passwd</loc></url><url><loc>javascript:alert(1)</loc></url><url><loc>not an address</loc></url><url><loc></loc></url><url></url></urlset>',
      ),
    ['/plain'],
    undefined,
    'addresses that are none',
  ),
  map(
    'relative',
    () => '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>/plain</loc></url></urlset>',
    ['/plain'],
    undefined,
    'a relative address: read as a browser would',
  ),
  map(
    'metadata',
    (site) =>
      `${index(site, [])}`.replace(
        '</sitemapindex>',
        '<sitemap><loc>http://169.254.169.254/sitemap.xml</loc></sitemap></sitemapindex>',
      ),
    [],
    ['blocked-address', 'off-scope', 'unreadable'],
    'an index that points to a cloud’s secrets',
  ),
  map(
    '60000',
    (site) =>
      urlset(
        site,
        Array.from({ length: 60_000 }, (_, n) => `/plain?${n}`),
      ),
    undefined,
    ['unreadable', 'truncated', 'too-large', 'max-pages'],
    '60,000 pages: more than the protocol allows',
  ),
  raw(
    'gzip',
    (_, response, site) =>
      send(response, { headers: { 'content-type': 'application/gzip' }, body: gzipSync(urlset(site, ['/plain'])) }),
    ['/plain'],
    undefined,
    'a gzip file',
    '.xml.gz',
  ),
  raw(
    'gzip-encoded',
    (_, response, site) =>
      send(response, {
        headers: { 'content-type': 'application/xml', 'content-encoding': 'gzip' },
        body: gzipSync(urlset(site, ['/plain'])),
      }),
    ['/plain'],
    undefined,
    'sent with gzip',
  ),
  raw(
    'gzip-bomb',
    (_, response) =>
      send(response, {
        headers: { 'content-type': 'application/gzip' },
        body: Buffer.concat(Array.from({ length: 120 }, () => MEGABYTE)),
      }),
    [],
    ['unreadable', 'too-large'],
    '120 MB in 120 kB',
    '.xml.gz',
  ),
  raw(
    'gzip-broken',
    { headers: { 'content-type': 'application/gzip' }, body: Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]) },
    [],
    UNREADABLE,
    'gzip that is none',
    '.xml.gz',
  ),
  raw(
    'text',
    (_, response, site) =>
      send(response, {
        headers: { 'content-type': 'text/plain' },
        body: `${site.origin}/plain\r\n${site.origin}/plain?two\n\n`,
      }),
    ['/plain', '/plain?two'],
    undefined,
    'a list of addresses',
    '.txt',
  ),
  map('index', (site) => index(site, ['good', 'bom']), ['/plain', '/plain?two'], undefined, 'an index of two'),
  map(
    'index-with-missing',
    (site) => index(site, ['good', '404']),
    ['/plain', '/plain?two'],
    ['unreadable', 'http-status'],
    'an index with a member that is missing: said',
  ),
  map('index-itself', (site) => index(site, ['index-itself']), [], NOTHING, 'an index of itself'),
  map('index-loop', (site) => index(site, ['index-loop-two']), [], NOTHING, 'two indexes of each other'),
  { ...map('index-loop-two', (site) => index(site, ['index-loop']), [], undefined, 'the other one'), part: true },
  raw(
    'index-endless',
    endlessIndex,
    [],
    ['unreadable', 'nothing-found', 'too-large'],
    'an index of an index of an index ...',
  ),
  map(
    'index-wide',
    (site) =>
      index(
        site,
        Array.from({ length: 3_000 }, (_, n) => `404?${n}`),
      ),
    [],
    ['unreadable', 'too-large', 'truncated', 'http-status'],
    '3,000 members',
  ),
];

export const sitemapRoutes: Readonly<Record<string, Route>> = Object.fromEntries(
  sitemaps.map(({ path, route }) => [path, route]),
);

export const sitemapCases: readonly SitemapCase[] = sitemaps.filter(({ part }) => part !== true);

function map(
  name: string,
  body: (site: Served) => string,
  pages: readonly string[] | undefined,
  reason: SitemapCase['reason'],
  note: string,
): SitemapRoute {
  const handler: Handler = (_, response, site) =>
    send(response, { headers: { 'content-type': 'application/xml' }, body: body(site) });
  return raw(name, handler, pages, reason, note);
}

function raw(
  name: string,
  route: Handler | Answer,
  pages: readonly string[] | undefined,
  reason: SitemapCase['reason'],
  note: string,
  end = '.xml',
): SitemapRoute {
  return { path: `/sitemap/${name}${end}`, route, note, ...(pages && { pages }), ...(reason && { reason }) };
}

function urlset(site: Served, paths: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${paths.map((path) => `<url><loc>${site.origin}${path}</loc></url>`).join('\n')}\n</urlset>\n`;
}

function index(site: Served, names: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${names.map((name) => `<sitemap><loc>${site.origin}/sitemap/${name.replace(/^[^?]+/, '$&.xml')}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`;
}

function endlessIndex(...[request, response, site]: Parameters<Handler>): void {
  const n = Number(request.url?.split('?')[1] ?? 0);
  send(response, { headers: { 'content-type': 'application/xml' }, body: index(site, [`index-endless?${n + 1}`]) });
}
