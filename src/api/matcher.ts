import type { Lang } from '../model/language.ts';
import type { OpenPage } from './check-page.ts';
import type { CheckResult, SharedOptions } from './options.ts';

/** What `expect` of vitest, Jest and Playwright wants of a matcher. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

export interface MatcherOptions extends SharedOptions {
  /** The language of the message. Default: English. */
  readonly lang?: Lang;
}

/**
 * For `expect.extend({ toPassCurbcut })`: a page of Puppeteer or Playwright, or HTML as text, passes as `curbcut` would let
 * it. A page that could not be looked at whole neither passes nor fails: it throws, with `.not` too.
 */
export async function toPassCurbcut(
  received: OpenPage | string,
  { lang = 'en', ...options }: MatcherOptions = {},
): Promise<MatcherResult> {
  const { report, passed, exitCode } = await resultFor(received, options);
  const text = String(await (await import('./render-report.ts')).renderReport(report, 'text', { lang }));
  if (exitCode === 3) throw new Error(text);
  return { pass: passed, message: () => text };
}

async function resultFor(received: OpenPage | string, options: SharedOptions): Promise<CheckResult> {
  return typeof received === 'string'
    ? (await import('./check.ts')).checkHtml(received, options)
    : (await import('./check-page.ts')).checkPage(received, options);
}
