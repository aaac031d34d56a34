/**
 * The settings that hold where neither the command line nor the file says otherwise. Two more depend on the machine:
 * `concurrency` (see `defaultConcurrency`) and `lang` (see `systemLang`).
 */
export const DEFAULTS = {
  scope: 'path',
  maxPages: 1_000,
  robots: true,
  sitemap: false,
  documents: false,
  pageTimeout: 60,
  readyTimeout: 60,
  isolate: false,
  screenshots: true,
  requireSandbox: false,
  standard: 'aoda',
  profile: 'ontario',
  failOn: 'error',
  maxIssues: 0,
  incomplete: 'fail',
  runDir: '.curbcut',
} as const;

/** What `curbcut baseline` writes, and `--fail-on new` reads, where no other file is named. */
export const BASELINE_FILE = 'curbcut.baseline.json';

const MOST_PAGES_AT_ONCE = 4;

/**
 * Pages to load at once: one more than the cores, because a page that settles leaves a core idle; at most 4.
 * Measured on two cores: 1, 2 and 3 pages at once found the same, 4 lost a finding.
 */
export function defaultConcurrency(cores: number): number {
  return Math.min(Math.max(1, cores) + 1, MOST_PAGES_AT_ONCE);
}
