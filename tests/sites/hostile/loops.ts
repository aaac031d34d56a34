import {
  DEFECT,
  FOUND,
  FOUND_OR_DUPLICATE,
  html,
  scripted,
  type Expectation,
  type HostilePage,
} from './hostile-page.ts';
import { send, type Handler } from '../serve.ts';

const TIMEOUT: Expectation = { state: 'error', reason: 'timeout' };
/** Its script stopped by force, then read: honest only if it says so. */
const TIMEOUT_OR_STOPPED: Expectation = { ...TIMEOUT, or: { ...FOUND, gap: 'timeout' } };
const KEPT_NAVIGATING: Expectation = { state: 'error', reason: 'kept-navigating' };
/** Found before the limit, or an honest error. */
const FOUND_OR_TIMEOUT: Expectation = { ...FOUND, or: TIMEOUT };
const FOUND_OR_NAVIGATING: Expectation = { ...FOUND, or: { state: 'error', reason: ['kept-navigating', 'timeout'] } };

/** Pages that never come to rest. */
export const loopPages: readonly HostilePage[] = [
  page('js', scripted('for (;;) {}'), TIMEOUT_OR_STOPPED, 'an endless loop while the page is read'),
  page(
    'js-after-load',
    scripted('addEventListener("load", () => setTimeout(() => { for (;;) {} }, 50))'),
    FOUND_OR_TIMEOUT,
    'an endless loop just after load',
  ),
  page(
    'microtasks',
    scripted('const again = () => Promise.resolve().then(again); again()'),
    TIMEOUT_OR_STOPPED,
    'an endless chain of microtasks',
  ),
  page(
    'wasm-like-cpu',
    scripted('setInterval(() => { const end = Date.now() + 90; while (Date.now() < end); }, 100)'),
    FOUND_OR_TIMEOUT,
    'nine tenths of the time busy',
  ),
  page(
    'regex',
    scripted('/^(a+)+$/.test("a".repeat(40) + "b")'),
    TIMEOUT_OR_STOPPED,
    'a regular expression without end',
  ),
  page(
    'memory',
    scripted('const hoard = []; setInterval(() => hoard.push(new Array(1e5).fill(Math.random())), 20)'),
    FOUND_OR_TIMEOUT,
    'takes ever more memory',
  ),
  page(
    'alerts',
    scripted('for (let i = 0; i < 300; i++) { alert(i); confirm(i); prompt(i) }'),
    FOUND_OR_TIMEOUT,
    '900 dialogs, then an end',
  ),
  page('alerts-endless', scripted('for (;;) alert("again")'), FOUND_OR_TIMEOUT, 'dialogs without end'),
  page(
    'popups',
    scripted('setInterval(() => open("/plain", "_blank"), 30); for (let i = 0; i < 20; i++) open("/plain?" + i)'),
    FOUND,
    'windows without end: none may stay open',
  ),
  page('print', scripted('setInterval(() => print(), 100)'), FOUND, 'wants to print'),
  page(
    'beforeunload',
    scripted(
      'addEventListener("beforeunload", (event) => { event.preventDefault(); event.returnValue = "stay"; return "stay" }); onunload = () => alert("bye")',
    ),
    FOUND,
    'will not let go',
  ),
  page(
    'unload-busy',
    scripted('addEventListener("pagehide", () => { for (;;) {} })'),
    FOUND,
    'loops for ever when it is left',
  ),
  page(
    'close',
    scripted('window.close(); addEventListener("load", () => window.close())'),
    { ...FOUND, or: { state: 'error', reason: 'crashed' } },
    'closes its own window',
  ),
  page('stop', scripted('addEventListener("DOMContentLoaded", () => window.stop())'), FOUND, 'stops its own load'),
  page(
    'meta-refresh',
    html({ head: '<meta http-equiv="refresh" content="0">', body: DEFECT }),
    KEPT_NAVIGATING,
    'refreshes itself at once, for ever',
  ),
  page('reload', scripted('location.reload()'), KEPT_NAVIGATING, 'reloads itself'),
  page(
    'location',
    scripted('location.replace("/loop/location?" + Math.random())'),
    KEPT_NAVIGATING,
    'always on to a new address',
  ),
  page(
    'location-slow',
    scripted('setTimeout(() => location.replace("/loop/location-slow?" + Math.random()), 400)'),
    FOUND_OR_NAVIGATING,
    'a new address each 0.4 s: a result must belong to one document',
  ),
  { path: '/loop/refresh-header', route: refreshHeader, expect: KEPT_NAVIGATING, note: 'a Refresh header, for ever' },
  page(
    'refresh-late',
    html({ head: '<meta http-equiv="refresh" content="300">', body: DEFECT }),
    FOUND,
    'refreshes after five minutes: an ordinary page',
  ),
  page(
    'refresh-once',
    html({ head: '<meta http-equiv="refresh" content="0; url=/plain">', body: '<p>Moved.</p>' }),
    FOUND_OR_DUPLICATE,
    'a redirect by meta refresh within the site',
  ),
  page(
    'redirect-script',
    scripted('location.replace("/plain")'),
    FOUND_OR_DUPLICATE,
    'a redirect by script within the site',
  ),
  {
    path: '/loop/redirect-script-off-site',
    route: (_, response, site) => send(response, { body: scripted(`location.replace("${site.elsewhere}/plain")`) }),
    expect: { state: 'error', reason: 'redirect-off-scope' },
    note: 'a redirect by script to another site',
  },
  page(
    'push-state',
    scripted('let n = 0; setInterval(() => history.pushState({}, "", "/loop/push-state?" + n++), 50)'),
    FOUND_OR_NAVIGATING,
    'pushState without end',
  ),
  page(
    'push-state-off',
    scripted('history.pushState({}, "", "/loop/not-an-address")'),
    FOUND,
    'another address in the bar, the same document',
  ),
  page(
    'hash',
    scripted('let n = 0; setInterval(() => { location.hash = n++ }, 30)'),
    FOUND_OR_NAVIGATING,
    'a new fragment without end',
  ),
  page(
    'back',
    scripted('history.back(); setInterval(() => history.go(-1), 100)'),
    { ...FOUND, or: { state: 'error', reason: ['kept-navigating', 'timeout', 'empty'] } },
    'goes back in the history',
  ),
  page(
    'document-write',
    scripted(
      'const again = () => { document.open(); document.write(\'<!doctype html><html lang="en"><title>Again</title><main><h1>Again</h1><img src="/pixel.png"></main>\'); document.close() }; addEventListener("load", () => setInterval(again, 100))',
    ),
    FOUND_OR_NAVIGATING,
    'writes itself anew ten times a second',
  ),
  page(
    'dom-churn',
    scripted(
      'addEventListener("load", () => setInterval(() => { document.title = Math.random(); const p = document.createElement("p"); p.textContent = "More."; document.body.append(p); if (document.querySelectorAll("p").length > 50) p.previousSibling.remove() }, 20))',
    ),
    FOUND,
    'never quiet; checked, and said to be unsettled',
  ),
  page(
    'dom-growth',
    scripted(
      'addEventListener("load", () => setInterval(() => document.body.append(...Array.from({length: 20}, () => { const p = document.createElement("p"); p.textContent = "More."; return p })), 20))',
    ),
    FOUND_OR_TIMEOUT,
    'grows for ever',
  ),
  page(
    'animation',
    scripted(
      'const spin = () => { document.querySelector("h1")?.style.setProperty("--turn", Math.random()); requestAnimationFrame(spin) }; requestAnimationFrame(spin)',
    ),
    FOUND,
    'styles that change in each frame',
  ),
  page(
    'poll',
    scripted('setInterval(() => fetch("/pixel.png?" + Math.random()), 60)'),
    FOUND,
    'asks the server for ever',
  ),
  page('event-stream', scripted('new EventSource("/loop/stream")'), FOUND, 'an open stream'),
  { path: '/loop/stream', route: stream, note: 'the stream' },
  page(
    'image-never',
    html({ body: `${DEFECT}<img src="/http/never?image" alt="">` }),
    FOUND_OR_TIMEOUT,
    'an image that never comes: load does not fire',
  ),
  page(
    'script-never',
    html({ body: `${DEFECT}<script src="/http/never?script"></script><p>After.</p>` }),
    TIMEOUT,
    'a script that never comes: the rest is never read',
  ),
  page(
    'style-never',
    html({ head: '<link rel="stylesheet" href="/http/never?style">', body: DEFECT }),
    FOUND_OR_TIMEOUT,
    'a stylesheet that never comes',
  ),
  page(
    'font-never',
    html({
      head: '<style>@font-face{font-family:x;src:url(/http/never?font)}body{font-family:x,serif}</style>',
      body: DEFECT,
    }),
    FOUND_OR_TIMEOUT,
    'a font that never comes',
  ),
];

function page(name: string, body: string, expect: Expectation, note: string): HostilePage {
  return { path: `/loop/${name}`, route: body, expect, note };
}

function refreshHeader(...[, response]: Parameters<Handler>): void {
  send(response, { headers: { 'content-type': 'text/html', refresh: '0' }, body: html({ body: DEFECT }) });
}

function stream(...[, response]: Parameters<Handler>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const timer = setInterval(() => response.write('data: tick\n\n'), 100);
  response.once('close', () => clearInterval(timer));
}
