import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { loadBaseline } from '../../src/config/load-baseline.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { baselineText } from '../../src/judge/baseline.ts';
import type { Baseline, BaselineEntry } from '../../src/model/baseline.ts';
import { fingerprint } from '../../src/model/fingerprint.ts';

/** What git itself makes of two branches that each changed the baseline. */

const FILE = 'curbcut.baseline.json';
const run = promisify(execFile);

const print = (text: string): string => fingerprint(text);
const entry = (cause: string, page: string, count = 1): BaselineEntry => ({
  key: print(cause),
  rule: 'axe/label',
  page: print(page),
  count,
  prints: Array.from({ length: count }, (_, at) => `e${print(`${cause}${at}`)}`),
});

/** Forty pages; `edits`: pages whose words a branch changed, with their new grade. */
function baseline(entries: readonly BaselineEntry[], edits: Readonly<Record<string, number>> = {}): Baseline {
  const pages = Array.from({ length: 40 }, (_, at) => `/page-${at}`).map((path) => ({
    page: print(path),
    likeness: print(`${path} ${edits[path] ?? ''}`),
    levels: [{ lang: 'en' as const, score: edits[path] ?? 9, long: 10 }],
  }));
  const order = (a: BaselineEntry, b: BaselineEntry): number => (`${a.key} ${a.page}` < `${b.key} ${b.page}` ? -1 : 1);
  return {
    version: 2,
    scope: print('dist'),
    pages: pages.sort((a, b) => (a.page < b.page ? -1 : 1)),
    entries: [...entries].sort(order),
  };
}

const OLD = Array.from({ length: 30 }, (_, at) => entry(`old ${at}`, `/page-${at}`));
const FIXED = OLD[3];
const ADDED = entry('added', '/page-7');
const OURS = OLD.filter((each) => each !== FIXED);
const THEIRS = [...OLD, ADDED];

test('one branch mends a fault, the other adds one: git merges without a conflict', async () => {
  const { folder, isClean } = await merged(baseline(OURS), baseline(THEIRS));
  expect(isClean).toBe(true);
  expect(await loadBaseline(folder, FILE)).toEqual(baseline([...OURS, ADDED]));
});

test('both also changed one page: the conflict is of that line alone, and to keep both sides is right', async () => {
  const { folder, isClean } = await merged(baseline(OURS, { '/page-9': 7 }), baseline(THEIRS, { '/page-9': 8 }));
  expect(isClean).toBe(false);
  const text = await readFile(join(folder, FILE), 'utf8');
  expect(text.split('<<<<<<<')).toHaveLength(2);
  await expect(loadBaseline(folder, FILE)).rejects.toThrow(UsageError);
  await writeFile(join(folder, FILE), text.replace(/^(?:<<<<<<<|=======|>>>>>>>).*\n/gm, ''));
  const { pages, entries } = await loadBaseline(folder, FILE);
  expect(entries).toEqual(baseline([...OURS, ADDED]).entries);
  expect(pages).toHaveLength(40);
  // The better of the two: no merge makes a budget looser.
  expect(pages.find(({ page }) => page === print('/page-9'))?.levels).toEqual([{ lang: 'en', score: 7, long: 10 }]);
});

test('with merge=union there is no conflict, and the file loads', async () => {
  const { folder, isClean } = await merged(
    baseline([...OURS.slice(1), entry('old 0', '/page-0', 3)], { '/page-9': 8 }),
    baseline([...THEIRS.slice(1), entry('old 0', '/page-0', 2)], { '/page-9': 7 }),
    `${FILE} merge=union\n`,
  );
  expect(isClean).toBe(true);
  const { pages, entries } = await loadBaseline(folder, FILE);
  expect(entries).toEqual(baseline([...OURS.slice(1), entry('old 0', '/page-0', 2), ADDED]).entries);
  expect(pages.find(({ page }) => page === print('/page-9'))?.levels[0]?.score).toBe(7);
});

async function merged(ours: Baseline, theirs: Baseline, attributes = '') {
  const folder = await mkdtemp(join(tmpdir(), 'curbcut-merge-'));
  const git = (...args: readonly string[]) =>
    run('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: folder });
  const commit = async (then: Baseline): Promise<void> => {
    await writeFile(join(folder, FILE), baselineText(then));
    await git('add', '.');
    await git('commit', '-q', '-m', 'Change');
  };
  await git('init', '-q', '-b', 'main');
  await writeFile(join(folder, '.gitattributes'), attributes);
  await commit(baseline(OLD));
  await git('checkout', '-q', '-b', 'theirs');
  await commit(theirs);
  await git('checkout', '-q', 'main');
  await commit(ours);
  const isClean = await git('merge', '-q', '-m', 'Merge', 'theirs').then(
    () => true,
    () => false,
  );
  return { folder, isClean };
}
