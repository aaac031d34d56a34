import { regionOf } from '../../dom/region.ts';
import { attribute, parentNode, isElement, tagOf, textContent } from '../../dom/safe.ts';
import { signatureOf } from '../../dom/signature.ts';
import type { Region } from '../../model/place.ts';
import { parseUrl } from '../../model/parse-url.ts';

/** What grouping needs to know of an element that axe named. */
export interface Described {
  readonly region: Region;
  /** The component that it belongs to. */
  readonly component: string;
  /** What a picture shows or a link leads to: tells apart contents that share a component. */
  readonly content: string;
}

/** What holds around a frame, and so within it. */
export interface FramePlace {
  readonly region?: Region;
  readonly lang?: string;
}

/** A target within one document: a selector, or a path of selectors into shadow roots. */
export type Target = string | readonly string[];

/** Undefined for what is no longer there. */
export function describe(document: Document, targets: readonly Target[]): (Described | undefined)[] {
  return targets.map((target) => {
    const element = findTarget(document, target);
    if (element === undefined) return undefined;
    return { region: regionOf(element), component: signatureOf(element), content: contentOf(element) };
  });
}

/** The region and the language that an element stands in. */
export function placeOf(document: Document, target: Target): FramePlace {
  const element = findTarget(document, target);
  if (element === undefined) return {};
  for (let at: Node | null = element; at !== null; at = at instanceof ShadowRoot ? at.host : parentNode(at)) {
    const lang = isElement(at) ? attribute(at, 'lang')?.trim() : undefined;
    if (lang !== undefined && lang !== '') return { region: regionOf(element), lang };
  }
  return { region: regionOf(element) };
}

/** The element that a target names, if it is still there. */
export function findTarget(document: Document, target: Target): Element | undefined {
  const path = typeof target === 'string' ? [target] : target;
  let root: ParentNode | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    if (root === null) return undefined;
    element = root.querySelector(selector);
    root = element?.shadowRoot ?? null;
  }
  return element ?? undefined;
}

function contentOf(element: Element): string {
  // Of the page as a whole: what is wrong with one title template is wrong once.
  if (WHOLES.has(tagOf(element))) return '';
  const address = attribute(element, 'src') ?? attribute(element, 'href') ?? attribute(element, 'data');
  if (address !== null) return pathOf(address);
  const named = attribute(element, 'for') ?? attribute(element, 'name');
  if (named !== null) return named;
  const text = textContent(element).replace(/\s+/g, ' ').trim().slice(0, 80);
  return text || (attribute(element, 'id') ?? tagOf(element));
}

/** The same from every page that names it, however it does: without query, fragment and dots. */
function pathOf(address: string): string {
  if (/^data:/i.test(address)) return `${address.slice(0, 100)} ${address.length}`;
  return parseUrl(address, document.baseURI)?.pathname ?? address;
}

const WHOLES: ReadonlySet<string> = new Set(['html', 'head', 'title', 'body']);
