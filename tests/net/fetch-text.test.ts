import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FetchOptions } from '../../src/net/fetch-options.ts';
import { fetchText } from '../../src/net/fetch-text.ts';
import { networkPolicy } from '../../src/net/network-policy.ts';
import { retryAfterMs } from '../../src/net/retry-after.ts';
import { type RunningSite, send, serveRoutes } from '../sites/serve.ts';

let site: RunningSite;
let options: FetchOptions;

beforeAll(async () => {
  site = await serveRoutes({
    '/text': { headers: { 'content-type': 'Text/Plain; charset=UTF-8' }, body: 'bonjour' },
    '/gzip': { headers: { 'content-encoding': 'gzip' }, body: gzipSync('bonjour') },
    '/deflate': { headers: { 'content-encoding': 'deflate' }, body: deflateSync('bonjour') },
    '/brotli': { headers: { 'content-encoding': 'br' }, body: brotliCompressSync('bonjour') },
    '/twice': { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(gzipSync('bonjour')) },
    '/bomb': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(20_000_000)) },
    '/lie': { headers: { 'content-encoding': 'gzip' }, body: 'not gzip at all' },
    '/matryoshka': { headers: { 'content-encoding': 'gzip, gzip, gzip, gzip' }, body: 'x' },
    '/moved': { status: 302, headers: { location: '/text#part' } },
    '/loop': { status: 302, headers: { location: '/loop' } },
    '/endless': (request, response) =>
      send(response, { status: 302, headers: { location: `/endless?${Number(request.url?.split('?')[1] ?? 0) + 1}` } }),
    '/metadata': { status: 302, headers: { location: 'http://169.254.169.254/latest/' } },
    '/file': { status: 302, headers: { location: 'file:///etc/passwd' } },
    '/elsewhere': (_, response, { elsewhere }) =>
      send(response, { status: 302, headers: { location: `${elsewhere}/echo` } }),
    '/echo': (request, response) => send(response, { body: JSON.stringify(request.headers) }),
    '/never': () => undefined,
    '/drip': (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('a'), 20);
      response.once('close', () => clearInterval(timer));
    },
    '/reset': (_, response) => void response.socket?.destroy(),
    '/busy-once': (_, response, { times }) =>
      send(response, times === 1 ? { status: 429, headers: { 'retry-after': '0' } } : { body: 'back' }),
    '/busy': { status: 429, headers: { 'retry-after': '0' } },
    '/busy-hour': { status: 429, headers: { 'retry-after': '3600' } },
    '/503': { status: 503, body: 'down' },
  });
  options = {
    policy: networkPolicy({ startUrls: [new URL(site.url)] }),
    userAgent: 'Curbcut/1.2.3',
    timeoutMs: 2_000,
    maxBytes: 1_000_000,
  };
});
afterAll(() => site.close());

const get = (path: string, more: Partial<FetchOptions> = {}) =>
  fetchText(`${site.url}${path}`, { ...options, ...more });
const textOf = (answer: Awaited<ReturnType<typeof get>>): string =>
  answer.ok ? new TextDecoder().decode(answer.bytes) : answer.reason;

test('a file comes with its status, its type and its way', async () => {
  expect(await get('/moved')).toMatchObject({
    ok: true,
    status: 200,
    url: `${site.url}/text`,
    chain: [`${site.url}/moved`, `${site.url}/text`],
    contentType: 'text/plain; charset=utf-8',
  });
});

test.each(['/text', '/gzip', '/deflate', '/brotli', '/twice'])('%s is read', async (path) => {
  expect(textOf(await get(path))).toBe('bonjour');
});

test('it says who it is', async () => {
  expect(JSON.parse(textOf(await get('/echo')))).toMatchObject({ 'user-agent': 'Curbcut/1.2.3' });
});

describe('a body over the limit', () => {
  test('counts after decompression', async () => {
    expect(await get('/bomb')).toMatchObject({ ok: false, reason: 'too-large' });
  });
  test('is cut where its beginning is enough', async () => {
    expect(await get('/bomb', { over: 'cut' })).toMatchObject({ ok: true, cut: true, bytes: { length: 1_000_000 } });
  });
  test('is not read where it is not wanted', async () => {
    expect(await get('/drip', { wantsBody: () => false })).toMatchObject({
      ok: true,
      status: 200,
      bytes: { length: 0 },
    });
  });
});

describe('what goes wrong has a name', () => {
  test.each([
    ['/lie', 'unreadable'],
    ['/matryoshka', 'unreadable'],
    ['/loop', 'redirect-loop'],
    ['/endless', 'redirect-loop'],
    ['/metadata', 'blocked-address'],
    ['/file', 'blocked-address'],
    ['/reset', 'unreachable'],
    ['/busy', 'rate-limited'],
    ['/busy-hour', 'rate-limited'],
  ])('%s is %s', async (path, reason) => {
    expect(await get(path)).toMatchObject({ ok: false, reason });
  });
  test.each(['/never', '/drip'])('%s is a timeout', async (path) => {
    expect(await get(path, { timeoutMs: 200 })).toMatchObject({ ok: false, reason: 'timeout' });
  });
  test('a port where nobody listens', async () => {
    expect(await fetchText('http://127.0.0.1:9/', options)).toMatchObject({
      reason: 'unreachable',
      detail: 'ECONNREFUSED',
    });
  });
  test('a name that is not there', async () => {
    expect(await fetchText('http://no-such-host.invalid/', options)).toMatchObject({
      ok: false,
      reason: 'unreachable',
    });
  });
  test('a server that speaks no TLS', async () => {
    expect(await fetchText(site.url.replace('http', 'https'), options)).toMatchObject({ ok: false, reason: 'tls' });
  });
  test('a run that was interrupted', async () => {
    const controller = new AbortController();
    const answer = get('/never', { signal: controller.signal });
    controller.abort();
    expect(await answer).toMatchObject({ ok: false, reason: 'interrupted' });
  });
});

test('the port of a refused address is never connected to', async () => {
  let connections = 0;
  const trap = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    trap.listen(0, '127.0.0.1', resolve);
  });
  const address = trap.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const policy = networkPolicy({ startUrls: [new URL('https://example.org/')] });
  for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433']) {
    expect(await fetchText(`http://${host}:${port}/`, { ...options, policy })).toMatchObject({
      reason: 'blocked-address',
    });
  }
  await new Promise((resolve) => {
    trap.close(resolve);
  });
  expect(connections).toBe(0);
});

test('a header goes to its own origin and not along a redirect to another', async () => {
  const headers = [{ origin: site.url, name: 'Authorization', value: 'Basic c2VjcmV0' }];
  expect(JSON.parse(textOf(await get('/echo', { headers })))).toMatchObject({ authorization: 'Basic c2VjcmV0' });
  const away = JSON.parse(textOf(await get('/elsewhere', { headers }))) as Record<string, string>;
  expect(away['host']).toMatch(/^localhost:/);
  expect(away).not.toHaveProperty('authorization');
});

test('a busy server is asked again', async () => {
  expect(textOf(await get('/busy-once'))).toBe('back');
});

test('503 without Retry-After is an answer, asked for once', async () => {
  expect(await get('/503')).toMatchObject({ ok: true, status: 503 });
  expect(site.hits.filter(({ path }) => path === '/503')).toHaveLength(1);
});

describe('Retry-After', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  test.each([
    ['120', 120_000],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['-5', undefined],
    ['soon', undefined],
    ['1e9', undefined],
    [undefined, undefined],
  ])('%s', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});
