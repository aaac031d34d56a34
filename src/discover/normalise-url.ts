import { isTrackingParameter } from './tracking-parameters.ts';
import { parseUrl } from '../model/parse-url.ts';

/** Servers refuse far shorter ones. What is longer is no address of a page. */
const LONGEST = 8_000;

/**
 * One spelling for each address: the ledger's identity. Undefined where it is not an http(s) address.
 *
 * Made one: case of scheme and host, default ports, dot segments, percent-encoding (RFC 3986, 6.2.2), an empty query,
 * tracking parameters, session ids of Java and PHP, fragments, user names and passwords (secrets do not belong in a
 * ledger). Kept: the order of the query, a fragment that is a route (`#/about`, `#!about`).
 *
 * Never made one: `/a` and `/a/`, `/` and `/index.html`. Only the server knows whether they are one page: where it
 * redirects, the frontier merges them; in folder mode, where we are the server, `folder-site.ts` does.
 */
export function normaliseUrl(input: string, base?: string): string | undefined {
  const read = input.length > LONGEST ? undefined : parseUrl(input, base);
  if (read === undefined) return undefined;
  let spelling: URL = read;
  if (spelling.protocol !== 'http:' && spelling.protocol !== 'https:') return undefined;
  // What one step uncovers (a dot segment behind a session id) the next one mends. Two steps are enough in practice.
  for (let step = 0; step < 5; step += 1) {
    const next = new URL(oneStep(spelling));
    if (next.href === spelling.href) break;
    spelling = next;
  }
  return spelling.href;
}

function oneStep({ origin, pathname, search, hash }: URL): string {
  const path = normalEncoding(pathname).replaceAll(/;jsessionid=[^/;]*/gi, '');
  return `${origin}${path}${normalQuery(search)}${isRoute(hash) ? hash : ''}`;
}

/** `%7e` → `~`, `%c3` → `%C3`; a percent sign that encodes nothing is itself encoded. */
function normalEncoding(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})?/gi, (_, hex: string | undefined) => {
    if (hex === undefined) return '%25';
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : `%${hex.toUpperCase()}`;
  });
}

function normalQuery(search: string): string {
  const kept = normalEncoding(search.slice(1))
    .split('&')
    .filter((pair) => !isTrackingParameter(pair.replace(/=.*$/s, '')));
  const query = kept.join('&');
  return query === '' ? '' : `?${query}`;
}

/** A route of a page that draws itself. An empty route is the page itself. */
function isRoute(hash: string): boolean {
  return (hash.startsWith('#/') && hash.length > 2) || (hash.startsWith('#!') && !/^#!\/?$/.test(hash));
}
