import type { BrowserFacts } from '../model/report.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { type TextTest, testText } from './self-test.ts';

/** No single call to a browser that works takes longer, in milliseconds. */
const PROTOCOL_MS = 20_000;

/** What a run would find on this machine. */
export interface BrowserExamination {
  readonly browser: BrowserFacts;
  readonly path: string;
  readonly text: TextTest;
}

/** Finds the browser, starts it and draws a page. @throws UsageError if there is none, or if it does not start */
export async function examineBrowser(options: {
  readonly path?: string | undefined;
  readonly onUnpack?: (() => void) | undefined;
}): Promise<BrowserExamination> {
  const found = await findBrowser(options);
  const running = await launchBrowser(found, {
    protocolTimeoutMs: PROTOCOL_MS,
  });
  try {
    return { browser: running.facts, path: found.path, text: await testText(running.browser) };
  } finally {
    await running.end();
  }
}
