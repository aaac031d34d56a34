import type { Link } from '../../../src/model/snapshot.ts';
import type { PageText, ReadBlock } from '../../../src/rule/page-text.ts';
import { asBlock } from '../as-block.ts';
import { parseUrl } from '../../../src/model/parse-url.ts';

/** The links that a reader meets in the main content, in document order. */
export function mainLinks(page: PageText): readonly Link[] {
  return page.page.links.filter(({ region, hidden, href }) => region === 'main' && !hidden && href !== '');
}

export function atLink(page: PageText, link: Link): ReadBlock {
  return asBlock(page, link, 'link', link.name);
}

/** The name without what parts words: case, punctuation, white space. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The address as two links to one page share it: without fragment, tracking parameters and a slash at the end. */
export function bareAddress(href: string): string {
  const url = parseUrl(href);
  if (url === undefined) return href;
  const tracking = [...url.searchParams.keys()].filter((name) => /^(?:utm_|fbclid|gclid)/u.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  return `${url.host}${url.pathname.replace(/\/$/u, '')}${url.search}`;
}
