import type { BlockKind, SpanKind, TextUse } from '../model/snapshot.ts';
import type { Region } from '../model/place.ts';

/** What elements of HTML mean without a style sheet: the same as in a browser, as far as the markup alone tells. */

export const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  label: 'label',
  legend: 'label',
  button: 'button',
  summary: 'button',
};

export const USES: Readonly<Record<string, TextUse>> = {
  nav: 'navigation',
  menu: 'navigation',
  blockquote: 'quote',
  pre: 'code',
  address: 'address',
  button: 'interface',
  label: 'interface',
  legend: 'interface',
  summary: 'interface',
  output: 'interface',
};

export const SPANS: Readonly<Record<string, SpanKind>> = {
  a: 'link',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  var: 'code',
  q: 'quote',
  cite: 'quote',
  dfn: 'em',
  abbr: 'abbr',
  strong: 'strong',
  b: 'strong',
  em: 'em',
  i: 'em',
  u: 'underline',
  ins: 'underline',
  time: 'date',
};

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

/** No text for a reader. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style template noscript head meta link title base svg math canvas video audio iframe object embed select ' +
    'datalist textarea input progress meter map area'
  ).split(' '),
);
