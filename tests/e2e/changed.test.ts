import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { loadBaseline } from '../../src/config/load-baseline.ts';
import type { Report } from '../../src/model/report.ts';
import { page, siteFolder, type SiteFiles, write } from '../builds/site-folder.ts';
import { curbcut } from './run-cli.ts';

const LINK = '<p><a href="/two.html">The second page of this site</a></p>';
const SITE: SiteFiles = {
  'index.html': page('Home', LINK),
  'two.html': page('Second', '<p>We answer the phone.</p>'),
  'three.html': page('Third', '<p>We answer letters.</p>'),
};
const BARE = '<img src="x.png">';
const git = (cwd: string, ...args: string[]) =>
  promisify(execFile)('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd });

/** A folder with the site in `old` and in `new`. */
async function twoBuilds(): Promise<string> {
  const cwd = await siteFolder({});
  for (const name of ['old', 'new']) {
    await mkdir(join(cwd, name));
    await write(join(cwd, name), SITE);
  }
  return cwd;
}

async function run(cwd: string, ...args: string[]): Promise<{ code: number; stdout: string; report: Report }> {
  const { code, stdout, stderr } = await curbcut([...args, '-o', 'json=r.json'], { cwd });
  const json = await readFile(join(cwd, 'r.json'), 'utf8').catch(() => {
    throw new Error(`No report (exit ${code}): ${stderr}`);
  });
  return { code, stdout, report: JSON.parse(json) as Report };
}

/** `two.html`: `content`; a page that was skipped: its reason. */
const endsOf = ({ pages }: Report): Record<string, string | undefined> =>
  Object.fromEntries(
    pages.map(({ url, state, checkedFor, reason }) => [
      new URL(url).pathname,
      state === 'checked' ? checkedFor : reason,
    ]),
  );

let cwd: string;
beforeAll(async () => {
  cwd = await twoBuilds();
});

test('another build: only what changed, one per template, and the report says so', async () => {
  await write(join(cwd, 'new'), { 'two.html': page('Second', BARE), 'three.html': undefined });
  const { code, stdout, report } = await run(cwd, 'new', '--changed', 'old');
  expect(code).toBe(1);
  expect(endsOf(report)).toEqual({ '/': 'unchanged', '/two.html': 'content' });
  expect(report.changed).toEqual({ since: 'old', kind: 'folder', gone: ['three.html'] });
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('It looked only at what changed: 1 changed page of 2.');
  const { stdout: french } = await curbcut(['report', '--lang', 'fr'], { cwd });
  expect(french.replaceAll(/\s+/g, ' ')).toContain('Il n’a vérifié que ce qui a changé : 1 page modifiée sur 2.');
});

test('the last run: what failed there is looked at until it passes, though nobody touched it', async () => {
  const again = await run(cwd, 'new', '--changed', 'r.json');
  expect(again.report.changed?.whole).toBe(undefined);
  expect(endsOf(again.report)).toEqual({ '/': 'unchanged', '/two.html': 'not-passed' });
  expect(again.code).toBe(1);
  await write(join(cwd, 'new'), { 'two.html': page('Second', '<p>Mended.</p>') });
  const mended = await run(cwd, 'new', '--changed', '.curbcut');
  expect(endsOf(mended.report)).toEqual({ '/': 'unchanged', '/two.html': 'content' });
  expect(mended.code).toBe(0);
  const still = await run(cwd, 'new', '--changed', 'r.json');
  expect(endsOf(still.report)).toEqual({ '/': 'template', '/two.html': 'unchanged' });
  expect(still.code).toBe(0);
});

test('a run with other settings, and one that is not there yet: every page is checked', async () => {
  const other = await run(cwd, 'new', '--changed', 'r.json', '--rule', 'sent/long=off');
  expect(other.report.changed?.whole).toBe('other-settings');
  expect(other.report.ledger).toMatchObject({ total: 2, checked: 2 });
  const first = await run(cwd, 'new', '--changed', './last/report.json');
  expect(first.report.changed?.whole).toBe('no-run');
  expect(first.report.notices).toContainEqual({ code: 'changed-no-run', detail: './last/report.json' });
  expect(first.report.ledger).toMatchObject({ total: 2, checked: 2 });
});

test('a git ref, where the built folder is committed', async () => {
  const repository = await twoBuilds();
  await git(repository, 'init', '-q', '-b', 'main');
  await git(repository, 'add', 'new');
  await git(repository, 'commit', '-qm', 'Build');
  await write(join(repository, 'new'), { 'three.html': page('Third', '<p>We answer letters and calls.</p>') });
  const { report } = await run(repository, 'new', '--changed', 'main');
  expect(report.changed).toMatchObject({ kind: 'git', since: 'main' });
  expect(endsOf(report)).toEqual({ '/': 'unchanged', '/two.html': 'unchanged', '/three.html': 'content' });
  const uncommitted = await curbcut(['old', '--changed', 'main'], { cwd: repository });
  expect(uncommitted).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('The folder old is not in git at main'),
  });
  const missing = await curbcut(['new', '--changed', 'nowhere'], { cwd: repository });
  expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('last run’s JSON report') });
});

test.each([
  ['a ref like an option', ['new', '--changed=--output=x'], 'looks like an option'],
  ['an address', ['http://127.0.0.1:9/', '--changed', 'old'], 'one folder of built pages'],
  ['the folder itself', ['new', '--changed', 'new'], 'compared with itself'],
  ['a file that is no report', ['new', '--changed', 'new/two.html'], 'not a JSON report'],
])('%s is refused', async (_, args, words) => {
  expect(await curbcut(args, { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining(words) });
});

test('what was left out is not fixed: neither in the history nor in the baseline', async () => {
  const folder = await twoBuilds();
  const bad = { 'two.html': page('Same', BARE), 'three.html': page('Same', '<p>We answer letters.</p>') };
  for (const name of ['old', 'new']) await write(join(folder, name), bad);
  const flags = ['new', '--history', 'past', '--fail-on', 'never'];
  await run(folder, ...flags);
  await curbcut(['baseline'], { cwd: folder });
  const before = await entriesIn(folder);
  expect(before.length).toBeGreaterThan(0);
  await writeFile(join(folder, 'new', 'index.html'), page('Home', '<p>A new home.</p>'));
  const { report } = await run(folder, ...flags, '--changed', 'old');
  expect(endsOf(report)).toMatchObject({ '/': 'content', '/two.html': 'unchanged', '/three.html': 'unchanged' });
  expect(report.changes?.fixed).toEqual([]);
  await curbcut(['baseline', '--update'], { cwd: folder });
  expect(await entriesIn(folder)).toEqual(before);
});

/** What the baseline holds of issues; what it holds of pages follows their words. */
async function entriesIn(folder: string): Promise<readonly unknown[]> {
  return (await loadBaseline(folder, 'curbcut.baseline.json')).entries;
}
