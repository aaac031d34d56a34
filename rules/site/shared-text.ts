import type { PageSnapshot } from '../../src/model/snapshot.ts';
import { fingerprint } from './fingerprint.ts';
import { officialLanguage } from '../../src/twins/official-language.ts';

/** A text that each page should have for itself (its title, its description), with what tells pages apart. */
export interface OwnText {
  readonly url: string;
  readonly text: string;
  readonly lang: string;
  /** Of the text of the page's main part: the same page at two addresses shares nothing with another. */
  readonly content: string;
  /** The address that the page gives as its own, without a page number. */
  readonly identity: string;
}

/** The row of one page; none where the text is empty. */
export function ownTextOf(page: PageSnapshot, text: string): readonly OwnText[] {
  const own = text.replace(/\s+/g, ' ').trim();
  if (own === '') return [];
  const main = page.blocks.filter(({ region, use }) => region === 'main' && use !== 'hidden');
  return [
    {
      url: page.url,
      text: own,
      lang: officialLanguage(page.lang) ?? page.lang?.toLowerCase() ?? '',
      content: fingerprint(main.map((block) => block.text)),
      identity: withoutPageNumber(page.canonical ?? page.url),
    },
  ];
}

/**
 * The groups of pages of different content that have one text. A page and its twin in the other language may share a name
 * ("Contact"): each language by itself.
 */
export function sharedTexts(rows: readonly OwnText[]): readonly (readonly OwnText[])[] {
  const byText = new Map<string, OwnText[]>();
  for (const row of rows) {
    const key = `${row.lang}\n${row.text.toLowerCase()}`;
    const known = byText.get(key);
    if (known === undefined) byText.set(key, [row]);
    else known.push(row);
  }
  return [...byText.values()].filter(
    (same) =>
      new Set(same.map(({ content }) => content)).size > 1 && new Set(same.map(({ identity }) => identity)).size > 1,
  );
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
