import type { Lang } from '../../src/model/language.ts';
import type { Link, PageSnapshot } from '../../src/model/snapshot.ts';
import { LANGUAGE_TOGGLES } from '../data/language-toggles.ts';
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
