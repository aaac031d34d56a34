import { html, DEFECT, FOUND, FOUND_OR_DUPLICATE, type Expectation, type HostilePage } from './hostile-page.ts';
import { send, type Handler, type Route } from '../serve.ts';

const error = (reason: 'http-status' | 'rate-limited' | 'timeout' | 'unreachable' | 'redirect-loop'): Expectation => ({
  state: 'error',
  reason,
});

/** Answers by status line, headers and socket alone. */
export const httpPages: readonly HostilePage[] = [
  ...[400, 401, 403, 404, 410, 418, 451, 500, 501, 502, 504].map((status) => ({
    path: `/http/${status}`,
    route: { status, body: html({ title: 'Something went wrong', body: DEFECT }) },
    expect: error('http-status'),
    note: `${status} with a page: an error page is not the page`,
  })),
  {
    path: '/http/503',
    route: { status: 503, body: html({ title: 'Unavailable' }) },
    expect: { state: 'error', reason: ['http-status', 'rate-limited'] },
    note: 'always busy',
  },
  {
    path: '/http/503-then-200',
    route: flaky(503, { 'retry-after': '1' }),
    expect: FOUND,
    note: 'busy once, and says when to come back',
  },
  { path: '/http/429', route: tooMany('1'), expect: error('rate-limited'), note: 'rate limited for ever' },
  {
    path: '/http/429-hour',
    route: tooMany('3600'),
    expect: error('rate-limited'),
    note: 'Retry-After of an hour is not waited for',
  },
  {
    path: '/http/429-soup',
    route: tooMany('soon\u0085<b>'),
    expect: error('rate-limited'),
    note: 'Retry-After that says nothing',
  },
  { path: '/http/429-negative', route: tooMany('-5'), expect: error('rate-limited'), note: 'Retry-After below zero' },
  { path: '/http/429-then-200', route: flaky(429, { 'retry-after': '1' }), expect: FOUND, note: 'rate limited once' },
  {
    path: '/http/empty',
    route: { body: '' },
    expect: { state: 'error', reason: 'empty' },
    note: '200 with nothing in it',
  },
  {
    path: '/http/blank',
    route: { body: '<!doctype html><html lang="en"><head><title>Blank</title></head><body> \n </body></html>' },
    expect: { state: 'checked', gap: 'empty' },
    note: 'a document with an empty body',
  },
  {
    path: '/http/204',
    route: { status: 204 },
    expect: { state: 'error', reason: ['empty', 'unreachable', 'http-status'] },
    note: 'no content',
  },
  {
    path: '/http/205',
    route: { status: 205 },
    expect: { state: 'error', reason: ['empty', 'unreachable', 'http-status'] },
    note: 'reset content',
  },
  { path: '/http/never', route: () => undefined, expect: error('timeout'), note: 'never answers' },
  { path: '/http/headers-only', route: headersOnly, expect: error('timeout'), note: 'sends headers, never a body' },
  { path: '/http/drip', route: drip, expect: error('timeout'), note: 'one character each 300 ms, without end' },
  { path: '/http/half-then-never', route: halfThenNever, expect: error('timeout'), note: 'half a page, then silence' },
  {
    path: '/http/reset',
    route: (_, response) => void response.socket?.destroy(),
    expect: error('unreachable'),
    note: 'hangs up',
  },
  {
    path: '/http/cut',
    route: cut,
    expect: { state: 'error', reason: ['unreachable', 'truncated'], or: { ...FOUND, gap: 'truncated' } },
    note: 'hangs up in mid-page: what came may be checked, if it is said that the rest did not',
  },
  {
    path: '/http/garbage',
    route: garbage,
    expect: { state: 'error', reason: ['unreachable', 'not-html', 'download'] },
    note: 'not HTTP at all',
  },
  {
    path: '/http/redirect-ok',
    route: redirect('/plain'),
    expect: FOUND_OR_DUPLICATE,
    note: 'one redirect within the site',
  },
  {
    path: '/http/redirect-loop',
    route: redirect('/http/redirect-loop'),
    expect: error('redirect-loop'),
    note: 'redirects to itself',
  },
  {
    path: '/http/redirect-ping',
    route: redirect('/http/redirect-pong'),
    expect: error('redirect-loop'),
    note: 'two that redirect to each other',
  },
  { path: '/http/redirect-pong', route: redirect('/http/redirect-ping'), note: 'the other one' },
  {
    path: '/http/redirect-endless',
    route: (request, response) => {
      const step = Number(new URL(request.url ?? '', 'http://a').searchParams.get('n') ?? 0) + 1;
      send(response, { status: 302, headers: { location: `/http/redirect-endless?n=${step}` } });
    },
    expect: error('redirect-loop'),
    note: 'always on to a new address',
  },
  {
    path: '/http/redirect-cookie',
    route: (request, response) => {
      const been = request.headers.cookie?.includes('been=1');
      if (been) return send(response, { body: html({ body: DEFECT }) });
      send(response, {
        status: 302,
        headers: { location: '/http/redirect-cookie', 'set-cookie': 'been=1; Path=/http/redirect-cookie' },
      });
    },
    expect: FOUND,
    note: 'redirects to itself once, to set a cookie: not a loop',
  },
  {
    path: '/http/redirect-off-site',
    route: (_, response, site) => send(response, { status: 302, headers: { location: `${site.elsewhere}/plain` } }),
    expect: { state: 'error', reason: 'redirect-off-scope' },
    note: 'another host: who asked for this address gets no page',
  },
  {
    path: '/http/redirect-metadata',
    route: redirect('http://169.254.169.254/latest/meta-data/'),
    expect: { state: 'error', reason: 'blocked-address', or: { state: 'skipped', reason: 'redirect-off-scope' } },
    note: 'to the address of a cloud’s secrets: no request may leave',
  },
  ...[
    ['file', 'file:///etc/passwd'],
    ['javascript', 'javascript:document.title=1'],
    ['data', 'data:text/html,<title>lie</title>'],
    ['chrome', 'chrome://version'],
  ].map(([name, location = '']) => ({
    path: `/http/redirect-${name}`,
    route: redirect(location),
    expect: { state: 'error', reason: ['unreachable', 'blocked-address', 'http-status'] } as const,
    note: `to a ${name}: address`,
  })),
  {
    path: '/http/redirect-nowhere',
    route: { status: 302, body: html({ body: DEFECT }) },
    expect: { state: 'error', reason: ['unreachable', 'http-status', 'empty'], or: FOUND },
    note: '302 without Location: the browser shows its body',
  },
  {
    path: '/private',
    route: redirect('/login?next=%2Fprivate'),
    expect: { state: 'error', reason: 'auth-lost' },
    note: 'a login page in place of the page',
  },
  {
    path: '/login',
    route: html({
      title: 'Sign in',
      body: '<form method="post"><p><label>User name <input name="user" autocomplete="username"></label></p><p><label>Password <input type="password" name="password" autocomplete="current-password"></label></p><p><button>Sign in</button></p></form>',
    }),
    note: 'the login page',
  },
];

