import { visible } from '../visible.ts';

/** HTML that is safe to send: made only by `html` below. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | undefined | false | readonly Part[];

/**
 * The one place where a text becomes HTML. Every value put into the template is escaped, unless it is itself the outcome of
 * `html`; lists are joined; undefined and false are nothing.
 */
export function html(literals: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const parts = literals.map((literal, index) => literal + write(values[index]));
  return { markup: parts.join('') };
}

/** A text of ours that is HTML or CSS already. Never for a text from a page. */
export function trusted(markup: string): Markup {
  return { markup };
}

function write(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escape(part);
  if (isList(part)) return part.map(write).join('');
  return part.markup;
}

function isList(part: Markup | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}

/** For text and for quoted attributes alike. Characters that cannot be seen are shown. */
function escape(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
