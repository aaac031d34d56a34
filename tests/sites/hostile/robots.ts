import type { Route } from '../serve.ts';

/** A robots.txt to put at `/robots.txt` of a site of one's own. */
export interface RobotsCase {
  readonly name: string;
  readonly route: Route;
  /** Path -> may it be visited? `unknown`: the file could not be read, and that must be said. */
  readonly allowed: Readonly<Record<string, boolean | 'unknown'>>;
  readonly note: string;
}

const TEXT = { 'content-type': 'text/plain; charset=utf-8' };

export const robotsCases: readonly RobotsCase[] = [
  text(
    'ordinary',
    'User-agent: *\nDisallow: /private/\nAllow: /private/open\n',
    { '/': true, '/private/a': false, '/private/open': true },
    'one group',
  ),
  text(
    'all',
    'User-agent: *\nDisallow: /\n',
    { '/': false, '/a': false },
    'nothing allowed: nothing checked is not a pass',
  ),
  text('none', '', { '/': true }, 'an empty file'),
  text('empty-disallow', 'User-agent: *\nDisallow:\n', { '/': true }, 'an empty Disallow allows all'),
  text(
    'named',
    'User-agent: curbcut\nDisallow: /mine\n\nUser-agent: *\nDisallow: /\n',
    { '/': true, '/mine': false },
    'a group of our own wins',
  ),
  text(
    'wildcards',
    'User-agent: *\nDisallow: /*.php$\nDisallow: /search?q=\n',
    { '/a.php': false, '/a.phpx': true, '/search?q=x': false, '/search': true },
    'wildcards and queries',
  ),
  text('case', 'USER-AGENT: *\nDISALLOW: /a\n', { '/a': false, '/A': true }, 'keys in capitals, paths not'),
  text('bom', '\uFEFFUser-agent: *\r\nDisallow: /a\r\n', { '/a': false, '/b': true }, 'a byte order mark and CRLF'),
  text('comments', '# hello\nUser-agent: * # all\nDisallow: /a # not this\n', { '/a': false, '/b': true }, 'comments'),
  text(
    'crawl-delay',
    'User-agent: *\nCrawl-delay: 86400\nDisallow: /a\n',
    { '/a': false, '/b': true },
    'a delay of a day is not waited for',
  ),
  text(
    'huge',
    `User-agent: *\n${'Disallow: /x\n'.repeat(200_000)}Disallow: /late\n`,
    { '/x': false, '/': true },
    '2.6 MB: read up to a limit',
  ),
  text(
    'stars',
    `User-agent: *\nDisallow: /${'*a'.repeat(40)}b\n`,
    { '/': true, [`/${'a'.repeat(60)}`]: true },
    'wildcards on which a careless matcher never ends',
  ),
  text('long-line', `User-agent: *\nDisallow: /${'a'.repeat(500_000)}\n`, { '/': true }, 'one line of half a megabyte'),
  {
    name: 'html',
    route: '<!doctype html><title>Home</title><p>Disallow: /',
    allowed: { '/': true },
    note: 'an HTML page in its place',
  },
  { name: 'missing', route: { status: 404, body: 'no' }, allowed: { '/': true }, note: 'missing: all is allowed' },
  {
    name: 'forbidden',
    route: { status: 403, body: 'no' },
    allowed: { '/': true },
    note: '4xx: all is allowed (RFC 9309)',
  },
  {
    name: 'broken',
    route: { status: 500, body: 'no' },
    allowed: { '/': 'unknown' },
    note: '5xx: not known (RFC 9309 says: as if nothing were allowed)',
  },
  { name: 'never', route: () => undefined, allowed: { '/': 'unknown' }, note: 'never answers' },
  {
    name: 'loop',
    route: { status: 302, headers: { location: '/robots.txt' } },
    allowed: { '/': 'unknown' },
    note: 'redirects to itself',
  },
  {
    name: 'binary',
    route: { headers: TEXT, body: Buffer.from(Array.from({ length: 4_000 }, (_, n) => (n * 7919) % 256)) },
    allowed: { '/': true },
    note: 'noise',
  },
];

function text(name: string, body: string, allowed: RobotsCase['allowed'], note: string): RobotsCase {
  return { name, route: { headers: TEXT, body }, allowed, note };
}
