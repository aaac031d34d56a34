import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Loader } from '../../src/load/loader.ts';
import type { PageSnapshot, TextBlock } from '../../src/model/snapshot.ts';
import type { SnapshotOptions } from '../../src/snapshot/snapshot-page.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';
import { htmlPage } from './html-page.ts';

const HIDDEN_SPAN = 'style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"';

/** Markup, and the pieces of text that a reader meets in it, in order; hidden ones left out. */
const SEGMENTS: readonly (readonly [name: string, body: string, texts: readonly string[]])[] = [
  ['list items', '<ul><li>One</li><li>Two<ul><li>Three</li></ul>four</li></ul>', ['One', 'Two', 'Three', 'four']],
  [
    'text beside blocks',
    '<div>Before <em>it</em><p>A paragraph.</p>after</div>',
    ['Before it', 'A paragraph.', 'after'],
  ],
  ['a line break, and two', '<p>One<br>two<br><br>three</p>', ['One\ntwo', 'three']],
  ['table cells', '<table><caption>C</caption><tr><th>H</th><td>1</td></tr></table>', ['C', 'H', '1']],
  ['terms and definitions', '<dl><dt>T</dt><dd>D</dd></dl>', ['T', 'D']],
  ['flex items', '<div style="display:flex"><span>A</span><span>B</span></div>', ['A', 'B']],
  ['spans that a style sheet makes blocks', '<p>A <span style="display:block">B</span> C</p>', ['A', 'B', 'C']],
  ['divs that a style sheet makes inline', '<div>A <div style="display:inline">B</div> C</div>', ['A B C']],
  ['what is hidden within a sentence', '<p>One<span hidden> not</span> two.</p>', ['One two.']],
  [
    'words for screen readers alone',
    `<p><a href="/x">Read more<span ${HIDDEN_SPAN}>about x</span></a></p>`,
    ['Read more about x'],
  ],
  ['icons by name', '<p><i aria-hidden="true">arrow_forward</i>Next step</p>', ['Next step']],
  ['a page kept from screen readers by a dialog', '<div aria-hidden="true"><p>Words.</p></div>', ['Words.']],
  ['visible within invisible', '<p style="visibility:hidden">no<b style="visibility:visible">yes</b></p>', ['yes']],
  ['source line breaks that show', '<p style="white-space:pre-line">One\n  two</p>', ['One\ntwo']],
  ['a style sheet in capitals', '<p style="text-transform:uppercase">Quiet</p>', ['Quiet']],
  ['ruby', '<p><ruby>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby></p>', ['字ji']],
  ['text that the author leaves out', '<p>Some <span data-curbcut-ignore>odd</span> text</p>', ['Some text']],
  ['no-break spaces', '<p>10&nbsp;km  and   more</p>', ['10\u00A0km and more']],
  [
    'scripts, styles, templates',
    '<p>A</p><script>1</script><style>p{}</style><template>t</template><noscript>n</noscript>',
    ['A'],
  ],
];

/** Markup, and what its block is for. */
const USES: readonly (readonly [name: string, body: string, use: TextBlock['use'], kind: TextBlock['kind']])[] = [
  ['a paragraph', '<p>Words.</p>', 'prose', 'paragraph'],
  ['a quotation', '<blockquote><p>Words.</p></blockquote>', 'quote', 'paragraph'],
  ['code', '<pre>x = 1</pre>', 'code', 'paragraph'],
  ['a postal address', '<address>1 Main St</address>', 'address', 'paragraph'],
  ['a button', '<button>Go</button>', 'interface', 'button'],
  ['a label', '<label>Name <input></label>', 'interface', 'label'],
  ['a menu', '<nav><a href="/a">A</a></nav>', 'navigation', 'link'],
  ['a list of links above the page', '<header><ul><li><a href="/a">A</a></li></ul></header>', 'navigation', 'link'],
  ['breadcrumbs', '<div class="breadcrumb"><a href="/a">A</a> / Here</div>', 'navigation', 'paragraph'],
  ['page numbers', '<div class="pagination"><a href="?2">Next</a></div>', 'navigation', 'link'],
  ['a cookie banner', '<div id="cookie-banner"><p>We use cookies.</p></div>', 'notice', 'paragraph'],
  ['a dialog', '<div role="dialog"><p>Words.</p></div>', 'notice', 'paragraph'],
  ['a page about cookies', '<main class="cookies"><p>What cookies do.</p></main>', 'prose', 'paragraph'],
  ['a section about cookies', '<section id="cookies"><p>What cookies do.</p></section>', 'prose', 'paragraph'],
  ['a restaurant’s menu', '<div class="menu"><p>Soup of the day.</p></div>', 'prose', 'paragraph'],
  ['a page in an app that is not translated', '<main translate="no"><p>Words.</p></main>', 'prose', 'paragraph'],
  ['names that are not translated', '<p translate="no">Curbcut Inc.</p>', 'code', 'paragraph'],
  ['a link that is the whole text', '<p><a href="/a">All of it</a></p>', 'prose', 'link'],
  ['a sentence on a card that is a link', '<a href="/a"><div>How to get a permit.</div></a>', 'prose', 'paragraph'],
  ['a closed dialog', '<dialog><p>Words.</p></dialog>', 'hidden', 'paragraph'],
  ['ignored text', '<p data-curbcut-ignore>Words.</p>', 'hidden', 'paragraph'],
];

const BETWEEN = '§';
const inOnePage = (cases: readonly (readonly [string, string, ...unknown[]])[]): string =>
  htmlPage(cases.map(([, body]) => `${body}<p>${BETWEEN}</p>`).join('\n'));

