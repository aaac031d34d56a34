import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import { safeHref } from '../../src/report/html/address.ts';
import { renderDocument } from '../../src/report/html/document.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { html } from '../../src/report/html/markup.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { STYLE_HASH } from '../../src/report/html/style-hash.ts';
import { openIsland } from '../../src/report/packed/island.ts';
import { hostileReport } from './hostile-report.ts';
import { manyFindings } from './many-findings.ts';
import { bigReport, cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const REPORTS = {
  sampleReport,
  cleanReport,
  emptyReport,
  incompleteReport,
  hostileReport,
  bigReport: () => bigReport(40, 30),
};
const cases = Object.entries(REPORTS).flatMap(([name, make]) => LANGS.map((lang) => ({ name, make, lang })));
const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

test.each(cases)('$name in $lang is valid HTML, with and without its script', async ({ make, lang }) => {
  const live = { script: '0', hash: 'sha256-x', island: 'AAAA' };
  for (const options of [{ lang }, { lang, live }]) await expectValid(renderDocument(make(), options));
});

async function expectValid(text: string): Promise<void> {
  const { results } = await validator.validateString(text);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)),
  ).toEqual([]);
}

test('the policy names the hash of the style sheet', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
});

test.each(cases)(
  '$name in $lang without its script has no inline style, no handler, and loads nothing',
  ({ make, lang }) => {
    const text = renderDocument(make(), { lang });
    const tags = text.match(/<[a-z][^>]*>/g) ?? [];
    expect(tags.filter((tag) => /^<(script|iframe|object|embed|img|base|form)\b/.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /\s(style|src|srcset|on\w+)=/.test(tag))).toEqual([]);
    const hrefs = tags.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
    expect(hrefs.filter((href) => !/^(https?:\/\/|#|data:,$)/.test(href))).toEqual([]);
    const away = tags.filter((tag) => /^<a .*href="http/.test(tag));
    expect(away.filter((tag) => !tag.includes('rel="noreferrer"'))).toEqual([]);
  },
);

test('whatever a text holds, it comes out as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`<p title="${text}">${text}</p>`;
      expect(
        markup
          .replace(/&#\d+;/g, '')
          .match(/[<>"']/g)
          ?.join(''),
      ).toBe('<""><>');
    }),
  );
});

test('only web addresses become links', () => {
  expect(safeHref('https://a.example/é?x=1')).toBe('https://a.example/%C3%A9?x=1');
  for (const url of [
    'javascript:alert(1)',
    ' https://a',
    'data:text/html,x',
    'file:///etc/passwd',
    '//a.example',
    'https://',
    `https://a/${'x'.repeat(3000)}`,
  ]) {
    expect(safeHref(url)).toBeUndefined();
  }
});

test('a sentence is marked in its paragraph, in the language of its page, with its rewrite', () => {
  const text = renderDocument(sampleReport(), { lang: 'fr' });
  expect(text).toContain(
    '<blockquote lang="en-CA" dir="auto"><p>You must submit the form <mark>prior to</mark> your visit.',
  );
  expect(text).toContain('<span class="rewrite-text" lang="en-CA" dir="auto">before</span>');
});

test('a cause is told once, with how far it reaches', () => {
  const text = renderDocument(sampleReport(), { lang: 'en' });
  expect(text.match(/<strong dir="auto">The contrast is 3\.1 to 1/g)).toHaveLength(1);
  expect(text).toContain('<span class="reach">1 fix, 14 pages</span>');
});

test('the policy lets one script run, the one that is in the file', async () => {
  const text = await renderHtml(sampleReport(), { lang: 'en', app: 'void "é $& \\n"\n' });
  const script = /<script>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(text).toContain(`script-src 'sha256-${hash}'`);
  expect(text.match(/<script/g)).toHaveLength(2);
  expect(renderDocument(sampleReport(), { lang: 'en' })).toContain("script-src 'none'");
});

test('a script that could end its own element is refused', async () => {
  await expect(renderHtml(sampleReport(), { lang: 'en', app: '"</script>"' })).rejects.toThrow('end its own element');
});

test('10,000 pages with 200,000 findings are one file under 5 MB', { timeout: 300_000 }, async () => {
  const report = manyFindings(10_000, 200_000);
  const app = await readFile('dist/report/app.js', 'utf8');
  const text = await renderHtml(report, { lang: 'en', app });
  expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
  const island = /id="curbcut-data">([^<]*)</.exec(text)?.[1] ?? '';
  const packed = await openIsland(island);
  expect(packed.issues.id).toHaveLength(report.issues.length);
  expect(packed.pages.url).toHaveLength(10_000);
});

test('what is static says what it leaves out', () => {
  for (const lang of LANGS) {
    const text = renderDocument(bigReport(), { lang });
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toContain(
      lang === 'en'
        ? '+ 9,800 more. The JSON report lists them all.'
        : '+ 9\u00A0800 de plus. Le rapport JSON les énumère tous.',
    );
  }
});

test('what changed since the last run is told first, and how the runs went', () => {
  const { issues, counts, readability } = sampleReport();
  const [first] = issues;
  const point = { counts, pages: 20, readability };
  const report = {
    ...sampleReport(),
    changes: {
      since: '2026-11-16T09:00:00Z',
      new: [first?.key ?? ''],
      fixed: [
        { key: 'gone', rule: 'label', message: { en: 'Fields have labels', fr: 'Les champs ont une étiquette' } },
      ],
      unchanged: 7,
      notComparable: 2,
    },
    trend: [
      { ...point, time: '2026-11-16T09:00:00Z', counts: { ...counts, error: 9 } },
      { ...point, time: '2026-11-23T14:05:09Z' },
    ],
  };
  const text = renderDocument(report, { lang: 'en' });
  expect(text).toContain(
    '<span>1 new</span> <span>1 fixed</span> <span>7 unchanged</span> <span>2 not comparable</span>',
  );
  expect(text).toContain('Fields have labels');
  expect(text).toContain('errors: from 9 to 4');
  expect(text.indexOf('id="changes"')).toBeLessThan(text.indexOf('id="not-checked"'));
});
