import { tagOf } from '../../dom/safe.ts';
import { findTarget, type Target } from './describe.ts';

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where things are drawn in one document. */
export interface Boxes {
  /** One for each target, in the document's view; null where nothing is to be seen. */
  readonly boxes: readonly (Box | null)[];
  /** The view's own size. */
  readonly view: { readonly width: number; readonly height: number };
  /** Of the whole document, and how far its view is scrolled down it. */
  readonly page: Box;
}

/** Smaller is nothing that a person sees: texts for screen readers are one pixel large. */
const SMALLEST = 2;
/** A picture of the whole page shows no fault. */
const WHOLES: ReadonlySet<string> = new Set(['html', 'body', 'head', 'title', 'meta', 'link']);

export function boxesOf(document: Document, targets: readonly Target[]): Boxes {
  const { scrollWidth, scrollHeight } = document.documentElement;
  return {
    boxes: targets.map((target) => boxOf(findTarget(document, target))),
    view: { width: innerWidth, height: innerHeight },
    page: {
      x: scrollX,
      y: scrollY,
      width: Math.max(scrollWidth, innerWidth),
      height: Math.max(scrollHeight, innerHeight),
    },
  };
}

/** The part of a frame's element in which the frame's document is drawn. */
export function insideOf(document: Document, target: Target): Box | null {
  const element = findTarget(document, target);
  const box = boxOf(element);
  if (box === null || element === undefined) return null;
  const style = getComputedStyle(element);
  const left = element.clientLeft + Number.parseFloat(style.paddingLeft);
  const top = element.clientTop + Number.parseFloat(style.paddingTop);
  return { x: box.x + left, y: box.y + top, width: box.width - left, height: box.height - top };
}

function boxOf(element: Element | undefined): Box | null {
  if (element === undefined || WHOLES.has(tagOf(element))) return null;
  const isShown = Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
  const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return isShown && width >= SMALLEST && height >= SMALLEST ? { x, y, width, height } : null;
}
