import type { Lang } from '../model/language.ts';
import type { Link, PageSnapshot } from '../model/snapshot.ts';
import { LANGUAGE_TOGGLES } from './language-toggles.ts';
import { officialLanguage } from './official-language.ts';

/** Where a page says that it exists in the other language. */
export interface Twin {
  readonly href: string;
  readonly selector: string;
  readonly snippet: string;
}

/**
 * The page in the other language that a page names: by its visible language link, which is what people use, or by
 * `<link rel="alternate" hreflang>`. Undefined: it names none.
 */
export function twinOf(page: PageSnapshot, other: Lang): Twin | undefined {
  const toggle = page.links.find((link) => isToggle(link, other));
  const alternate = page.alternates.find(({ hreflang, href }) => officialLanguage(hreflang) === other && href !== '');
  // A toggle by script has no address of its own: hreflang then says where it leads.
  if (toggle !== undefined && (alternate === undefined || !isHere(toggle.href, page.url)))
    return { href: toggle.href, selector: toggle.selector, snippet: toggle.snippet };
  if (alternate === undefined) return undefined;
  return {
    href: alternate.href,
    selector: `link[hreflang="${alternate.hreflang.replace(/["\\]/g, '')}"]`,
    snippet: `<link rel="alternate" hreflang="${escapeAttribute(alternate.hreflang)}" href="${escapeAttribute(alternate.href)}">`,
  };
}

/** The addresses of a page's twin, by each way of naming it. */
export function namedTwins(page: PageSnapshot, other: Lang): { readonly hreflang?: string; readonly toggle?: string } {
  const toggle = page.links.find((link) => isToggle(link, other))?.href;
  const alternate = page.alternates.find(({ hreflang, href }) => officialLanguage(hreflang) === other && href !== '');
  return { ...(alternate && { hreflang: alternate.href }), ...(toggle !== undefined && { toggle }) };
}

/** Is it the name of a link to the page's version in either language? */
export function isToggleName(text: string): boolean {
  const name = normalise(text);
  return LANGUAGE_TOGGLES.en.includes(name) || LANGUAGE_TOGGLES.fr.includes(name);
}

function isToggle(link: Link, other: Lang): boolean {
  if (link.rel?.split(/\s+/).includes('alternate') === true && officialLanguage(link.hreflang) === other) return true;
  const name = normalise(link.name === '' ? link.text : link.name);
  return LANGUAGE_TOGGLES[other].includes(name) || LANGUAGE_TOGGLES[other].includes(normalise(link.text));
}

function normalise(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

function isHere(href: string, url: string): boolean {
  return href === '' || href.startsWith('javascript:') || href.replace(/#.*$/, '') === url.replace(/#.*$/, '');
}

function escapeAttribute(text: string): string {
  return text.slice(0, 400).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
