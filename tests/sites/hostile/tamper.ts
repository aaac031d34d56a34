import { DEFECT, FOUND, html, scripted, type HostilePage } from './hostile-page.ts';

const MEMBERS = [
  'getAttribute',
  'hasAttribute',
  'setAttribute',
  'attributes',
  'children',
  'childNodes',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'firstElementChild',
  'nextElementSibling',
  'parentNode',
  'parentElement',
  'nodeName',
  'nodeType',
  'tagName',
  'localName',
  'namespaceURI',
  'matches',
  'closest',
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'ownerDocument',
  'textContent',
  'innerText',
  'innerHTML',
  'outerHTML',
  'id',
  'className',
  'classList',
  'lang',
  'title',
  'hidden',
  'style',
  'shadowRoot',
  'getRootNode',
  'contains',
  'getBoundingClientRect',
  'getClientRects',
  'offsetWidth',
  'offsetParent',
  'isConnected',
  'appendChild',
  'remove',
  'elements',
  'length',
];

/** Pages that replace or spy on what a checker stands on. The defect must be found on each. */
export const tamperPages: readonly HostilePage[] = [
  page('promise', 'window.Promise = function () { throw new Error("no promises") }', 'Promise replaced'),
  page('promise-then', 'Promise.prototype.then = function () { return this }', 'promises that never settle'),
  page(
    'array-map',
    'Array.prototype.map = Array.prototype.filter = Array.prototype.forEach = Array.prototype.concat = () => []',
    'arrays that lose all',
  ),
  page(
    'array-iterator',
    'Array.prototype[Symbol.iterator] = function* () {}; NodeList.prototype[Symbol.iterator] = function* () {}',
    'loops over nothing',
  ),
  page(
    'array-enumerable',
    'Array.prototype.extra = () => "extra"; Object.prototype.more = "more"',
    'extra keys in each for-in',
  ),
  page(
    'proto-pollution',
    'Object.assign(Object.prototype, { enabled: false, runOnly: [], exclude: ["img"], get: () => null, value: 1, selector: "none", resultTypes: [] })',
    'options polluted through Object.prototype',
  ),
  page(
    'to-json',
    'Object.prototype.toJSON = () => ({}); Array.prototype.toJSON = () => []; String.prototype.toJSON = () => ""',
    'JSON that loses all',
  ),
  page('json', 'JSON.stringify = () => "[]"; JSON.parse = () => []', 'JSON replaced'),
  page(
    'map-set',
    'window.Map = window.Set = window.WeakMap = function () { throw new TypeError("no") }',
    'Map and Set replaced',
  ),
  page(
    'frozen',
    'Object.freeze(Object.prototype); Object.freeze(Array.prototype); Object.freeze(Function.prototype); Object.freeze(Promise)',
    'everything frozen',
  ),
  page(
    'function-call',
    'Function.prototype.call = Function.prototype.apply = Function.prototype.bind = function () { return () => undefined }',
    'functions that are never called',
  ),
  page(
    'strings',
    'String.prototype.replace = String.prototype.trim = String.prototype.split = String.prototype.toLowerCase = () => ""; RegExp.prototype.test = () => false; RegExp.prototype.exec = () => null',
    'strings that vanish',
  ),
  page(
    'node-getters',
    'for (const [proto, names] of [[Node.prototype, ["childNodes", "firstChild", "lastChild", "nextSibling", "parentNode", "nodeName", "textContent"]], [Element.prototype, ["children", "attributes", "firstElementChild", "tagName", "localName", "shadowRoot"]]]) for (const name of names) Object.defineProperty(proto, name, { get: () => (name === "childNodes" || name === "children" || name === "attributes" ? [] : null) })',
    'getters on Node that lie',
    true,
  ),
  page(
    'queries',
    'Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = () => []; Document.prototype.querySelector = Element.prototype.querySelector = () => null; Element.prototype.matches = () => false; Document.prototype.getElementsByTagName = () => []',
    'queries that find nothing',
  ),
  page(
    'attributes',
    'Element.prototype.getAttribute = (name) => (name === "alt" ? "A photo" : null); Element.prototype.hasAttribute = () => true; Object.defineProperty(HTMLImageElement.prototype, "alt", { get: () => "A photo" })',
    'an alt text that is not there',
  ),
  page(
    'styles',
    'window.getComputedStyle = () => ({ display: "none", visibility: "hidden", getPropertyValue: () => "none" }); Element.prototype.getBoundingClientRect = Element.prototype.getClientRects = () => ({ length: 0, width: 0, height: 0, top: -9999, left: -9999 })',
    'all is hidden, it says',
  ),
  page(
    'timers',
    'window.setTimeout = window.setInterval = window.requestAnimationFrame = window.queueMicrotask = () => 0',
    'timers killed',
  ),
  page(
    'timers-cleared',
    'addEventListener("load", () => { for (let i = 0; i < 500; i++) { clearTimeout(i); cancelAnimationFrame(i) } const kill = () => { const last = setTimeout(() => 0); for (let i = Math.max(0, last - 500); i <= last; i++) clearTimeout(i) }; document.addEventListener("readystatechange", kill); kill() })',
    'timers of others cleared',
  ),
  page(
    'observers',
    'window.MutationObserver = window.IntersectionObserver = window.ResizeObserver = function () { throw new Error("no observers") }',
    'observers replaced',
  ),
  page(
    'date',
    'Date.now = () => NaN; performance.now = () => NaN; window.Date = function () { throw new Error("no time") }',
    'clocks replaced',
  ),
  page(
    'axe',
    'Object.defineProperty(window, "axe", { value: Object.freeze({ version: "4.14.1", run: () => Promise.resolve({ violations: [], incomplete: [], passes: [] }), configure() {}, setup() {}, utils: {} }), writable: false, configurable: false })',
    'an axe of its own, that finds nothing',
  ),
  page(
    'axe-trap',
    'Object.defineProperty(window, "axe", { get() { throw new Error("mine") }, set() { throw new Error("mine") } })',
    'window.axe throws',
  ),
  page(
    'globals',
    'for (const name of ["module", "exports", "define", "require", "process", "global", "__name", "curbcut", "__curbcut"]) window[name] = name === "define" ? Object.assign(() => {}, { amd: {} }) : { exports: {} }',
    'globals that loaders trip over',
  ),
  page(
    'create-element',
    'Document.prototype.createElement = Node.prototype.appendChild = Node.prototype.cloneNode = () => { throw new Error("no") }',
    'no new elements',
  ),
  page(
    'error-stack',
    'Error.prepareStackTrace = () => { throw new Error("no stacks") }; Error.stackTraceLimit = 0; window.onerror = () => true; addEventListener("unhandledrejection", (event) => event.preventDefault())',
    'errors swallowed',
  ),
  page(
    'console',
    'for (const name of Object.keys(console)) console[name] = () => { throw new Error("no console") }; setInterval(() => { throw new Error("\\u001b[31mloud\\u001b[0m ::error::page") }, 50)',
    'errors thrown for ever',
  ),
  page(
    'console-flood',
    'for (let i = 0; i < 5000; i++) console.log("::error::" + i, document, window)',
    '5,000 lines in the console',
  ),
  page(
    'hide-on-query',
    'const hide = () => { document.querySelector("img")?.setAttribute("alt", "A photo") }; for (const name of ["scroll", "mousemove", "focus", "blur", "visibilitychange", "resize"]) addEventListener(name, hide, true)',
    'mends itself when somebody touches the page: the checker must not touch it',
  ),
  page('debugger', 'setInterval(() => { debugger }, 20)', 'stops in the debugger'),
  page(
    'devtools',
    'Object.defineProperty(navigator, "webdriver", { get: () => { document.documentElement.innerHTML = ""; return true } })',
    'asks who is there',
  ),
  {
    path: '/tamper/clobber-form',
    route: clobberedForm(),
    expect: FOUND,
    note: 'form fields named as the members of a form: getAttribute, children, parentNode, ...',
  },
  {
    path: '/tamper/clobber-document',
    route: clobberedDocument(),
    expect: FOUND,
    note: 'images and forms named as the members of document: querySelectorAll, body, title, ...',
  },
  {
    path: '/tamper/clobber-window',
    route: clobberedWindow(),
    expect: FOUND,
    note: 'ids named as globals: axe, Promise, setTimeout, top, name, ...',
  },
  {
    path: '/tamper/base',
    route: html({ head: '<base href="http://elsewhere.example/x/" target="_blank">', body: DEFECT }),
    expect: FOUND,
    note: 'a base address elsewhere',
  },
  {
    path: '/tamper/shadow',
    route: scripted(
      'addEventListener("DOMContentLoaded", () => { document.querySelector("main img").remove(); const host = document.createElement("div"); document.querySelector("main").append(host); host.attachShadow({ mode: "open" }).innerHTML = `<div><img src="/pixel.png"></div>` })',
    ),
    expect: FOUND,
    note: 'the defect in an open shadow root',
  },
  {
    path: '/tamper/shadow-declared',
    route: html({ body: `<div><template shadowrootmode="open">${DEFECT}</template></div>` }),
    expect: FOUND,
    note: 'the defect in a declared shadow root',
  },
  {
    path: '/tamper/custom-elements',
    route: scripted(
      'class Loud extends HTMLElement { constructor() { super(); throw new Error("no") } connectedCallback() { this.remove() } get children() { return null } get parentNode() { return null } } customElements.define("loud-one", Loud)',
      '<loud-one><p>Inside.</p></loud-one>',
    ),
    expect: FOUND,
    note: 'custom elements that throw and lie',
  },
  {
    path: '/tamper/no-html',
    route: '<!doctype html><title>Bits</title><img src=/pixel.png>',
    expect: FOUND,
    note: 'no html, head or body tags',
  },
  {
    path: '/tamper/removed-root',
    route: scripted(
      'addEventListener("load", () => { const img = document.querySelector("img"); document.documentElement.remove(); const root = document.createElement("html"); root.lang = "en"; root.append(document.createElement("body")); document.append(root); root.lastChild.append(img) })',
    ),
    expect: FOUND,
    note: 'a new root element after load',
  },
];

