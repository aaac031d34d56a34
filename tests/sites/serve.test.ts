import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hostileCases, hostileRoutes } from './hostile.ts';
import { serveFolder, serveRoutes } from './serve.ts';

test('a route answers, and its request is kept', async () => {
  const site = await serveRoutes({ '/a': '<p>A</p>', '/b/*': { status: 410, body: 'gone' } });
  onTestFinished(() => site.close());
  const a = await fetch(`${site.url}/a?x=1`);
  expect([a.status, a.headers.get('content-type'), await a.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<p>A</p>',
  ]);
  expect((await fetch(`${site.url}/b/any`)).status).toBe(410);
  expect((await fetch(`${site.url}/c`)).status).toBe(404);
  expect(site.hits.map((hit) => `${hit.method} ${hit.path}`)).toEqual(['GET /a?x=1', 'GET /b/any', 'GET /c']);
});

test('a site closes while one of its routes never answers', async () => {
  const site = await serveRoutes({ '/never': () => undefined });
  const waiting = fetch(`${site.url}/never`).catch(() => 'cut');
  await site.close();
  expect(await waiting).toBe('cut');
});

test('a folder is served with its index pages and its own 404, and nothing outside of it', async () => {
  const base = await mkdtemp(join(tmpdir(), 'curbcut-serve-'));
  onTestFinished(() => rm(base, { recursive: true }));
  await mkdir(join(base, 'root', 'en'), { recursive: true });
  await writeFile(join(base, 'secret.html'), 'secret');
  await writeFile(join(base, 'root', 'en', 'index.html'), 'english');
  await writeFile(join(base, 'root', '404.html'), 'not here');
  await symlink(join(base, 'secret.html'), join(base, 'root', 'link.html'));
  const site = await serveFolder(join(base, 'root'));
  onTestFinished(() => site.close());

  const get = async (path: string): Promise<string> => {
    const response = await fetch(`${site.url}${path}`);
    return `${response.status} ${await response.text()}`;
  };
  expect(await get('/en/')).toBe('200 english');
  expect(await get('/en')).toBe('200 english');
  expect(await get('/nope')).toBe('404 not here');
  expect(await get('/link.html')).toBe('404 not here');
  expect(await get('/..%2fsecret.html')).toBe('404 not here');
  expect(await get('/%')).toBe('404 not here');
});

test('each case of the hostile site has a route and an address of its own', () => {
  const paths = hostileCases.map(({ path }) => path);
  expect(paths.length).toBeGreaterThan(200);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !Object.hasOwn(hostileRoutes, path))).toEqual([]);
  // As a browser sends it: a path that the URL parser would change could never be asked for.
  expect(paths.filter((path) => new URL(path, 'http://a').pathname !== path)).toEqual([]);
});
