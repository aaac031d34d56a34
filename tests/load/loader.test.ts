import { execFileSync } from 'node:child_process';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Loader, openLoader } from '../../src/load/loader.ts';
import type { LoaderOptions } from '../../src/load/loader-options.ts';
import type { Visit } from '../../src/model/visit.ts';
import { type RunningSite, serveRoutes } from '../sites/serve.ts';

const page = (body: string): string => `<!doctype html><html lang="en"><title>t</title><body>${body}</body></html>`;
let site: RunningSite;
let other: RunningSite;
let loader: Loader;
const html = (response: ServerResponse, body: string): void => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page(body));
};
const headersSeen: Record<string, string | undefined> = {};

const options = (more: Partial<LoaderOptions> = {}): LoaderOptions => ({
  concurrency: 3,
  pageTimeoutMs: 6_000,
  allows: () => true,
  staysIn: (url) => url.startsWith(site.url),
  headers: [],
  basicAuth: [],
  state: { cookies: [], origins: [] },
  allowStatus: [],
  maxDocumentBytes: 5_000_000,
  ...more,
});

beforeAll(async () => {
  other = await serveRoutes({
    '/': (request, response) => html(response, `<p id="h">${String(request.headers['x-key'] ?? 'none')}</p>`),
  });
  site = await serveRoutes({
    '/': page('<h1>Home</h1>'),
    '/500': { status: 500, body: page('<h1>Sorry</h1>') },
    '/404': { status: 404, body: page('<h1>Gone</h1>') },
    '/empty': { body: '' },
    '/blank': '<html lang="en"><title>Blank</title><body><div></div>',
    '/pdf': { body: '%PDF-1.4', headers: { 'content-type': 'application/pdf' } },
    '/file': {
      body: 'x',
      headers: { 'content-type': 'text/html', 'content-disposition': 'attachment; filename=a.html' },
    },
    '/private': { status: 302, headers: { location: '/login?next=/private' } },
    '/login': page('<form><input type="password"></form>'),
    '/account': { status: 302, headers: { location: '/welcome' } },
    '/welcome': page('<form><input type="password"></form>'),
    '/away': { status: 302, headers: { location: `${other.url}/` } },
    '/loop': { status: 302, headers: { location: '/loop' } },
    '/hang': () => undefined,
    '/endless': page('<h1>x</h1><script>for (;;) {}</script>'),
    '/busy': page('<h1>x</h1><script>setTimeout(() => { for (;;) {} }, 30)</script>'),
    '/alerts': page(
      '<h1 id="h">x</h1><script>for (let i = 0; i < 100; i += 1) alert(i); document.getElementById("h").textContent = "done"</script>',
    ),
    '/popups': page('<h1>x</h1><script>for (let i = 0; i < 5; i += 1) window.open("/", "_blank")</script>'),
    '/refresh': page('<meta http-equiv="refresh" content="0"><h1>x</h1>'),
    '/script-redirect': page('<script>location.href = "/"</script>'),
    '/late': page(
      '<h1 id="h">x</h1><script>fetch("/data").then((r) => r.text()).then((t) => setTimeout(() => { document.getElementById("h").textContent = t; }, 60))</script>',
    ),
    '/data': (_request, response) => {
      setTimeout(() => response.end('late'), 300);
    },
    '/poll': page('<h1>x</h1><script>new EventSource("/never")</script>'),
    '/never': () => undefined,
    '/write': page('<h1>x</h1><script>document.cookie = "seen=1"; localStorage.setItem("seen", "1")</script>'),
    '/read': page(
      '<h1 id="h">x</h1><script>document.getElementById("h").textContent = document.cookie + "|" + localStorage.getItem("seen")</script>',
    ),
    '/busy-server': (_request, response, { times }) => {
      if (times > 2) return html(response, '<h1>now</h1>');
      response.writeHead(429, { 'retry-after': '0' }).end();
    },
    '/always-busy': { status: 429, headers: { 'retry-after': '0' }, body: page('x') },
    '/to-other': { status: 302, headers: { location: `${other.url}/` } },
    '/key': (request, response) => {
      headersSeen['own'] = String(request.headers['x-key']);
      html(response, `<h1>${String(request.headers['authorization'])}</h1><img src="${other.url}/img">`);
    },
  });
  loader = await openLoader(options());
});
afterAll(async () => {
  await loader.close();
  await Promise.all([site.close(), other.close()]);
});

