import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Settings } from '../config/schema.ts';
import { BEST_PRACTICE_TAG, standardTags } from '../config/standards.ts';
import { UsageError } from '../config/usage-error.ts';
import type { Discovery } from '../discover/discover.ts';
import type { Shard } from '../discover/frontier.ts';
import type { DiscoverOptions } from '../discover/options.ts';
import type { LoaderOptions, StorageState } from '../load/loader-options.ts';
import type { AxeWording } from '../snapshot/axe-findings.ts';
import type { SnapshotOptions } from '../snapshot/snapshot-page.ts';
import { activeRules, type RuleBook } from './active-rules.ts';
import type { Judging } from './judging.ts';
import type { Environment } from './environment.ts';

/** The largest document that is looked at, in bytes. */
const MAX_DOCUMENT = 20_000_000;

/** What each step needs to know, taken from the settings. */
export function discoverOptions(
  settings: Settings,
  environment: Environment,
  state: StorageState,
  mark?: DiscoverOptions['mark'],
): DiscoverOptions {
  const { maxPages, depth, sample } = settings;
  return {
    inputs: settings.inputs,
    cwd: environment.cwd,
    stdin: environment.stdin,
    scope: settings.scope,
    include: settings.include,
    exclude: settings.exclude,
    maxPages,
    ...(depth !== undefined && { depth }),
    ...(sample !== undefined && { sample }),
    ...(settings.shard !== undefined && { shard: shardOf(settings.shard) }),
    robots: settings.robots,
    sitemap: settings.sitemap,
    headers: [...settings.headers, ...cookieHeaders(settings), ...settings.basicAuth.map(authorization)],
    signedIn: isSignedIn(settings, state),
    userAgent: `Curbcut/${environment.tool.version}`,
    signal: environment.signal,
    ...(mark && { mark }),
  };
}

/** `2/3`, which the configuration has checked. */
function shardOf(text: string): Shard {
  const [part = 1, of = 1] = text.split('/').map(Number);
  return { part, of };
}

export function loaderOptions(
  settings: Settings,
  discovery: Discovery,
  { cwd, onStep }: Environment,
  state: StorageState,
): LoaderOptions {
  const { browser, login, loggedInSelector } = settings;
  return {
    concurrency: settings.concurrency,
    pageTimeoutMs: settings.pageTimeout * 1_000,
    browserPath: browser,
    onUnpack: () => onStep?.({ kind: 'unpacking' }),
    requireSandbox: settings.requireSandbox,
    isolate: settings.isolate,
    allows: (url, addresses) => discovery.policy.allows(url, addresses),
    staysIn: (url, asked) => discovery.scope.staysIn(url, asked),
    hostRules: discovery.hostRules,
    headers: settings.headers,
    basicAuth: settings.basicAuth,
    state: { ...state, cookies: [...state.cookies, ...settings.cookies] },
    loginScript: login === undefined ? undefined : resolve(cwd, login),
    loggedInSelector,
    allowStatus: settings.allowStatus,
    maxDocumentBytes: MAX_DOCUMENT,
  };
}

export function snapshotOptions(
  settings: Settings,
  judging: Judging,
  { book, scripts, axeFrench }: Pick<Environment, 'book' | 'scripts' | 'axeFrench'>,
): SnapshotOptions {
  const { page } = activeRules(book, judging);
  return {
    scripts,
    axe: {
      tags: [...new Set([...standardTags(settings.standard), BEST_PRACTICE_TAG])],
      rules: axeSwitches(book, judging),
      french: axeFrench,
      ...axeWords(book),
    },
    pageRules: Object.fromEntries(
      page.filter(({ rule }) => rule.source === undefined).map(({ rule, options }) => [rule.id, options]),
    ),
    customRules: page.flatMap(({ rule: { id, source }, options }) =>
      source === undefined ? [] : [{ id, source, options }],
    ),
  };
}

/** Rules of axe that the configuration turned off are not run at all. */
function axeSwitches({ axe }: RuleBook, { rules }: Judging): Record<string, { enabled: boolean }> {
  const off = axe.filter(({ id }) => Object.hasOwn(rules, id) && rules[id] === 'off');
  return Object.fromEntries(off.map(({ axeId }) => [axeId, { enabled: false }]));
}

function axeWords({ axe }: RuleBook): Pick<AxeWording, 'titles' | 'contentRules'> {
  return {
    titles: Object.fromEntries(axe.map(({ axeId, title }) => [axeId, title])),
    contentRules: new Set(axe.filter(({ owner }) => owner === 'content').map(({ axeId }) => axeId)),
  };
}

/** @throws UsageError if the file cannot be read or holds something else. */
export async function readStorageState(settings: Settings, cwd: string): Promise<StorageState> {
  const path = settings.storageState;
  if (path === undefined) return { cookies: [], origins: [] };
  try {
    const state = JSON.parse(await readFile(resolve(cwd, path), 'utf8')) as Partial<StorageState>;
    const { cookies = [], origins = [] } = state;
    if (!Array.isArray(cookies) || !Array.isArray(origins)) throw new TypeError('no lists of cookies and origins');
    return { cookies, origins };
  } catch (cause) {
    throw new UsageError({
      what: {
        en: `The storage state in ${path} cannot be read.`,
        fr: `L’état de session dans ${path} ne peut pas être lu.`,
      },
      where: '--storage-state',
      next: {
        en: 'Name a JSON file with “cookies” and “origins”, as Playwright writes it.',
        fr: 'Indiquez un fichier JSON avec «\u00a0cookies\u00a0» et «\u00a0origins\u00a0», comme ceux de Playwright.',
      },
      cause,
    });
  }
}

function isSignedIn({ headers, cookies, basicAuth, login }: Settings, state: StorageState): boolean {
  const given = [headers, cookies, basicAuth, state.cookies, state.origins];
  return login !== undefined || given.some((list) => list.length > 0);
}

function cookieHeaders({ cookies }: Settings): DiscoverOptions['headers'] {
  const byOrigin = new Map<string, string[]>();
  for (const { name, value, url } of cookies) {
    if (url === undefined) continue;
    const { origin } = new URL(url);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), `${name}=${value}`]);
  }
  return [...byOrigin].map(([origin, pairs]) => ({ origin, name: 'cookie', value: pairs.join('; ') }));
}

function authorization({
  origin,
  username,
  password,
}: Settings['basicAuth'][number]): DiscoverOptions['headers'][number] {
  const value = Buffer.from(`${username}:${password}`).toString('base64');
  return { origin, name: 'authorization', value: `Basic ${value}` };
}
