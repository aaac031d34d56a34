import type { Reason } from '../../../src/model/ledger.ts';
import { DEFECT, html, type HostilePage } from './hostile-page.ts';
import { send, type Handler, type Hit } from '../serve.ts';

/** A crawl that starts here must come to an end, and say what it left out. */
export interface CrawlCase {
  readonly start: string;
  readonly note: string;
  /** Paths that must end as checked. */
  readonly checked: readonly string[];
  /** Some URL must end for one of these reasons: the cut is told. */
  readonly cut?: readonly Reason[];
  /** No request may begin with these. */
  readonly never?: readonly string[];
  /** The most requests for pages below `start`'s folder that a crawl with its default limits on traps may make. */
  readonly atMost?: number;
}

export const crawlCases: readonly CrawlCase[] = [
  {
    start: '/trap/calendar',
    checked: ['/trap/calendar'],
    cut: ['trap', 'max-pages', 'depth'],
    note: 'each month links to the next',
  },
  {
    start: '/trap/path/',
    checked: ['/trap/path/'],
    cut: ['trap', 'max-pages', 'depth'],
    atMost: 60,
    note: 'a relative link that grows the path: a/a/a/...',
  },
  {
    start: '/trap/session',
    checked: ['/trap/session'],
    cut: ['trap', 'max-pages', 'depth', 'duplicate'],
    note: 'a new session id in each link',
  },
  {
    start: '/trap/facets',
    checked: ['/trap/facets'],
    cut: ['trap', 'max-pages', 'depth'],
    note: 'filters in every order: 8 parameters',
  },
  {
    start: '/trap/cycle/1',
    checked: ['/trap/cycle/1', '/trap/cycle/2', '/trap/cycle/3'],
    atMost: 6,
    note: 'three pages that link to each other, with fragments, default ports and upper-case hosts: three pages',
  },
  {
    start: '/trap/mixed',
    checked: ['/trap/mixed', '/plain'],
    cut: ['off-scope'],
    never: ['/state/delete'],
    note: 'links of every scheme and shape; no form is sent, no button pressed',
  },
  {
    start: '/trap/duplicates',
    checked: ['/trap/duplicates', '/plain'],
    cut: ['duplicate'],
    note: 'three addresses that redirect to one page',
  },
  {
    start: '/trap/wide',
    checked: ['/trap/wide'],
    cut: ['max-pages', 'depth', 'trap'],
    note: '20,000 links on one page, each a page',
  },
];

export const trapPages: readonly HostilePage[] = [
  { path: '/trap/calendar', route: calendar, note: 'an endless calendar' },
  {
    path: '/trap/path/*',
    route: html({ title: 'Deeper', body: `${DEFECT}<p><a href="a/">Deeper</a></p>` }),
    note: 'an endless path',
  },
  { path: '/trap/session', route: session, note: 'session ids' },
  { path: '/trap/facets', route: facets, note: 'filters' },
  { path: '/trap/cycle/*', route: cycle, note: 'three pages in a ring' },
  { path: '/trap/mixed', route: mixed, note: 'links of every shape' },
  {
    path: '/trap/duplicates',
    route: html({
      title: 'Duplicates',
      body: [1, 2, 3].map((n) => `<p><a href="/trap/moved/${n}">Moved ${n}</a></p>`).join(''),
    }),
    note: 'links that lead to one page',
  },
  { path: '/trap/moved/*', route: { status: 301, headers: { location: '/plain' } }, note: 'moved' },
  {
    path: '/trap/wide',
    route: (_, response) =>
      send(response, {
        body: html({
          title: 'Wide',
          body: Array.from({ length: 20_000 }, (_, n) => `<a href="/trap/leaf/${n}">Leaf ${n}</a> `).join(''),
        }),
      }),
    note: 'very many links',
  },
  { path: '/trap/leaf/*', route: html({ title: 'Leaf', body: DEFECT }), note: 'a leaf' },
  { path: '/state/delete', route: html({ title: 'Deleted' }), note: 'must never be asked for' },
];

