import { runPage } from '../run/run-page.ts';
import { toolEnvironment } from '../tool/environment.ts';
import type { CheckResult, SharedOptions } from './options.ts';
import { resultOf, settingsFor } from './settings.ts';

/** A DevTools session, as Puppeteer and Playwright have it. */
interface DevTools {
  send(...command: never[]): Promise<unknown>;
  detach(): Promise<void>;
}

/** A page of Puppeteer. */
export interface PuppeteerPage {
  url(): string;
  createCDPSession(): Promise<DevTools>;
}

/** A page of Playwright, in Chromium. */
export interface PlaywrightPage {
  url(): string;
  context(): { newCDPSession(page: never): Promise<DevTools> };
}

export type OpenPage = PuppeteerPage | PlaywrightPage;

/** See the index. */
export async function checkPage(page: OpenPage, options: SharedOptions = {}): Promise<CheckResult> {
  const url = page.url();
  const run = await settingsFor(options, { inputs: [url], output: [] });
  const { signal = new AbortController().signal } = options;
  const session = await openSession(page);
  try {
    const environment = { ...(await toolEnvironment(run.registry)), now: () => new Date(), signal };
    const { settings } = run;
    // The two drivers type their commands each in their own way; on the wire they are the same.
    const report = await runPage({ settings, environment, session: session as never, url });
    return resultOf(report, run);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

function openSession(page: OpenPage): Promise<DevTools> {
  return 'createCDPSession' in page ? page.createCDPSession() : page.context().newCDPSession(page as never);
}
