import { expect, test } from 'vitest';
import { folderFiles } from '../../src/builds/build-files.ts';
import { type BuiltPage, buildReader } from '../../src/builds/build-prints.ts';
import { pickPages } from '../../src/builds/pick-pages.ts';
import { page, siteFolder, type SiteFiles, write } from './site-folder.ts';

const HEAD =
  '  <link rel="stylesheet" href="/css/site.3f9a2c1e.css">\n  <script src="/js/app.0a1b2c3d.js" nonce="one"></script>\n';
const IMPORT = '@import "base.css";\nbody { background: url(../img/back.png); }\n';
/** Two pages and a form that share their files, and one that loads none. */
const SITE: SiteFiles = {
  'index.html': page('Fees', '<p>Pay the <em>fee</em> <b>today</b>.</p>\n<img src="/img/a.png" alt="A form">', {
    head: HEAD,
  }),
  'about.html': page('About', '<p>We are an agency. See <a href="/old.html">the old page</a>.</p>', { head: HEAD }),
  'old.html': page('Old', '<p>An old page.</p>', { head: HEAD }),
  'form.html': page('Form', '<form class="apply"><input type="hidden" name="csrf_token" value="abc"></form>'),
  'fr/index.html': page('Droits', '<p>Payez les droits.</p>', { lang: 'fr' }),
  'css/site.3f9a2c1e.css': IMPORT,
  'css/base.css': 'p { color: #000; }\n',
  'js/app.0a1b2c3d.js': 'import("./part.js");\n',
  'js/part.js': 'document.title += ".";\n',
  'js/chunk-11.js': 'void 0;\n',
  'img/a.png': 'a picture',
  'img/back.png': 'another',
};
const text = (path: string): string => SITE[path] ?? '';
const edited = (path: string, from: string | RegExp, to: string): SiteFiles => {
  const after = text(path).replace(from, () => to);
  if (after === text(path)) throw new Error(`Nothing to edit in ${path}.`);
  return { [path]: after };
};
const everyPage = (from: string, to: string): SiteFiles =>
  Object.fromEntries(
    Object.entries(SITE).flatMap(([path, body]) =>
      path.endsWith('.html') ? [[path, body?.replace(from, () => to)]] : [],
    ),
  );

async function read(folder: string): Promise<ReadonlyMap<string, BuiltPage>> {
  const files = await folderFiles(folder);
  return buildReader().read(
    files,
    [...files.marks.keys()].filter((path) => path.endsWith('.html')),
  );
}

/** What is picked after an edit, without the pages that stand for a template. */
async function changes(edit: SiteFiles): Promise<Record<string, string>> {
  const before = await read(await siteFolder(SITE));
  const folder = await siteFolder(SITE);
  await write(folder, edit);
  const { pages } = pickPages(await read(folder), before, () => []);
  return Object.fromEntries([...pages].filter(([, why]) => why !== 'template').sort());
}

test.each<[string, SiteFiles]>([
  ['nothing', {}],
  ['other line ends and indents between elements', edited('about.html', /\n {2,4}/g, '\r\n\t')],
  ['blank lines around a paragraph', edited('about.html', '<p>We', '\n\n   <p>\n  We')],
  ['a comment', edited('about.html', '<main>', '<!-- built 2026-11-27 --><main>')],
  ['a new nonce', everyPage('nonce="one"', 'nonce="two"')],
  ['a generator', edited('about.html', '<title>', '<meta name="generator" content="Hugo 9"><title>')],
  ['a new CSRF token', edited('form.html', 'value="abc"', 'value="xyz"')],
  [
    'attributes in another order',
    edited('form.html', 'type="hidden" name="csrf_token"', 'name="csrf_token" type="hidden"'),
  ],
  [
    'a style sheet under another hash, the same inside',
    { ...everyPage('3f9a2c1e', '77aa88bb'), 'css/site.3f9a2c1e.css': undefined, 'css/site.77aa88bb.css': IMPORT },
  ],
  ['another version query on a script', everyPage('0a1b2c3d.js', '0a1b2c3d.js?v=99')],
  ['a picture that no page shows', { 'img/unused.png': 'new' }],
])('%s is no change', async (_, edit) => {
  expect(await changes(edit)).toEqual({});
});