/** How many pages below a folder were asked for. */
export function pagesAsked(hits: readonly Hit[], folder: string): number {
  return hits.filter((hit) => hit.method === 'GET' && hit.path.startsWith(folder)).length;
}

function calendar(...[request, response]: Parameters<Handler>): void {
  const month = Number(new URL(request.url ?? '', 'http://a').searchParams.get('month') ?? 0);
  const body = `${DEFECT}<p><a href="/trap/calendar?month=${month + 1}">Next month</a> <a href="/trap/calendar?month=${month - 1}">Month before</a></p>`;
  send(response, { body: html({ title: `Month ${month}`, body }) });
}

let sessions = 0;
function session(...[, response]: Parameters<Handler>): void {
  sessions += 1;
  const id = (sessions * 2654435761).toString(16);
  send(response, {
    body: html({
      title: 'Session',
      body: `${DEFECT}<p><a href="/trap/session?sid=${id}">Home</a> <a href="/trap/session;jsessionid=${id}">Again</a></p>`,
    }),
  });
}

function facets(...[request, response]: Parameters<Handler>): void {
  const { searchParams } = new URL(request.url ?? '', 'http://a');
  const links = ['colour', 'size', 'age', 'city', 'year', 'topic', 'sort', 'view'].map((name) => {
    const next = new URLSearchParams(searchParams);
    next.append(name, String(next.getAll(name).length + 1));
    return `<li><a href="/trap/facets?${next.toString().replaceAll('&', '&amp;')}">${name}</a></li>`;
  });
  send(response, { body: html({ title: 'Facets', body: `${DEFECT}<ul>${links.join('')}</ul>` }) });
}

function cycle(...[request, response, site]: Parameters<Handler>): void {
  const n = Number(/cycle\/(\d)/.exec(request.url ?? '')?.[1] ?? 1);
  const next = `/trap/cycle/${(n % 3) + 1}`;
  const loud = site.origin.replace('http', 'HTTP');
  send(response, {
    body: html({
      title: `Ring ${n}`,
      body: `${DEFECT}<p><a href="${next}">Next</a> <a href="${next}#part">Part</a> <a href="${loud}${next}">Loud</a> <a href="./../cycle/./${(n % 3) + 1}">Dots</a> <a href="?">Self</a> <a href="">Self</a></p>`,
    }),
  });
}

function mixed(...[, response, site]: Parameters<Handler>): void {
  const hrefs = [
    '/plain',
    'mailto:a@b.example',
    'tel:+14165550100',
    'javascript:void(0)',
    'data:text/html,<p>x',
    'blob:null/1',
    'about:blank',
    'ftp://files.example/',
    'file:///etc/passwd',
    'http://',
    'http://[',
    'http://a b/',
    '//',
    '///',
    'http://elsewhere.example/',
    '//elsewhere.example/',
    `${site.elsewhere}/plain`,
    'http://user:secret@elsewhere.example/',
    `${site.origin.replace('//', '//user:secret@')}/plain`,
    'http://127.0.0.1:1/',
    'HTTP:/plain',
    ' /plain ',
    '/pl\nain',
    '\\\\elsewhere.example\\',
    '/plain#<script>',
    `/plain?${'q'.repeat(3000)}`,
    '%',
    '%zz',
    '?',
    '#',
    '',
  ];
  const links = hrefs.map((href, n) => `<li><a href="${href.replaceAll('<', '&lt;')}">Link ${n}</a></li>`);
  send(response, {
    body: html({
      title: 'Mixed',
      body: `${DEFECT}<ul>${links.join('')}</ul><form action="/state/delete" method="post"><button>Delete</button></form><form action="/state/delete"><button>Delete</button></form><p><button onclick="location='/state/delete'">Delete</button></p>`,
    }),
  });
}
