import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../src/config/usage-error.ts';
import { discover } from '../../src/discover/discover.ts';
import type { DiscoverOptions } from '../../src/discover/options.ts';
import { discovering, folderOf, optionsFor, textStream, toVisit } from './discovering.ts';

const PAGE = '<!doctype html><title>A page</title>';
const urlset = (...urls: string[]): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;
const offline = { robots: false } as const;
const visited = (inputs: readonly string[], more: Partial<DiscoverOptions>): Promise<string[]> =>
  discovering(inputs, { ...offline, ...more }, toVisit);

describe('a folder', () => {
  test('is all its pages, the front page first, under an address that never changes', async () => {
    const cwd = await folderOf({
      'dist/index.html': PAGE,
      'dist/fr/index.html': PAGE,
      'dist/fr/été.html': PAGE,
      'dist/about.htm': PAGE,
      'dist/style.css': 'p{}',
      'dist/.cache/x.html': PAGE,
      'dist/node_modules/x/index.html': PAGE,
    });
    expect(await visited(['dist'], { cwd })).toEqual([
      'http://dist.localhost/',
      'http://dist.localhost/about.htm',
      'http://dist.localhost/fr/',
      'http://dist.localhost/fr/%C3%A9t%C3%A9.html',
    ]);
    await discovering(['dist/'], { ...offline, cwd }, ({ frontier, hostRules, policy }) => {
      expect(frontier.take()).toMatchObject({
        file: 'dist/index.html',
        isSeed: true,
        origin: { kind: 'folder', from: 'dist/' },
      });
      expect(hostRules).toEqual([expect.stringMatching(/^MAP dist\.localhost:80 127\.0\.0\.1:\d+$/)]);
      expect(policy.allows(new URL('http://dist.localhost/x'), ['127.0.0.1'])).toBe(true);
    });
  });

  test('has one entry a page, however a link writes it; a link to nothing is a page to ask for', async () => {
    const cwd = await folderOf({ 'dist/index.html': PAGE, 'dist/about.html': PAGE, 'dist/fr/index.html': PAGE });
    await discovering(['dist'], { ...offline, cwd }, ({ frontier }) => {
      const front = frontier.take();
      const hrefs = ['/index.html', '/about', '/about.html', '/about/', '/fr', '/fr/', '/fr/index.html#top', '/gone'];
      const links = hrefs.map((href) => ({ href: `http://dist.localhost${href}`, text: '' }));
      if (front) frontier.settle(front, { state: 'checked', finalUrl: front.url, status: 200, links });
      expect(frontier.entries().map(({ url }) => url)).toEqual([
        'http://dist.localhost/',
        'http://dist.localhost/about.html',
        'http://dist.localhost/fr/',
        'http://dist.localhost/gone',
      ]);
    });
  });

  test('whose links lead in circles or out of it ends', async () => {
    const cwd = await folderOf({ 'dist/index.html': PAGE, 'out/secret.html': PAGE });
    await symlink(join(cwd, 'dist'), join(cwd, 'dist', 'again'));
    await symlink(join(cwd, 'out'), join(cwd, 'dist', 'out'));
    await symlink(join(cwd, 'out', 'secret.html'), join(cwd, 'dist', 'secret.html'));
    expect(await visited(['dist'], { cwd })).toEqual(['http://dist.localhost/']);
  });

  test('several folders have an address each', async () => {
    const cwd = await folderOf({ 'a/dist/index.html': PAGE, 'b/dist/index.html': PAGE, '2024/index.html': PAGE });
    expect(await visited(['a/dist', 'b/dist', '2024'], { cwd })).toEqual([
      'http://dist.localhost/',
      'http://dist-2.localhost/',
      'http://site.localhost/',
    ]);
  });
});

test('HTML files are checked alone, from the folder that they share', async () => {
  const cwd = await folderOf({ 'dist/en/a.html': PAGE, 'dist/fr/b.html': PAGE, 'dist/c.html': PAGE });
  expect(await visited(['dist/en/a.html', 'dist/fr/b.html'], { cwd })).toEqual([
    'http://dist.localhost/en/a.html',
    'http://dist.localhost/fr/b.html',
  ]);
  await discovering(['dist/c.html'], { ...offline, cwd }, ({ frontier }) => {
    expect(frontier.take()).toMatchObject({
      url: 'http://dist.localhost/c.html',
      file: 'dist/c.html',
      origin: { kind: 'input' },
    });
  });
});

describe('a list', () => {
  const list = '\uFEFF# Our pages\r\nhttps://example.org/a\r\n\r\n  https://example.org/b#x  \nhttps://example.org/a\n';
  const expected = ['https://example.org/a', 'https://example.org/b'];
  test('from a file', async () => {
    expect(await visited(['pages.txt'], { cwd: await folderOf({ 'pages.txt': list }) })).toEqual(expected);
  });
  test('from standard input, however it is cut', async () => {
    expect(await visited(['-'], { stdin: textStream(list.slice(0, 40), list.slice(40)) })).toEqual(expected);
  });
});

