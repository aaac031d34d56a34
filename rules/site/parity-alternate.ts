import type { Lang } from '../../src/model/language.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { PageSnapshot } from '../../src/model/snapshot.ts';
import { siteRule, type SiteLedger, type SiteObservation } from '../../src/rule/rule.ts';
import { likelyLanguage } from '../../src/text/detect-language.ts';
import { CANADA, ONTARIO } from '../text/standards.ts';
import { officialLanguage } from '../../src/twins/official-language.ts';
import { brokenTwin, NO_TWIN, NOT_BACK, ONE_LANGUAGE, SAME_LANGUAGE, TO_HOME, WRONG_LANG } from './parity-words.ts';
import { twinOf, type Twin } from '../../src/twins/named-twin.ts';

/** The share of a page's text in the other official language from which it is a page in both. */
const BILINGUAL = 0.3;

/** The share of pages with a language link from which a site seen in one language is one half of a bilingual site. */
const TOGGLED = 0.2;

interface Row {
  readonly url: string;
  readonly lang: Lang;
  readonly html: string;
  /** What the page offers in the other language. */
  readonly twin?: Twin;
  /** The address of the twin as it ended, where the run opened it. */
  readonly twinUrl?: string;
  /** How the twin failed to open. */
  readonly broken?: string;
  /** What it says is its own address: the same page may have several. */
  readonly canonical?: string;
  /** What it is written in, where that is clear. */
  readonly written?: Lang;
}

/** Pages in English or French that lead to no page in the other language, or to the wrong one. */
export const parityAlternate = siteRule<Row, Record<string, never>>({
  id: 'parity/alternate',
  title: { en: 'Every page exists in English and in French', fr: 'Chaque page existe en français et en anglais' },
  why: {
    en: 'People have the right to service in either language. A toggle that leads elsewhere makes them start over.',
    fr: 'On a droit au service dans les deux langues. Un lien de langue qui mène ailleurs fait tout recommencer.',
  },
  fix: {
    en: 'Publish the page in both languages, and link each to the other with hreflang and a visible toggle.',
    fr: 'Publiez la page dans les deux langues. Reliez-les par hreflang et par un lien de langue visible.',
  },
  severity: 'error',
  owner: 'content',
  category: 'language',
  standards: [
    { name: 'French Language Services Act (Ontario)', clause: '5', url: 'https://www.ontario.ca/laws/statute/90f32' },
    ONTARIO('French and English'),
    CANADA('1.3'),
    CANADA('7.3'),
  ],
  options: {},
  optionHelp: {},
  *gather(page, ledger) {
    const row = readRow(page, ledger);
    if (row !== undefined) yield row;
  },
  *check(rows, _options, ledger) {
    const home = homePages(rows);
    const languages = new Set(rows.map(({ lang }) => lang));
    const toggles = rows.filter(({ twin }) => twin !== undefined);
    // A lone link to a translation elsewhere does not make a site bilingual; toggles on its pages do.
    // Of a part of the site nobody can say how many pages have one: pages of each language are among those checked.
    if (languages.size < 2 && (ledger.isPart === true || toggles.length < rows.length * TOGGLED)) {
      if (ledger.isPart !== true) yield* oneLanguage(home);
      return;
    }
    const byUrl = new Map(rows.map((row) => [row.url, row]));
    // A site may lie below its host's root, and have a home page in each language and one to choose from.
    const top = rows.reduce((least, { url }) => Math.min(least, steps(url)), Number.POSITIVE_INFINITY);
    const onTop = rows.filter(({ url }) => steps(url) === top);
    const homes = new Set(onTop.flatMap(({ url, twinUrl }) => [url, twinUrl ?? url]));
    for (const row of rows) {
      const seen = judge(row, byUrl, homes, steps(row.url) === top);
      if (seen !== undefined) yield seen;
    }
  },
});

function readRow(page: PageSnapshot, ledger: SiteLedger): Row | undefined {
  const lang = officialLanguage(page.lang);
  if (lang === undefined || isBilingual(page, lang)) return undefined;
  const twin = twinOf(page, lang === 'en' ? 'fr' : 'en');
  const entry = twin === undefined ? undefined : ledger.find(twin.href);
  const broken = entry === undefined ? undefined : failure(entry);
  const main = page.blocks.filter(({ region, use }) => region === 'main' && use === 'prose');
  const written = likelyLanguage(main.map(({ text }) => text).join('\n'));
  return {
    url: page.url,
    lang,
    html: `<html lang="${lang}">`,
    ...(twin !== undefined && { twin }),
    ...(twin !== undefined && { twinUrl: entry?.finalUrl ?? entry?.url ?? twin.href }),
    ...(broken !== undefined && { broken }),
    ...(page.canonical !== undefined && { canonical: page.canonical }),
    ...(written !== undefined && { written }),
  };
}

