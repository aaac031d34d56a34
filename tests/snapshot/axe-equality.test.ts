import type axeCore from 'axe-core';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Loader } from '../../src/load/loader.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';
import { htmlPage as page } from './html-page.ts';

type Axe = typeof axeCore;

/** Every rule that axe runs by default for these tags, so that nothing is compared with nothing. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const PAGES: Readonly<Record<string, string>> = {
  '/plain': page('<main><h1>A</h1><h3>B</h3><img src="a.png"><a href="/x"></a><p style="color:#999">pale</p></main>'),
  '/frames': page(
    `<h1>A</h1><iframe title="one" src="/inner"></iframe><iframe src="/inner"></iframe>
     <iframe title="two" srcdoc="<img src='b.png'><h2>inside</h2>"></iframe>`,
  ),
  '/hidden-frame': page('<h1>A</h1><iframe title="hidden" style="display:none" src="/inner"></iframe>'),
  '/inner': page('<main><img src="c.png"><button></button></main>'),
  '/nested': page('<h1>A</h1><iframe src="/inner-deep"></iframe>'),
  '/inner-deep': page('<iframe src="/inner"></iframe><input>'),
  '/shadow': page(
    `<main><h1>A</h1><div id="host"></div><div class="host2"></div></main>
     <script>
       const one = document.querySelector('#host').attachShadow({ mode: 'open' });
       one.innerHTML = '<style>p { color: #aaa }</style><p>pale</p><img src="d.png"><slot></slot><div class="deep"></div>';
       one.querySelector('.deep').attachShadow({ mode: 'open' }).innerHTML = '<button></button><label>x</label><iframe title="in" srcdoc="<img src=e.png>"></iframe>';
       document.querySelector('.host2').attachShadow({ mode: 'closed' }).innerHTML = '<img src="f.png">';
     </script>`,
  ),
  '/tables': page(
    `<main><h1>A</h1><table><tr><th></th><th>b</th></tr><tr><td headers="nope">1</td><td>2</td></tr></table>
     <table summary="s"><caption>s</caption><tr><td>1</td></tr></table></main>`,
  ),
  '/forms': page(
    `<main><h1>A</h1><form><input type="text" title="t"><select></select><textarea></textarea><input type="image" src="g.png">
     <label for="q">One</label><label for="q">Two</label><input id="q" autocomplete="nope"><button aria-label="Send it">Submit</button></form></main>`,
  ),
  '/aria': page(
    `<main><h1>A</h1><div role="checkbox"></div><ul role="tablist"><li>x</li></ul><div role="nope" aria-foo="1"></div>
     <div aria-hidden="true"><a href="/">hidden</a></div><svg role="img"></svg><p id="d">1</p><p id="d" aria-labelledby="d">2</p></main>`,
  ),
  '/contrast': page(
    `<main><h1>A</h1><p style="background:url(x.png);color:#777">on a picture</p><p style="background:linear-gradient(#fff,#000);color:#888">on a gradient</p>
     <p style="position:relative">under<span style="position:absolute;inset:0;background:#fffc"></span></p><p>text with a <a href="/" style="color:#333;text-decoration:none">link</a> in it</p>
     <div style="height:60px;overflow:auto"><div style="height:600px">tall</div></div></main>`,
  ),
  '/nothing-wrong': page(
    '<header><a href="#m">Skip to content</a></header><main id="m"><h1>A page</h1><p>Words.</p></main>',
  ),
  '/scrolled': page(
    `<main><h1>A</h1><div style="height:5000px"></div><p style="color:#aaa">pale, far down</p><div style="overflow:scroll;height:50px;color:#bbb"><p style="margin-top:300px">pale, scrolled out</p></div></main>`,
  ),
  '/svg-and-media': page(
    `<main><h1>A</h1><svg role="img" width="20" height="20"><circle r="5"></circle></svg><svg role="img" aria-label="A dot"></svg>
     <svg><a href="/x"><text y="20">go</text></a><foreignObject width="90" height="20"><p style="color:#bbb">pale</p></foreignObject></svg>
     <video src="v.webm"></video><object data="o.svg"></object><map name="m"><area href="/a"></map><img usemap="#m" alt="" src="m.png"></main>`,
  ),
  '/slots': page(
    `<main><h1>A</h1><x-card><span slot="title" style="color:#bbb">pale</span><img src="s.png"></x-card></main>
     <script>customElements.define('x-card', class extends HTMLElement { connectedCallback() {
       this.attachShadow({ mode: 'open' }).innerHTML = '<h4><slot name="title"></slot></h4><slot></slot><a href="/x"></a>';
     } })</script>`,
  ),
  '/meta': page(
    '<h1></h1><blink>b</blink><marquee>m</marquee><p lang="zz">x</p>',
    '<meta name="viewport" content="user-scalable=no"><meta http-equiv="refresh" content="9000">',
  ),
  '/late': page(
    '<main><h1>A</h1><div id="x"></div></main><script>setTimeout(() => { x.innerHTML = "<img src=h.png>"; }, 50)</script>',
  ),
};

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let site: RunningSite;
let loader: Loader;
beforeAll(async () => {
  [site, loader] = await Promise.all([serveRoutes(PAGES), openTestLoader()]);
});
afterAll(async () => {
  await Promise.all([site.close(), loader.close()]);
});

/** Run directly, axe-core itself does not come back from a frame in a frame here: that page has a test of its own. */
test.each(Object.keys(PAGES).filter((path) => path !== '/nested'))(
  'on %s we find what axe-core finds when it is run directly, none lost, none added',
  async (path) => {
    const options = await testSnapshotOptions(TAGS);
    const source = await readFile(axeSource, 'utf8');
    const { ours, direct } = await lookAt(loader, `${site.url}${path}`, options, async (open, snapshot) => {
      for (const frame of open.frames()) await frame.evaluate(source);
      const lines = await open.evaluate(async (tags) => {
        const { axe } = globalThis as unknown as { axe: Axe };
        const results = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
        const of = (outcome: string, list: typeof results.violations): string[] =>
          list.flatMap(({ id, nodes }) =>
            nodes.map(({ target }) => `${outcome} axe/${id} ${target.flat().join(' >>> ')}`),
          );
        return [...of('fail', results.violations), ...of('review', results.incomplete)];
      }, TAGS);
      const own = snapshot.observed.filter(({ rule }) => rule.startsWith('axe/'));
      return { ours: own.map(({ outcome, rule, at }) => `${outcome} ${rule} ${at.selector}`), direct: lines };
    });
    expect(ours.toSorted()).toEqual(direct.toSorted());
    // Where axe finds nothing, both are empty: one page is made so, the others would prove nothing.
    expect(direct.length > 0).toBe(path !== '/nothing-wrong');
  },
);

test('what lies in a frame in a frame is found, with the way to it', async () => {
  const options = await testSnapshotOptions(TAGS);
  const snapshot = await lookAt(loader, `${site.url}/nested`, options, async (_page, seen) => seen);
  expect(snapshot.frames.map(({ checked }) => checked)).toEqual([true, true]);
  const image = snapshot.observed.find(({ rule }) => rule === 'axe/image-alt');
  expect(image?.at).toMatchObject({ selector: 'iframe >>> iframe >>> img', snippet: '<img src="c.png">' });
});

test('every finding of axe speaks both languages', async () => {
  const options = await testSnapshotOptions(TAGS);
  for (const path of ['/plain', '/forms', '/aria', '/contrast', '/tables']) {
    const observed = await lookAt(loader, `${site.url}${path}`, options, async (_page, snapshot) => snapshot.observed);
    for (const { message } of observed) {
      expect(message.en).toMatch(/\S/);
      expect(message.fr).toMatch(/\S/);
      expect(message.fr).not.toBe(message.en);
      expect(`${message.en}${message.fr}`).not.toMatch(/\$\{|undefined|\[object/);
    }
  }
});
