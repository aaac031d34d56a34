import type { Lang } from '../model/language.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { likelyLanguage } from '../text/detect-language.ts';
import { namedTwins } from './named-twin.ts';
import { officialLanguage } from './official-language.ts';

/** The little of a page that tells whose twin it is. */
export interface TwinCard {
  readonly url: string;
  /** What it declares; what it is written in where it declares neither English nor French. */
  readonly lang: Lang | undefined;
  readonly canonical?: string;
  /** Addresses of the version in the other language, as each way of naming it has it. */
  readonly hreflang?: string;
  readonly toggle?: string;
  /** Addresses that it names as the version in each language: whatever it declares, they tell what it leads back to. */
  readonly names: Readonly<Record<Lang, readonly string[]>>;
}

export function twinCard(page: PageSnapshot): TwinCard {
  const declared = officialLanguage(page.lang);
  const lang = declared ?? likelyLanguage(page.blocks.map(({ text }) => text).join('\n'));
  const { hreflang, toggle } = lang === undefined ? {} : namedTwins(page, lang === 'en' ? 'fr' : 'en');
  const names = (of: Lang): readonly string[] => Object.values(namedTwins(page, of));
  return {
    url: page.url,
    lang,
    ...(page.canonical !== undefined && { canonical: page.canonical }),
    ...(hreflang !== undefined && { hreflang }),
    ...(toggle !== undefined && { toggle }),
    names: { en: names('en'), fr: names('fr') },
  };
}
