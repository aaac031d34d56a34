import type { Lang, Localized } from '../../src/model/language.ts';
import type { Link, PageSnapshot, TextBlock } from '../../src/model/snapshot.ts';
import { siteRule } from '../../src/rule/rule.ts';
import { likelyLanguage } from '../../src/text/detect-language.ts';
import { CANADA, GOVUK } from '../text/standards.ts';
import { officialLanguage } from '../../src/twins/official-language.ts';

/** The language of a page, or a link that does not say which one it leads to. */
type Row =
  | { readonly kind: 'page'; readonly url: string; readonly lang: Lang }
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly lang: Lang;
      readonly target: string;
      readonly selector: string;
      readonly snippet: string;
    };

/** Links that lead, without a word, to a page in the other language. Only pages that the run saw are known. */
export const linkLang = siteRule<Row, Record<string, never>>({
  id: 'link/lang',
  title: { en: 'A link to another language says so', fr: 'Un lien vers une autre langue l’annonce' },
  why: {
    en: 'People who read one language lose their way when a link takes them to the other.',
    fr: 'Qui ne lit qu’une langue se perd quand un lien mène à l’autre sans prévenir.',
  },
  fix: {
    en: 'Link to the page in the same language. If there is none, add “(French only)” or “(English only)”.',
    fr: 'Visez la page dans la même langue. S’il n’y en a pas, ajoutez «\u00A0(en anglais seulement)\u00A0».',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CANADA('7.2'), CANADA('7.3'), GOVUK('Links')],
  options: {},
  optionHelp: {},
  *gather(page, ledger) {
    const lang = pageLanguage(page);
    if (lang === undefined) return;
    yield { kind: 'page', url: page.url, lang };
    const around = new Map(page.blocks.flatMap((block) => block.spans.map((span) => [span.selector, block] as const)));
    for (const link of page.links) {
      if (link.region !== 'main' || link.hidden || !/^(?:https?|file):/i.test(link.href)) continue;
      if (saysLanguage(link, around.get(link.selector), lang)) continue;
      const entry = ledger.find(link.href);
      if (entry === undefined) continue;
      const { selector, snippet } = link;
      yield { kind: 'link', url: page.url, lang, target: entry.finalUrl ?? entry.url, selector, snippet };
    }
  },
  *check(rows) {
    const languages = new Map(rows.flatMap((row) => (row.kind === 'page' ? [[row.url, row.lang] as const] : [])));
    for (const row of rows) {
      if (row.kind !== 'link') continue;
      const to = languages.get(row.target);
      if (to === undefined || to === row.lang) continue;
      const { url, selector, snippet, target } = row;
      yield { url, selector, snippet, message: MESSAGE[to], cause: target };
    }
  },
});

const MESSAGE: Readonly<Record<Lang, Localized>> = {
  en: {
    en: 'This link leads to a page in English. Link to the French one, or add «\u00A0(en anglais seulement)\u00A0».',
    fr: 'Ce lien mène à une page en anglais. Visez la page française, ou ajoutez «\u00A0(en anglais seulement)\u00A0».',
  },
  fr: {
    en: 'This link leads to a page in French. Link to the English one, or add “(French only)”.',
    fr: 'Ce lien mène à une page en français. Visez la page anglaise, ou ajoutez «\u00A0(French only)\u00A0».',
  },
};

/** What a page declares, where its own words agree; a page in both languages has none. */
function pageLanguage(page: PageSnapshot): Lang | undefined {
  const declared = officialLanguage(page.lang);
  if (declared === undefined) return undefined;
  const main = page.blocks.filter(({ region, use }) => region === 'main' && use === 'prose');
  const isMixed = main.some(
    ({ lang, text }) => text.length >= LONG && (officialLanguage(lang) ?? declared) !== declared,
  );
  if (isMixed) return undefined;
  return likelyLanguage(main.map(({ text }) => text).join('\n')) === declared ? declared : undefined;
}

/** Characters from which a passage in the other language makes a page one in both. */
const LONG = 80;

/** By attribute, in its name, in brackets right behind it, or because its words are in that language themselves. */
function saysLanguage(link: Link, block: TextBlock | undefined, own: Lang): boolean {
  const declared = [link.hreflang, link.lang, block?.lang].map(officialLanguage);
  if (declared.some((lang) => lang !== undefined && lang !== own)) return true;
  if (NOTICE.test(link.name) || NOTICE.test(link.text)) return true;
  const likely = likelyLanguage(link.name);
  if (likely !== undefined && likely !== own) return true;
  const span = block?.spans.find(({ selector }) => selector === link.selector);
  if (block === undefined || span === undefined) return false;
  return NOTICE.test(block.text.slice(Math.max(0, span.start - NEAR), span.end + NEAR));
}

/** Characters on either side of a link in which its language may be named. */
const NEAR = 60;
const NOTICE = /(?<!\p{L})(?:french|english|français|francais|anglais)(?!\p{L})/iu;
