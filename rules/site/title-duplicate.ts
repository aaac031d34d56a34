import { siteRule } from '../../src/rule/rule.ts';
import { quoted } from '../text/wording.ts';
import { CANADA, WCAG } from '../text/standards.ts';
import { fingerprint } from './fingerprint.ts';
import { officialLanguage } from './official-language.ts';

interface Row {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** Of the text of the page's main part: the same page at two addresses is no duplicate title. */
  readonly content: string;
  /** The address that the page gives as its own, without a page number. */
  readonly identity: string;
}

/** Pages of different content with the same `<title>`. */
export const titleDuplicate = siteRule<Row, Record<string, never>>({
  id: 'title/duplicate',
  title: { en: 'Every page has its own title', fr: 'Chaque page a son propre titre' },
  why: {
    en: 'The title tells pages apart in tabs, bookmarks and search results. Screen readers say it first.',
    fr: 'Le titre distingue les pages dans les onglets, les favoris et les recherches. Un lecteur d’écran le dit en premier.',
  },
  fix: {
    en: 'Give each page a title with its own topic first, then the name of the site.',
    fr: 'Donnez à chaque page un titre qui commence par son sujet et finit par le nom du site.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'accessibility',
  standards: [WCAG('2.4.2', 'A', 'page-titled'), CANADA('5.1')],
  options: {},
  optionHelp: {},
  *gather(page) {
    const title = page.title.replace(/\s+/g, ' ').trim();
    if (title === '') return;
    const main = page.blocks.filter(({ region, use }) => region === 'main' && use !== 'hidden');
    yield {
      url: page.url,
      title,
      lang: officialLanguage(page.lang) ?? page.lang?.toLowerCase() ?? '',
      content: fingerprint(main.map(({ text }) => text)),
      identity: withoutPageNumber(page.canonical ?? page.url),
    };
  },
  *check(rows) {
    // A page and its twin in the other language may share a name ("Contact"): each language by itself.
    for (const same of groups(rows, ({ lang, title }) => `${lang}\n${title.toLowerCase()}`)) {
      const contents = new Set(same.map(({ content }) => content));
      const identities = new Set(same.map(({ identity }) => identity));
      if (contents.size < 2 || identities.size < 2) continue;
      for (const { url, title } of same) {
        const name = quoted(title);
        yield {
          url,
          selector: 'title',
          snippet: `<title>${escapeText(title).slice(0, 900)}</title>`,
          message: {
            en: `${same.length} pages share the title ${name.en}. Give each page its own.`,
            fr: `${same.length} pages portent le titre ${name.fr}. Donnez à chaque page le sien.`,
          },
          cause: title.toLowerCase(),
        };
      }
    }
  },
});

function groups(rows: readonly Row[], key: (row: Row) => string): Iterable<readonly Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const known = byKey.get(key(row));
    if (known === undefined) byKey.set(key(row), [row]);
    else known.push(row);
  }
  return [...byKey.values()].filter((group) => group.length > 1);
}

/** `?page=2`, `/page/3`: one list on several pages may keep one title. */
function withoutPageNumber(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/\/page[/-]\d+\/?$/i, '/')
    .replace(/([?&])(?:page|p|start|offset|pg|paged)=\d+(&|$)/gi, '$1')
    .replace(/[?&]+$/, '')
    .replace(/\/$/, '');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
