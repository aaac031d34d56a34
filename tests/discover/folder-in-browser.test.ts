import { expect, test } from 'vitest';
import { discover } from '../../src/discover/discover.ts';
import { openLoader } from '../../src/load/loader.ts';
import { folderOf, optionsFor } from './discovering.ts';

test('a folder is loaded by the browser under its stable address', async () => {
  const cwd = await folderOf({
    'dist/index.html':
      '<!doctype html><html lang="fr"><title>Été</title><h1>Été</h1><script src="/a.js"></script></html>',
    'dist/a.js': 'document.title += " comme hiver"',
    'dist/fr/index.html': '<!doctype html><title>Accueil</title><h1>Accueil</h1>',
    'dist/404.html': '<!doctype html><title>404</title><h1>404</h1>',
  });
  const found = await discover(optionsFor(['dist'], { cwd }));
  const loader = await openLoader({
    concurrency: 1,
    pageTimeoutMs: 20_000,
    allows: (url, addresses) => found.policy.allows(url, addresses),
    staysIn: (url, asked) => found.scope.staysIn(url, asked),
    hostRules: found.hostRules,
    headers: [],
    basicAuth: [],
    state: { cookies: [], origins: [] },
    allowStatus: [],
    maxDocumentBytes: 1_000_000,
  });
  try {
    const visit = (path: string) =>
      loader.visit({ url: `http://dist.localhost${path}`, isSeed: true }, async (page, { url }) => ({
        url,
        title: await page.title(),
      }));
    expect(await visit('/')).toMatchObject({ value: { url: 'http://dist.localhost/', title: 'Été comme hiver' } });
    expect(await visit('/fr')).toMatchObject({ value: { url: 'http://dist.localhost/fr/', title: 'Accueil' } });
    expect(await visit('/gone')).toMatchObject({ state: 'error', reason: 'http-status', status: 404 });
  } finally {
    await loader.close();
    await found.close();
  }
});
