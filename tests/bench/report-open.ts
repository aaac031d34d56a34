// How large the HTML report of 10,000 pages with 200,000 findings is, how long it takes to write, to show its first screen
// and to be of use. Run, after `npm run build`: npx esbuild --bundle --platform=node --format=esm --packages=external
// tests/bench/report-open.ts --outfile=dist/report-open.mjs && node dist/report-open.mjs. Not a test: it measures time.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from '../../src/load/find-browser.ts';
import { launchBrowser } from '../../src/load/launch-browser.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { manyFindings } from '../report/many-findings.ts';

const sizes = [
  [1_000, 20_000],
  [10_000, 200_000],
] as const;
const app = await readFile('dist/report/app.js', 'utf8');
const folder = await mkdtemp(join(tmpdir(), 'curbcut-bench-'));
const running = await launchBrowser(await findBrowser({}), { protocolTimeoutMs: 180_000 });
try {
  for (const [pages, findings] of sizes) {
    const report = manyFindings(pages, findings);
    const from = performance.now();
    const text = await renderHtml(report, { lang: 'en', app });
    const wrote = performance.now() - from;
    const file = join(folder, `${pages}.html`);
    await writeFile(file, text);
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const seen = globalThis as unknown as { usable?: number };
      new MutationObserver((_, observer) => {
        if (!document.documentElement?.classList.contains('app') || document.querySelector('.bar') === null) return;
        seen.usable = performance.now();
        observer.disconnect();
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('.bar', { timeout: 120_000 });
    const times = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      usable: (globalThis as unknown as { usable?: number }).usable,
    }));
    const ms = (value: number | undefined): string => (value === undefined ? '?' : `${Math.round(value)} ms`);
    console.log(
      `${pages} pages, ${findings} findings: ${(Buffer.byteLength(text) / 1e6).toFixed(2)} MB, written in ${ms(wrote)},`,
      `first screen ${ms(times.paint)}, usable ${ms(times.usable)} (load ${loadavg()[0]?.toFixed(1)})`,
    );
    await page.close();
  }
} finally {
  await running.end();
  await rm(folder, { recursive: true, force: true });
}
