import { accessibleName, visibleText } from '../../dom/accessible-name.ts';
import { parentNode } from '../../dom/safe.ts';
import { findTarget, type Target } from './describe.ts';

/** A failure that axe-core tells of. */
export interface Told {
  /** By axe's own id. */
  readonly rule: string;
  readonly target: Target;
}

/** `none`: it is no failure. `review`: a person must look. `fail`: axe-core is right. */
export type Ruling = 'none' | 'review' | 'fail';

/** What the definition of the ACT rule that axe-core implements says of its failures. */
export function overrule(document: Document, told: readonly Told[]): Ruling[] {
  return told.map(({ rule, target }) => {
    const element = findTarget(document, target);
    try {
      return (element !== undefined && RULINGS[rule]?.(element)) || 'fail';
    } catch {
      // A form may hold a field in the place of what is asked of it (`<input name="innerText">`): axe-core is right until proven wrong.
      return 'fail';
    }
  });
}

const RULINGS: Readonly<Record<string, (element: Element) => Ruling>> = {
  'frame-focusable-content': (element) => (isInInertFrame(element) ? 'none' : 'fail'),
  'scrollable-region-focusable': scrolling,
  'label-content-name-mismatch': (element) => (saysTheLabel(element) ? 'none' : 'fail'),
};

/** ACT akn7bn: a frame that is inert, as behind an open modal dialog, takes no focus on purpose. */
function isInInertFrame(element: Element): boolean {
  const frame = element.ownerDocument.defaultView?.frameElement ?? null;
  if (frame === null) return false;
  if (frame.closest('[inert]') !== null) return true;
  const modals = [...frame.ownerDocument.querySelectorAll('dialog:modal')];
  return modals.length > 0 && !modals.some((dialog) => dialog.contains(frame));
}

/**
 * ACT 0ssw9k: what scrolls by no more than its own padding hides no content. A line or two too many may come of a font that
 * this machine lacks.
 */
function scrolling(element: Element): Ruling {
  const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(element);
  const across = element.scrollWidth - element.clientWidth - widest(paddingLeft, paddingRight);
  const down = element.scrollHeight - element.clientHeight - widest(paddingTop, paddingBottom);
  if (across > 0) return 'fail';
  if (down <= 0) return 'none';
  return down <= element.clientHeight * FONT_SHARE ? 'review' : 'fail';
}

/** Where a font is missing, another stands in, taller or lower: what overflows by less than this share of the height may fit elsewhere. The share is ours. */
const FONT_SHARE = 0.2;

function widest(...paddings: readonly string[]): number {
  return Math.max(...paddings.map(Number.parseFloat));
}

/** ACT 2ee8b8: pictures drawn by an icon font are no text, hyphens do not count, and an abbreviation may be said in full. */
function saysTheLabel(element: Element): boolean {
  if (drawsIcons(element)) return true;
  // All that can be seen counts, kept from screen readers or not.
  const label = wordsOf(element instanceof HTMLElement ? element.innerText : visibleText(element));
  const name = wordsOf(accessibleName(element));
  if (label.length === 0) return false;
  return name.some((_, from) => label.every((word, at) => isSaid(word, name[from + at])));
}

function isSaid(word: string, said: string | undefined): boolean {
  if (said === undefined) return false;
  if (said.replace(HYPHENS, '') === word.replace(HYPHENS, '')) return true;
  const isShort = /^\p{L}{2,}\.$/u.test(word);
  return isShort && said.length > word.length && said.startsWith(word.slice(0, -1));
}

const HYPHENS = /[-\u2010-\u2015]/g;

/** Every text in it is drawn in an icon font. */
function drawsIcons(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let isIcon = false;
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) {
    const parent = parentNode(at);
    if ((at as Text).data.trim() === '' || !(parent instanceof Element)) continue;
    if (!ICON_FONT.test(getComputedStyle(parent).fontFamily)) return false;
    isIcon = true;
  }
  return isIcon;
}

const ICON_FONT = /\b(?:icons?|symbols?|glyphicons?|font ?awesome|fontello|icomoon|dashicons)\b/i;

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, ''));
  return words.filter((word) => word !== '');
}
