import { type DefaultTreeAdapterMap, defaultTreeAdapter } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];

/** How deep the frame of a page is read, and what stands in its main content. */
const DEPTH = 6;
const DEPTH_IN_MAIN = 2;

/**
 * The layout of a page: its language, and which elements its frame is made of. Repeated siblings count once, and of the main content
 * only its outermost parts with a class count: pages of one template that say different things have one layout.
 */
export function layoutOf(document: DefaultTreeAdapterMap['document']): string {
  const root = document.childNodes.find((node): node is Element => node.nodeName === 'html');
  if (root === undefined) return '';
  const lang = root.attrs.find(({ name }) => name === 'lang')?.value.toLowerCase() ?? '';
  const body = root.childNodes.find(
    (node): node is Element => node.nodeName === 'body' || node.nodeName === 'frameset',
  );
  return `${lang}|${body === undefined ? '' : frame(body, DEPTH, false)}`;
}

function frame(element: Element, depth: number, inMain: boolean): string {
  const isMain =
    element.tagName === 'main' || element.attrs.some(({ name, value }) => name === 'role' && value === 'main');
  const left = isMain ? Math.min(depth - 1, DEPTH_IN_MAIN) : depth - 1;
  const steps: string[] = [];
  if (left > 0) {
    for (const child of element.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child) || SILENT.has(child.tagName)) continue;
      // Paragraphs, headings and lists in the main content are what the page says; its parts with a class are the template’s.
      if ((inMain || isMain) && !(PARTS.has(child.tagName) && classesOf(child) !== '')) continue;
      const step = frame(child, left, inMain || isMain);
      if (!steps.includes(step)) steps.push(step);
    }
  }
  return `${element.tagName}${classesOf(element)}${steps.length === 0 ? '' : `(${steps.join(' ')})`}`;
}

/** Without those that number or name one page: `page-id-12`, `css-1x2y3z`. */
function classesOf({ attrs }: Element): string {
  const given = attrs.find(({ name }) => name === 'class')?.value ?? '';
  const names = given.split(/\s+/).filter((name) => name !== '' && !/\d/.test(name) && !STATES.test(name));
  return names
    .sort()
    .map((name) => `.${name}`)
    .join('');
}

/** What marks the page in a menu, not its layout. */
const STATES = /^(?:active|current|selected|is-\w+|current[-_]\w+)$/i;
const PARTS: ReadonlySet<string> = new Set(['div', 'section', 'article', 'aside', 'nav', 'form']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'svg', 'br']);