const PAGES = {
  '/segments': inOnePage(SEGMENTS),
  '/uses': inOnePage(USES),
  '/spans': htmlPage(
    '<p>See <a href="/law">the <abbr title="Accessibility Act">AODA</abbr></a>, <q>quoted</q> and <i lang="fr">bonjour</i>.</p>',
  ),
  '/shadow': htmlPage(
    `<x-note lang="fr">Des <b>mots</b>.</x-note>
     <script>customElements.define('x-note', class extends HTMLElement { connectedCallback() {
       this.attachShadow({ mode: 'open' }).innerHTML = '<aside><p>Note : <slot></slot></p></aside>';
     } })</script>`,
  ),
  '/regions': htmlPage(
    `<header><p>H</p></header><nav><p>N</p></nav><main><header><p>M1</p></header><p>M2</p></main><aside><p>A</p></aside>
     <footer><p>F</p></footer><div role="contentinfo"><p>F2</p></div><p>Outside</p>`,
  ),
  '/links': htmlPage(
    `<p id="words">the terms</p><a href="/a#b">Plain</a><a href="/b" aria-label="Named">x</a><a href="/c" aria-labelledby="words">x</a>
     <a href="/d"><img alt="A picture" src="x.png"></a><a href="/e" title="Titled"></a><a href="/f" style="display:none">Hidden</a>
     <a href="/g.pdf" download hreflang="fr" rel="nofollow" lang="fr">Fichier</a><a>No address</a>`,
  ),
};

let site: RunningSite;
let loader: Loader;
let options: SnapshotOptions;
beforeAll(async () => {
  [site, loader, options] = await Promise.all([
    serveRoutes(PAGES),
    openTestLoader(),
    // The text does not depend on axe: one rule is enough.
    testSnapshotOptions(['cat.time-and-media']),
  ]);
});
afterAll(async () => {
  await Promise.all([site.close(), loader.close()]);
});

/** All cases are on one page, with this between them. */
async function blocksByCase(
  path: string,
  cases: readonly (readonly [string, ...unknown[]])[],
): Promise<ReadonlyMap<string, readonly TextBlock[]>> {
  const found = cases.map(([name]) => [name, [] as TextBlock[]] as const);
  let at = 0;
  for (const block of (await lookOnce(path)).blocks) {
    if (block.text === BETWEEN) at += 1;
    else found[at]?.[1].push(block);
  }
  expect(at).toBe(cases.length);
  return new Map(found);
}

const seen = new Map<string, Promise<PageSnapshot>>();
function lookOnce(path: string): Promise<PageSnapshot> {
  const snapshot = seen.get(path) ?? look(path);
  seen.set(path, snapshot);
  return snapshot;
}

async function look(path: string): Promise<PageSnapshot> {
  return lookAt(loader, `${site.url}${path}`, options, async (_page, snapshot) => snapshot);
}

test.each(SEGMENTS)('one piece of text is what a reader sees as one: %s', async (name, _body, texts) => {
  const blocks = (await blocksByCase('/segments', SEGMENTS)).get(name);
  expect(blocks?.filter(({ use }) => use !== 'hidden').map(({ text }) => text)).toEqual(texts);
});

test.each(USES)('each piece of text is told what it is for: %s', async (name, _body, use, kind) => {
  const blocks = (await blocksByCase('/uses', USES)).get(name);
  expect(blocks?.[0]).toMatchObject({ use, kind });
});

test('what stands within a sentence is known, with its place and its meaning', async () => {
  const { blocks } = await look('/spans');
  const [block] = blocks;
  expect(block?.text).toBe('See the AODA, quoted and bonjour.');
  const spans = block?.spans.map(({ kind, start, end, value, lang }) => [
    kind,
    block.text.slice(start, end),
    value ?? lang,
  ]);
  expect(spans).toEqual([
    ['link', 'the AODA', `${site.url}/law`],
    ['abbr', 'AODA', 'Accessibility Act'],
    ['quote', 'quoted', undefined],
    ['lang', 'bonjour', 'fr'],
    ['em', 'bonjour', undefined],
  ]);
});

test('text is read through a shadow tree, in the order and the language in which it shows', async () => {
  const { blocks } = await look('/shadow');
  expect(blocks).toMatchObject([{ text: 'Note : Des mots.', region: 'aside', lang: 'fr' }]);
  expect(blocks[0]?.selector).toBe('html > body > x-note >>> aside > p');
});

test('each piece of text knows its region', async () => {
  const { blocks } = await look('/regions');
  expect(Object.fromEntries(blocks.map(({ text, region }) => [text, region]))).toEqual({
    H: 'header',
    N: 'nav',
    M1: 'main',
    M2: 'main',
    A: 'aside',
    F: 'footer',
    F2: 'footer',
    Outside: 'main',
  });
});

test('links have their address, the name that is heard, and whether they show', async () => {
  const { links } = await look('/links');
  expect(links.map(({ href, name, hidden }) => [href.replace(site.url, ''), name, hidden])).toEqual([
    ['/a#b', 'Plain', false],
    ['/b', 'Named', false],
    ['/c', 'the terms', false],
    ['/d', 'A picture', false],
    ['/e', 'Titled', false],
    ['/f', 'Hidden', true],
    ['/g.pdf', 'Fichier', false],
  ]);
  expect(links.at(-1)).toMatchObject({ download: true, hreflang: 'fr', rel: 'nofollow', lang: 'fr' });
});
