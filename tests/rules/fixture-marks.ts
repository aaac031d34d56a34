import type { Page } from 'puppeteer-core';

/** What a fixture says must be found, and what was: each a line that a person can read. */
export interface Compared {
  /** Marked, and not found. */
  readonly missed: readonly string[];
  /** Found, and not marked. */
  readonly unasked: readonly string[];
}

/**
 * Compares the places that a rule named with the elements that the fixture marks: `data-expect` for failures,
 * `data-expect-review` for what a person must look at, each a list of rule ids.
 */
export function compareMarks(
  page: Page,
  rule: string,
  mark: 'data-expect' | 'data-expect-review',
  selectors: readonly string[],
): Promise<Compared> {
  return page.evaluate(
    (id, attribute, found) => {
      const resolve = (selector: string): Element | null => {
        let root: ParentNode | null = document;
        let element: Element | null = null;
        for (const step of selector.split(' >>> ')) {
          element = root?.querySelector(step) ?? null;
          root = element instanceof HTMLIFrameElement ? element.contentDocument : (element?.shadowRoot ?? null);
        }
        return element;
      };
      const name = (element: Element): string =>
        `<${element.localName}> ${(element.textContent ?? '').trim().slice(0, 90)}`;
      const isMarked = (element: Element): boolean => (element.getAttribute(attribute) ?? '').split(/\s+/).includes(id);
      const marked = [...document.querySelectorAll(`[${attribute}]`)].filter(isMarked);
      const named = found.map((selector) => ({ selector, element: resolve(selector) }));
      return {
        missed: marked.filter((element) => !named.some((each) => each.element === element)).map(name),
        unasked: named
          .filter(({ element }) => element === null || !isMarked(element))
          .map(({ selector, element }) => `${selector} ${element === null ? '(not there)' : name(element)}`),
      };
    },
    rule,
    mark,
    selectors,
  );
}
