import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Loader } from '../../src/load/loader.ts';
import type { PageSnapshot } from '../../src/model/snapshot.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';
import { htmlPage } from './html-page.ts';

const PAGES = {
  '/inner': htmlPage('<main><img src="c.png"><p>Inside of a frame.</p><p lang="en">In English.</p></main>'),
  '/whole': {
    body: htmlPage('<img src="a.png">'),
    headers: { 'content-type': 'text/html', 'content-security-policy': 'sandbox' },
  },
  '/frame': htmlPage('<iframe title="f" sandbox src="/inner"></iframe>'),
  '/lazy': htmlPage('<div style="height:9000px"></div><iframe title="f" loading="lazy" src="/inner"></iframe>'),
  '/dead': htmlPage('<p>Words.</p><iframe title="f" src="http://127.0.0.1:1/"></iframe>'),
  '/object': htmlPage('<object data="/inner" type="text/html">Words.</object>'),
  '/unseen': htmlPage('<iframe title="f" src="/inner" style="display:none"></iframe>'),
  '/placed': htmlPage('<footer lang="fr"><iframe title="f" srcdoc="<p>Pied de page.</p>"></iframe></footer>'),
  '/nested': htmlPage(
    '<aside><iframe title="f" srcdoc="<iframe title=g srcdoc=\'<p>Deep.</p>\'></iframe>"></iframe></aside>',
  ),
};

let site: RunningSite;
let other: RunningSite;
let loader: Loader;
beforeAll(async () => {
  [site, other, loader] = await Promise.all([
    serveRoutes(PAGES),
    serveRoutes({ '/': htmlPage('<p>Words of others.</p><img src="x.png">') }),
    openTestLoader(),
  ]);
});
afterAll(async () => {
  await Promise.all([site.close(), other.close(), loader.close()]);
});

async function look(address: string): Promise<PageSnapshot> {
  const options = await testSnapshotOptions();
  return lookAt(loader, address, options, async (_page, snapshot) => snapshot);
}

const placesOf = (snapshot: PageSnapshot, rule: string): string[] =>
  snapshot.observed.filter((finding) => finding.rule === rule).map(({ at }) => at.selector);

test('a page that is sandboxed by its policy has no timers, and is checked all the same', async () => {
  const snapshot = await look(`${site.url}/whole`);
  expect(placesOf(snapshot, 'axe/image-alt')).toEqual(['img']);
  expect(snapshot.gaps).toEqual([]);
});

test('a sandboxed frame is checked', async () => {
  const snapshot = await look(`${site.url}/frame`);
  expect(placesOf(snapshot, 'axe/image-alt')).toEqual(['iframe >>> img']);
  expect(snapshot.frames).toMatchObject([{ checked: true }]);
});

test('a frame that loads late, when a reader scrolls to it, is loaded and checked', async () => {
  const snapshot = await look(`${site.url}/lazy`);
  expect(placesOf(snapshot, 'axe/image-alt')).toEqual(['iframe >>> img']);
  expect(snapshot.blocks.map(({ text }) => text)).toContain('Inside of a frame.');
  expect(snapshot.gaps).toEqual([]);
});

test('a frame whose page does not come is told as not looked at', async () => {
  const snapshot = await look(`${site.url}/dead`);
  expect(snapshot.frames).toMatchObject([{ url: 'http://127.0.0.1:1/', checked: false }]);
  expect(snapshot.gaps).toMatchObject([{ reason: 'frame-unchecked', detail: 'http://127.0.0.1:1/' }]);
  expect(snapshot.blocks.map(({ text }) => text)).toEqual(['Words.']);
});

test('a page inside of an object, which axe-core does not enter, is told as not looked at', async () => {
  const snapshot = await look(`${site.url}/object`);
  expect(snapshot.frames).toMatchObject([{ url: `${site.url}/inner`, checked: false }]);
  expect(snapshot.gaps).toMatchObject([{ reason: 'frame-unchecked' }]);
});

test('a frame that nobody can see leaves no gap', async () => {
  const snapshot = await look(`${site.url}/unseen`);
  expect(snapshot).toMatchObject({ frames: [], gaps: [] });
});

test('text in a frame has the region and the language of the place where the frame stands', async () => {
  const { blocks } = await look(`${site.url}/placed`);
  expect(blocks).toMatchObject([{ text: 'Pied de page.', region: 'footer', lang: 'fr' }]);
  expect(blocks[0]?.selector).toMatch(/^html > body > footer > iframe >>> /);
});

test('text in a frame in a frame keeps the region of the outermost', async () => {
  const { blocks } = await look(`${site.url}/nested`);
  expect(blocks).toMatchObject([{ text: 'Deep.', region: 'aside', lang: 'en' }]);
});

test('a frame of another site is checked, but its words are not ours to rewrite', async () => {
  const own = await serveRoutes({ '/': htmlPage(`<p>Our words.</p><iframe title="f" src="${other.url}/"></iframe>`) });
  try {
    const snapshot = await look(`${own.url}/`);
    expect(placesOf(snapshot, 'axe/image-alt')).toEqual(['iframe >>> img']);
    expect(snapshot.blocks.map(({ text }) => text)).toEqual(['Our words.']);
  } finally {
    await own.close();
  }
});
