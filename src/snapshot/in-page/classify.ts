import type { BlockKind, SpanKind, TextUse } from '../../model/snapshot.ts';
import { attribute, findAll, hasAttribute, tagOf } from '../../dom/safe.ts';
import { KINDS, SPANS, USES } from '../../model/html-elements.ts';

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
  const tag = tagOf(element);
  if (NAVIGATION_ROLES.has(role)) return 'navigation';
  if (role === 'button' || role === 'option') return 'interface';
  if (role === 'dialog' || role === 'alertdialog') return 'notice';
  if (tag === 'main' || role === 'main') return undefined;
  if (attribute(element, 'translate') === 'no' && !PHRASING.has(tag)) return 'code';
  if (WHOLES.has(tag)) return USES[tag];
  const named = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''}`;
  const label = attribute(element, 'aria-label') ?? '';
  if (NOTICE.test(named) || (role !== '' && CONSENT.test(label))) return 'notice';
  if (NAVIGATION.test(named) || NAVIGATION.test(label)) return 'navigation';
  if ((tag === 'ul' || tag === 'ol') && MENU.test(named)) return 'navigation';
  return USES[tag];
}

/**
 * Text that is in no sentence: what the page's author asks us to leave out, and ornaments kept from screen readers,
 * such as the names of icons. A whole stretch of a page that is kept from them while a dialog is open is no ornament.
 */
export function isLeftOut(element: Element): boolean {
  if (hasAttribute(element, 'data-curbcut-ignore')) return true;
  return attribute(element, 'aria-hidden') === 'true' && findAll(element, 'h1, h2, h3, p, main').length === 0;
}

/** What an inline element makes of the words in it. */
export function spanOf(element: Element): SpanKind | undefined {
  if (attribute(element, 'translate') === 'no') return SPANS[tagOf(element)] ?? 'name';
  return SPANS[tagOf(element)];
}

function roleOf(element: Element): string {
  return attribute(element, 'role')?.trim().toLowerCase().split(/\s+/)[0] ?? '';
}

const NAVIGATION_ROLES: ReadonlySet<string> = new Set(['navigation', 'menu', 'menubar', 'tablist', 'search']);

/** Too large to be all notice or all menu, whatever they are called: a page on cookies has a `<main class="cookies">`. */
const WHOLES: ReadonlySet<string> = new Set([
  'body',
  'article',
  'section',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'a',
]);

/** A banner about cookies, by the names that such banners go by. */
const NOTICE =
  /(^|[\s_-])((cookies?|consent|gdpr|privacy|t[eé]moins)[_-]?(banner|bandeau|notice|avis|bar|popup|modal|message|consent|law|overlay|wrapper)|(banner|bandeau|notice|avis|bar|popup|modal)[_-]?(cookies?|consent|t[eé]moins)|onetrust|cookieconsent|didomi|cookiebot|tarteaucitron)/i;
const CONSENT = /\b(cookies?|consent|consentement|t[eé]moins)\b/i;
const NAVIGATION =
  /(^|[\s_-])(breadcrumbs?|pagination|pager|fil-d.?ariane|navbar|(main|site|nav|sub)-?(menu|nav)|skip-?(links?|nav))([\s_-]|$)/i;
const MENU = /(^|[\s_-])(menu|nav|toc|links|liens)([\s_-]|$)/i;

/** Elements that stand within a line of text unless a style sheet says otherwise. */
export const PHRASING: ReadonlySet<string> = new Set([
  'span',
  'a',
  'b',
  'i',
  'em',
  'strong',
  'abbr',
  'cite',
  'code',
  'small',
  'sub',
  'sup',
  'mark',
  'q',
  's',
  'u',
  'kbd',
  'time',
  'font',
  'bdi',
  'bdo',
  'var',
  'samp',
  'dfn',
  'del',
  'ins',
  'slot',
]);
