import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** One edit of a small bilingual site: a page before and after it, and what the gate must say of one rule there. */
export interface Edit {
  readonly name: string;
  readonly rule: string;
  /** Undefined: the page is not there. */
  readonly before: Page | undefined;
  readonly after: Page | undefined;
  /** Of the failures of the rule on the page as it is now; empty: there are none any more. */
  readonly expected: readonly ('known' | 'new')[];
}

export interface Page {
  readonly path: string;
  readonly body: string;
  readonly lang?: string;
}

const IMAGE = (name: string): string => `<img src="/img/${name}.png" width="40" height="40">`;
const LONG =
  'You must send the completed form together with all of the supporting documents that the office listed in the letter before the last working day of the month in which your present permit ends';
const OTHER_LONG =
  'Every household in the northern part of the region receives two blue boxes and one green bin from the municipal depot during the first three weeks of spring after it has returned the old containers';
const LONG_FR =
  'Vous devez envoyer le formulaire rempli avec toutes les pièces justificatives que le bureau a énumérées dans la lettre avant le dernier jour ouvrable du mois au cours duquel votre permis actuel prend fin';

/** Words of its own for each page, so that pages can be told apart. */
const OWN = [
  'fishing licences lakes trout season bait boats rangers dock limits catch rods',
  'parking meters zones curbs evenings winter ploughs tickets garages permits streets',
  'library cards books novels shelves readers borrowing branches evenings stories loans',
  'recycling glass paper metal carts depots collection mornings sorting plastics tubs',
  'marriage certificates witnesses ceremonies offices dates couples records families halls',
  'swimming lessons pools children lifeguards lanes towels lockers levels badges coaches',
  'dog tags kennels leashes parks vaccines owners breeds fences trails shelters',
  'property taxes assessments instalments owners notices rates roofs sheds gardens lots',
  'voting polls ballots candidates wards stations advance identification counting results',
  'bus passes routes transfers seniors students fares stops schedules drivers bridges',
];

function ownWords(seed: number): string {
  const nouns = (OWN[seed % OWN.length] ?? '').split(' ');
  const order = [...nouns.slice(seed % nouns.length), ...nouns.slice(0, seed % nouns.length)];
  const lines = order.map(
    (noun, index) => `Ask us about ${noun} ${order[(index + 3 + seed) % order.length] ?? ''} here.`,
  );
  return `<p>${lines.join(' ')}</p>`;
}

const edit = (
  name: string,
  rule: string,
  before: string | undefined,
  after: string | undefined,
  expected: Edit['expected'],
  more: { readonly from?: string; readonly to?: string; readonly lang?: readonly [string, string] } = {},
): Edit => {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 40);
  const { from = `en/${slug}.html`, to = from, lang = ['en', 'en'] } = more;
  const own = ownWords(slug.length * 7 + slug.charCodeAt(0));
  const page = (path: string, body: string | undefined, of: string): Page | undefined =>
    body === undefined ? undefined : { path, body: `<h1>${name}</h1>${own}${body}`, lang: of };
  return { name, rule, before: page(from, before, lang[0] ?? 'en'), after: page(to, after, lang[1] ?? 'en'), expected };
};

const BUTTON = (hash: string): string => `<button class="Button_${hash}" style="width:60px;height:40px"></button>`;
const FIELD = (id: string, label = ''): string => `${label}<input type="text" id="${id}">`;

