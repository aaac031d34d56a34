import { DEFECT, FOUND, html, type HostilePage } from './hostile-page.ts';
import { send, type Handler } from '../serve.ts';

const SHELL = '<div id="app"></div>';
const INTO = (inner: string) => `document.querySelector("#app").innerHTML = ${JSON.stringify(inner)};`;

/** Pages whose content comes after load. The defect is in what comes late. */
export const latePages: readonly HostilePage[] = [
  late(
    'fetch',
    `fetch("/late/data").then((answer) => answer.json()).then(({ inner }) => { document.querySelector("#app").innerHTML = inner })`,
    'content by fetch',
  ),
  late(
    'fetch-chain',
    `fetch("/late/data").then(() => fetch("/late/data?2")).then(() => fetch("/late/data?3")).then((answer) => answer.json()).then(({ inner }) => { document.querySelector("#app").innerHTML = inner })`,
    'content after three requests, one after the other',
  ),
  { path: '/late/data', route: slowData, note: 'the data, after 120 ms' },
  late(
    'spa',
    `history.replaceState({}, "", location.pathname); fetch("/late/data").then((answer) => answer.json()).then(({ inner }) => { document.title = "Late: SPA"; document.querySelector("#app").innerHTML = inner + '<p><a href="/late/spa?two">Two</a></p>' })`,
    'an application that renders itself and sets its title',
  ),
  late(
    'hash-routes',
    `const draw = () => { document.querySelector("#app").innerHTML = '<p><a href="#/one">One</a> <a href="#/two">Two</a></p>' + ${JSON.stringify(DEFECT)} + "<p>" + location.hash.slice(2).replace(/\\W/g, "") + "</p>" }; addEventListener("hashchange", draw); draw()`,
    'routes in the fragment: one page in the ledger',
  ),
  late('timer', `setTimeout(() => { ${INTO(DEFECT)} }, 60)`, 'content 60 ms after load'),
  late(
    'animation-frame',
    `requestAnimationFrame(() => requestAnimationFrame(() => { ${INTO(DEFECT)} }))`,
    'content after two frames',
  ),
  late('module', INTO(DEFECT), 'content by a module', 'type="module"'),
  late(
    'script-added',
    `const more = document.createElement("script"); more.src = "/late/more.js"; document.head.append(more)`,
    'content by a script that another script added',
  ),
  {
    path: '/late/more.js',
    route: { headers: { 'content-type': 'text/javascript' }, body: INTO(DEFECT) },
    note: 'that script',
  },
  late(
    'in-view',
    `new IntersectionObserver((seen, watch) => { if (seen.some((entry) => entry.isIntersecting)) { watch.disconnect(); ${INTO(DEFECT)} } }).observe(document.querySelector("#app"))`,
    'content when it comes into view, at the top',
  ),
  {
    path: '/late/lazy-image',
    route: html({
      body: `<div style="height:8000px"></div><img src="/pixel.png" loading="lazy" width="40" height="40">`,
    }),
    expect: FOUND,
    note: 'a lazy image far below: no need to scroll to see that alt is missing',
  },
  {
    path: '/late/content-visibility',
    route: html({
      body: `<div style="height:6000px"></div><section style="content-visibility:auto;contain-intrinsic-size:500px">${DEFECT}</section>`,
    }),
    expect: FOUND,
    note: 'content-visibility: auto, far below',
  },
  {
    path: '/late/details',
    route: html({ body: `<details><summary>More</summary>${DEFECT}</details>` }),
    expect: { state: 'checked' },
    note: 'closed details: hidden until opened',
  },
  {
    path: '/late/noscript',
    route: html({ body: `<noscript><img src="/pixel.png" alt=""></noscript>${DEFECT}` }),
    expect: FOUND,
    note: 'noscript is not what people see',
  },
  {
    path: '/late/infinite-scroll',
    route: html({
      body: `${DEFECT}<div id="end">…</div><script>new IntersectionObserver((seen) => { if (seen[0].isIntersecting) for (let i = 0; i < 20; i++) { const p = document.createElement("p"); p.textContent = "More."; document.querySelector("#end").before(p) } }).observe(document.querySelector("#end"))</script>`,
    }),
    expect: FOUND,
    note: 'scrolls without end',
  },
  {
    path: '/late/consent',
    route: html({
      body: `${DEFECT}<div role="dialog" aria-modal="true" aria-label="Cookies" style="position:fixed;inset:0;background:#fff"><p>We use cookies.</p><p><button>Accept</button></p></div>`,
    }),
    expect: FOUND,
    note: 'a consent banner over all',
  },
  {
    path: '/late/inert',
    route: html({ body: `<div inert>${DEFECT}</div><p>Read me.</p>` }),
    expect: { state: 'checked' },
    note: 'inert content',
  },
];

function late(name: string, script: string, note: string, attributes = ''): HostilePage {
  const body = `${SHELL}<script ${attributes}>${script}</script>`;
  return { path: `/late/${name}`, route: html({ title: `Late: ${name}`, body }), expect: FOUND, note };
}

function slowData(...[, response]: Parameters<Handler>): void {
  setTimeout(
    () => send(response, { headers: { 'content-type': 'application/json' }, body: JSON.stringify({ inner: DEFECT }) }),
    120,
  );
}