describe('a local sitemap', () => {
  test.each([
    ['sitemap.xml', urlset('https://example.org/a', 'https://other.example/b')],
    ['sitemap.xml.gz', gzipSync(urlset('https://example.org/a', 'https://other.example/b'))],
    [
      'pages',
      Buffer.from(
        `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${urlset('https://example.org/a', 'https://other.example/b')}`,
        'utf16le',
      ),
    ],
  ])('%s', async (name, contents) => {
    const cwd = await folderOf({ [name]: contents });
    expect(await visited([name], { cwd })).toEqual(['https://example.org/a', 'https://other.example/b']);
  });
  test('that names nothing is a gap', async () => {
    const cwd = await folderOf({ 'sitemap.xml': urlset() });
    await discovering(['sitemap.xml'], { ...offline, cwd }, ({ gaps, frontier }) => {
      expect(gaps).toEqual([{ url: 'sitemap.xml', stage: 'discover', reason: 'nothing-found' }]);
      expect(frontier.isDone()).toBe(true);
    });
  });
});

describe('a mistake says what, where and what next', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string | Uint8Array>>, RegExp])[] = [
    ['a path that is not there', 'nowhere', {}, /no such file/],
    ['a host without its scheme', 'www.ontario.ca/page', {}, /no such file/],
    ['another scheme', 'ftp://example.org/', {}, /http and https/],
    ['a file address', 'file:///etc/passwd', {}, /http and https/],
    ['a script', 'javascript:alert(1)', {}, /http and https/],
    ['an address that is none', 'https://', {}, /not a web address/],
    ['a folder without a page', '.', { 'notes.txt': 'x' }, /no HTML file/],
    ['a binary file', 'a.png', { 'a.png': new Uint8Array([0x89, 0x50, 0, 0, 1]) }, /not an HTML page/],
    ['a text that is no list', 'notes.txt', { 'notes.txt': 'Buy milk.' }, /not an HTML page/],
    [
      'a list with a line that is no address',
      'l.txt',
      { 'l.txt': 'https://example.org/\nwww.x.example\n' },
      /not a web address/,
    ],
    ['an empty list', 'l.txt', { 'l.txt': '# nothing\n\n' }, /holds no address/],
    ['a sitemap cut short', 's.xml', { 's.xml': urlset('https://example.org/').slice(0, -5) }, /cannot be read/],
    [
      'a sitemap with a DTD',
      's.xml',
      { 's.xml': `<!DOCTYPE x [<!ENTITY e "e">]>${urlset('https://example.org/')}` },
      /DOCTYPE/,
    ],
    ['an XML file that is no sitemap', 's.xml', { 's.xml': '<note/>' }, /<note>/],
    ['gzip that is none', 's.xml.gz', { 's.xml.gz': new Uint8Array([0x1f, 0x8b, 8, 0, 1]) }, /cannot be read/],
  ];
  test.each(cases)('%s', async (_what, input, files, sentence) => {
    const cwd = await folderOf(files);
    const error: unknown = await discover(optionsFor([input], { ...offline, cwd })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    if (!(error instanceof UsageError)) return;
    expect(error.what.en).toMatch(sentence);
    expect(error.where?.startsWith(input)).toBe(true);
    expect(error.next.fr).not.toBe('');
  });

  test('no input at all', async () => {
    await expect(discover(optionsFor([]))).rejects.toBeInstanceOf(UsageError);
  });
  test('a host without its scheme is shown with it', async () => {
    await expect(discover(optionsFor(['www.ontario.ca/page']))).rejects.toMatchObject({
      next: { en: expect.stringContaining('https://www.ontario.ca/page') as string },
    });
  });
  test('a line of a list is named', async () => {
    const stdin = textStream('https://example.org/\nnot an address\n');
    await expect(discover(optionsFor(['-'], { stdin }))).rejects.toMatchObject({ where: '-:2' });
  });
  test('an empty folder among good inputs is told before anything is asked of the network', async () => {
    const cwd = await folderOf({});
    await mkdir(join(cwd, 'empty'));
    await expect(discover(optionsFor(['http://127.0.0.1:9/', 'empty'], { cwd }))).rejects.toBeInstanceOf(UsageError);
  });
});

test('secrets in an input are masked', async () => {
  const inputs = ['http://user:pass@127.0.0.1:9/?token=abc&page=2'];
  await discovering(inputs, offline, (found) => {
    expect(found.inputs).toEqual(['http://***@127.0.0.1:9/?token=***&page=2']);
    expect(JSON.stringify(found.frontier.entries())).not.toContain('pass');
  });
});
