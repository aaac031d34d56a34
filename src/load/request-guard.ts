import type { CDPSession, Protocol } from 'puppeteer-core';
import { proxyFor } from '../net/proxy.ts';
import { resolveHost } from '../net/resolve-host.ts';
import type { LoaderOptions, OriginHeader } from './loader-options.ts';

type Guarded = Pick<LoaderOptions, 'allows' | 'headers' | 'basicAuth'>;

/**
 * Addresses that a public page has no business to ask for: this machine, private networks, link-local services.
 * Of the parts of a page, only requests that match are held, so that a page costs no more than without. A public name
 * that stands for such an address is refused by the browser itself (see `LOCAL_NETWORK` among its flags). Documents are
 * few: they are all held, and their names looked up, on every hop.
 */
const PRIVATE_PATTERNS = [
  '*://localhost*',
  '*://*.localhost*',
  '*://127.*',
  '*://0.*',
  '*://10.*',
  '*://192.168.*',
  '*://172.*',
  '*://169.254.*',
  '*://100.*',
  '*://168.63.*',
  '*://192.0.*',
  '*://198.1*',
  '*://metadata*',
  '*://instance-data*',
  '*://[*',
];

/** Adds headers for their own origins only, and keeps pages away from addresses that the policy refuses. */
export async function guardRequests(client: CDPSession, { allows, headers, basicAuth }: Guarded): Promise<void> {
  const added = [...headers, ...basicAuth.map(authorization)];
  const origins = new Set(added.map(({ origin }) => origin));
  client.on('Fetch.requestPaused', (event) => {
    // The request, or its page, may be gone by now.
    answer(client, event, added, allows).catch(() => undefined);
  });
  const patterns = [...PRIVATE_PATTERNS, ...[...origins].map((origin) => `${origin}/*`)];
  await client.send('Fetch.enable', {
    patterns: [...patterns.map((urlPattern) => ({ urlPattern })), { urlPattern: '*', resourceType: 'Document' }],
  });
}

async function answer(
  client: CDPSession,
  { requestId, request, resourceType }: Protocol.Fetch.RequestPausedEvent,
  added: readonly OriginHeader[],
  allows: Guarded['allows'],
): Promise<void> {
  const url = new URL(request.url);
  if (!(await isAllowed(url, resourceType, allows))) {
    await client.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
    return;
  }
  const own = added.filter(({ origin }) => origin === url.origin);
  // A header of ours may be left over from the hop before: only what belongs here goes on.
  const names = new Set(added.map(({ name }) => name.toLowerCase()));
  const kept = Object.entries(request.headers).filter(([name]) => !names.has(name.toLowerCase()));
  const headers = [
    ...kept.map(([name, value]) => ({ name, value })),
    ...own.map(({ name, value }) => ({ name, value })),
  ];
  const isChanged = own.length > 0 || kept.length < Object.keys(request.headers).length;
  await client.send('Fetch.continueRequest', { requestId, ...(isChanged && { headers }) });
}

async function isAllowed(url: URL, kind: string, allows: Guarded['allows']): Promise<boolean> {
  if (!/^https?:$/.test(url.protocol)) return true;
  if (allows(url) !== true) return false;
  if (kind !== 'Document' || proxyFor(url, process.env) !== undefined) return true;
  try {
    return allows(url, await resolveHost(url.hostname)) === true;
  } catch {
    // A name that stands for nothing: the browser says so, in its own words.
    return true;
  }
}

function authorization({ origin, username, password }: LoaderOptions['basicAuth'][number]): OriginHeader {
  const value = Buffer.from(`${username}:${password}`).toString('base64');
  return { origin, name: 'Authorization', value: `Basic ${value}` };
}
