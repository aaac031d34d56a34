import type { Region } from '../model/place.ts';

/** What elements of HTML are without a style sheet, as far as the markup alone tells. */

export const REGIONS: Readonly<Record<string, Region>> = {
  main: 'main',
  nav: 'nav',
  aside: 'aside',
  header: 'header',
  footer: 'footer',
};

/** Elements that stand within a line of text. */
export const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q ruby rb rt rp s samp small span strong sub sup ' +
    'time u var wbr'
  ).split(' '),
);
