import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { fetchText } from '../../src/net/fetch-text.ts';
import { networkPolicy } from '../../src/net/network-policy.ts';
import { proxyFor } from '../../src/net/proxy.ts';
import { serveRoutes } from '../sites/serve.ts';

describe('which proxy', () => {
  const env = {
    HTTPS_PROXY: 'http://proxy.example:3128',
    http_proxy: 'proxy.example:80',
    NO_PROXY: '.gov.example, intranet:8080',
  };
  test.each([
    ['https://www.ontario.ca/', 'http://proxy.example:3128'],
    ['http://www.ontario.ca/', 'http://proxy.example:80'],
    ['https://a.gov.example/', undefined],
    ['https://gov.example/', undefined],
    ['https://notgov.example/', 'http://proxy.example:3128'],
    ['http://intranet:8080/', undefined],
    ['http://intranet/', 'http://proxy.example:80'],
    ['http://localhost:3000/', undefined],
    ['http://127.0.0.1/', undefined],
  ])('for %s: %s', (url, expected) => {
    expect(proxyFor(new URL(url), env)).toBe(expected);
  });
  test('none, where the environment names none or all is direct', () => {
    expect(proxyFor(new URL('https://example.org/'), {})).toBeUndefined();
    expect(proxyFor(new URL('https://example.org/'), { ...env, NO_PROXY: '*' })).toBeUndefined();
  });
});

test('a page is fetched through the proxy, and addresses that are refused stay refused', async () => {
  const site = await serveRoutes({ '/': 'through the proxy' });
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, client) => {
    asked.push(request.url ?? '');
    const upstream = connect(Number(new URL(site.url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  const address = proxy.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const options = {
    policy: networkPolicy({ startUrls: [new URL('http://far.example/')] }),
    userAgent: 'Curbcut/0',
    timeoutMs: 2_000,
    maxBytes: 1_000,
    env: { http_proxy: `http://127.0.0.1:${port}` },
  };
  const answer = await fetchText('http://far.example/', options);
  expect(answer).toMatchObject({ ok: true, status: 200 });
  expect(await fetchText('http://169.254.169.254/', options)).toMatchObject({ ok: false, reason: 'blocked-address' });
  expect(asked).toEqual(['far.example:80']);
  proxy.closeAllConnections();
  proxy.close();
  await site.close();
});
