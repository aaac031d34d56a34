import type { Severity } from '../model/finding.ts';

/** Closed lists of words that a setting takes. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Whose plain-language guide sets the thresholds. */
export const PROFILES = ['ontario', 'canada', 'quebec', 'govuk', 'us-plain'] as const;

export const SCOPES = ['path', 'origin', 'host'] as const;

export const FAIL_ON = ['error', 'warning', 'new', 'never'] as const;

export const INCOMPLETE = ['fail', 'warn'] as const;

export const OUTPUT_FORMATS = [
  'text',
  'json',
  'junit',
  'sarif',
  'html',
  'markdown',
  'csv',
  'xlsx',
  'tap',
  'earl',
  'github',
  'github-summary',
  'gitlab-codequality',
  'gitlab-accessibility',
  'azure',
] as const;

/** Whether to look in the repository for what made a finding. */
export const SOURCES = ['auto', 'off'] as const;

export type ReportFormat = (typeof OUTPUT_FORMATS)[number];
