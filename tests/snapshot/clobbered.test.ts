import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Loader } from '../../src/load/loader.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';
import { htmlPage } from './html-page.ts';

/** Each of these, as the name of a field, makes its form lie about itself; with the first two axe-core passes over the form. */
const NAMES = ['nodeType', 'childNodes', 'nodeName', 'parentNode', 'parentElement', 'getAttribute', 'getRootNode'];
/** Fields of these names are in honest forms. */
const HONEST = ['id', 'name', 'title', 'action', 'children', 'contains', 'length', 'elements', 'style', 'remove'];

const form = (field: string): string =>
  htmlPage(`<main><h1>A</h1><form><img src="x.png">${field}<p>Words.</p></form></main>`);
const PAGES = Object.fromEntries([
  ...[...NAMES, ...HONEST].map((name) => [`/${name}`, form(`<label>One <input name="${name}"></label>`)]),
  ['/as-id', form('<label>One <input id="childNodes"></label>')],
  ['/image', form('<img alt="" src="y.png" name="childNodes">')],
  ['/document', form('<img alt="" name="body"><img alt="" name="querySelectorAll"><img alt="" name="title">')],
  [
    '/remembered',
    form('<img name="childNodes" alt="" src="y.png">') + '<script>document.forms[0].childNodes.alt</script>',
  ],
]);

let site: RunningSite;
let loader: Loader;
beforeAll(async () => {
  [site, loader] = await Promise.all([serveRoutes(PAGES), openTestLoader()]);
});
afterAll(async () => {
  await Promise.all([site.close(), loader.close()]);
});

test.each(Object.keys(PAGES).filter((path) => path !== '/remembered'))(
  'fields cannot hide the form that they are in: %s',
  async (path) => {
    const options = await testSnapshotOptions();
    const { snapshot, form } = await lookAt(loader, `${site.url}${path}`, options, async (page, seen) => ({
      snapshot: seen,
      form: await page.evaluate(() => document.querySelector('form')?.outerHTML),
    }));
    const images = snapshot.observed.filter(({ rule }) => rule === 'axe/image-alt');
    expect(images.map(({ at }) => at.snippet)).toEqual(['<img src="x.png">']);
    expect(snapshot.blocks.map(({ text }) => text)).toContain('Words.');
    expect(snapshot.gaps).toEqual([]);
    // The page is as it was.
    expect(PAGES[path]).toContain(form);
  },
);

test('a form that cannot be set free is told: axe-core did not run, the text was read', async () => {
  const options = await testSnapshotOptions();
  const snapshot = await lookAt(loader, `${site.url}/remembered`, options, async (_page, seen) => seen);
  expect(snapshot.gaps).toMatchObject([
    { reason: 'engine-failed', detail: 'axe-core: Error: A form hides its childNodes.' },
  ]);
  expect(snapshot.blocks.map(({ text }) => text)).toContain('Words.');
});
