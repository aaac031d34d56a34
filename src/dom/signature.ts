import { attribute, isElement, parentNode, tagOf } from './safe.ts';
import { regionOf } from './region.ts';

/** Ancestors that make a component. */
const ANCESTORS = 3;

/**
 * What component an element is: its region, its tag, classes and role, and those of its nearest ancestors.
 * Ids and numbers are left out, so that the same part of a template has the same signature on every page.
 */
export function signatureOf(element: Element): string {
  const steps: string[] = [];
  let at: Node | null = element;
  while (at !== null && steps.length <= ANCESTORS) {
    if (isElement(at)) steps.unshift(step(at));
    at = at instanceof ShadowRoot ? at.host : parentNode(at);
  }
  return `${regionOf(element)}|${steps.join('>')}`;
}

function step(element: Element): string {
  const classes = (attribute(element, 'class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !/\d{2}|[A-Za-z]\d[A-Za-z]|--?\d/.test(name))
    .toSorted();
  const named = ['role', 'type', 'name'].flatMap((name) => {
    const value = attribute(element, name);
    return value === null ? [] : `[${name}=${value.replace(/\d+/g, '#').slice(0, 40)}]`;
  });
  return [tagOf(element), ...classes.map((name) => `.${name}`), ...named].join('');
}
