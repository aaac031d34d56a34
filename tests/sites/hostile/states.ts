import { DEFECT, FOUND, html, scripted, type HostilePage } from './hostile-page.ts';
import { send, type Handler } from '../serve.ts';

const CLEAN = html({ body: '<img src="/pixel.png" alt="A grey square">' });
const FAULTY = html({ body: DEFECT });

/**
 * Pages that leave something behind, and pages that are clean for whoever brings it along. Whatever the order
 * and however many at once, each victim must show its defect.
 */
export const statePages: readonly HostilePage[] = [
  {
    path: '/state/cookie-setter',
    route: {
      headers: { 'content-type': 'text/html', 'set-cookie': ['clean=1; Path=/', 'also=1; Path=/; HttpOnly'] },
      body: FAULTY,
    },
    expect: FOUND,
    note: 'sets a cookie',
  },
  { path: '/state/cookie-victim', route: byCookie('clean=1'), expect: FOUND, note: 'is clean with that cookie' },
  setter('storage-setter', 'localStorage.setItem("clean", "1"); sessionStorage.setItem("clean", "1")', 'fills storage'),
  setter(
    'storage-victim',
    'if (localStorage.getItem("clean") || sessionStorage.getItem("clean")) addEventListener("DOMContentLoaded", () => { document.querySelector("img").alt = "A grey square" })',
    'is clean with that storage',
  ),
  setter('name-setter', 'window.name = "clean"', 'sets the name of its window'),
  setter(
    'name-victim',
    'if (window.name === "clean") addEventListener("DOMContentLoaded", () => { document.querySelector("img").alt = "A grey square" })',
    'is clean in a window of that name',
  ),
  setter('database-setter', 'indexedDB.open("clean", 1)', 'makes a database'),
  setter(
    'database-victim',
    'indexedDB.databases().then((all) => { if (all.length > 0) document.querySelector("img").alt = "A grey square" })',
    'is clean where that database is',
  ),
  setter(
    'cache-setter',
    'caches.open("clean").then((cache) => cache.put("/clean", new Response("1")))',
    'fills the cache storage',
  ),
  setter(
    'cache-victim',
    'caches.match("/clean").then((hit) => { if (hit) document.querySelector("img").alt = "A grey square" })',
    'is clean where that cache is',
  ),
  setter(
    'worker-setter',
    'navigator.serviceWorker?.register("/state/worker.js", { scope: "/" })',
    'registers a service worker that lies',
  ),
  {
    path: '/state/worker.js',
    route: {
      headers: { 'content-type': 'text/javascript', 'service-worker-allowed': '/' },
      body: `self.addEventListener("install", () => self.skipWaiting()); self.addEventListener("activate", (event) => event.waitUntil(clients.claim())); self.addEventListener("fetch", (event) => { if (event.request.mode === "navigate") event.respondWith(new Response(${JSON.stringify(CLEAN)}, { headers: { "content-type": "text/html" } })) })`,
    },
    note: 'the worker: every page is clean, it says',
  },
  { path: '/state/worker-victim', route: FAULTY, expect: FOUND, note: 'is clean if that worker answers' },
  setter(
    'broadcast-setter',
    'setInterval(() => new BroadcastChannel("clean").postMessage("clean"), 30)',
    'calls out to the other pages',
  ),
  setter(
    'broadcast-victim',
    'new BroadcastChannel("clean").onmessage = () => { document.querySelector("img").alt = "A grey square" }',
    'is clean when it is called',
  ),
  setter('shared-worker', 'new SharedWorker("data:text/javascript,for(;;);")', 'a shared worker in an endless loop'),
  setter(
    'opener-victim',
    'if (window.opener || history.length > 30) addEventListener("DOMContentLoaded", () => { document.querySelector("img").alt = "A grey square" })',
    'is clean in a window that was opened by another',
  ),
  {
    path: '/state/logout',
    route: {
      headers: { 'content-type': 'text/html', 'set-cookie': 'session=; Max-Age=0; Path=/' },
      body: html({ title: 'You are signed out' }),
    },
    note: 'ends the session: never to be visited when a login is configured',
  },
  {
    path: '/state/with-logout-links',
    route: html({
      body: `${DEFECT}<ul><li><a href="/state/logout">Log out</a></li><li><a href="/state/logout?fr">Se déconnecter</a></li><li><a href="/state/logout?bye" title="Fermer la session">Fermer la session</a></li><li><a href="/state/logout?so">Sign off</a></li></ul>`,
    }),
    expect: FOUND,
    note: 'links that end the session',
  },
  {
    path: '/state/members',
    route: (request, response) => {
      if (request.headers.cookie?.includes('session=good')) return send(response, { body: FAULTY });
      send(response, { status: 302, headers: { location: '/login?next=%2Fstate%2Fmembers' } });
    },
    expect: { state: 'error', reason: 'auth-lost' },
    note: 'for members: with the cookie session=good the defect is found',
  },
];

function setter(name: string, script: string, note: string): HostilePage {
  return { path: `/state/${name}`, route: scripted(script), expect: FOUND, note };
}

function byCookie(cookie: string): Handler {
  return (request, response) => send(response, { body: request.headers.cookie?.includes(cookie) ? CLEAN : FAULTY });
}
