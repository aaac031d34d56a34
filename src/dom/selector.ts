import { attribute, childElements, findAll, isElement, parentNode, rootOf, tagOf } from './safe.ts';

/** Joins steps into a shadow root or a frame. */
const STEP = ' >>> ';

/** Finds short, unique, stable selectors. Keeps what it learned: use one for one look at a page. */
export interface Selectors {
  of(element: Element): string;
}

/**
 * A selector starts at an id that looks made by a person, else at the root; below it each step is a tag, with its
 * number where siblings share the tag. Linear in the size of the page.
 */
export function createSelectors(): Selectors {
  const known = new WeakMap<Element, string>();
  const numbers = new WeakMap<ParentNode, Map<Element, string>>();
  const ids = new WeakMap<Node, Map<string, number>>();

  const of = (element: Element): string => {
    // Not by recursion: a page may be nested thousands deep.
    const path: Element[] = [];
    let prefix = '';
    for (let at: Element | undefined = element; at !== undefined; at = parentElement(at)) {
      const before = known.get(at) ?? anchor(at);
      if (before !== undefined) {
        known.set(at, before);
        prefix = before;
        break;
      }
      path.push(at);
    }
    for (const each of path.toReversed()) {
      prefix = `${prefix}${glue(prefix, each)}${step(each)}`;
      known.set(each, prefix);
    }
    return prefix;
  };

  const anchor = (element: Element): string | undefined => {
    const id = attribute(element, 'id');
    const root = rootOf(element);
    if (id === null || !STABLE_ID.test(id) || count(root, id) !== 1) return undefined;
    const own = `#${CSS.escape(id)}`;
    return root instanceof ShadowRoot ? `${of(root.host)}${STEP}${own}` : own;
  };

  const count = (root: Node, id: string): number => {
    let counts = ids.get(root);
    if (counts === undefined) {
      counts = new Map();
      for (const element of findAll(root as ParentNode & Node, '[id]')) {
        const each = attribute(element, 'id') ?? '';
        counts.set(each, (counts.get(each) ?? 0) + 1);
      }
      ids.set(root, counts);
    }
    return counts.get(id) ?? 0;
  };

  const glue = (prefix: string, element: Element): string => {
    if (prefix === '') return '';
    return parentNode(element) instanceof ShadowRoot ? STEP : ' > ';
  };

  const step = (element: Element): string => {
    const parent = parentNode(element);
    const tag = CSS.escape(tagOf(element));
    if (parent === null || parent instanceof Document) return tag;
    let steps = numbers.get(parent);
    if (steps === undefined) {
      steps = number(parent);
      numbers.set(parent, steps);
    }
    return steps.get(element) ?? tag;
  };

  return { of };
}

/** No digits: `main-content` was written, `ember1234` and `:r3:` were not. */
const STABLE_ID = /^[\p{L}_][\p{L}_-]{0,60}$/u;

/** Every child's step: its tag, numbered where the tag is there more than once. */
function number(parent: ParentNode): Map<Element, string> {
  const children = parent instanceof Element ? [...childElements(parent)] : [...parent.children];
  const total = new Map<string, number>();
  for (const child of children) total.set(tagOf(child), (total.get(tagOf(child)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return new Map(
    children.map((child) => {
      const tag = tagOf(child);
      const nth = (seen.get(tag) ?? 0) + 1;
      seen.set(tag, nth);
      const name = CSS.escape(tag);
      return [child, total.get(tag) === 1 ? name : `${name}:nth-of-type(${nth})`];
    }),
  );
}

function parentElement(element: Element): Element | undefined {
  const parent = parentNode(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent !== null && isElement(parent) ? parent : undefined;
}
