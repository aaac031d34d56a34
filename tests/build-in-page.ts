import { bundleInPage, bundleReader } from '../scripts/bundle-in-page.mjs';
import { bundleReportApp } from '../scripts/bundle-report-app.mjs';

/** Vitest's global set-up: tests run the same scripts, and the same reader of documents, as the tool. */
export default async function setup(): Promise<void> {
  await bundleInPage();
  await bundleReader();
  await bundleReportApp();
}
