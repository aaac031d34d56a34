import { findAll, shadowRoot } from './safe.ts';

/** Every element of a document, open shadow trees behind the rest, each tree in its own order. */
export function allElements(document: Document): Element[] {
  const found: Element[] = [];
  const queue: ParentNode[] = [document];
  for (const root of queue) {
    for (const element of findAll(root, '*')) {
      found.push(element);
      const shadow = shadowRoot(element);
      if (shadow !== null) queue.push(shadow);
    }
  }
  return found;
}
