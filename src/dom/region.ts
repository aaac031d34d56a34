import type { Region } from '../model/place.ts';
import { attribute, hasAttribute, isElement, parentNode, tagOf } from './safe.ts';

/** The landmark that an element opens, given the one around it; undefined if it opens none. */
export function landmark(element: Element, around: Region | undefined): Region | undefined {
  const role = attribute(element, 'role')?.trim().toLowerCase().split(/\s+/)[0];
  if (role !== undefined && role !== '') {
    const named = ROLES[role];
    if (named !== undefined) return named;
    if (role === 'region' || role === 'none' || role === 'presentation') return undefined;
  }
  const tag = tagOf(element);
  if (tag === 'main' || tag === 'nav' || tag === 'aside') return tag;
  // A header or footer of an article, or inside of main, is no landmark of the page (HTML-AAM).
  if ((tag === 'header' || tag === 'footer') && around === undefined) return tag;
  return undefined;
}

/** Inside of these, a header or a footer belongs to them and not to the page. */
export function isSectioning(element: Element): boolean {
  return SECTIONING.has(tagOf(element)) || (tagOf(element) === 'form' && hasAttribute(element, 'aria-label'));
}

/** The region that an element lies in. */
export function regionOf(element: Element): Region {
  const path: Element[] = [];
  for (let at: Node | null = element; at !== null; at = at instanceof ShadowRoot ? at.host : parentNode(at)) {
    if (isElement(at)) path.push(at);
  }
  let region: Region | undefined;
  for (const each of path.toReversed()) {
    region = landmark(each, region) ?? region;
    if (region === undefined && isSectioning(each)) region = 'main';
  }
  return region ?? 'main';
}

const SECTIONING: ReadonlySet<string> = new Set(['article', 'section', 'main', 'aside', 'nav']);

const ROLES: Readonly<Record<string, Region>> = {
  main: 'main',
  banner: 'header',
  contentinfo: 'footer',
  navigation: 'nav',
  complementary: 'aside',
};
