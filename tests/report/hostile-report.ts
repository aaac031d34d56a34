import type { Issue } from '../../src/model/issue.ts';
import type { PagePair, PageReport, Report } from '../../src/model/report.ts';
import { sampleReport } from './sample-report.ts';

/** Texts that attack a browser, a terminal, a CI runner, an XML reader, a spreadsheet, a replacement or a reader's eye. */
export const PAYLOADS: readonly string[] = [
  '<script>globalThis.curbcutProbe = 1</script>',
  '"><img src=x onerror="globalThis.curbcutProbe=2"><svg onload=globalThis.curbcutProbe=3>',
  "' autofocus onfocus='globalThis.curbcutProbe=4",
  '</style><style>*{display:none}</style></title><title>',
  'javascript:globalThis.curbcutProbe=5',
  'data:text/html,<script>globalThis.curbcutProbe=6</script>',
  ']]><inject/><![CDATA[',
  '\n::error file=a,line=1::owned',
  '::set-output name=x::y',
  "##[error]owned ##vso[task.complete result=Succeeded;]done ##teamcity[buildStatus text='ok']",
  '\u001B[2J\u001B[1;1H\u001B]0;owned\u0007\u009B31m\u0008\r',
  '\u202Egnp.exe\u202C \u2066hidden\u2069 \u200F',
  '=HYPERLINK("https://evil.example","x")',
  '+1-2@SUM(A1)',
  "$& $` $' $1 $$",
  'a\u2028b\u2029c',
  '--> <!-- --!>',
  '```\n| a | b |\n[click](https://evil.example) ![x](y) {0}',
  '\uD800 lone \uDC00 \uFFFE \u0000',
  '&lt;b&gt; &amp; &#x3c;',
  `long ${'x'.repeat(5000)}`,
  'mot '.repeat(4000),
];

/** Every field that a page can fill holds every payload, one after another. */
export function hostileReport(): Report {
  const base = sampleReport();
  const bad = PAYLOADS.join(' ');
  const issues = PAYLOADS.flatMap((payload, index) => hostileIssues(payload, index));
  const pages = PAYLOADS.map((payload, index): PageReport => ({
    url: `${index % 2 === 0 ? 'https://evil.example/' : ''}${payload}`,
    state: index % 3 === 0 ? 'error' : 'checked',
    origin: { kind: 'link', from: payload },
    depth: 1,
    finalUrl: payload,
    title: payload,
    lang: payload,
    detail: payload,
    file: payload,
    ...(index % 3 === 0
      ? { reason: 'unreachable' as const, stage: 'load' as const }
      : { failures: 1, reviews: 0, readability: [] }),
  }));
  const error = pages.filter(({ state }) => state === 'error').length;
  return {
    ...base,
    tool: { name: 'curbcut', version: bad, axe: bad },
    browser: { version: bad, where: 'flag', sandbox: true },
    inputs: PAYLOADS,
    standard: bad,
    profile: bad,
    ledger: { total: pages.length, checked: pages.length - error, error, skipped: 0, notVisited: 0 },
    gaps: PAYLOADS.map((payload) => ({ url: payload, stage: 'load', reason: 'timeout', detail: payload })),
    issues,
    pages,
    pairs: PAYLOADS.map(hostilePair),
    rules: {
      ...base.rules,
      hostile: {
        id: 'hostile',
        title: { en: bad, fr: bad },
        why: { en: bad, fr: bad },
        fix: { en: bad, fr: bad },
        severity: 'error',
        owner: 'content',
        category: 'language',
        standards: [{ name: bad, clause: bad, url: 'javascript:globalThis.curbcutProbe=7' }],
        help: 'javascript:globalThis.curbcutProbe=8',
      },
    },
    notices: PAYLOADS.map((payload) => ({ code: payload, detail: payload })),
  };
}

function hostilePair(payload: string): PagePair {
  const side = { selector: payload, text: payload, passage: `${payload} - ${payload}` };
  const expected = { lang: 'fr', term: payload } as const;
  const kinds = [payload, 'term', 'accessibility', 'captions', 'list', '__proto__'];
  const differences = kinds.flatMap((kind) => [
    { kind, rule: payload, en: side, fr: side, expected },
    { kind, rule: '__proto__', en: side, fr: { ...side, text: '' }, expected },
  ]);
  return { en: payload, fr: `https://evil.example/${payload}`, by: 'path', count: 99, differences };
}

function hostileIssues(payload: string, index: number): Issue[] {
  const message = { en: payload, fr: payload };
  const place = {
    at: {
      url: payload,
      selector: payload,
      snippet: payload,
      region: 'main' as const,
      excerpt: { text: `${payload} middle ${payload}`, start: 3, end: 9 },
      source: { file: payload, line: 1, column: 1 },
    },
    message,
    rewrite: payload,
  };
  const issue = {
    severity: 'error',
    message,
    count: 2,
    pages: [payload, 'https://evil.example/'],
    occurrences: [place, place],
  } as const;
  return [
    { ...issue, key: `a${index}`, rule: 'hostile', outcome: 'fail' },
    { ...issue, key: `${payload}`, rule: 'image-alt', outcome: 'review' },
    { ...issue, key: `c${index}`, rule: 'unknown-rule', outcome: 'fail', ignored: payload },
  ];
}
