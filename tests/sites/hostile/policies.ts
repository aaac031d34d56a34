import { DEFECT, FOUND, html, scripted, type Expectation, type HostilePage } from './hostile-page.ts';
import { send, type Handler } from '../serve.ts';

const PAGE = html({ body: DEFECT });
const FRAME_OR_GAP: Expectation = { ...FOUND, or: { state: 'checked', gap: 'frame-unchecked' } };
const FOUND_WITH_GAP: Expectation = {
  ...FOUND,
  gap: 'frame-unchecked',
  or: { state: 'error', reason: ['timeout', 'kept-navigating'] },
};

/** Headers that stand in the way of injected code. */
export const policyPages: readonly HostilePage[] = [
  csp('sandbox', 'sandbox', 'no scripts and no timers'),
  csp('sandbox-scripts', 'sandbox allow-scripts', 'an opaque origin with scripts'),
  csp('no-script', "script-src 'none'", 'no scripts'),
  csp('nothing', "default-src 'none'", 'nothing at all'),
  csp('no-eval', "script-src 'self'; object-src 'none'", 'no eval'),
  csp('trusted-types', "require-trusted-types-for 'script'; trusted-types 'none'", 'trusted types'),
  csp(
    'everything',
    "default-src 'none'; script-src 'none'; sandbox; require-trusted-types-for 'script'; frame-ancestors 'none'; upgrade-insecure-requests",
    'all at once',
  ),
  {
    path: '/policy/meta',
    route: html({
      head: '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'none\'">',
      body: DEFECT,
    }),
    expect: FOUND,
    note: 'a policy in a meta element',
  },
  {
    path: '/policy/isolated',
    route: {
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
        'permissions-policy': 'accelerometer=(), camera=(), fullscreen=()',
        'referrer-policy': 'no-referrer',
        'origin-agent-cluster': '?1',
      },
      body: PAGE,
    },
    expect: FOUND,
    note: 'cross-origin isolation and the rest',
  },
  {
    path: '/policy/clear-site-data',
    route: { headers: { 'content-type': 'text/html', 'clear-site-data': '"cache", "cookies", "storage"' }, body: PAGE },
    expect: FOUND,
    note: 'clears the data of its site',
  },
];

