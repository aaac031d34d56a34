import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/load/find-browser.ts';
import { launchBrowser, type RunningBrowser } from '../../src/load/launch-browser.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { hostileReport } from './hostile-report.ts';
import { sampleReport } from './sample-report.ts';

const PAGE = 'page?u=https%3A%2F%2Fwww.services.example.on.ca%2Fen%2Fproperty-tax';
const CAUSE = 'review-a1b2c3d4e5f60718';
const VIEWS = [
  '',
  'words',
  'code',
  'reviews',
  'ignored',
  'pages',
  PAGE,
  'criteria',
  CAUSE,
  'fail-gone',
  'words?q=zebra',
];

/** A picture of one pixel. */
const SHOT = 'UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAQAcJaQAA3AA/v3AgAA=';

let running: RunningBrowser;
let folder: string;
const files = new Map<string, string>();

beforeAll(async () => {
  running = await launchBrowser(await findBrowser({}), { protocolTimeoutMs: 60_000 });
  folder = await mkdtemp(join(tmpdir(), 'curbcut-app-'));
  const app = await readFile('dist/report/app.js', 'utf8');
  const shots = new Map([['a.webp', SHOT]]);
  for (const [name, report] of Object.entries({ sample: withShot(), hostile: hostileReport() })) {
    const file = join(folder, `${name}.html`);
    await writeFile(file, await renderHtml(report, { lang: 'en', app, shots }));
    files.set(name, pathToFileURL(file).href);
  }
});

afterAll(async () => {
  await running?.end();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** The sample; its first finding has a picture and is new. */
function withShot(): ReturnType<typeof sampleReport> {
  const report = sampleReport();
  const issues = report.issues.map((issue, index) => {
    if (index > 0) return issue;
    const shot = { file: 'a.webp', width: 40, height: 20, box: [4, 4, 30, 10] } as const;
    return { ...issue, state: 'new' as const, occurrences: issue.occurrences.map((place) => ({ ...place, shot })) };
  });
  return { ...report, issues };
}

/** Opens a report from disk, keeps every request and complaint, and fails on any. */
async function open(name: string, fragment: string, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await running.browser.newPage();
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) heard.push(`request ${request.url()}`);
  });
  page.on('console', (message) => heard.push(`console ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error ${String(error)}`));
  try {
    await page.goto(`${files.get(name) ?? ''}#${fragment}`);
    await page.waitForSelector('html.app');
    await use(page);
    expect(heard).toEqual([]);
  } finally {
    await page.close();
  }
}

/** Goes to a view within the page. */
async function go(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((s) => document.querySelector<HTMLElement>(s)?.innerText ?? '', selector);

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  return page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const runner = (globalThis as unknown as { axe: typeof axe }).axe;
    const found = await runner.run(document, { runOnly: tags });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
  });
}

test.each(['en', 'fr'])('axe finds nothing in any view in %s, in both schemes', { timeout: 240_000 }, async (lang) => {
  await open('sample', `?lang=${lang}`, async (page) => {
    await page.evaluate(axe.source);
    for (const view of VIEWS) {
      await go(page, `${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        expect((await violations(page)).map((found) => `${view} ${scheme} ${found}`)).toEqual([]);
      }
    }
  });
});

test('no view needs a sideways scroll at 320 px, in either language', async () => {
  for (const name of ['sample', 'hostile']) {
    await open(name, '', async (page) => {
      await page.setViewport({ width: 320, height: 640 });
      for (const view of VIEWS) {
        for (const lang of ['en', 'fr']) {
          await go(page, `${view}${view.includes('?') ? '&' : '?'}lang=${lang}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(`${name} ${view} ${lang} ${wide}`).toBe(`${name} ${view} ${lang} 320`);
        }
      }
    });
  }
});

test('whatever a page holds stays text in every view', async () => {
  await open('hostile', '', async (page) => {
    for (const view of ['words?state=any', 'code?state=any', 'all?state=any', 'pages', 'criteria', 'fail-a0']) {
      await go(page, view);
      for (let more = 0; more < 3; more += 1) {
        await page.evaluate(() => document.querySelector<HTMLElement>('.more button')?.click());
      }
      const bad = await page.evaluate(() => {
        const own = document.querySelectorAll('#app-view script, #app-view iframe, #app-view img, #app-view object');
        const links = [...document.querySelectorAll<HTMLAnchorElement>('#app-view a')].map((link) => link.href);
        return [own.length, links.filter((href) => !/^(https?|file):/.test(href))];
      });
      expect(bad).toEqual([0, []]);
    }
    await go(page, 'words?state=any');
    expect(await textOf(page, '#app-view')).toContain('<script>globalThis.curbcutProbe = 1</script>');
    expect(
      await page.evaluate(() => (globalThis as unknown as { curbcutProbe?: unknown }).curbcutProbe),
    ).toBeUndefined();
  });
});