function page(name: string, script: string, note: string, late = false): HostilePage {
  // Late: the page's own parser and styles are done before the lies begin.
  const source = late ? `addEventListener("DOMContentLoaded", () => { ${script} })` : script;
  return { path: `/tamper/${name}`, route: scripted(source), expect: FOUND, note };
}

function clobberedForm(): string {
  const fields = MEMBERS.map(
    (name, index) => `<p><label for="f${index}">Field ${index}</label> <input id="f${index}" name="${name}"></p>`,
  );
  return html({ body: `<form action="/plain">${fields.join('\n')}${DEFECT}<p><button>Send</button></p></form>` });
}

function clobberedDocument(): string {
  const names = [
    'querySelectorAll',
    'querySelector',
    'getElementById',
    'getElementsByTagName',
    'createElement',
    'createTreeWalker',
    'body',
    'head',
    'title',
    'documentElement',
    'defaultView',
    'location',
    'links',
    'images',
    'forms',
    'scripts',
    'characterSet',
    'readyState',
    'activeElement',
    'elementsFromPoint',
    'evaluate',
    'children',
    'childNodes',
    'nodeType',
    'nodeName',
    'contains',
    'URL',
    'cookie',
  ];
  const images = names.map((name) => `<img name="${name}" id="${name}" src="/pixel.png" alt="">`).join('\n');
  return html({ body: `${images}<form name="styleSheets"></form>${DEFECT}` });
}

function clobberedWindow(): string {
  const names = [
    'axe',
    'curbcut',
    'top',
    'parent',
    'self',
    'name',
    'status',
    'event',
    'length',
    'Promise',
    'setTimeout',
    'Node',
    'NodeFilter',
    'getComputedStyle',
    'performance',
    'innerWidth',
  ];
  return html({ body: `${names.map((name) => `<div id="${name}">One</div>`).join('\n')}${DEFECT}` });
}