test.each<[string, SiteFiles, Record<string, string>]>([
  ['a word', edited('about.html', 'agency', 'ministry'), { 'about.html': 'content' }],
  ['an alternative text', edited('index.html', 'alt="A form"', 'alt=""'), { 'index.html': 'content' }],
  ['no space between two words in a line', edited('index.html', '</em> <b>', '</em><b>'), { 'index.html': 'content' }],
  ['a language', edited('about.html', 'lang="en"', 'lang="fr"'), { 'about.html': 'content' }],
  ['a class', edited('form.html', 'class="apply"', 'class="apply wide"'), { 'form.html': 'content' }],
  [
    'a description',
    edited('form.html', '<title>', '<meta name="description" content="New"><title>'),
    { 'form.html': 'content' },
  ],
  [
    'a word in a script of the page',
    edited('form.html', '</form>', '</form><script>x=1</script>'),
    { 'form.html': 'content' },
  ],
  ['a mark-up that reads as text', edited('about.html', '<p>We are', '<p>&lt;b>We are'), { 'about.html': 'content' }],
  [
    'the style sheet',
    edited('css/site.3f9a2c1e.css', 'body', 'main'),
    { 'about.html': 'files', 'index.html': 'files', 'old.html': 'files' },
  ],
  [
    'a style sheet that it imports',
    edited('css/base.css', '#000', '#ccc'),
    { 'about.html': 'files', 'index.html': 'files', 'old.html': 'files' },
  ],
  [
    'a picture behind the text',
    edited('img/back.png', 'another', 'darker'),
    { 'about.html': 'files', 'index.html': 'files', 'old.html': 'files' },
  ],
  ['a picture of one page', edited('img/a.png', 'a picture', 'a new one'), { 'index.html': 'files' }],
  [
    'a script that a script loads',
    edited('js/part.js', '"."', '"!"'),
    { 'about.html': 'files', 'index.html': 'files', 'old.html': 'files' },
  ],
  [
    'code that no page names, on pages with scripts',
    edited('js/chunk-11.js', '0', '1'),
    { 'about.html': 'files', 'index.html': 'files', 'old.html': 'files' },
  ],
  [
    'a style sheet that is gone',
    { 'css/base.css': undefined },
    { 'about.html': 'files', 'index.html': 'files', 'old.html': 'files' },
  ],
  ['a new page', { 'new.html': page('New', '<p>New.</p>') }, { 'new.html': 'new' }],
  ['a page in a new language', { 'cr/index.html': page('ᐊ', '', { lang: 'cr' }) }, { 'cr/index.html': 'new' }],
  ['a page that is gone, on those that link to it', { 'old.html': undefined }, { 'about.html': 'link-gone' }],
])('%s is a change', async (_, edit, expected) => {
  expect(await changes(edit)).toEqual(expected);
});

test('one page stands for each template and language that no changed page stands for, the topmost', async () => {
  const shop = (name: string, text: string, lang = 'en'): string =>
    page(name, `<div class="price"><p>${text}</p></div>`, { lang });
  const files = { 'a/one.html': shop('One', 'x'), 'a/two.html': shop('Two', 'y'), 'b.html': shop('Trois', 'z', 'fr') };
  const folder = await siteFolder({ ...files, 'index.html': page('Home', 'Hi'), 'z.html': page('Z', '<ul><li>Hi') });
  const now = await read(folder);
  expect(Object.fromEntries(pickPages(now, now, () => []).pages)).toEqual({
    'a/one.html': 'template',
    'b.html': 'template',
    'index.html': 'template',
  });
});

test('a page is looked at with its version in the other language', async () => {
  const link = '<a href="/fr/" lang="fr" hreflang="fr">Français</a>';
  const folder = await siteFolder({ 'index.html': page('Home', link), 'fr/index.html': page('Accueil', 'Oui') });
  const now = await read(folder);
  const before = new Map(
    [...now].map(([path, each]) => [path, path === 'index.html' ? { ...each, content: '' } : each]),
  );
  const { pages } = pickPages(now, before, (_, { twins }) => twins);
  expect(pages.get('index.html')).toBe('content');
  // French has a layout of its own, so it would be picked in any case: the reason tells.
  expect([...pages.keys()]).toContain('fr/index.html');
});

test('a page in another encoding: two texts that differ do not become one', async () => {
  const latin = async (letter: number): Promise<string | undefined> => {
    const folder = await siteFolder({});
    const { writeFile } = await import('node:fs/promises');
    await writeFile(
      `${folder}/p.html`,
      Buffer.concat([Buffer.from('<p>d'), Buffer.from([letter]), Buffer.from('s</p>')]),
    );
    return (await read(folder)).get('p.html')?.content;
  };
  expect(await latin(0xe9)).not.toBe(await latin(0xe8));
});

test('deep nesting is read', async () => {
  const folder = await siteFolder({ 'p.html': '<div>'.repeat(20_000) });
  expect((await read(folder)).get('p.html')?.content).toMatch(/^[0-9a-f]{32}$/);
});
