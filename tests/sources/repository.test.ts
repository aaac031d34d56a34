import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mappedSource } from '../../src/config/source-map.ts';
import type { FoundPlace } from '../../src/model/place.ts';
import type { PageSnapshot, TextBlock } from '../../src/model/snapshot.ts';
import { readBuiltPage } from '../../src/sources/built-page.ts';
import { collectFiles } from '../../src/sources/collect-files.ts';
import { pageSources } from '../../src/sources/page-sources.ts';
import { readRepository } from '../../src/sources/repository.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'curbcut-sources-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('which source made a sentence', () => {
  test('a sentence over two lines of Markdown, with emphasis, a link and an entity in it', async () => {
    const source = 'Intro.\n\nYou **may** apply\n[online](/apply) or at&nbsp;an office.\n';
    expect(await sourceOf({ 'a.md': source }, 'You may apply online or at an office.')).toEqual({
      source: { file: 'a.md', line: 3, column: 1 },
    });
  });

  test('typographic quotes, a soft hyphen and another case make no difference', async () => {
    const found = await sourceOf({ 'a.md': "Don't call the of\u00ADfice.\n" }, 'Don’t call the OFFICE.');
    expect(found.source).toMatchObject({ file: 'a.md', line: 1 });
  });

  test('words that a template puts in are passed over', async () => {
    const found = await sourceOf(
      { 'a.njk': '<p>Phone {{ site.phone }} before you visit.</p>' },
      'Phone 416-555-0199 before you visit.',
    );
    expect(found.source).toEqual({ file: 'a.njk', line: 1, column: 4 });
  });

  test('escapes of a data file are read', async () => {
    const found = await sourceOf(
      { 'a.json': '{ "x":\n "L\\u2019\\u00e9t\\u00e9 est court ici." }' },
      'L’été est court ici.',
    );
    expect(found.source).toMatchObject({ file: 'a.json', line: 2 });
  });

  test('the same sentence in two files, and nothing that tells them apart, is ambiguous', async () => {
    const found = await sourceOf(
      { 'a.md': 'Bring a card to the office.', 'b.md': 'Bring a card to the office.' },
      'Bring a card to the office.',
    );
    expect(found).toEqual({
      maybe: [
        { file: 'a.md', line: 1, column: 1 },
        { file: 'b.md', line: 1, column: 1 },
      ],
    });
  });

  test('what stands before it on the page tells two apart', async () => {
    const files = { 'a.md': 'Fees are due.\n\nBring a card.\n\nHours vary.\n\nBring a card.\n' };
    const found = await sourceOf(files, 'Bring a card.', ['Hours vary.', 'Bring a card.']);
    expect(found.source).toEqual({ file: 'a.md', line: 7, column: 1 });
  });

  test('a mapping tells two apart', async () => {
    const files = { 'en/a.md': 'Bring a card to the office.', 'en/b.md': 'Bring a card to the office.' };
    const found = await sourceOf(files, 'Bring a card to the office.', undefined, 'en/b.md');
    expect(found.source).toMatchObject({ file: 'en/b.md' });
  });

  test('a short text that stands only within a longer sentence has no source', async () => {
    expect(await sourceOf({ 'a.md': 'You can apply now to get a card.' }, 'Apply now')).toEqual({});
  });

  test('a sentence that is nowhere has no source', async () => {
    expect(await sourceOf({ 'a.md': 'Bring two cards to the office.' }, 'Bring a card to the office.')).toEqual({});
  });
});

describe('a page that stands in the repository more than once', () => {
  const TEXTS = [
    'Bring a health card and a letter to the office.',
    'The clerk at the desk gives you a number.',
    'You will hear from us in the next ten days.',
    'Phone 416-555-0199 before you come to visit.',
  ];
  const PAGE = TEXTS.join('\n\n');
  const built = (...more: readonly string[]): string =>
    `<!doctype html>\n<html lang="en"><body><main>${[...TEXTS, ...more].map((text) => `<p>${text}</p>`).join('\n')}</main></body></html>`;

  test.each([
    ['an old draft whose path is more like the page’s', { 'content/cards.md': PAGE, 'old/page.md': PAGE }],
    ['a packed copy', { 'content/page.md': PAGE, 'vendor/site/page.md': PAGE }],
    ['a test fixture', { 'content/cards.md': PAGE, 'tests/fixtures/page/index.html': built() }],
    ['a build that was kept', { 'content/page.md': PAGE, 'public/dist/page/index.html': built() }],
  ])('%s: no place is certain, and the right one is named', async (_, files) => {
    const { source, maybe = [] } = await sourceOf(files, TEXTS[1] ?? '', TEXTS);
    expect(source).toBeUndefined();
    expect(maybe.map(({ file }) => file).sort()).toEqual(Object.keys(files).sort());
  });

  test('words of a template that a kept build or a draft has as they come out', async () => {
    const phone = TEXTS[3] ?? '';
    const template = '<p>Phone {{ site.phone }} before you come to visit.</p>';
    const made = { 'layouts/base.njk': template, 'content/page.md': TEXTS.slice(0, 3).join('\n\n') };
    for (const copy of [{ 'public/page/index.html': built() }, { 'drafts/phone.md': phone }]) {
      const { source, maybe = [] } = await sourceOf({ ...made, ...copy }, phone, TEXTS);
      expect(source?.file).not.toBe(Object.keys(copy)[0]);
      expect(source ?? maybe[0]).toBeDefined();
    }
  });

  test('a sentence that only a kept build has was made by a template: it is not certain', async () => {
    const made = 'This page was last changed on the third of May.';
    const files = { 'content/page.md': PAGE, 'public/page/index.html': built(made) };
    expect((await sourceOf(files, made, [...TEXTS, made])).source).toBeUndefined();
  });

  test('a sentence that only one of the copies has is certain', async () => {
    const added = 'A new desk opens in the spring of next year.';
    const files = { 'content/page.md': `${PAGE}\n\n${added}`, 'old/page.md': PAGE };
    expect((await sourceOf(files, added, [...TEXTS, added])).source).toMatchObject({ file: 'content/page.md' });
  });

  test('a page that somebody wrote as HTML is its own source', async () => {
    expect((await sourceOf({ 'site/page.html': built() }, TEXTS[1] ?? '', TEXTS)).source).toMatchObject({ line: 3 });
  });
});

