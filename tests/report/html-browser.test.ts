import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/load/find-browser.ts';
import { launchBrowser, type RunningBrowser } from '../../src/load/launch-browser.ts';
import { LANGS } from '../../src/model/language.ts';
import { renderDocument } from '../../src/report/html/document.ts';
import { hostileReport } from './hostile-report.ts';
import { bigReport, cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const REPORTS = {
  sample: sampleReport(),
  clean: cleanReport(),
  empty: emptyReport(),
  incomplete: incompleteReport(),
  hostile: hostileReport(),
  big: bigReport(120, 60),
};
const SCHEMES = ['light', 'dark'] as const;

let running: RunningBrowser;
let folder: string;

beforeAll(async () => {
  running = await launchBrowser(await findBrowser({}), { protocolTimeoutMs: 60_000 });
  folder = await mkdtemp(join(tmpdir(), 'curbcut-report-'));
});

afterAll(async () => {
  await running?.end();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** Opens a report from disk, as a person would, and keeps every request and complaint. */
async function open(
  name: keyof typeof REPORTS,
  lang: 'en' | 'fr',
  use: (page: Page, heard: string[]) => Promise<void>,
): Promise<void> {
  const file = join(folder, `${name}.${lang}.html`);
  await writeFile(file, renderDocument(REPORTS[name], { lang }));
  const page = await running.browser.newPage();
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) heard.push(`request ${request.url()}`);
  });
  page.on('console', (message) => heard.push(`console ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error ${String(error)}`));
  try {
    await page.goto(pathToFileURL(file).href);
    await use(page, heard);
  } finally {
    await page.close();
  }
}

const names = Object.keys(REPORTS) as (keyof typeof REPORTS)[];
const cases = names.flatMap((name) => LANGS.map((lang) => ({ name, lang })));

test.each(cases)(
  'axe finds nothing in the $name report in $lang, in both schemes, with all details open',
  async ({ name, lang }) => {
    await open(name, lang, async (page) => {
      for (const scheme of SCHEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const runner = (globalThis as unknown as { axe: typeof axe }).axe;
          const { violations } = await runner.run(document, { runOnly: tags });
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
        });
        expect(found.map((problem) => `${scheme} ${problem}`)).toEqual([]);
      }
    });
  },
);

test.each(cases)(
  'the $name report in $lang runs nothing, asks for nothing, and complains of nothing',
  async ({ name, lang }) => {
    await open(name, lang, async (page, heard) => {
      const probe = await page.evaluate(() => (globalThis as unknown as { curbcutProbe?: unknown }).curbcutProbe);
      expect(probe).toBeUndefined();
      expect(heard).toEqual([]);
      expect(await page.evaluate(() => document.querySelectorAll('script,iframe,img,form,object').length)).toBe(0);
    });
  },
);

test.each(cases)(
  'the $name report in $lang needs no sideways scroll at 320 px, open or closed',
  async ({ name, lang }) => {
    await open(name, lang, async (page) => {
      await page.setViewport({ width: 320, height: 640 });
      const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBeLessThanOrEqual(320);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      expect(await width()).toBeLessThanOrEqual(320);
    });
  },
);

test('the style sheet applies: its hash is the one of the policy', async () => {
  await open('sample', 'en', async (page) => {
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.verdict') ?? document.body).borderInlineStartWidth,
      ),
    ).toBe('8px');
  });
});

test('every link within the report leads to a place in it', async () => {
  for (const name of names) {
    await open(name, 'en', async (page) => {
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('a[href^="#"]')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
      );
      expect(lost).toEqual([]);
    });
  }
});

test('by keyboard, the first stop is the skip link, and details open', async () => {
  await open('sample', 'en', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.focus('summary');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.querySelector('details')?.open)).toBe(true);
  });
});

test('in print, what is folded is unfolded', async () => {
  await open('sample', 'en', async (page) => {
    const shown = (): Promise<boolean | undefined> =>
      page.evaluate(() => document.querySelector('details .addresses')?.checkVisibility());
    expect(await shown()).toBe(false);
    await page.emulateMediaType('print');
    expect(await shown()).toBe(true);
  });
});
