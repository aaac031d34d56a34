import { attribute, childNodes, isElement, isText, rootOf, shadowRoot, tagOf } from './safe.ts';

/** A name longer than this is cut: nobody hears it out. */
const LONGEST = 1_000;

/**
 * The accessible name of an element, white space collapsed: aria-labelledby, aria-label, the host language's own
 * (alt, value, title), then its contents (Accessible Name and Description Computation 1.2, the steps that links,
 * buttons and images need).
 */
export function accessibleName(element: Element): string {
  return collapse(nameOf(element, false, 0));
}

/** Text that can be seen inside of the element, white space collapsed. */
export function visibleText(element: Element): string {
  return collapse(contents(element, 0, (child) => (isHidden(child) ? '' : undefined)));
}

function nameOf(element: Element, isReferenced: boolean, depth: number): string {
  if (depth > 30) return '';
  if (!isReferenced) {
    const ids = (attribute(element, 'aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
    const root = rootOf(element) as Document | ShadowRoot;
    const targets = ids.flatMap((id) => root.getElementById(id) ?? []);
    if (targets.length > 0) return targets.map((target) => nameOf(target, true, depth + 1)).join(' ');
  }
  const label = attribute(element, 'aria-label');
  if (label !== null && label.trim() !== '') return label;
  const tag = tagOf(element);
  if (tag === 'img' || tag === 'area') return attribute(element, 'alt') ?? attribute(element, 'title') ?? '';
  if (tag === 'input' || tag === 'textarea' || tag === 'select') return attribute(element, 'title') ?? '';
  if (tag === 'svg') {
    const title = [...childNodes(element)].find((child) => isElement(child) && tagOf(child) === 'title');
    return title?.textContent ?? '';
  }
  const inside = contents(element, depth, (child) => (isHidden(child) ? '' : nameOf(child, isReferenced, depth + 1)));
  return inside.trim() === '' ? (attribute(element, 'title') ?? '') : inside;
}

function contents(element: Element, depth: number, name: (child: Element) => string | undefined): string {
  let text = '';
  const children = shadowRoot(element)?.childNodes ?? childNodes(element);
  for (const child of children) {
    if (text.length > LONGEST) break;
    if (isText(child)) text += child.data;
    else if (isElement(child) && !UNREAD.has(tagOf(child))) {
      const own = name(child) ?? (depth > 30 ? '' : contents(child, depth + 1, name));
      text += INLINE.has(tagOf(child)) ? own : ` ${own} `;
    }
  }
  return text;
}

function isHidden(element: Element): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return true;
  const style = getComputedStyle(element);
  return style.display === 'none' || style.visibility === 'hidden';
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'time',
  'font',
  'wbr',
]);
