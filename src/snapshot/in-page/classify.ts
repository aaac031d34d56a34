import type { BlockKind, SpanKind, TextUse } from '../../model/snapshot.ts';
import { attribute, tagOf } from '../../dom/safe.ts';

/** What a block-level element makes of the text in it; undefined: what its parent makes of it. */
export function kindOf(element: Element): BlockKind | undefined {
  const role = roleOf(element);
  if (role === 'heading') return 'heading';
  if (role === 'button' || role === 'tab' || role === 'menuitem') return 'button';
  if (role === 'listitem') return 'item';
  return KINDS[tagOf(element)];
}

/** 1 to 6 for a heading. */
export function levelOf(element: Element): number | undefined {
  const own = /^h([1-6])$/.exec(tagOf(element))?.[1];
  if (roleOf(element) !== 'heading' && own === undefined) return undefined;
  const level = Number(attribute(element, 'aria-level') ?? own ?? 2);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** What the text in this element is for; undefined: the same as around it. */
export function useOf(element: Element): TextUse | undefined {
  const role = roleOf(element);
  if (attribute(element, 'data-curbcut-ignore') !== null) return 'hidden';
  if (role === 'navigation' || role === 'menu' || role === 'menubar' || role === 'tablist' || role === 'search')
    return 'navigation';
  if (role === 'button' || role === 'option' || role === 'alertdialog') return 'interface';
  if (
    NOTICE.test(
      `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''} ${attribute(element, 'aria-label') ?? ''}`,
    )
  ) {
    return 'notice';
  }
  if (NAVIGATION.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'aria-label') ?? ''}`))
    return 'navigation';
  if (attribute(element, 'translate') === 'no' && !INLINE_USE.has(tagOf(element))) return 'code';
  return USES[tagOf(element)];
}

/** What an inline element makes of the words in it. */
export function spanOf(element: Element): SpanKind | undefined {
  if (attribute(element, 'translate') === 'no') return SPANS[tagOf(element)] ?? 'name';
  return SPANS[tagOf(element)];
}

/** Elements with no text for a reader, or whose text is not part of any sentence. */
export const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'meta',
  'link',
  'title',
  'base',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'select',
  'datalist',
  'textarea',
  'input',
  'progress',
  'meter',
  'map',
  'area',
]);

function roleOf(element: Element): string {
  return attribute(element, 'role')?.trim().toLowerCase().split(/\s+/)[0] ?? '';
}

const NOTICE = /(^|[\s_-])(cookies?|gdpr|onetrust|cookieconsent|consent)([\s_-]|$)/i;
const NAVIGATION = /(^|[\s_-])(breadcrumbs?|pagination|pager|fil-d.ariane|navbar|menu)([\s_]|-list|$)/i;
const INLINE_USE: ReadonlySet<string> = new Set(['span', 'a', 'b', 'i', 'em', 'strong', 'abbr', 'cite', 'code']);

const KINDS: Readonly<Record<string, BlockKind>> = {
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
  p: 'paragraph',
  blockquote: 'paragraph',
  pre: 'paragraph',
  address: 'paragraph',
};

const USES: Readonly<Record<string, TextUse>> = {
  nav: 'navigation',
  menu: 'navigation',
  blockquote: 'quote',
  pre: 'code',
  code: 'code',
  samp: 'code',
  kbd: 'code',
  address: 'address',
  button: 'interface',
  label: 'interface',
  legend: 'interface',
  summary: 'interface',
  option: 'interface',
  output: 'interface',
};

const SPANS: Readonly<Record<string, SpanKind>> = {
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
