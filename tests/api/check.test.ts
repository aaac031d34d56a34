import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { check, checkPage, type OpenPage, renderReport, toPassCurbcut, UsageError } from '../../src/api/index.ts';
import { findBrowser } from '../../src/load/find-browser.ts';
import { emptyFolder } from '../e2e/run-cli.ts';

const GOOD =
  '<!doctype html><html lang="en"><title>Park</title><main><h1>Park</h1><p>You can park here.</p></main></html>';
const BAD = GOOD.replace('<p>', '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">');

type Scripted = OpenPage & {
  setContent(html: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
};

async function runsOnDisk(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('curbcut-run-'));
}

test('a folder is checked; the result is that of the command line, and nothing stays behind', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'index.html'), BAD);
  const before = await runsOnDisk();
  const seen: number[] = [];
  const result = await check('.', { cwd, onProgress: ({ done }) => seen.push(done) });
  expect(result).toMatchObject({ passed: false, exitCode: 1 });
  expect(result.report.issues.map(({ rule }) => rule)).toContain('axe/image-alt');
  expect(seen).toEqual([1]);
  expect(await readdir(cwd)).toEqual(['index.html']);
  expect((await runsOnDisk()).filter((name) => !before.includes(name))).toEqual([]);
  expect(await renderReport(result.report, 'text', { lang: 'fr' })).toContain('Code de sortie');
});

test('what the caller got wrong is a UsageError; an aborted check is rejected with the reason', async () => {
  await expect(check('not-there')).rejects.toBeInstanceOf(UsageError);
  await expect(check('.', { maxPages: 0 })).rejects.toMatchObject({ problems: [{ where: 'options.maxPages' }] });
  const stop = new AbortController();
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'index.html'), GOOD);
  const reason = new Error('enough');
  const running = check('.', { cwd, signal: stop.signal });
  setTimeout(() => stop.abort(reason), 200);
  await expect(running).rejects.toBe(reason);
});

test('an open page of Puppeteer and one of Playwright are checked as they are', async () => {
  const { path: executablePath, env } = await findBrowser({});
  const args = ['--no-sandbox'];
  const puppeteer = await launch({ executablePath, env: { ...process.env, ...env }, args, headless: 'shell' });
  const playwright = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args,
  });
  try {
    const pages: readonly Scripted[] = [await puppeteer.newPage(), await playwright.newPage()];
    for (const page of pages) {
      await page.setContent(BAD);
      const bad = await toPassCurbcut(page);
      expect(bad.pass).toBe(false);
      expect(bad.message()).toContain('Images have a text alternative');
      await page.evaluate('document.images[0].alt = "A meter"');
      expect(await checkPage(page)).toMatchObject({ passed: true, exitCode: 0 });
      expect(await page.evaluate('document.images[0].alt')).toBe('A meter');
    }
  } finally {
    await Promise.all([puppeteer.close(), playwright.close()]);
  }
});
