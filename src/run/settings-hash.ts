import { createHash } from 'node:crypto';
import type { Settings } from '../config/schema.ts';
import type { Environment } from './environment.ts';

/** Settings that change neither which pages are looked at nor what is seen on them, or that are secret. */
const NOT_HASHED: ReadonlySet<string> = new Set([
  'output',
  'lang',
  'runDir',
  'concurrency',
  'timeLimit',
  'screenshots',
  'history',
  'headers',
  'cookies',
  'basicAuth',
  'quiet',
  'verbose',
]);

/** Settings that say which build is looked at, or which part of it. */
const WHICH_BUILD: ReadonlySet<string> = new Set(['inputs', 'changed', 'shard']);

/** Settings that say which pages are looked at, and not how. */
export const WHICH_PAGES: ReadonlySet<string> = new Set([
  'inputs',
  'start',
  'scope',
  'include',
  'exclude',
  'maxPages',
  'depth',
  'sample',
  'shard',
  'sitemap',
  'robots',
]);

/** A fingerprint of the settings that decide what a run finds, but for those named in `without`. */
export function settingsHash(settings: Settings, without: ReadonlySet<string> = new Set()): string {
  const kept = Object.entries(settings).filter(([key]) => !NOT_HASHED.has(key) && !without.has(key));
  const sorted = kept.sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 32);
}

/** Of all that decides what a page is found to have: two runs with one key look alike, at the same version of the tool. */
export function settingsKey(settings: Settings, { tool }: Pick<Environment, 'tool'>): string {
  return `${tool.version}-${tool.axe}-${settingsHash(settings, WHICH_BUILD)}`;
}
