import { LANGS, type Lang } from '../model/language.ts';
import type { PairedBy, TwinPair } from './difference.ts';
import { mapAddress } from './map-address.ts';
import { otherAddresses } from './other-addresses.ts';
import type { TwinCard } from './twin-card.ts';

/** Where the configuration says that pages in one language have their twins: addresses, paths, or patterns of them. */
export interface TwinSetting {
  readonly en: string;
  readonly fr: string;
}

/**
 * Who belongs to whom. Each page is in one pair at most; what the configuration says goes before hreflang, hreflang before
 * the visible link, that before addresses that differ in the language alone. Sorted by the English address.
 *
 * @param find the address at which a page ended, where the run opened it
 */
export function pairTwins(
  cards: readonly TwinCard[],
  settings: readonly TwinSetting[],
  find: (url: string) => string | undefined,
): readonly TwinPair[] {
  const sorted = [...cards].sort((a, b) => (a.url < b.url ? -1 : 1));
  const byUrl = new Map<string, TwinCard>();
  for (const card of sorted) if (card.canonical !== undefined) byUrl.set(card.canonical, card);
  for (const card of sorted) byUrl.set(card.url, card);
  const at = (href: string | undefined): TwinCard | undefined => {
    if (href === undefined) return undefined;
    const plain = href.replace(/#.*$/, '');
    return byUrl.get(find(href) ?? href) ?? byUrl.get(plain) ?? byUrl.get(plain.replace(INDEX, '/'));
  };
  /** A page that only leads to both languages, such as the one where people choose theirs, is the twin of none. */
  const isChoice = (page: TwinCard): boolean =>
    LANGS.every((lang) => page.names[lang].some((href) => at(href) !== undefined && at(href) !== page)) &&
    LANGS.every((lang) => page.names[lang].every((href) => at(href) !== page));
  const pairs: TwinPair[] = [];
  const taken = new Set<string>();
  const join = (page: TwinCard, other: TwinCard | undefined, by: PairedBy, lang: Lang | undefined): void => {
    if (other === undefined || lang === undefined || other.url === page.url) return;
    if (taken.has(page.url) || taken.has(other.url)) return;
    taken.add(page.url).add(other.url);
    pairs.push(lang === 'en' ? { en: page.url, fr: other.url, by } : { en: other.url, fr: page.url, by });
  };

  for (const { en, fr } of settings) {
    for (const page of sorted) join(page, at(mapAddress(page.url, en, fr)), 'config', 'en');
  }
  for (const way of ['hreflang', 'toggle'] as const) {
    // Pages that name each other first: a page that several lead to belongs to the one it leads back to.
    for (const mutual of [true, false]) {
      for (const page of sorted) {
        const other = at(page[way]);
        if (other === undefined || page.lang === undefined) continue;
        const back = other.names[page.lang].some((href) => at(href) === page);
        // Without a way back, a page that declares the same language is another page, not a twin.
        if (mutual ? back : other.lang !== page.lang) join(page, other, way, page.lang);
      }
    }
  }
  for (const page of sorted) {
    if (page.lang !== 'en' || isChoice(page)) continue;
    const other = otherAddresses(page.url)
      .map(at)
      .find((card) => card?.lang === 'fr');
    join(page, other, 'path', 'en');
  }
  return pairs.sort((a, b) => (a.en < b.en ? -1 : 1));
}

/** A folder's own page, under the name of its file. */
const INDEX = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;
