import { bundleInPage } from '../scripts/bundle-in-page.mjs';

/** Vitest's global set-up: tests run the same in-page scripts as the tool. */
export default async function setup(): Promise<void> {
  await bundleInPage();
}