function redirect(location: string): Route {
  return { status: 302, headers: { location } };
}

function tooMany(after: string): Handler {
  // Written by hand: node:http refuses some of what a bad server sends.
  return (_, response) => {
    const body = html({ title: 'Too many requests' });
    response.socket?.end(
      `HTTP/1.1 429 Too Many Requests\r\nretry-after: ${after}\r\ncontent-type: text/html\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
    );
  };
}

/** Bad on each odd request, good on each even one. */
function flaky(status: number, headers: Record<string, string>): Handler {
  return (_, response, site) => {
    if (site.times % 2 === 1)
      return send(response, { status, headers: { 'content-type': 'text/html', ...headers }, body: 'busy' });
    send(response, { body: html({ body: DEFECT }) });
  };
}

function headersOnly(...[, response]: Parameters<Handler>): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.flushHeaders();
}

function drip(...[, response]: Parameters<Handler>): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.write('<!doctype html><html lang="en"><title>Slow</title><p>');
  const timer = setInterval(() => response.write('a '), 300);
  response.once('close', () => clearInterval(timer));
}

function halfThenNever(...[, response]: Parameters<Handler>): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  const page = html({ body: DEFECT });
  response.write(page.slice(0, page.indexOf('<h1>')));
}

function cut(...[, response]: Parameters<Handler>): void {
  const page = html({ body: `${DEFECT}${'<p>More.</p>'.repeat(500)}` });
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': String(page.length + 5000) });
  response.write(page, () => response.socket?.destroy());
}

function garbage(...[, response]: Parameters<Handler>): void {
  response.socket?.end('\u0000\u0001\u0002 this is not HTTP \r\n\r\n\u001b[31m');
}