/** Frames. The defect lies in the frame, not in the page around it. */
export const framePages: readonly HostilePage[] = [
  { path: '/frame/inner', route: PAGE, note: 'the page in the frame' },
  frame('plain', '<iframe title="Inner" src="/frame/inner"></iframe>', FOUND, 'an ordinary frame'),
  frame(
    'srcdoc',
    `<iframe title="Inner" srcdoc='<!doctype html><html lang="en"><title>In</title><main><h1>In</h1><img src="/pixel.png"></main></html>'></iframe>`,
    FOUND,
    'srcdoc',
  ),
  frame('sandbox', '<iframe title="Inner" sandbox src="/frame/inner"></iframe>', FOUND, 'a sandboxed frame: no timers'),
  frame(
    'sandbox-scripts',
    '<iframe title="Inner" sandbox="allow-scripts" src="/frame/inner"></iframe>',
    FOUND,
    'a sandboxed frame with scripts',
  ),
  frame(
    'in-shadow',
    '<div><template shadowrootmode="open"><iframe title="Inner" src="/frame/inner"></iframe></template></div>',
    FOUND,
    'a frame in a shadow root',
  ),
  {
    path: '/frame/other-site',
    route: (_, response, site) =>
      send(response, { body: html({ body: `<iframe title="Inner" src="${site.elsewhere}/frame/inner"></iframe>` }) }),
    expect: FRAME_OR_GAP,
    note: 'a frame of another site, in another process',
  },
  frame('nested', '<iframe title="Inner" src="/frame/depth/1"></iframe>', FOUND, 'five frames deep'),
  { path: '/frame/depth/*', route: nest, note: 'the nested frames' },
  frame(
    'itself',
    '<iframe title="Inner" src="/frame/itself"></iframe><img src="/pixel.png">',
    FOUND,
    'a page in itself: the browser stops it',
  ),
  frame(
    'endless',
    '<iframe title="Inner" src="/frame/endless/1"></iframe><img src="/pixel.png">',
    FOUND_WITH_GAP,
    'frames in frames without end: cut, and said so',
  ),
  { path: '/frame/endless/*', route: endless, note: 'each frame holds a new one' },
  frame(
    'hundred',
    Array.from({ length: 100 }, (_, n) => `<iframe title="Inner ${n}" src="/frame/inner?${n}"></iframe>`).join(''),
    { ...FOUND, or: { state: 'error', reason: 'timeout' } },
    'a hundred frames',
  ),
  frame(
    'never',
    `<iframe title="Inner" src="/http/never?frame"></iframe>${DEFECT}`,
    FOUND_WITH_GAP,
    'a frame that never loads',
  ),
  frame(
    'lazy',
    `${DEFECT}<div style="height:9000px"></div><iframe title="Inner" loading="lazy" src="/frame/inner"></iframe>`,
    FOUND,
    'a lazy frame far below',
  ),
  frame(
    'blank',
    `<iframe title="Inner" src="about:blank"></iframe><iframe title="Other"></iframe>${DEFECT}`,
    FOUND,
    'about:blank is nothing to check',
  ),
  frame('missing', `<iframe title="Inner" src="/http/404"></iframe>${DEFECT}`, FOUND, 'a frame that is a 404'),
  frame(
    'refused',
    `<iframe title="Inner" src="/policy/isolated"></iframe>${DEFECT}`,
    FOUND,
    'a frame that refuses to be one',
  ),
  frame('pdf', `<iframe title="Inner" src="/type/pdf"></iframe>${DEFECT}`, FOUND, 'a PDF in a frame'),
  frame(
    'busy',
    `${DEFECT}<iframe title="Inner" src="/loop/js?frame"></iframe>`,
    { state: 'error', reason: 'timeout' },
    'a frame of the same site in an endless loop',
  ),
  frame(
    'reloads',
    `${DEFECT}<iframe title="Inner" src="/frame/moving"></iframe>`,
    { ...FOUND, or: { state: 'error', reason: ['timeout', 'kept-navigating'] } },
    'a frame that navigates for ever',
  ),
  {
    path: '/frame/moving',
    route: scripted('setTimeout(() => location.replace("/frame/moving?" + Math.random()), 100)'),
    note: 'the frame that moves on',
  },
  frame(
    'vanishing',
    `${DEFECT}<script>setInterval(() => { document.querySelector("iframe")?.remove(); const next = document.createElement("iframe"); next.title = "Inner"; next.src = "/frame/inner?" + Math.random(); document.querySelector("main").append(next) }, 80)</script>`,
    { ...FOUND, or: { state: 'error', reason: 'timeout' } },
    'frames that come and go',
  ),
  frame(
    'breaks-out',
    `<iframe title="Inner" src="/frame/breaker"></iframe>${DEFECT}`,
    { ...FOUND, or: { state: 'error', reason: ['kept-navigating', 'redirect-loop'] } },
    'a frame that takes over the page',
  ),
  { path: '/frame/breaker', route: scripted('top.location = "/plain?broken-out"'), note: 'the frame that breaks out' },
  {
    path: '/frame/object',
    route: html({ body: '<object data="/frame/inner" type="text/html" aria-label="Inner"></object>' }),
    expect: FRAME_OR_GAP,
    note: 'a page in an object element',
  },
  {
    path: '/frame/set',
    route:
      '<!doctype html><html lang="en"><head><title>Frames</title></head><frameset cols="50%,50%"><frame title="Inner" src="/frame/inner"><frame title="Other" src="/plain"></frameset></html>',
    expect: FRAME_OR_GAP,
    note: 'a frameset',
  },
];

function csp(name: string, policy: string, note: string): HostilePage {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };
  return { path: `/policy/${name}`, route: { headers, body: PAGE }, expect: FOUND, note };
}

function frame(name: string, body: string, expect: Expectation, note: string): HostilePage {
  return { path: `/frame/${name}`, route: html({ body }), expect, note };
}

function nest(...[request, response]: Parameters<Handler>): void {
  const depth = Number(request.url?.split('/').pop());
  const body = depth >= 5 ? DEFECT : `<iframe title="Inner" src="/frame/depth/${depth + 1}"></iframe>`;
  send(response, { body: html({ body }) });
}

function endless(...[request, response]: Parameters<Handler>): void {
  const depth = Number(request.url?.split('/').pop());
  send(response, { body: html({ body: `<iframe title="Inner" src="/frame/endless/${depth + 1}"></iframe>` }) });
}