test('without scripts the same file is the static report', async () => {
  const page = await running.browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(files.get('sample') ?? '');
    expect(await textOf(page, '#verdict')).toContain('Incomplete');
    expect(await textOf(page, '.unchecked')).toContain('500');
    expect(await page.$$eval('.fixes > li', (fixes) => fixes.length)).toBe(5);
    expect(await page.$$eval('[data-lists] .cause', (causes) => causes.length)).toBeGreaterThan(5);
    expect(await textOf(page, '#app-bar')).toBe('');
  } finally {
    await page.close();
  }
});

test('a link opens the same list for another person', async () => {
  await open('sample', 'all?severity=error&q=contrast', async (page) => {
    expect(await textOf(page, '.found')).toContain('1 cause, 14 pages');
    expect(await page.$eval('input[type=search]', (field) => field.value)).toBe('contrast');
    expect(await page.title()).toBe('All findings – Curbcut');
  });
});

test('filters go into the address, and can be cleared', async () => {
  await open('sample', 'words', async (page) => {
    await page.select('.facet select', 'error');
    expect(await page.evaluate(() => location.hash)).toBe('#words?severity=error');
    await page.type('input[type=search]', 'reassessed');
    await page.waitForFunction(() => location.hash.includes('q=reassessed'));
    expect(await textOf(page, '.found')).toContain('1 cause, 1 page');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !location.hash.includes('q='));
    await page.click('.clear');
    expect(await page.evaluate(() => location.hash)).toBe('#words');
  });
});

test('the switch turns every word of ours into the other language; quotations keep their own', async () => {
  await open('sample', 'words', async (page) => {
    await page.click('.switch');
    await page.waitForFunction(() => document.documentElement.lang === 'fr-CA');
    expect(await textOf(page, '#view-title')).toMatch(/^Mots\s: quoi récrire$/);
    expect(await textOf(page, 'h1')).toBe('Rapport d’accessibilité et de langage clair');
    expect(await page.$eval('blockquote', (quote) => quote.lang)).toBe('en-CA');
    await go(page, '?lang=fr');
    expect(await textOf(page, '#verdict')).toContain('Incomplet');
    await page.click('.switch');
    await page.waitForFunction(() => document.documentElement.lang === 'en-CA');
    expect(await textOf(page, '#verdict')).toContain('Incomplete');
  });
});

test('a fix of the first screen opens its cause, with its picture, and the way back', async () => {
  await open('sample', '', async (page) => {
    await page.click('.fix-title a');
    await page.waitForSelector('#app-view .cause');
    expect(await textOf(page, '#app-view')).toContain('1 fix clears 20 pages');
    expect(await page.$eval('.shot', (shot) => shot.getAttribute('aria-label'))).toBe('The element on the page');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('view-title');
    expect(await page.$eval('[data-part=summary]', (part) => (part as HTMLElement).hidden)).toBe(true);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#app-view .cause') === null);
    expect(await page.$eval('[data-part=summary]', (part) => (part as HTMLElement).hidden)).toBe(false);
  });
});

test('Tab reaches all that can be used, focus shows, Escape folds', async () => {
  await open('sample', 'words', async (page) => {
    const wanted = await page.$$eval(
      'a[href], button, input, select, summary',
      (all) => all.filter((each) => each.checkVisibility({ contentVisibilityAuto: false })).length,
    );
    const reached = await page.evaluate(() => {
      (globalThis as unknown as { reached: Set<Element> }).reached = new Set();
      return 0;
    });
    expect(reached).toBe(0);
    const unseen: string[] = [];
    for (let press = 0; press <= wanted; press += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const here = document.activeElement;
        if (here === null) return 'nothing';
        if (here === document.body) return '';
        (globalThis as unknown as { reached: Set<Element> }).reached.add(here);
        const { outlineStyle, outlineWidth } = getComputedStyle(here);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? '' : here.outerHTML.slice(0, 200);
      });
      if (seen !== '') unseen.push(seen);
    }
    expect(unseen).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as { reached: Set<Element> }).reached.size)).toBe(wanted);
    await page.focus('#app-view summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await page.$eval('#app-view details', (details) => details.open)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});

test('the skip link goes to the content and the view stays', async () => {
  await open('sample', 'pages', async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => [document.activeElement?.id, location.hash])).toEqual(['main', '#pages']);
  });
});

test('what is copied and downloaded is made in the page', async () => {
  await open('sample', 'words?rule=simpler-word', async (page) => {
    const copied = await page.evaluate(async () => {
      const kept: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void kept.push(text) },
      });
      document.querySelector<HTMLElement>('.rewrite button')?.click();
      document.querySelector<HTMLElement>('.actions button')?.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
      return kept;
    });
    expect(copied[0]).toBe('before');
    expect(copied[1]).toContain('“Prior to” is longer');
    await page.waitForFunction(() => document.querySelector('.rewrite [role=status]')?.textContent === 'Copied');
    const file = await page.evaluate(async () => {
      const blobs: Blob[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return make(blob);
      };
      let name = '';
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        name = this.download;
      };
      document.querySelector<HTMLElement>('.found button')?.click();
      const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
      return [name, bytes.slice(0, 3).join(' '), new TextDecoder().decode(bytes).slice(0, 10)];
    });
    expect(file).toEqual(['findings.csv', '239 187 191', '"Severity"']);
  });
});
