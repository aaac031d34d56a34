import { parseUrl } from '../../model/parse-url.ts';

/**
 * The address as the value of an href, or undefined where it must not be one: only http and https, at most 2,000
 * characters. The address of a folder's page (`name.localhost`) is there only while Curbcut runs: it opens nothing.
 */
export function safeHref(url: string): string | undefined {
  if (url.length > 2000 || !/^https?:\/\//i.test(url)) return undefined;
  const parsed = parseUrl(url);
  if (parsed === undefined || parsed.hostname.endsWith('.localhost')) return undefined;
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : undefined;
}
