import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { readPlanted } from '../sites/planted.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';
import { ROOT, reportOf } from './run-cli.ts';

const SAMPLE = join(ROOT, 'fixtures/sites/ontario');

describe('the sample site', () => {
  let report: Report;
  let code: number;
  beforeAll(async () => {
    ({ report, code } = await reportOf([SAMPLE, '--fail-on', 'never', '--standard', 'wcag21aa']));
  });

  const rulesOn = (page: string): Set<string> =>
    new Set(report.issues.filter(({ pages }) => pages.some((url) => urlNames(url, page))).map(({ rule }) => rule));

  test('is looked at whole, and report-only mode ends with 0', () => {
    expect(code).toBe(0);
    expect(report.verdict).toMatchObject({ complete: true, gate: 'passed' });
    expect(report.ledger).toMatchObject({ checked: 45, notVisited: 0 });
  });

  test('every planted problem is found on its page', () => {
    const { mustBeFound } = readPlanted();
    expect(mustBeFound.length).toBeGreaterThan(20);
    const missed = mustBeFound.filter(({ pages, rules }) =>
      pages.some((page) => !rules.every((rule) => rulesOn(page).has(rule))),
    );
    expect(missed).toEqual([]);
  });

  test('no trap is reported', () => {
    const { mustNotBeFound } = readPlanted();
    expect(mustNotBeFound.length).toBeGreaterThan(5);
    const caught = mustNotBeFound.flatMap(({ pages, passages, rules }) =>
      report.issues
        .filter(({ rule }) => rules.includes(rule))
        .flatMap(({ rule, occurrences }) => occurrences.map(({ at }) => ({ rule, at })))
        .filter(({ at }) => pages.some((page) => urlNames(at.url, page)))
        .filter(({ at }) => passages.some((text) => passage(at.excerpt).includes(plain(text)))),
    );
    expect(caught).toEqual([]);
  });

  test('a flaw of the template is one issue on every page that has it', () => {
    const contrast = report.issues.find(({ rule }) => rule === 'axe/color-contrast');
    expect(contrast?.pages.length).toBeGreaterThan(30);
  });

  test('every issue has a place, a rule in both languages and someone who can fix it', () => {
    for (const { rule, occurrences, message } of report.issues) {
      expect(occurrences[0]?.at.selector).toMatch(/\S/);
      expect(message.en).not.toBe('');
      expect(message.fr).not.toBe('');
      const described = report.rules[rule];
      for (const words of [described?.title, described?.why, described?.fix]) {
        expect(words?.en).toMatch(/\S/);
        expect(words?.fr).toMatch(/\S/);
      }
      expect(['content', 'code']).toContain(described?.owner);
    }
  });
});

describe('a single-page app', () => {
  let site: RunningSite;
  beforeAll(async () => {
    const shell = `<!doctype html><html lang="en"><head><title>App</title></head><body><div id="app"></div><script src="/app.js"></script></body></html>`;
    site = await serveRoutes(
      {
        '/app.js': {
          headers: { 'content-type': 'text/javascript' },
          body: `const pages = { '/': 'Home', '/about': 'About', '/contact': 'Contact' };
            const show = async () => {
              await fetch('/data.json');
              const name = pages[location.pathname] ?? 'Not here';
              document.title = name;
              document.querySelector('#app').innerHTML = '<nav aria-label="Main">' + Object.entries(pages).map(([to, text]) => '<a href="' + to + '">' + text + '</a> ').join('') +
                '</nav><main><h1>' + name + '</h1><img src="/' + name + '.png"></main>';
            };
            show();`,
        },
        '/data.json': { headers: { 'content-type': 'application/json' }, body: '{}' },
      },
      { fallback: shell },
    );
  });
  afterAll(() => site.close());

  test('is crawled by the links that its script draws, each page as it shows itself', async () => {
    const { report } = await reportOf([`${site.url}/`]);
    expect(report.pages.filter(({ state }) => state === 'checked').map(({ title }) => title)).toEqual([
      'Home',
      'About',
      'Contact',
    ]);
    expect(report.issues.filter(({ rule }) => rule === 'axe/image-alt').map(({ count }) => count)).toEqual([1, 1, 1]);
  });
});

function urlNames(url: string, page: string): boolean {
  const path = new URL(url).pathname.replace(/\/$/, '/index.html').slice(1);
  return path === page;
}

function passage(excerpt: { text: string; start: number; end: number } | undefined): string {
  return excerpt === undefined ? '' : excerpt.text.slice(excerpt.start, excerpt.end);
}

/** Source text as a reader sees it. */
function plain(source: string): string {
  return source
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&')
    .trim();
}
