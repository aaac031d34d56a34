import { describe, expect, test } from 'vitest';
import { placesOf, snapshotOf } from './place-of.ts';

/** Each text holds the word "utilize" where it must be found: the place is the first character of the word. */
const MARKDOWN: readonly (readonly [what: string, source: string, places: readonly string[]])[] = [
  ['a paragraph', 'You must utilize the form today.\n', ['1:10 utilize']],
  ['front matter', '---\ntitle: Forms\nlang: en\n---\n\nYou must utilize the form.\n', ['6:10 utilize']],
  ['front matter in TOML', '+++\ntitle = "Forms"\n+++\nYou must utilize the form.\n', ['4:10 utilize']],
  ['a paragraph of several lines', 'You must read this and then\nyou must utilize the\nform.\n', ['2:10 utilize']],
  ['an item', '- You must utilize the form\n- Ask us\n', ['1:12 utilize']],
  [
    'an item of several lines',
    '1. You must read this, and then\n   you must utilize the form\n2. Ask us\n',
    ['2:13 utilize'],
  ],
  ['an item in an item', '- Forms\n  - You must utilize the form\n', ['2:14 utilize']],
  ['a task', '- [ ] You must utilize the form\n', ['1:16 utilize']],
  ['a note in a quote', '> **Note:** You must read\n> this and utilize the form.\n', ['2:12 utilize']],
  ['a note in two quotes', '> [!NOTE]\n> You must\n> utilize the form.\n', ['3:3 utilize']],
  ['emphasis in emphasis', 'You **must *really* utilize** the form.\n', ['1:21 utilize']],
  ['emphasis around the word', 'You must *utilize* the form.\n', ['1:11 utilize']],
  ['a link', 'You must [read and utilize the form](form.md) today.\n', ['1:20 utilize']],
  ['entities before it', 'Tom &amp; Ann&nbsp;must utilize the form.\n', ['1:25 utilize']],
  ['escapes before it', 'You \\*must\\* utilize the form.\n', ['1:14 utilize']],
  ['a code span before it', 'Use `x &amp; y` and utilize the form.\n', ['1:21 utilize']],
  ['CR LF', 'You must read\r\nthis and utilize\r\nthe form.\r\n', ['2:10 utilize']],
  ['tabs', '-\tYou must\tutilize the form\n', ['1:12 utilize']],
  ['a byte order mark', '\uFEFFYou must utilize the form.\n', ['1:10 utilize']],
  ['characters outside of the plane', 'You 😀 must utilize the form.\n', ['1:13 utilize']],
  ['a hard break', 'You must read this.  \nYou must utilize the form.\n', ['2:10 utilize']],
  ['two paragraphs', 'Read this first.\n\n\nYou must utilize the form.\n', ['4:10 utilize']],
  ['a lazy line', '- You must read this\nand utilize the form\n', ['2:5 utilize']],
  ['a shortcode before it', 'Read {{< ref "utilize.md" >}} and utilize the form.\n', ['1:35 utilize']],
  ['a footnote', 'Read this.[^1]\n\n[^1]: You must utilize the form.\n', ['3:16 utilize']],
  ['a comment before it', 'You <!-- utilize --> must utilize the form.\n', ['1:27 utilize']],
  ['text in a language container', ':::note\nYou must utilize the form.\n:::\n', ['2:10 utilize']],
];

describe('Markdown: each finding lands on its line and column', () => {
  test.each(MARKDOWN)('%s', async (_, source, places) => {
    expect(await placesOf('word/complex', 'page.md', source, 'en')).toEqual(places);
  });

  test.each([
    ['a code block', '```\nutilize the form\n```\n\nRead this.\n'],
    ['inline code', 'Type `utilize` and then press the key.\n'],
    ['a block of HTML', '<div>You must utilize the form.</div>\n\nRead this.\n'],
    ['a quotation', '> You must utilize the form.\n\nRead this.\n'],
    ['a link target', 'Read [the form](utilize.md "utilize").\n'],
    ['front matter', '---\nsummary: utilize the form\n---\nRead this.\n'],
    ['Liquid', 'Read this. {% utilize the form %}\n'],
    ['MDX', 'import utilize from "./utilize"\n\nRead {utilize} this.\n'],
  ])('%s is not the writer’s wording', async (_, source) => {
    expect(await placesOf('word/complex', 'page.mdx', source, 'en')).toEqual([]);
  });

  test('links in tables, with what they lead to', async () => {
    const source =
      '| Form | Where |\n|---|---|\n| Permit | [click here](a.md) |\n\nSee [the form](https://x.ca/f.pdf).\n';
    expect(await placesOf('link/vague', 'page.md', source)).toEqual(['3:13 click here']);
    expect(await placesOf('link/file', 'page.md', source)).toEqual(['5:6 the form']);
    expect(await placesOf('link/bare-url', 'page.md', 'Go to <https://x.ca/long/path>.\n')).toEqual([
      '1:8 https://x.ca/long/path',
    ]);
  });

  test('a link whose target only the site’s generator knows', async () => {
    expect(await placesOf('link/vague', 'p.md', 'Read [more]({{< ref "a.md" >}}).\n')).toEqual(['1:7 more']);
  });

  test('the title of the front matter has its line', async () => {
    const source = '---\ntitle: Untitled\n---\nText of the page.\n';
    expect(await placesOf('title/generic', 'page.md', source)).toEqual(['2:8 Untitled']);
  });
});

