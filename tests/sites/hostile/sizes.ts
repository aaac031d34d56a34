import { gzipSync } from 'node:zlib';
import { DEFECT, FOUND, html, scripted, type Expectation, type HostilePage } from './hostile-page.ts';
import { send, type Handler } from '../serve.ts';

const FOUND_OR_TIMEOUT: Expectation = { ...FOUND, or: { state: 'error', reason: ['timeout', 'crashed', 'too-large'] } };
const SENTENCE = 'We help people who live here to find the service that they need. ';

/** Too much of something. Bodies are made when they are asked for: nothing of this lies in memory. */
export const sizePages: readonly HostilePage[] = [
  size(
    'text-5mb',
    () => paragraphs(5_000_000),
    { ...FOUND, gap: 'truncated', or: { state: 'error', reason: ['timeout', 'truncated'] } },
    '5 MB of prose: the text rules read the first part and say so',
  ),
  size(
    'document-30mb',
    () => paragraphs(30_000_000),
    { state: 'error', reason: ['too-large', 'timeout'] },
    'a document of 30 MB',
  ),
  {
    path: '/size/gzip-bomb',
    route: gzipBomb,
    expect: { state: 'error', reason: ['too-large', 'timeout', 'crashed'] },
    note: '64 MB of spaces in 64 kB',
  },
  size('word-1mb', () => `<p>${'a'.repeat(1_000_000)}</p>`, FOUND_OR_TIMEOUT, 'one word of a million letters'),
  size(
    'paragraph-1mb',
    () => `<p>${SENTENCE.repeat(15_000)}</p>`,
    FOUND_OR_TIMEOUT,
    'one paragraph of 15,000 sentences',
  ),
  size(
    'sentence-1mb',
    () => `<p>${'we help you and '.repeat(60_000)}.</p>`,
    FOUND_OR_TIMEOUT,
    'one sentence of 240,000 words',
  ),
  size('nodes-20000', () => '<p>One.</p>'.repeat(20_000), FOUND_OR_TIMEOUT, '20,000 elements side by side'),
  size(
    'links-20000',
    () =>
      `<ul>${Array.from({ length: 20_000 }, (_, n) => `<li><a href="/plain?${n}">Page ${n}</a></li>`).join('')}</ul>`,
    FOUND_OR_TIMEOUT,
    '20,000 links',
  ),
  size(
    'images-5000',
    () => DEFECT.repeat(5_000),
    FOUND_OR_TIMEOUT,
    '5,000 images without alt: one cause, a cut list, a true count',
  ),
  size(
    'deep-markup',
    () => `${'<div>'.repeat(5_000)}Deep${'</div>'.repeat(5_000)}`,
    FOUND_OR_TIMEOUT,
    '5,000 levels in the markup',
  ),
  {
    path: '/size/deep-script',
    route: scripted(
      'addEventListener("DOMContentLoaded", () => { let at = document.querySelector("main"); for (let i = 0; i < 5000; i++) { const next = document.createElement("div"); at.append(next); at = next } at.textContent = "Deep" })',
    ),
    expect: FOUND_OR_TIMEOUT,
    note: '5,000 levels by script: recursion ends in a stack overflow',
  },
  {
    path: '/size/deep-shadow',
    route: scripted(
      'addEventListener("DOMContentLoaded", () => { let at = document.querySelector("main"); for (let i = 0; i < 300; i++) { const next = document.createElement("div"); at.append(next); at = next.attachShadow({ mode: "open" }) } at.innerHTML = "<p>Deep</p>" })',
    ),
    expect: FOUND_OR_TIMEOUT,
    note: '300 shadow roots in one another',
  },
  size(
    'attribute-2mb',
    () => `<p data-long="${'x'.repeat(2_000_000)}">One.</p><img src="/pixel.png?${'y'.repeat(500_000)}">`,
    FOUND_OR_TIMEOUT,
    'attributes of megabytes: snippets stay short',
  ),
  size(
    'attributes-5000',
    () => `<p ${Array.from({ length: 5_000 }, (_, n) => `data-a${n}="${n}"`).join(' ')}>One.</p>`,
    FOUND_OR_TIMEOUT,
    '5,000 attributes on one element',
  ),
  size(
    'class-names',
    () => `<div class="${Array.from({ length: 20_000 }, (_, n) => `c${n}`).join(' ')}">${DEFECT}</div>`,
    FOUND_OR_TIMEOUT,
    '20,000 class names',
  ),
  {
    path: '/size/title-1mb',
    route: (_, response) => send(response, { body: html({ title: 'Long title '.repeat(100_000), body: DEFECT }) }),
    expect: FOUND_OR_TIMEOUT,
    note: 'a title of a megabyte',
  },
  size(
    'table-100x200',
    () =>
      `<table><caption>Numbers</caption><tr>${'<th scope="col">N</th>'.repeat(100)}</tr>${`<tr>${'<td>1</td>'.repeat(100)}</tr>`.repeat(200)}</table>`,
    FOUND_OR_TIMEOUT,
    'a table of 20,000 cells',
  ),
  size(
    'select-10000',
    () => `<p><label for="s">Choose</label> <select id="s">${'<option>One</option>'.repeat(10_000)}</select></p>`,
    FOUND_OR_TIMEOUT,
    '10,000 options',
  ),
  size(
    'styles',
    () =>
      `<style>${Array.from({ length: 20_000 }, (_, n) => `.s${n} p:nth-child(${n}) > *{color:#${(n % 4096).toString(16).padStart(3, '0')}}`).join('')}</style>`,
    FOUND_OR_TIMEOUT,
    '20,000 style rules',
  ),
  size(
    'inline-base64',
    () => `<p><img alt="" src="data:image/png;base64,${'A'.repeat(3_000_000)}"></p>`,
    FOUND_OR_TIMEOUT,
    'a data: image of 3 MB',
  ),
  ...soups(),
];

function size(name: string, body: () => string, expect: Expectation, note: string): HostilePage {
  const route: Handler = (_, response) => send(response, { body: html({ body: `${DEFECT}${body()}` }) });
  return { path: `/size/${name}`, route, expect, note };
}

/** Text on which a careless regular expression never ends. */
function soups(): readonly HostilePage[] {
  const texts: Readonly<Record<string, string>> = {
    spaces: `x${' '.repeat(50_000)}x`,
    'no-break-spaces': `x${'\u00A0'.repeat(50_000)}x`,
    dots: `${'a.'.repeat(25_000)}b`,
    commas: 'and, or, '.repeat(6_000),
    dashes: `${'-'.repeat(50_000)}a`,
    apostrophes: `l${"'".repeat(50_000)}a`,
    capitals: `${'A'.repeat(50_000)}!`,
    initials: 'A.B.C.'.repeat(8_000),
    brackets: '('.repeat(25_000) + ')'.repeat(24_999),
    quotes: '« “'.repeat(15_000),
    passives: 'is very really quite been being '.repeat(1_600),
    negatives: 'not un not less without unless '.repeat(1_600),
    subordinates: 'that which who because '.repeat(2_000),
    digits: '1'.repeat(50_000),
    'digit-groups': '1,234.56.'.repeat(6_000),
    emails: `${'a@'.repeat(25_000)}a`,
    urls: 'http://'.repeat(7_000),
    vowels: 'aeiouyé'.repeat(7_000),
    accents: `e${'\u0301'.repeat(50_000)}`,
    emoji: '👩‍👩‍👧‍👦'.repeat(4_000),
    'sentence-ends': '?!…'.repeat(15_000),
    abbreviations: 'Dr. St. W. p. ex. M. '.repeat(2_500),
    acts: 'Act, 2005, S.O. 2005, c. 11, s. 14 '.repeat(1_500),
  };
  return Object.entries(texts).map(([name, text]) =>
    size(
      `soup-${name}`,
      () => `<p>${text}</p>`,
      FOUND_OR_TIMEOUT,
      `50,000 characters of ${name}: time must grow in step with length`,
    ),
  );
}

function paragraphs(bytes: number): string {
  const paragraph = `<p>${SENTENCE.repeat(4)}</p>\n`;
  return paragraph.repeat(Math.ceil(bytes / paragraph.length));
}

function gzipBomb(...[, response]: Parameters<Handler>): void {
  const body = gzipSync(Buffer.concat([Buffer.from(html({ body: DEFECT })), Buffer.alloc(64_000_000, ' ')]));
  send(response, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }, body });
}