describe('which files are searched', () => {
  test('not what .gitignore names, hidden files, packages, links, tools’ files and what is left out', async () => {
    await write({
      '.gitignore': 'drafts/\n*.log.md\n!keep.log.md\n',
      'a.md': 'a',
      'drafts/b.md': 'b',
      'c.log.md': 'c',
      'keep.log.md': 'd',
      'docs/.gitignore': '/e.md',
      'docs/e.md': 'e',
      'docs/f.md': 'f',
      '.secret/g.md': 'g',
      'node_modules/h.md': 'h',
      'dist/i.html': 'i',
      'package-lock.json': '{}',
      'curbcut-report.html': 'j',
      'picture.md': '\0',
    });
    await symlink(join(root, 'a.md'), join(root, 'link.md'));
    const { files } = await collectFiles({ root, leaveOut: new Set(['dist']) });
    expect(files.map(({ path }) => path)).toEqual(['a.md', 'docs/f.md', 'keep.log.md']);
  });

  test('a pattern made to take for ever is not used', async () => {
    await write({ '.gitignore': `${'*a'.repeat(40)}b\n`, [`${'a'.repeat(200)}.md`]: 'x' });
    const { files } = await collectFiles({ root, leaveOut: new Set() });
    expect(files).toHaveLength(1);
  });
});

describe('where an element stands in a built file', () => {
  const html = '<!doctype html>\n<body>\n<p class="a">One.</p>\n<p>Two is here.</p>\n<img src="x.png">\n</body>';
  const at = (selector: string, snippet: string) => ({ url: 'http://x.localhost/', selector, snippet });

  test('at the line of its tag', () => {
    const places = readBuiltPage(html, 'dist/a.html').places([at('html > body > img', '<img src="x.png">')]);
    expect(places).toEqual([{ file: 'dist/a.html', line: 5, column: 1 }]);
  });

  test('a text that scripts moved stands where it is alone', () => {
    const excerpt = { text: 'Two is here.', start: 0, end: 12 };
    const moved = { ...at('html > body > p:nth-of-type(1)', '<p>Two is here.</p>'), excerpt };
    expect(readBuiltPage(html, 'a.html').places([moved])).toEqual([{ file: 'a.html', line: 4, column: 4 }]);
  });

  test('of what scripts made, the file alone is said', () => {
    const made = at('html > body > p:nth-of-type(2)', '<p>Not in the file.</p>');
    expect(readBuiltPage(html, 'a.html').places([made])).toEqual([{ file: 'a.html' }]);
  });

  test('a page nested 50,000 deep is read', () => {
    const deep = `${'<div>'.repeat(50_000)}<img src="y">`;
    const [place] = readBuiltPage(deep, 'a.html').places([at('html', '<html>'), at('x > img', '<img src="y">')]);
    expect(place?.file).toBe('a.html');
  });
});

test('a star of a mapping goes into the name of the source', () => {
  const mappings = [
    { pages: 'dist/*/index.html', file: 'content/$1.md' },
    { pages: 'dist/**/*.html', file: 'content/$1/$2.md' },
  ];
  expect(mappedSource(mappings, ['dist/fees/index.html'])).toBe('content/fees.md');
  expect(mappedSource(mappings, ['dist/a/b/c.html'])).toBe('content/a/b/c.md');
  expect(mappedSource(mappings, ['public/c.html'])).toBeUndefined();
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

/** The source of a whole text on a page that has these texts. */
async function sourceOf(
  files: Readonly<Record<string, string>>,
  text: string,
  texts: readonly string[] = [text],
  mapped?: string,
): Promise<FoundPlace> {
  await write(files);
  const { corpus } = await readRepository(root, new Set());
  const index = texts.lastIndexOf(text);
  const page = pageOf(texts);
  const excerpt = { text, start: 0, end: text.length };
  const at = { url: page.url, selector: `p:nth-of-type(${index + 1})`, snippet: '<p>', excerpt };
  return pageSources(corpus, page, { page: 'dist/page/index.html', mapped }).find(at, true);
}

function pageOf(texts: readonly string[]): PageSnapshot {
  const blocks = texts.map((text, index): TextBlock => {
    const selector = `p:nth-of-type(${index + 1})`;
    return { kind: 'paragraph', use: 'prose', region: 'main', text, selector, snippet: '<p>', spans: [] };
  });
  return {
    url: 'http://dist.localhost/page/',
    status: 200,
    title: '',
    meta: [],
    alternates: [],
    blocks,
    links: [],
    images: [],
    fields: [],
    media: [],
    frames: [],
    settled: true,
    truncated: false,
    root: { selector: 'main', snippet: '<main>' },
    engines: [],
    observed: [],
    gaps: [],
  };
}
