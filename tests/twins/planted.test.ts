import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Loader } from '../../src/load/loader.ts';
import type { PageSnapshot } from '../../src/model/snapshot.ts';
import type { SnapshotOptions } from '../../src/snapshot/snapshot-page.ts';
import { compareTwins } from '../../src/twins/compare-twins.ts';
import type { TwinDifference } from '../../src/twins/difference.ts';
import { pairTwins } from '../../src/twins/pair-twins.ts';
import { twinCard } from '../../src/twins/twin-card.ts';
import { ROOT } from '../e2e/run-cli.ts';
import { lookAt, openTestLoader, testSnapshotOptions } from '../rules/look.ts';
import { serveRoutes, type RunningSite } from '../sites/serve.ts';

/** Others than the planted ones that are told at most, over all pairs. */
const MOST_OTHERS = 3;

interface Planted {
  readonly page: string;
  readonly find: string;
  readonly replace: string;
  readonly kind: TwinDifference['kind'];
}

type Told = TwinDifference & { readonly on: string };

let loader: Loader;
let options: SnapshotOptions;
beforeAll(async () => {
  const all = await testSnapshotOptions(['none']);
  options = { ...all, pageRules: {} };
  loader = await openTestLoader();
});
afterAll(() => loader.close());

function pagesOf(folder: string, edits: readonly Planted[]): Record<string, string> {
  const pages = ['en', 'fr'].flatMap((lang) =>
    readdirSync(join(folder, lang)).map((name) => {
      const text = readFileSync(join(folder, lang, name), 'utf8');
      const own = edits.filter(({ page }) => page === `${lang}/${name}`);
      return [`/${lang}/${name}`, own.reduce((html, { find, replace }) => plant(html, find, replace), text)] as const;
    }),
  );
  return Object.fromEntries(pages);
}

function plant(html: string, find: string, replace: string): string {
  const parts = html.split(find);
  if (parts.length !== 2) throw new Error(`"${find}" stands ${parts.length - 1} times on the page.`);
  return parts.join(replace);
}

async function differences(pages: Record<string, string>): Promise<Told[]> {
  const site: RunningSite = await serveRoutes(pages);
  try {
    const snapshots = new Map<string, PageSnapshot>();
    for (const path of Object.keys(pages)) {
      const snapshot = await lookAt(loader, site.url + path, options, (_, seen) => Promise.resolve(seen));
      snapshots.set(snapshot.url, snapshot);
    }
    const pairs = pairTwins([...snapshots.values()].map(twinCard), [], (url) => url);
    expect(pairs.length * 2).toBe(snapshots.size);
    return pairs.flatMap(({ en, fr }) => {
      const [english, french] = [snapshots.get(en), snapshots.get(fr)];
      if (english === undefined || french === undefined) throw new Error('A page of a pair is not there.');
      return compareTwins(english, french).map((difference) => ({
        ...difference,
        on: `${new URL(en).pathname.slice(1)} ${new URL(fr).pathname.slice(1)}`,
      }));
    });
  } finally {
    await site.close();
  }
}

/** A line that a person can read. */
function line({ on, kind, en, fr, enValue, frValue, sure }: Told): string {
  return `${on} ${kind}${sure ? '' : '?'}: ${enValue ?? en?.text ?? '–'} / ${frValue ?? fr?.text ?? '–'}`.slice(0, 200);
}

const folder = join(ROOT, 'fixtures/sites/twins');
const { planted } = JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8')) as { planted: Planted[] };

test('natural translations differ in next to nothing', async () => {
  const told = await differences(pagesOf(folder, []));
  expect(told.filter(({ sure }) => sure).map(line)).toEqual([]);
  expect(told.map(line).slice(MOST_OTHERS)).toEqual([]);
});

test('and so do pages that nothing was tuned on', async () => {
  const told = await differences(pagesOf(join(ROOT, 'fixtures/sites/twins-unseen'), []));
  expect(told.filter(({ sure }) => sure).map(line)).toEqual([]);
  expect(told.map(line).slice(MOST_OTHERS)).toEqual([]);
});

test('every planted difference is told, and few others', async () => {
  expect(planted.length).toBeGreaterThanOrEqual(60);
  const told = await differences(pagesOf(folder, planted));
  const missed: string[] = [];
  for (const { page, kind, find, replace } of planted) {
    const at = told.findIndex((one) => one.kind === kind && one.on.includes(page) && isOf(one, find, replace));
    if (at < 0) missed.push(`${page} ${kind}: ${find} > ${replace}`);
    else told.splice(at, 1);
  }
  expect({ missed, others: told.map(line) }).toMatchObject({ missed: [] });
  expect(told.map(line).slice(MOST_OTHERS)).toEqual([]);
});

/** Does the difference show what was put in or taken out? */
function isOf({ enValue, frValue, kind }: Told, find: string, replace: string): boolean {
  if (!VALUES.has(kind)) return true;
  const edit = `${find} ${replace}`.toLowerCase();
  return [enValue, frValue].some((value) => {
    if (value === undefined) return false;
    const numbers = value.match(/\d+/g) ?? [];
    return edit.includes(value.toLowerCase()) || numbers.some((number) => edit.includes(number));
  });
}

const VALUES: ReadonlySet<string> = new Set([
  'number',
  'money',
  'percent',
  'date',
  'time',
  'phone',
  'email',
  'postal',
  'month',
  'weekday',
]);
