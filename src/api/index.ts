import type { ReportFormat } from '../config/choices.ts';
import type { Lang } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import type { OpenPage } from './check-page.ts';
import type { CheckOptions, CheckResult, CheckTextOptions, Config, SharedOptions } from './options.ts';

// What a check needs (a browser's driver, say) is loaded when one is asked for: a plugin imports this file too.

/**
 * Checks a site, a folder of built HTML, a sitemap, a list of addresses or several of them, as `curbcut` does. Writes no
 * file, prints nothing and ends no process; the browser is gone when the promise ends.
 * @throws UsageError for what the caller must put right, the signal's reason if it is aborted
 */
export async function check(input: string | readonly string[], options?: CheckOptions): Promise<CheckResult> {
  return (await import('./check.ts')).check(input, options);
}

/**
 * Checks one page from its HTML, in a browser. It may load from the web what it names by a whole address. Rules that
 * compare pages do not run.
 * @throws as `check`
 */
export async function checkHtml(html: string, options?: SharedOptions): Promise<CheckResult> {
  return (await import('./check.ts')).checkHtml(html, options);
}

/**
 * Checks a page that is open in Puppeteer or Playwright (Chromium), as it is now. Rules that compare pages do not run.
 * The page is left as it was, and its address may be any.
 * @throws as `check`, and what the driver throws if the page goes away
 */
export async function checkPage(page: OpenPage, options?: SharedOptions): Promise<CheckResult> {
  return (await import('./check-page.ts')).checkPage(page, options);
}

/**
 * Checks the words of a text, without a browser: plain text, or Markdown, HTML or Word by the ending of `options.name`.
 * @throws as `check`
 */
export async function checkText(text: string | Uint8Array, options?: CheckTextOptions): Promise<CheckResult> {
  return (await import('./check-text.ts')).checkText(text, options);
}

/** A report in one of the formats of `-o`: text, or bytes for `xlsx`. */
export async function renderReport(
  report: Report,
  format: ReportFormat,
  options?: { readonly lang?: Lang },
): Promise<string | Uint8Array> {
  return (await import('./render-report.ts')).renderReport(report, format, options);
}

/** Returns the configuration that it is given: for types, in `curbcut.config.ts`. */
export function defineConfig(config: Config): Config {
  return config;
}

export { UsageError } from '../config/usage-error.ts';
export type { ReportFormat } from '../config/choices.ts';
export type { Finding, Outcome, Owner, Severity } from '../model/finding.ts';
export type { Issue } from '../model/issue.ts';
export type { Lang, Localized } from '../model/language.ts';
export type { Gap } from '../model/ledger.ts';
export type { PageReport, Report, Verdict } from '../model/report.ts';
export type { RuleDescription, StandardClause } from '../model/rule-description.ts';
export type { PageSnapshot, TextBlock } from '../model/snapshot.ts';
export {
  type CustomRule,
  definePageRule,
  definePlugin,
  defineReporter,
  defineSiteRule,
  defineTextRule,
  type Plugin,
  type Reporter,
} from '../plugin/define.ts';
export type { PageText, ReadBlock } from '../rule/page-text.ts';
export type { PageObservation, SiteLedger, SiteObservation, TextObservation } from '../rule/rule.ts';
export type { OpenPage } from './check-page.ts';
export { type MatcherOptions, type MatcherResult, toPassCurbcut } from './matcher.ts';
export type { CheckOptions, CheckProgress, CheckResult, CheckTextOptions, Config, SharedOptions } from './options.ts';
