import { findAll, innerHtml, startTag } from './safe.ts';

/** An element with more inside than this is shown by its start tag alone. */
const FEW = 12;

/** The element's HTML on one line, at most `limit` characters. */
export function snippetOf(element: Element, limit: number): string {
  const tag = startTag(element);
  const close = tag.lastIndexOf('</');
  const whole =
    close < 0 || findAll(element, '*').length > FEW
      ? tag
      : `${tag.slice(0, close)}${innerHtml(element)}${tag.slice(close)}`;
  return cut(whole.replace(/\s+/g, ' '), limit);
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.slice(0, limit - 1);
  // Not between the halves of a surrogate pair.
  return `${/[\uD800-\uDBFF]$/.test(end) ? end.slice(0, -1) : end}…`;
}