describe('HTML', () => {
  test.each([
    ['a paragraph', '<h1>Forms</h1>\n<p>You must utilize the form.</p>\n', ['2:13 utilize']],
    ['entities', '<p>Tom &amp; Ann &eacute;t&eacute; must utilize it.</p>', ['1:41 utilize']],
    ['an entity without its end', '<p>Tom &amp Ann must utilize it.</p>', ['1:22 utilize']],
    ['lines and CR LF', '<ul>\r\n  <li>You must\r\n    utilize it</li>\r\n</ul>', ['3:5 utilize']],
    ['inline elements', '<p>You <b>must <i>utilize</i></b> it.</p>', ['1:19 utilize']],
    ['Liquid', '<p>{{ site.utilize }} must utilize it. {% if utilize %}Yes.{% endif %}</p>', ['1:28 utilize']],
    ['what is hidden', '<p hidden>You must utilize it.</p><p>You may read it.</p>', []],
    ['a script', '<script>utilize()</script><p>You may read it.</p>', []],
    ['a menu', '<nav><p>You must utilize it.</p></nav><p>You may read it.</p>', []],
  ])('%s', async (_, source, places) => {
    expect(await placesOf('word/complex', 'page.html', source, 'en')).toEqual(places);
  });

  test('a page of its own may lack a description, a part of a page cannot', async () => {
    const body = '<h1>Forms</h1><p>One text.</p><p>Two texts.</p><p>Three texts.</p>';
    expect(
      await placesOf('desc/missing', 'a.html', `<html><head><title>Forms</title></head><body>${body}</body></html>`),
    ).toHaveLength(1);
  });
});

describe('plain text', () => {
  test.each([
    [
      'wrapped lines',
      'You must read all of the guide before you begin, and then\nyou must utilize the form.\n',
      ['2:10 utilize'],
    ],
    ['items', 'You need:\n- a card\n- to utilize the form\n', ['3:6 utilize']],
    ['a heading and a paragraph', 'Forms\n=====\n\nYou must utilize the form.\n', ['4:10 utilize']],
  ])('%s', async (_, source, places) => {
    expect(await placesOf('word/complex', 'page.txt', source, 'en')).toEqual(places);
  });

  test('wrapped lines are one paragraph, the lines of an address are lines', async () => {
    const wrapped = 'You must read all of the guide before you begin, and then you\nmust fill in the form.\n\n';
    const { blocks } = await snapshotOf('a.txt', `${wrapped}Jane Roe\n12 Main Street\nOttawa\n`);
    expect(blocks.map(({ text }) => text)).toEqual([
      'You must read all of the guide before you begin, and then you must fill in the form.',
      'Jane Roe\n12 Main Street\nOttawa',
    ]);
  });

  test('bullets and numbers are items of one list', async () => {
    const { blocks } = await snapshotOf('a.txt', 'Bring:\n- a card\n- a form\n  that is signed\n');
    expect(blocks.map(({ kind, text, list }) => [kind, text, list?.item])).toEqual([
      ['paragraph', 'Bring:', undefined],
      ['item', 'a card', 0],
      ['item', 'a form that is signed', 1],
    ]);
  });
});

test('which language a file is read in: its own word, its name, its folder, then its words', async () => {
  const lang = async (path: string, source = 'Texte.\n', named?: 'en' | 'fr') =>
    (await snapshotOf(path, source, named)).lang;
  expect(await lang('a.md', '---\nlang: fr-CA\n---\nTexte.\n')).toBe('fr');
  expect(await lang('guide.fr.md')).toBe('fr');
  expect(await lang('guide-eng.html')).toBe('en');
  expect(await lang('docs/fr/guide.md')).toBe('fr');
  expect(await lang('fr/docs/en/guide.md')).toBe('en');
  expect(await lang('fr/guide.en.md')).toBe('en');
  expect(await lang('docs/guide.md')).toBeUndefined();
  expect(await lang('docs/guide.md', 'You can ask for it.\n')).toBe('en');
  expect(await lang('fr/guide.md', 'Text.\n', 'en')).toBe('en');
  const french = 'Vous devez remplir le formulaire afin de demander votre permis de conduire.\n';
  expect(await placesOf('word/complex', 'guide.md', french)).toEqual(['1:34 afin de']);
});
