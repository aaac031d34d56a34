import type { AxeCheck } from './axe-message.ts';

/** A target of axe: steps into frames, each a selector or a path of selectors into shadow roots. */
export type AxeTarget = readonly (string | readonly string[])[];

export interface AxeNode {
  readonly target: AxeTarget;
  readonly html: string;
  readonly any: readonly AxeCheck[];
  readonly all: readonly AxeCheck[];
  readonly none: readonly AxeCheck[];
}

export interface AxeRuleResult {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}

export interface AxeResults {
  readonly version: string;
  readonly violations: readonly AxeRuleResult[];
  readonly incomplete: readonly AxeRuleResult[];
  /** Rules that ran to their end. */
  readonly ran: readonly string[];
  /** Rules that threw, on this page. */
  readonly threw: readonly string[];
}

/** Only what we read: the whole result of a page is some 300 kB. */
export const TRIM = `((results) => {
  const check = ({ id, data, message }) => ({ id, data, message });
  const node = ({ target, html, any, all, none }) => ({ target, html: html.slice(0, 1000), any: any.map(check), all: all.map(check), none: none.map(check) });
  const rule = ({ id, nodes }) => ({ id, nodes: nodes.map(node) });
  const ids = ['violations', 'incomplete', 'passes', 'inapplicable'].flatMap((type) => results[type].map(({ id }) => id));
  return {
    version: axe.version,
    violations: results.violations.map(rule),
    incomplete: results.incomplete.map(rule),
    ran: [...new Set(ids)].sort(),
    threw: results.incomplete.filter(({ nodes }) => nodes.some((n) => n.none.some((c) => c.id === 'error-occurred'))).map(({ id }) => id),
  };
})`;

/** Frames and shadow roots are steps alike. */
export function selectorOf(target: AxeTarget): string {
  return target.flat().join(' >>> ');
}