/** Every edit on a page of its own: all of them are made at once, and each is judged by itself. */
export const EDITS: readonly Edit[] = [
  edit(
    'An element is moved into others',
    'axe/image-alt',
    `<div>${IMAGE('a')}</div>`,
    `<section><figure class="wide">${IMAGE('a')}</figure></section>`,
    ['known'],
  ),
  edit('Lines are moved down', 'axe/image-alt', IMAGE('b'), `${'\n<!-- note -->'.repeat(40)}\n${IMAGE('b')}`, [
    'known',
  ]),
  edit('Ids are renumbered', 'axe/label', '<input id="f12" name="f12">', '<input id="f97" name="f97">', ['known']),
  edit('The hash of a class changes', 'axe/button-name', BUTTON('x7Yz9'), BUTTON('k2Qp1'), ['known']),
  edit(
    'A sibling is put before it',
    'axe/image-alt',
    IMAGE('c'),
    `<p>A new line.</p><img src="/img/new.png" alt="A lake">${IMAGE('c')}`,
    ['known'],
  ),
  edit(
    'A list is reordered',
    'axe/image-alt',
    `<ul><li>One</li><li>Two</li><li>${IMAGE('d')}</li></ul>`,
    `<ul><li>${IMAGE('d')}</li><li>Two</li><li>One</li></ul>`,
    ['known'],
  ),
  edit('The query of an address changes', 'axe/image-alt', '<img src="/img/e.png?v=1">', '<img src="/img/e.png?v=2">', [
    'known',
  ]),
  edit(
    'A link gets another tracking parameter',
    'link/vague',
    '<p>For the rates, <a href="/en/?utm_source=may">click here</a>.</p>',
    '<p>For the rates, <a href="/en/?utm_source=june">click here</a>.</p>',
    ['known'],
  ),
  edit('A page is renamed', 'sent/long', `<p>${LONG}.</p>${IMAGE('f')}`, `<p>${LONG}.</p>${IMAGE('f')}`, ['known'], {
    from: 'en/old-name.html',
    to: 'en/services/new-name.html',
  }),
  edit('A page becomes a folder', 'axe/image-alt', IMAGE('g'), IMAGE('g'), ['known'], {
    from: 'en/slash.html',
    to: 'en/slash/index.html',
  }),
  edit('A page is deleted', 'axe/image-alt', IMAGE('h'), undefined, []),
  edit(
    'One picture is mended and another one is made',
    'axe/image-alt',
    IMAGE('i'),
    `<img src="/img/i.png" alt="A dock">${IMAGE('j')}`,
    ['new'],
  ),
  edit(
    'One sentence is mended and another one is made',
    'sent/long',
    `<p>${LONG}.</p>`,
    `<p>Send the form before your permit ends.</p><p>${OTHER_LONG}.</p>`,
    ['new'],
  ),
  edit(
    'One field is mended and its like is made',
    'axe/label',
    FIELD('first-name'),
    `${FIELD('first-name', '<label for="first-name">First name</label>')}${FIELD('last-name')}`,
    ['new'],
  ),
  edit('A copy is added', 'axe/image-alt', IMAGE('k'), `${IMAGE('k')}<p>And again:</p>${IMAGE('k')}`, ['new']),
  edit('It is mended', 'axe/image-alt', IMAGE('l'), '<img src="/img/l.png" alt="A bridge">', []),
  edit('Something new is made on a clean page', 'axe/image-alt', '<p>All is well.</p>', IMAGE('m'), ['new']),
  edit(
    'A sentence loses a word',
    'sent/long',
    `<p>${LONG}.</p>`,
    `<p>${LONG.replace('present permit', 'permit')}.</p>`,
    ['known'],
  ),
  edit('A number in a sentence changes', 'sent/long', `<p>${LONG} and pay $50.</p>`, `<p>${LONG} and pay $65.</p>`, [
    'known',
  ]),
  edit(
    'The level of a heading changes',
    'axe/heading-order',
    '<h4>Opening hours of the desk</h4>',
    '<h5>Opening hours of the desk</h5>',
    ['known'],
  ),
  edit('The language is switched', 'lang/page', `<p>${LONG}.</p>`, `<p>${LONG}.</p>`, ['new'], { lang: ['en', 'fr'] }),
  edit('A sentence goes to another page, here', 'sent/long', `<p>${OTHER_LONG} again.</p>`, '<p>It moved.</p>', []),
  edit('A sentence goes to another page, there', 'sent/long', '<p>Nothing yet.</p>', `<p>${OTHER_LONG} again.</p>`, [
    'new',
  ]),
  edit(
    'Une phrase est retouchée',
    'sent/long',
    `<p>${LONG_FR}.</p>`,
    `<p>${LONG_FR.replace('permis actuel', 'permis')}.</p>`,
    ['known'],
    { from: 'fr/phrase.html', lang: ['fr', 'fr'] },
  ),
  edit(
    'Une image est déplacée',
    'axe/image-alt',
    `<p>${IMAGE('n')}</p>`,
    `<aside aria-label="Carte"><div>${IMAGE('n')}</div></aside>`,
    ['known'],
    { from: 'fr/image.html', lang: ['fr', 'fr'] },
  ),
  edit('A page is added that has the flaw of the template', 'axe/link-name', undefined, '<p>A new page.</p>', [
    'known',
  ]),
  edit('A page does not load', 'axe/image-alt', IMAGE('o'), '', []),
];

/** The one that does not load: a file of no bytes. */
export const UNLOADABLE = EDITS.at(-1)?.before?.path ?? '';

/** Writes the site as it was or as it is into a folder. Each page has a link without a name in its header. */
export async function writeSite(folder: string, when: 'before' | 'after'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const pages = EDITS.flatMap((each) => each[when] ?? []);
  for (const page of pages) {
    const isEmpty = when === 'after' && page.path === UNLOADABLE;
    const path = join(folder, page.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, isEmpty ? '' : layout(page));
  }
}

function layout({ path, body, lang = 'en' }: Page): string {
  return `<!doctype html><html lang="${lang}"><head><title>${path.replace(/\W+/g, ' ')}</title></head><body>
<header><a class="logo" href="/en/" style="display:block;width:40px;height:40px"></a></header>
<main>${body}</main><footer><p>Town of Example</p></footer></body></html>`;
}
