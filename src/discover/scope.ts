import type { SkipReason } from '../model/ledger.ts';
import { isLogoutLink } from './logout.ts';
import { isNonHtml } from './non-html.ts';
import type { UrlPatterns } from './url-patterns.ts';

/** How far a run goes from a start URL. */
export type ScopeWidth = 'path' | 'origin' | 'host';

/** A part of the web that is in scope. */
export type Bound =
  | { readonly kind: 'path'; readonly origin: string; readonly path: string }
  | { readonly kind: 'origin'; readonly origin: string }
  | { readonly kind: 'host'; readonly host: string };

/** An address with all that its fate depends on. */
export interface Found {
  readonly url: string;
  /** The link's words. */
  readonly text?: string;
}

export interface Scope {
  /** Whether the address is in the part of the web that was asked for. */
  contains(url: string): boolean;
  /** Why a found address is not visited; undefined where it is. */
  skips(found: Found): Extract<SkipReason, 'off-scope' | 'excluded' | 'logout' | 'not-html'> | undefined;
  /**
   * Whether a page that was asked for may end at `to`: in scope, or so once http or https and `www.` are left aside.
   * What the person named may end anywhere on its own site.
   */
  staysIn(to: string, asked: { readonly url: string; readonly isSeed: boolean }): boolean;
}

export interface ScopeOptions {
  readonly bounds: readonly Bound[];
  readonly include: UrlPatterns;
  readonly exclude: UrlPatterns;
  /** Links that would end the session are not followed. */
  readonly signedIn: boolean;
}

export function createScope({ bounds, include, exclude, signedIn }: ScopeOptions): Scope {
  const contains = (url: string): boolean => {
    const address = new URL(url);
    return bounds.some((bound) => isWithin(address, bound));
  };
  return {
    contains,
    skips({ url, text = '' }) {
      if (!contains(url)) return 'off-scope';
      const address = new URL(url);
      // Both are asked, so that each pattern that matches is seen to match.
      const excluded = exclude.matches(address);
      const included = include.isEmpty || include.matches(address);
      if (excluded || !included) return 'excluded';
      if (signedIn && isLogoutLink(address, text)) return 'logout';
      return isNonHtml(address.pathname) ? 'not-html' : undefined;
    },
    staysIn(to, { url, isSeed }) {
      if (contains(to)) return true;
      return isSameSite(to, url) && (isSeed || contains(withOriginOf(url, to)));
    },
  };
}

/**
 * The bound that a start URL draws. By path: its folder, which for `/fr/services/` is itself and for
 * `/fr/services/apply.html` or `/fr/services/apply` is `/fr/services/`.
 */
export function boundFor(url: string, width: ScopeWidth): Bound {
  const { origin, hostname, pathname } = new URL(url);
  if (width === 'host') return { kind: 'host', host: bareHost(hostname) };
  if (width === 'origin') return { kind: 'origin', origin };
  return { kind: 'path', origin, path: pathname.replace(/[^/]*$/, '') };
}

/** One site under two addresses: http or https, with or without `www.`. */
export function isSameSite(a: string, b: string): boolean {
  return bareHost(new URL(a).hostname) === bareHost(new URL(b).hostname);
}

function isWithin({ origin, hostname, pathname }: URL, bound: Bound): boolean {
  if (bound.kind === 'host') return bareHost(hostname) === bound.host;
  if (origin !== bound.origin) return false;
  return bound.kind === 'origin' || `${pathname}/`.startsWith(bound.path);
}

function withOriginOf(url: string, to: string): string {
  const { pathname, search } = new URL(to);
  return `${new URL(url).origin}${pathname}${search}`;
}

function bareHost(hostname: string): string {
  return hostname.replace(/^www\./, '');
}
