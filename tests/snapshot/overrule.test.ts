import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Loader } from '../../src/load/loader.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';
import { htmlPage } from './html-page.ts';

const NAME = 'axe/label-content-name-mismatch';
const SCROLL = 'axe/scrollable-region-focusable';
const button = (label: string, name: string, style = ''): string =>
  `<button aria-label="${name}" style="${style}">${label}</button>`;
const box = (inside: string, style: string): string =>
  `<div style="width:300px;overflow-y:scroll;line-height:19px;${style}"><div style="${inside}">Words</div></div>`;

const PAGES: Readonly<Record<string, readonly [rule: string, html: string, outcomes: readonly string[]]>> = {
  '/other-words': [NAME, button('Send form', 'Go on'), ['fail']],
  '/hyphen': [NAME, button('Sign-up form', 'Signup form'), []],
  '/abbreviation': [NAME, button('Gov. of Ontario', 'Government of Ontario'), []],
  '/icon-font': [NAME, button('search', 'Find a page', 'font-family:Material Icons'), []],
  '/plain-font': [NAME, button('search', 'Find a page'), ['fail']],
  '/field-in-the-way': [
    NAME,
    '<form role="button" tabindex="0" aria-label="Go on">Send form<input type="hidden" name="innerText"></form>',
    ['fail'],
  ],
  '/many': [
    NAME,
    button('Send form', 'Go on') + button('Sign-up form', 'Signup form') + button('Pay now', 'Go on'),
    ['fail', 'fail'],
  ],
  '/scrolls-far': [SCROLL, box('padding-top:380px', 'height:100px'), ['fail']],
  '/scrolls-a-little': [SCROLL, box('padding-top:96px', 'height:100px'), ['review']],
  '/scrolls-its-padding': [SCROLL, box('padding-top:71px', 'height:100px;padding-top:30px;box-sizing:border-box'), []],
};

let site: RunningSite;
let loader: Loader;
beforeAll(async () => {
  const routes = Object.entries(PAGES).map(([path, [, html]]) => [path, htmlPage(`<main><h1>A</h1>${html}</main>`)]);
  [site, loader] = await Promise.all([serveRoutes(Object.fromEntries(routes)), openTestLoader()]);
});
afterAll(async () => {
  await Promise.all([site.close(), loader.close()]);
});

test.each(Object.entries(PAGES))(
  '%s: axe-core is followed where the ACT rule says the same',
  async (path, [rule, , outcomes]) => {
    const options = await testSnapshotOptions(['wcag2a', 'wcag21a']);
    const snapshot = await lookAt(loader, `${site.url}${path}`, options, async (_page, seen) => seen);
    expect(snapshot.observed.filter((each) => each.rule === rule).map(({ outcome }) => outcome)).toEqual(outcomes);
    expect(snapshot.gaps).toEqual([]);
  },
);
