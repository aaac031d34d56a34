import { pagePattern } from '../config/page-pattern.ts';
import type { Finding } from '../model/finding.ts';
import type { Judging } from './judging.ts';

/** Tells why a finding is ignored: the reason of the first entry whose every condition holds. */
export function ignoredBecause(ignores: Judging['ignore']): (finding: Finding) => string | undefined {
  const tests = ignores.map((ignore) => ({ reason: ignore.reason, matches: matcher(ignore) }));
  return (finding) => tests.find(({ matches }) => matches(finding))?.reason;
}

function matcher({ rule, selector, url, text }: Judging['ignore'][number]): (finding: Finding) => boolean {
  const fits = url === undefined ? undefined : pagePattern(url);
  return (finding) => {
    const { at } = finding;
    if (finding.rule !== rule) return false;
    if (selector !== undefined && at.selector !== selector) return false;
    if (fits?.(at.url) === false) return false;
    return text === undefined || (at.excerpt?.text ?? at.snippet).includes(text);
  };
}
