import type { Span } from './snapshot.ts';

/** Without the white space at its ends. */
export function trimSpan<S extends Span>(span: S, text: string): S {
  let { start, end } = span;
  end = Math.min(end, text.length);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
}

/** Nothing but links, and marks between them: no sentence to rewrite. */
export function isAllLinks(spans: readonly Span[], text: string): boolean {
  let rest = '';
  let at = 0;
  for (const { kind, start, end } of spans) {
    if (kind !== 'link' || start < at) continue;
    rest += text.slice(at, start);
    at = end;
  }
  return at > 0 && !/[\p{L}\p{N}]/u.test(rest + text.slice(at));
}