/** A page that says all in both languages (a choice of language, an error page) needs no twin. */
function isBilingual({ blocks }: PageSnapshot, lang: Lang): boolean {
  let [own, other] = [0, 0];
  for (const block of blocks) {
    if (block.region !== 'main' || block.use === 'hidden') continue;
    const declared = officialLanguage(block.lang);
    if (declared === lang) own += block.text.length;
    else if (declared !== undefined) other += block.text.length;
  }
  return other > (own + other) * BILINGUAL;
}

function failure({ state, reason, status }: LedgerEntry): string | undefined {
  if (state !== 'error' || (reason !== 'http-status' && reason !== 'unreachable')) return undefined;
  return status === 401 || status === 403 ? undefined : String(status ?? reason);
}

/** One page a language: the one with the shortest path, first by address where two are as short. */
function homePages(rows: readonly Row[]): ReadonlyMap<Lang, Row> {
  const homes = new Map<Lang, Row>();
  for (const row of rows) {
    const known = homes.get(row.lang);
    if (known === undefined || depth(row.url) < depth(known.url)) homes.set(row.lang, row);
  }
  return homes;
}

function depth(url: string): number {
  return steps(url) * 1000 + pathOf(url).length;
}

/** How deep a page lies: `/`, `/en`, `/index.html` and `/en/index.html` are on top. */
function steps(url: string): number {
  return pathOf(url)
    .split('/')
    .filter((step) => step !== '' && !/^(?:en|fr|index|home|accueil|default)(?:[-_.]\w+)*$/i.test(step)).length;
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
}

function* oneLanguage(homes: ReadonlyMap<Lang, Row>): Iterable<SiteObservation> {
  const [home] = homes.values();
  if (home === undefined) return;
  yield {
    url: home.url,
    selector: 'html',
    snippet: home.html,
    message: ONE_LANGUAGE[home.lang],
    severity: 'info',
    cause: `one-language:${home.lang}`,
  };
}

function judge(
  row: Row,
  byUrl: ReadonlyMap<string, Row>,
  homes: ReadonlySet<string>,
  isHome: boolean,
): SiteObservation | undefined {
  const { url, lang, twin, twinUrl = '', broken } = row;
  const other = lang === 'en' ? 'fr' : 'en';
  if (twin === undefined) {
    return { url, selector: 'html', snippet: row.html, message: NO_TWIN[lang], cause: `no-twin:${other}` };
  }
  const place = { url, selector: twin.selector, snippet: twin.snippet };
  if (broken !== undefined) return { ...place, message: brokenTwin(other, broken), cause: `broken:${twinUrl}` };
  if (sameAddress(twinUrl, url)) return undefined;
  const target = byUrl.get(twinUrl);
  // Written in the other language and declared in this one: the page is right, its declaration is not.
  if (target?.lang === lang && target.written === other)
    return { ...place, message: WRONG_LANG[other], cause: `wrong-lang:${twinUrl}` };
  if (target?.lang === lang) return { ...place, message: SAME_LANGUAGE[lang], cause: `same-language:${twinUrl}` };
  if (!isHome && homes.has(twinUrl)) return { ...place, message: TO_HOME[lang], cause: `to-home:${other}` };
  if (target === undefined || isHome || leadsTo(target, row, byUrl)) return undefined;
  const message = NOT_BACK[lang];
  return {
    url: target.url,
    selector: target.twin?.selector ?? 'html',
    snippet: target.twin?.snippet ?? target.html,
    message,
    severity: 'warning',
    cause: `not-back:${target.url}`,
  };
}

/** Back to this page, to the same page at another address, or to none at all, which is told of the other page itself. */
function leadsTo(target: Row, row: Row, byUrl: ReadonlyMap<string, Row>): boolean {
  const { twinUrl, broken } = target;
  if (target.twin === undefined || twinUrl === undefined || broken !== undefined) return true;
  if (sameAddress(twinUrl, row.url) || sameAddress(twinUrl, target.url)) return true;
  const back = byUrl.get(twinUrl);
  // Where the run did not open what it leads to, nobody knows.
  if (back === undefined || back.lang !== row.lang) return true;
  const own = (page: Row): string => withoutQuery(page.canonical ?? page.url);
  if (own(back) === own(row)) return true;
  return false;
}

/** Pages of one list, sorted or filtered, share a version in the other language. */
function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/$/, '');
}

/** A toggle by script keeps the address: what it leads to cannot be told from here. */
function sameAddress(a: string, b: string): boolean {
  return a.replace(/#.*$/, '') === b.replace(/#.*$/, '');
}
