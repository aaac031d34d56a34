import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Loader } from '../../src/load/loader.ts';
import type { SnapshotOptions } from '../../src/snapshot/snapshot-page.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';
import { htmlPage } from './html-page.ts';

const template = (main: string): string =>
  htmlPage(
    `<header class="site"><img src="/logo.png"><a href="/" class="home"></a></header><main><h1>A</h1>${main}</main>
     <footer><p class="small" style="color:#aaa">Pale</p></footer>`,
  );

const PAGES = {
  '/a': template('<img src="one.png"><img src="two.png"><p style="color:#bbb">x</p><p style="color:#ccc">y</p>'),
  '/deep/b': template('<div><img src="../one.png?v=2"></div><p id="p7" style="color:#bbb">z</p>'),
  '/deep/c': template('<img src="../one.png">'),
  '/before': template(
    '<p class="a">First</p><img id="img-1" src="one.png"><ul><li><input id="f12" name="f12"></li></ul>',
  ),
  '/after': template(
    '<ul><li>New</li><li><input id="f97" name="f97"></li></ul><p>Another</p><img id="img-88" src="one.png?v=3">\n\n<p class="a">First</p>',
  ),
  '/untitled-1': '<html lang="en"><body><main><h1>One</h1></main></body></html>',
  '/untitled-2': '<html lang="en"><body><main><h1>Two</h1></main></body></html>',
};

let site: RunningSite;
let loader: Loader;
let options: SnapshotOptions;
beforeAll(async () => {
  [site, loader, options] = await Promise.all([serveRoutes(PAGES), openTestLoader(), testSnapshotOptions()]);
});
afterAll(async () => {
  await Promise.all([site.close(), loader.close()]);
});

/** The causes that a page's findings of one rule name, by the element's HTML. */
async function causes(path: string, rule: string): Promise<ReadonlyMap<string, string>> {
  const observed = await lookAt(loader, `${site.url}${path}`, options, async (_page, snapshot) => snapshot.observed);
  const own = observed.filter((finding) => finding.rule === rule);
  expect(own.length).toBeGreaterThan(0);
  return new Map(own.map(({ at, key }) => [at.snippet, key]));
}

test('a flaw of the template has one cause on every page', async () => {
  for (const rule of ['axe/image-alt', 'axe/link-name']) {
    const [a, b] = [await causes('/a', rule), await causes('/deep/b', rule)];
    const snippet = rule === 'axe/image-alt' ? '<img src="/logo.png">' : '<a href="/" class="home"></a>';
    expect(a.get(snippet)).toBeDefined();
    expect(b.get(snippet)).toBe(a.get(snippet));
  }
});

test('two pictures in the content have two causes', async () => {
  const images = await causes('/a', 'axe/image-alt');
  expect(new Set(images.values()).size).toBe(3);
});

test('the same picture in the same place has one cause, however a page spells its address', async () => {
  const [a, c] = [await causes('/a', 'axe/image-alt'), await causes('/deep/c', 'axe/image-alt')];
  expect(c.get('<img src="../one.png">')).toBe(a.get('<img src="one.png">'));
});

test('what is moved, renumbered, reordered, or has another query keeps its cause', async () => {
  for (const rule of ['axe/image-alt', 'axe/label']) {
    const [before, after] = [await causes('/before', rule), await causes('/after', rule)];
    expect([...after.values()].toSorted()).toEqual([...before.values()].toSorted());
  }
});

test('a pair of colours on one kind of element is one cause, another pair another', async () => {
  const [a, b] = [await causes('/a', 'axe/color-contrast'), await causes('/deep/b', 'axe/color-contrast')];
  expect([...a.values()].toSorted()).toEqual([
    '#aaaaaa/#ffffff/4.5:1|p.small',
    '#bbbbbb/#ffffff/4.5:1|p',
    '#cccccc/#ffffff/4.5:1|p',
  ]);
  expect(b.get('<p id="p7" style="color:#bbb">z</p>')).toBe('#bbbbbb/#ffffff/4.5:1|p');
});

test('pages without a title have one cause: their template', async () => {
  const [one, two] = [
    await causes('/untitled-1', 'axe/document-title'),
    await causes('/untitled-2', 'axe/document-title'),
  ];
  expect([...one.values()]).toEqual([...two.values()]);
});

test('two looks at one page say the same, in the same order', async () => {
  const look = () => lookAt(loader, `${site.url}/a`, options, async (_page, snapshot) => JSON.stringify(snapshot));
  expect(await look()).toBe(await look());
});
