import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../../src/discover/static-server.ts';

const SECRET = 'TOP SECRET';
const HOST = 'site.localhost';
let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'curbcut-static-')));
  const root = join(folder, 'site');
  await mkdir(join(root, 'fr', '.git'), { recursive: true });
  await mkdir(join(root, 'été'));
  await mkdir(join(folder, 'site-two'));
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['site/index.html', '<!doctype html><h1>Front</h1>'],
    ['site/about.html', '<!doctype html><h1>About</h1>'],
    ['site/fr/index.html', '<!doctype html><meta charset="windows-1252"><h1>Accueil</h1>'],
    ['site/été/page.html', '<!doctype html><h1>Été</h1>'],
    ['site/a b.html', '<!doctype html><h1>Space</h1>'],
    ['site/404.html', '<!doctype html><h1>Nothing here</h1>'],
    ['site/style.css', 'p{}'],
    ['site/empty.html', ''],
    ['site/big.bin', new Uint8Array(3_000_000)],
    ['site/.env', SECRET],
    ['site/fr/.git/config', SECRET],
    ['outside.html', SECRET],
    ['site-two/index.html', SECRET],
  ];
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  await symlink(join(folder, 'outside.html'), join(root, 'link.html'));
  await symlink(join(folder, 'site-two'), join(root, 'two'));
  await symlink(join(root, '.env'), join(root, 'env.html'));
  await symlink(join(root, 'about.html'), join(root, 'inside.html'));
  spawnSync('mkfifo', [join(root, 'pipe.html')]);
  server = await serveFolder(root, HOST);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends bytes as they are, as no polite client would. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1');
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
    socket.write(text);
  });
}
const ask = (target: string, { method = 'GET', host = HOST } = {}): Promise<string> =>
  raw(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const statusOf = (answer: string): number => Number(answer.slice(9, 12));

describe('a site is served as a static host does', () => {
  test.each([
    ['/', 'Front'],
    ['/index.html', 'Front'],
    ['/?q=../../x', 'Front'],
    ['/about', 'About'],
    ['/about.html', 'About'],
    ['/about/', 'About'],
    ['/fr/', 'Accueil'],
    ['/inside.html', 'About'],
    ['/a%20b', 'Space'],
    ['/%C3%A9t%C3%A9/page', '\u00c3\u0089t\u00c3\u00a9'],
  ])('%s is %s', async (target, text) => {
    const answer = await ask(target);
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain(text);
  });

  test('a folder without its slash is sent on, query and all', async () => {
    const answer = await ask('/fr?a=1');
    expect(statusOf(answer)).toBe(301);
    expect(answer).toMatch(/^location: \/fr\/\?a=1\r$/im);
  });

  test('what is missing is 404, with the site’s own page', async () => {
    const answer = await ask('/nowhere');
    expect(statusOf(answer)).toBe(404);
    expect(answer).toContain('Nothing here');
  });

  test('types carry a charset, unless the page declares its own; nothing is cached', async () => {
    expect(await ask('/about')).toMatch(/^content-type: text\/html; charset=utf-8\r$/im);
    expect(await ask('/fr/')).toMatch(/^content-type: text\/html\r$/im);
    expect(await ask('/style.css')).toMatch(/^content-type: text\/css; charset=utf-8\r$/im);
    expect(await ask('/about')).toMatch(/^cache-control: no-store\r$/im);
  });

  test('HEAD has no body, an empty file is empty, a large one is whole', async () => {
    expect(await ask('/about', { method: 'HEAD' })).toMatch(/\r\n\r\n$/);
    expect(await ask('/empty.html')).toMatch(/^HTTP\/1.1 200 [^]*\r\n\r\n$/);
    const big = await ask('/big.bin');
    expect(big.length - big.indexOf('\r\n\r\n') - 4).toBe(3_000_000);
  });
});

describe('nothing outside of the folder is ever sent', () => {
  test.each([
    '/../outside.html',
    '/fr/../../outside.html',
    '/%2e%2e/outside.html',
    '/..%2foutside.html',
    '/%2e%2e%2foutside.html',
    '/%252e%252e%252foutside.html',
    '/..%5coutside.html',
    '/..\\outside.html',
    '/fr/..%2f..%2foutside.html',
    '/../site-two/index.html',
    '/%2e%2e/site-two/',
    '//outside.html',
    '/.%00./outside.html',
    '/about.html%00.png',
    '/link.html',
    '/link',
    '/two/',
    '/two/index.html',
    '/.env',
    '/%2eenv',
    '/env.html',
    '/fr/.git/config',
    '/pipe.html',
    '/pipe',
    '/%zz',
    '/%c0%ae%c0%ae/outside.html',
    'http://site.localhost/../outside.html',
    'outside.html',
    '*',
  ])('%s', async (target) => {
    const answer = await ask(target);
    expect([400, 404]).toContain(statusOf(answer));
    expect(answer).not.toContain(SECRET);
  });
});

describe('nobody else is answered', () => {
  test.each(['evil.example', '127.0.0.1', 'localhost', 'site.localhost.evil.example', 'site.localhost:81', ''])(
    'Host: %s',
    async (host) => {
      const answer = await ask('/', { host });
      expect(statusOf(answer)).toBe(421);
      expect(answer).not.toContain('Front');
    },
  );
  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    expect(statusOf(await ask('/', { method }))).toBe(405);
  });
  test('what is not HTTP is refused', async () => {
    expect(statusOf(await raw('hello\r\n\r\n'))).toBe(400);
  });
});