const heading = (path: string, with_: Loader = loader, isSeed = true): Promise<Visit<string>> =>
  with_.visit({ url: `${site.url}${path}`, isSeed }, (open) => open.$eval('h1', (h) => h.textContent ?? ''));

test('a page is opened, at rest, and says how it came', async () => {
  expect(await heading('/')).toMatchObject({ state: 'checked', value: 'Home', facts: { status: 200, settled: true } });
  expect(loader.browser.version).toMatch(/Chrome/);
});

test('a page with nothing to see is looked at, and said to be blank', async () => {
  const look = (path: string): Promise<Visit<number>> =>
    loader.visit({ url: `${site.url}${path}`, isSeed: true }, (open) => open.$$eval('div', (all) => all.length));
  expect(await look('/blank')).toMatchObject({ state: 'checked', value: 1, facts: { isBlank: true } });
  expect(await look('/')).not.toHaveProperty('facts.isBlank');
});

describe('what is not the page that was asked for is told, with its reason', () => {
  test.each([
    ['/500', { state: 'error', reason: 'http-status', detail: '500', status: 500 }],
    ['/404', { state: 'error', reason: 'http-status', status: 404 }],
    ['/empty', { state: 'error', reason: 'empty' }],
    ['/pdf', { state: 'error', reason: 'not-html' }],
    ['/file', { state: 'error', reason: 'download' }],
    ['/private', { state: 'error', reason: 'auth-lost' }],
    ['/account', { state: 'error', reason: 'auth-lost' }],
    ['/away', { state: 'error', reason: 'redirect-off-scope' }],
    ['/loop', { state: 'error', reason: 'redirect-loop' }],
    ['/refresh', { state: 'error', reason: 'kept-navigating' }],
    ['/always-busy', { state: 'error', reason: 'rate-limited' }],
  ])('%s', async (path, expected) => {
    expect(await heading(path)).toMatchObject(expected);
  });

  test('a file or another site behind a link is skipped, not an error', async () => {
    expect(await heading('/pdf', loader, false)).toMatchObject({ state: 'skipped', reason: 'not-html' });
    expect(await heading('/away', loader, false)).toMatchObject({ state: 'skipped', reason: 'redirect-off-scope' });
  });

  test('a port that nobody listens on is unreachable', async () => {
    const visit = await loader.visit({ url: 'http://127.0.0.1:9/', isSeed: true }, async () => 1);
    expect(visit).toMatchObject({ state: 'error', reason: 'unreachable' });
  });

  test('an address that the policy refuses is not asked', async () => {
    const strict = await openLoader(options({ allows: (url) => (url.href.startsWith(site.url) ? 'no' : true) }));
    expect(await heading('/', strict)).toMatchObject({ state: 'error', reason: 'blocked-address' });
    await strict.close();
  });
});

describe('a page cannot hang the run', () => {
  test.each(['/hang', '/endless', '/busy'])('%s ends by its deadline, and the next page is fine', async (path) => {
    const short = await openLoader(options({ pageTimeoutMs: 2_000 }));
    expect(await heading(path, short)).toMatchObject({ state: 'error', reason: 'timeout' });
    expect(await heading('/', short)).toMatchObject({ state: 'checked', value: 'Home' });
    await short.close();
  });

  test('work on the page that never ends is ended', async () => {
    const short = await openLoader(options({ pageTimeoutMs: 1_500 }));
    const visit = await short.visit({ url: `${site.url}/`, isSeed: true }, () => new Promise<never>(() => undefined));
    expect(visit).toMatchObject({ state: 'error', reason: 'timeout', stage: 'snapshot' });
    await short.close();
  });

  test('dialogs, popups and streams that never end do not hold it up', async () => {
    expect(await heading('/alerts')).toMatchObject({ state: 'checked' });
    expect(await heading('/popups')).toMatchObject({ state: 'checked' });
    expect(await heading('/poll')).toMatchObject({ state: 'checked', facts: { settled: true } });
  });

  test('a page whose process dies is tried once more, then told', async () => {
    let uses = 0;
    const visit = await loader.visit({ url: `${site.url}/`, isSeed: true }, async (open) => {
      uses += 1;
      const client = await open.createCDPSession();
      await client.send('Page.crash');
      return 1;
    });
    expect(visit).toMatchObject({ state: 'error', reason: 'crashed' });
    expect(uses).toBe(2);
    expect(await heading('/')).toMatchObject({ state: 'checked' });
  });
});

