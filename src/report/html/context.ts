import type { Lang, Localized } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { cut } from '../visible.ts';
import { formatNumber } from '../words/numbers.ts';
import { T } from '../words/headings.ts';
import { safeHref } from './address.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';
import { pageLanguages } from './page-language.ts';

/** What every part of the page needs. */
export interface Context {
  readonly report: Report;
  readonly lang: Lang;
  /** The words of this report's language. */
  readonly t: (words: Localized) => string;
  /** The declared language of a page, safe for a `lang` attribute. */
  readonly languageOf: (url: string) => string | undefined;
}

export function contextOf(report: Report, lang: Lang): Context {
  return { report, lang, t: (words) => words[lang], languageOf: pageLanguages(report) };
}

/** A link to a page; plain text where the address is not one to follow. */
export function addressLink(url: string): Markup {
  const text = cut(url, LIMITS.address);
  const href = safeHref(url);
  if (href === undefined) return html`<span class="address">${text}</span>`;
  return html`<a class="address" href="${href}" rel="noreferrer">${text}</a>`;
}

/** `lang="fr-CA" dir="auto"`: a text from a page keeps its own language and direction. */
export function foreign(lang: string | undefined): Markup {
  return lang === undefined ? html`dir="auto"` : html`lang="${lang}" dir="auto"`;
}

/** `And 120 more. The JSON report lists them all.`, or nothing. */
export function andMore(count: number, { lang, t }: Context): Markup | undefined {
  return count <= 0 ? undefined : html`<p class="more">+ ${formatNumber(count, lang)} ${t(T.more)}</p>`;
}
