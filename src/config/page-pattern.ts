import { globMatcher } from './glob-matcher.ts';

/** Tells whether a pattern fits a page: its whole address, or its path alone. */
export function pagePattern(pattern: string): (url: string) => boolean {
  const glob = globMatcher(pattern);
  return (url) => glob.test(url) || glob.test(URL.canParse(url) ? new URL(url).pathname : url);
}
