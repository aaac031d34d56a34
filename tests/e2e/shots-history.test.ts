import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { readShots } from '../../src/run/shots.ts';
import { curbcut, emptyFolder, reportOf, timeless } from './run-cli.ts';

const page = (name: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${name}</title></head><body><main><h1>${name}</h1>${body}</main></body></html>`;
const BARE = '<button style="width:80px;height:30px"></button>';

/** A folder with a site of two pages in it, each with a button without a name. */
async function siteFolder(second = BARE): Promise<string> {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, 'site'));
  await writeFile(join(cwd, 'site', 'index.html'), page('Home', `${BARE}<a href="about.html">About us</a>`));
  await writeFile(join(cwd, 'site', 'about.html'), page('About', second));
  return cwd;
}

const read = async (cwd: string, name: string): Promise<string> => readFile(join(cwd, name), 'utf8');
const reportIn = async (cwd: string, name = 'r.json'): Promise<Report> => JSON.parse(await read(cwd, name)) as Report;
const shotsIn = (cwd: string): Promise<string[]> => readdir(join(cwd, '.curbcut', 'shots')).catch(() => []);
const picturesOf = ({ issues }: Report) =>
  issues.flatMap(({ rule, occurrences }) =>
    occurrences.flatMap(({ at, shot }) => (shot === undefined ? [] : [{ rule, url: at.url, file: shot.file }])),
  );

let cwd: string;
let report: Report;
beforeAll(async () => {
  cwd = await siteFolder();
  await curbcut(['site', '-o', 'r.html', '-o', 'r.json'], { cwd });
  report = await reportIn(cwd);
});

test('one picture a cause, of the first page that shows it', async () => {
  const buttons = picturesOf(report).filter(({ rule }) => rule === 'axe/button-name');
  expect(buttons).toMatchObject([{ url: expect.stringMatching(/localhost\/$/) }]);
  const file = buttons[0]?.file ?? '';
  expect((await readFile(join(cwd, '.curbcut', 'shots', file))).subarray(8, 12).toString()).toBe('WEBP');
  expect((await readShots(join(cwd, '.curbcut'), report)).shots.has(file)).toBe(true);
});

test('the same bytes in another run, one page at a time', async () => {
  const earlier = { json: await read(cwd, 'r.json'), shots: picturesOf(report).map(({ file }) => file) };
  await curbcut(['site', '-o', 'html=again.html', '-o', 'json=again.json', '--concurrency', '1'], { cwd });
  expect(timeless(await read(cwd, 'again.json'))).toBe(timeless(earlier.json));
  expect(await shotsIn(cwd)).toEqual(expect.arrayContaining(earlier.shots));
});

test('the run’s pictures are found again by `report`, and a torn or missing one is left out', async () => {
  const runDir = join(cwd, '.curbcut');
  const { stdout } = await curbcut(['report', '-o', 'json=-'], { cwd });
  expect(picturesOf(JSON.parse(stdout) as Report)).toEqual(picturesOf(report));
  expect((await readShots(runDir, report, 10)).leftOut).toBe(new Set(picturesOf(report).map(({ file }) => file)).size);
  for (const name of await shotsIn(cwd)) await writeFile(join(runDir, 'shots', name), 'torn');
  expect(await readShots(runDir, report)).toEqual({ shots: new Map(), leftOut: 0 });
  expect((await curbcut(['report', '-o', 'html=torn.html'], { cwd })).code).toBe(1);
});

test.each([
  ['a run for JSON only', ['-o', 'r.json']],
  ['--no-screenshots', ['-o', 'r.html', '-o', 'r.json', '--no-screenshots']],
])('%s takes none', async (_, flags) => {
  const folder = await siteFolder();
  await curbcut(['site', ...flags], { cwd: folder });
  expect(await shotsIn(folder)).toEqual([]);
  expect(picturesOf(await reportIn(folder))).toEqual([]);
});

test('--history: what is new, what is fixed, and that in both languages', async () => {
  const folder = await siteFolder('<p>All is well here.</p>');
  const flags = ['site', '--history', 'past', '--run-dir', 'run'];
  const first = await reportOf(flags, { cwd: folder });
  expect(first.report.changes).toBeUndefined();
  expect(first.report.trend).toHaveLength(1);
  await writeFile(
    join(folder, 'site', 'index.html'),
    page('Home', '<img src="x.png"><a href="about.html">About us</a>'),
  );
  const second = await reportOf(flags, { cwd: folder });
  const { changes, issues, trend } = second.report;
  expect(trend).toHaveLength(2);
  expect(changes?.since).toBe(first.report.time.started);
  expect(changes?.fixed.map(({ rule }) => rule)).toContain('axe/button-name');
  const added = issues.filter(({ state }) => state === 'new');
  expect(added.map(({ rule }) => rule)).toContain('axe/image-alt');
  expect(changes?.new).toEqual(added.map(({ key }) => key).sort());
  const say = async (lang: string): Promise<string> =>
    (await curbcut(['report', 'run', '--history', 'past', '--lang', lang], { cwd: folder })).stdout;
  expect(await say('en')).toMatch(/Since the last run \(.*\): \d+ new, \d+ fixed/s);
  expect(await say('fr')).toMatch(/Depuis la dernière exécution \(.*\)\s:\s\d+\snouveaux?,\s\d+\scorrigés?/s);
});

test('a run that left pages out fixes nothing on them', async () => {
  const folder = await siteFolder('<img src="x.png">');
  const flags = ['site', '--history', 'past', '--fail-on', 'never'];
  await curbcut(flags, { cwd: folder });
  const { report: part } = await reportOf([...flags, '--max-pages', '1'], { cwd: folder });
  expect(part.ledger.checked).toBe(1);
  expect(part.changes?.fixed).toEqual([]);
  expect(part.changes?.notComparable).toBeGreaterThan(0);
});
