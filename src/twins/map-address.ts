import { parseUrl } from '../model/parse-url.ts';

/**
 * The twin's address by a pair of patterns: what a star stands for in one stands at the same star in the other.
 * `/en/**` and `/fr/**` make `https://a.ca/fr/fees` of `https://a.ca/en/fees`. A pattern is a path (with its query, if it
 * has one) or a whole address. Undefined: the pattern does not fit.
 */
export function mapAddress(url: string, from: string, to: string): string | undefined {
  const parsed = parseUrl(url);
  if (parsed === undefined) return undefined;
  const isWhole = /^[a-z]+:\/\//i.test(from);
  const subject = isWhole ? url : parsed.pathname + (from.includes('?') ? parsed.search : '');
  const parts = starParts(subject, from);
  if (parts === undefined) return undefined;
  let at = 0;
  const target = to.replace(/\*+/g, () => parts[at++] ?? '');
  return parseUrl(target, url)?.href;
}

/** What each star stands for, the first ones as short as can be: one pass, no backtracking but over the last star. */
function starParts(text: string, pattern: string): readonly string[] | undefined {
  const fixed = pattern.split(/\*+/);
  const [head = '', ...rest] = fixed;
  if (rest.length === 0) return text === pattern ? [] : undefined;
  if (!text.startsWith(head)) return undefined;
  const tail = rest.pop() ?? '';
  let at = head.length;
  const parts: string[] = [];
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return undefined;
    parts.push(text.slice(at, found));
    at = found + piece.length;
  }
  const end = text.length - tail.length;
  return end >= at && text.endsWith(tail) ? [...parts, text.slice(at, end)] : undefined;
}
