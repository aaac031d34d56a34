import type { CDPSession, Protocol } from 'puppeteer-core';
import type { LoaderOptions, OriginHeader } from './loader-options.ts';

/**
 * Addresses that a public page has no business to ask for: this machine, private networks, link-local services.
 * Only requests that match are held, so that a page costs no more than without. Names that lead there are caught
 * for documents by the address that answered.
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
  '*://*[*',
];

/** Adds headers for their own origins only, and keeps pages away from addresses that the policy refuses. */
export async function guardRequests(
  client: CDPSession,
  { allows, headers, basicAuth }: Pick<LoaderOptions, 'allows' | 'headers' | 'basicAuth'>,
): Promise<void> {
  const added = [...headers, ...basicAuth.map(authorization)];
  const origins = new Set(added.map(({ origin }) => origin));
  client.on('Fetch.requestPaused', (event) => {
    answer(client, event, added, allows).catch(() => undefined);
  });
  await client.send('Fetch.enable', {
    patterns: [...PRIVATE_PATTERNS, ...[...origins].map((origin) => `${origin}/*`)].map((urlPattern) => ({
      urlPattern,
    })),
  });
}

async function answer(
  client: CDPSession,
  { requestId, request }: Protocol.Fetch.RequestPausedEvent,
  added: readonly OriginHeader[],
  allows: LoaderOptions['allows'],
): Promise<void> {
  const url = new URL(request.url);
  if (/^https?:$/.test(url.protocol) && allows(url) !== true) {
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
  await client.send('Fetch.continueRequest', { requestId, ...(own.length > 0 && { headers }) });
}

function authorization({ origin, username, password }: LoaderOptions['basicAuth'][number]): OriginHeader {
  const value = Buffer.from(`${username}:${password}`).toString('base64');
  return { origin, name: 'Authorization', value: `Basic ${value}` };
}
