// Seconds of processor, size and memory of each format, for 10,000 pages and 200,000 places. Not a test: it measures time.
// Run: npx esbuild --bundle --platform=node --format=esm tests/bench/report-formats.ts | node --input-type=module
import { FORMATS } from '../../src/report/formats.ts';
import { bigReport } from '../report/sample-report.ts';

await (async (): Promise<void> => {
  const report = largeReport();
  const places = report.issues.reduce((sum, { occurrences }) => sum + occurrences.length, 0);
  console.log(`${report.pages.length} pages, ${report.issues.length} causes, ${places} places`);
  for (const format of FORMATS) {
    const before = process.memoryUsage().rss;
    const started = process.cpuUsage();
    // One after another: two at once would measure neither.
    // oxlint-disable-next-line no-await-in-loop
    const content =
      'render' in format
        ? await format.render(report, { lang: 'fr' })
        : await format.renderBytes(report, { lang: 'fr' });
    const spent = process.cpuUsage(started);
    const seconds = (spent.user + spent.system) / 1e6;
    const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
    const rss = process.memoryUsage().rss;
    console.log(
      `${format.name.padEnd(22)}${seconds.toFixed(2).padStart(8)} s${(bytes / 1e6).toFixed(2).padStart(9)} MB  rss ${(rss / 1e6).toFixed(0)} (+${((rss - before) / 1e6).toFixed(0)}) MB`,
    );
  }
})();

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
