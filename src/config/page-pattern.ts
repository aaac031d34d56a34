import { globMatcher } from './glob-matcher.ts';
import { parseUrl } from '../model/parse-url.ts';

/** Tells whether a pattern fits a page: its whole address, or its path alone. A file's path may be written with a slash before it. */
export function pagePattern(pattern: string): (url: string) => boolean {
  const glob = globMatcher(pattern);
  return (url) => glob.test(url) || glob.test(parseUrl(url)?.pathname ?? `/${url}`);
}
