import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import { safeHref } from '../../src/report/html/address.ts';
import { renderHtml } from '../../src/report/html/document.ts';
import { html } from '../../src/report/html/markup.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { STYLE_HASH } from '../../src/report/html/style-hash.ts';
import { hostileReport } from './hostile-report.ts';
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

test.each(cases)('$name in $lang is valid HTML', async ({ make, lang }) => {
  const { results } = await validator.validateString(renderHtml(make(), { lang }));
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`)),
  ).toEqual([]);
});

test('the policy names the hash of the style sheet', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
});

test.each(cases)('$name in $lang has no script, no inline style, no handler, and loads nothing', ({ make, lang }) => {
  const text = renderHtml(make(), { lang });
  const tags = text.match(/<[a-z][^>]*>/g) ?? [];
  expect(tags.filter((tag) => /^<(script|iframe|object|embed|img|base|form)\b/.test(tag))).toEqual([]);
  expect(tags.filter((tag) => /\s(style|src|srcset|on\w+)=/.test(tag))).toEqual([]);
  const hrefs = tags.flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? []);
  expect(hrefs.filter((href) => !/^(https?:\/\/|#|data:,$)/.test(href))).toEqual([]);
  const away = tags.filter((tag) => /^<a .*href="http/.test(tag));
  expect(away.filter((tag) => !tag.includes('rel="noreferrer"'))).toEqual([]);
});

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
  const text = renderHtml(sampleReport(), { lang: 'fr' });
  expect(text).toContain(
    '<blockquote lang="en-CA" dir="auto"><p>You must submit the form <mark>prior to</mark> your visit.',
  );
  expect(text).toContain('<span class="rewrite-text" lang="en-CA" dir="auto">before</span>');
});

test('a cause is told once, with how far it reaches', () => {
  const text = renderHtml(sampleReport(), { lang: 'en' });
  expect(text.match(/<strong dir="auto">The contrast is 3\.1 to 1/g)).toHaveLength(1);
  expect(text).toContain('<span class="reach">1 fix, 14 pages</span>');
});

test('a run of 10,000 pages and 5,000 issues stays under 5 MB and says what it leaves out', () => {
  for (const lang of LANGS) {
    const text = renderHtml(bigReport(), { lang });
    expect(Buffer.byteLength(text)).toBeLessThan(5_000_000);
    expect(text).toContain(
      lang === 'en'
        ? '+ 9,500 more. The JSON report lists them all.'
        : '+ 9\u00A0500 de plus. Le rapport JSON les énumère tous.',
    );
  }
});

test('a hostile run stays under 5 MB too', () => {
  expect(Buffer.byteLength(renderHtml(hostileReport(), { lang: 'en' }))).toBeLessThan(5_000_000);
});
