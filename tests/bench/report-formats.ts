// How long each format takes, and how large it gets, for 10,000 pages and 200,000 places:
// npx vitest bench does not measure memory, so: npx vitest run tests/bench/report-formats.ts --testTimeout=600000
import { test } from 'vitest';
import { FORMATS } from '../../src/report/formats.ts';
import { bigReport } from '../report/sample-report.ts';

test('every format of a large report', async () => {
  const report = largeReport();
  const places = report.issues.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  console.log(`${report.pages.length} pages, ${report.issues.length} causes, ${places} places`);
  for (const format of FORMATS) {
    const before = process.memoryUsage().rss;
    const started = performance.now();
    // One after another: two at once would measure neither.
    // oxlint-disable-next-line no-await-in-loop
    const content =
      'render' in format ? format.render(report, { lang: 'fr' }) : await format.renderBytes(report, { lang: 'fr' });
    const seconds = (performance.now() - started) / 1000;
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    const rss = process.memoryUsage().rss;
    console.log(
      `${format.name.padEnd(22)}${seconds.toFixed(2).padStart(8)} s${(bytes / 1e6).toFixed(2).padStart(9)} MB  rss ${(rss / 1e6).toFixed(0)} (+${((rss - before) / 1e6).toFixed(0)}) MB`,
    );
  }
});

/** Causes of twenty places each, a few on every page, and the rules that ran. */
function largeReport(): ReturnType<typeof bigReport> {
  const report = bigReport(13_300, 10_000);
  const rules = Array.from({ length: 100 }, (_, index) => `rule/${index}`);
  const criteria = Object.fromEntries(rules.map((rule) => [rule, ['non-text-content']]));
  return {
    ...report,
    tested: { criteria, sets: [rules] },
    pages: report.pages.map((page) => Object.assign({}, page, { tested: 0 })),
  };
}
