import type { Page } from 'puppeteer-core';
import { axeRules } from '../../rules/axe/index.ts';
import { readAxeFrench, readPageScripts } from '../../src/tool/package-root.ts';
import { book } from '../../src/tool/registry.ts';
import { type Loader, openLoader } from '../../src/load/loader.ts';
import type { LoaderOptions } from '../../src/load/loader-options.ts';
import type { LoadFacts } from '../../src/model/visit.ts';
import type { PageSnapshot } from '../../src/model/snapshot.ts';
import { snapshotPage, type SnapshotOptions } from '../../src/snapshot/snapshot-page.ts';
import { loadLanguageModel } from '../../src/text/detect-language.ts';

/** A loader with nothing in its way, and all that the text rules need to be run. */
export async function openTestLoader(more: Partial<LoaderOptions> = {}): Promise<Loader> {
  await loadLanguageModel();
  return openLoader({
    concurrency: 2,
    pageTimeoutMs: 120_000,
    allows: () => true,
    staysIn: () => true,
    headers: [],
    basicAuth: [],
    state: { cookies: [], origins: [] },
    allowStatus: [],
    maxDocumentBytes: 20_000_000,
    ...more,
  });
}

/** The tool's own scripts and words, every page rule on, axe with these tags. */
export async function testSnapshotOptions(
  tags: readonly string[] = ['wcag2a', 'wcag2aa', 'best-practice'],
): Promise<SnapshotOptions> {
  return {
    scripts: await readPageScripts(),
    axe: {
      tags,
      french: await readAxeFrench(),
      titles: Object.fromEntries(axeRules.map(({ axeId, title }) => [axeId, title])),
      contentRules: new Set(axeRules.filter(({ owner }) => owner === 'content').map(({ axeId }) => axeId)),
    },
    customRules: [],
    pageRules: Object.fromEntries(
      book.rules.filter(({ kind }) => kind === 'page').map(({ id, options }) => [id, options]),
    ),
  };
}

/** Loads a page, takes its snapshot, and lets `use` ask the page that is still open. */
export async function lookAt<T>(
  loader: Loader,
  url: string,
  options: SnapshotOptions,
  use: (page: Page, snapshot: PageSnapshot, facts: LoadFacts) => Promise<T>,
): Promise<T> {
  const visit = await loader.visit({ url, isSeed: true }, async (page, facts, signal) =>
    use(page, await snapshotPage(page, facts, options, signal), facts),
  );
  if (visit.state !== 'checked') throw new Error(`${url}: ${JSON.stringify(visit)}`);
  return visit.value;
}
