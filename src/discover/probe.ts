import type { VisitFailure } from '../model/visit.ts';
import type { FetchFailure } from '../net/fetch-failure.ts';
import type { Fetched } from '../net/fetch-text.ts';
import { normaliseUrl } from './normalise-url.ts';
import { isSameSite } from './scope.ts';

/** What one request to a start URL showed. */
export interface Probe {
  readonly looksLike: 'page' | 'sitemap';
  /** Where it ended, on the same site: that is in scope too. */
  readonly finalUrl: string;
  /** It is known already that there is nothing to visit. */
  readonly outcome?: VisitFailure;
}

/** Enough to see which element an XML file begins with. */
export const PROBE_BYTES = 4_096;

/** Whether the probe needs to see the beginning of the answer. */
export function isXml({ contentType }: { readonly contentType: string }): boolean {
  return /^(?:application|text)\/(?:\w+\+)?xml\b/.test(contentType) && !contentType.includes('xhtml');
}

/**
 * Reads the answer to a start URL. Only what no browser could do better is final: a host that is not there, an address
 * that is refused, another site. All else is left to the browser, which knows cookies, certificates and proxies that
 * we do not.
 */
export function readProbe(url: string, answer: Fetched | FetchFailure, signedIn: boolean): Probe {
  const page: Probe = { looksLike: 'page', finalUrl: url };
  if (!answer.ok) {
    const isFinal = answer.reason === 'blocked-address' || NOT_THERE.has(answer.detail ?? '');
    if (!isFinal) return page;
    const detail = answer.detail === undefined ? {} : { detail: answer.detail };
    return { ...page, outcome: { state: 'error', reason: answer.reason, stage: 'discover', ...detail } };
  }
  const finalUrl = normaliseUrl(answer.url) ?? url;
  if (!isSameSite(finalUrl, url)) {
    if (signedIn || SIGN_IN_HOST.test(new URL(finalUrl).hostname)) return page;
    const outcome = {
      state: 'skipped',
      reason: 'redirect-off-scope',
      stage: 'discover',
      detail: finalUrl,
      finalUrl,
    } as const;
    return { ...page, outcome };
  }
  const head = new TextDecoder().decode(answer.bytes);
  const looksLike = answer.status === 200 && beginsSitemap(head) ? 'sitemap' : 'page';
  return { looksLike, finalUrl };
}

/** Whether the first element is one that sitemaps and feeds begin with; declarations and comments are stepped over. */
function beginsSitemap(head: string): boolean {
  let rest = head.trimStart();
  for (const [open, close] of [
    ['<?', '?>'],
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<!--', '-->'],
  ] as const) {
    const end = rest.startsWith(open) ? rest.indexOf(close) : -1;
    if (end !== -1) rest = rest.slice(end + close.length).trimStart();
  }
  return /^<(?:\w+:)?(?:urlset|sitemapindex|rss|feed)\b/.test(rest);
}

/** The browser tells a login page from a redirect: `auth-lost` says more. */
const SIGN_IN_HOST = /^(?:login|signin|sso|auth|accounts?|connexion)\./;

/** There is no such host, or nobody listens there. */
const NOT_THERE: ReadonlySet<string> = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH']);