describe('a page is seen as a person sees it', () => {
  test('what comes late is waited for', async () => {
    expect(await heading('/late')).toMatchObject({ state: 'checked', value: 'late' });
  });

  test('a redirect by script is followed', async () => {
    expect(await heading('/script-redirect')).toMatchObject({
      state: 'checked',
      value: 'Home',
      facts: { url: `${site.url}/` },
    });
  });

  test('a server that asks to wait is asked again', async () => {
    expect(await heading('/busy-server')).toMatchObject({ state: 'checked', value: 'now' });
  });
});

test('nothing is carried from page to page', async () => {
  const one = await openLoader(options({ concurrency: 1 }));
  expect(await heading('/write', one)).toMatchObject({ state: 'checked' });
  expect(await heading('/read', one)).toMatchObject({ state: 'checked', value: '|null' });
  await one.close();
});

test('the login’s cookies and storage are there on every page, whatever a page did', async () => {
  const state = {
    cookies: [{ name: 'id', value: '7', url: site.url }],
    origins: [{ origin: site.url, localStorage: [{ name: 'seen', value: 'login' }] }],
  };
  const signedIn = await openLoader(options({ concurrency: 1, state }));
  await heading('/write', signedIn);
  expect(await heading('/read', signedIn)).toMatchObject({ value: 'id=7|login' });
  await signedIn.close();
});

test('headers go to their own origin only, on redirects too', async () => {
  const keyed = await openLoader(
    options({
      staysIn: () => true,
      headers: [{ origin: site.url, name: 'X-Key', value: 'secret' }],
      basicAuth: [{ origin: site.url, username: 'u', password: 'p' }],
    }),
  );
  expect(await heading('/key', keyed)).toMatchObject({ value: `Basic ${btoa('u:p')}` });
  expect(headersSeen['own']).toBe('secret');
  const visit = await keyed.visit({ url: `${site.url}/to-other`, isSeed: true }, (open) =>
    open.$eval('#h', (h) => h.textContent),
  );
  expect(visit).toMatchObject({ state: 'checked', value: 'none' });
  await keyed.close();
});

test('a browser that is killed comes back, and the page with it', async () => {
  const own = await openLoader(options());
  let killed = false;
  const visit = await own.visit({ url: `${site.url}/`, isSeed: true }, async (open) => {
    if (!killed) {
      killed = true;
      open.browser().process()?.kill('SIGKILL');
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
    }
    return open.title();
  });
  expect(visit).toMatchObject({ state: 'checked', value: 't' });
  await own.close();
});

test('nothing is left running once it is closed', async () => {
  const own = await openLoader(options());
  let pid = 0;
  await own.visit({ url: `${site.url}/`, isSeed: true }, async (open) => {
    pid = open.browser().process()?.pid ?? 0;
  });
  expect(isRunning(pid)).toBe(true);
  await own.close();
  await new Promise((resolve) => {
    setTimeout(resolve, 300);
  });
  expect(isRunning(pid)).toBe(false);
});

/** Whether any process of the group lives; one that is dead and not yet reaped does not count. */
function isRunning(group: number): boolean {
  const states = execFileSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return states.some((line) => Number(line.trim().split(/\s+/)[0]) === group && !/^\s*\d+\s+Z/.test(line));
}
