import { tagOf } from '../../dom/safe.ts';
import { findTarget, type Target } from './describe.ts';

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a way of selectors, into shadow roots and frames, ends in one document. */
export type Seen =
  /** At an element, and where in the document's view it is drawn. */
  | { readonly box: Box }
  /** In one of the frames, after so many steps; and where that frame's own view begins. */
  | { readonly frame: number; readonly steps: number; readonly x: number; readonly y: number }
  /** At nothing, or nothing to be seen. */
  | null;

/** What can be seen in one document. */
export interface Sight {
  /** One for each way. */
  readonly seen: readonly Seen[];
  readonly view: { readonly width: number; readonly height: number };
  /** The size of the whole document, and how far its view is scrolled into it. */
  readonly page: Box;
}

/** Smaller is nothing that a person sees: texts for screen readers are one pixel large. */
const SMALLEST = 2;
/** A picture of the whole page shows no fault. */
const WHOLES: ReadonlySet<string> = new Set(['html', 'body', 'head', 'title', 'meta', 'link']);

/** `frames`: the elements of the frames that can be looked into. */
export function sightOf(document: Document, ways: readonly (readonly string[])[], frames: readonly Target[]): Sight {
  const { scrollWidth, scrollHeight } = document.documentElement;
  const elements = frames.map((frame) => findTarget(document, frame));
  return {
    seen: ways.map((way) => follow(document, way, elements)),
    view: { width: innerWidth, height: innerHeight },
    page: {
      x: scrollX,
      y: scrollY,
      width: Math.max(scrollWidth, innerWidth),
      height: Math.max(scrollHeight, innerHeight),
    },
  };
}

function follow(document: Document, way: readonly string[], frames: readonly (Element | undefined)[]): Seen {
  for (let steps = 1; steps <= way.length; steps += 1) {
    const element = findTarget(document, way.slice(0, steps));
    const box = element === undefined ? undefined : boxOf(element);
    if (element === undefined || (box === undefined && steps === way.length)) return null;
    if (box !== undefined && steps === way.length) return { box };
    const frame = frames.indexOf(element);
    if (frame >= 0) return box === undefined ? null : { frame, steps, ...insideOf(element, box) };
  }
  return null;
}

/** Where a frame's document begins: within its element's border and padding. */
function insideOf(element: Element, { x, y }: Box): { readonly x: number; readonly y: number } {
  const { paddingLeft, paddingTop } = getComputedStyle(element);
  return {
    x: x + element.clientLeft + Number.parseFloat(paddingLeft),
    y: y + element.clientTop + Number.parseFloat(paddingTop),
  };
}

function boxOf(element: Element): Box | undefined {
  if (WHOLES.has(tagOf(element))) return undefined;
  const isShown = Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
  const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return isShown && width >= SMALLEST && height >= SMALLEST ? { x, y, width, height } : undefined;
}
