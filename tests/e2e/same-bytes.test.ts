import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { serveGeneratedSite } from '../sites/generated-site.ts';
import type { RunningSite } from '../sites/serve.ts';
import { curbcut, emptyFolder, reportOf, timeless } from './run-cli.ts';

let site: RunningSite;
/** What a run that nobody disturbs says, one page at a time. */
let undisturbed: Awaited<ReturnType<typeof reportOf>>;
beforeAll(async () => {
  site = await serveGeneratedSite({ pages: 12, seed: 7, scripted: true });
  undisturbed = await reportOf([`${site.url}/`, '--concurrency', '1']);
});
afterAll(() => site.close());

test('two runs give the same bytes, times aside, whatever the number of pages at once', async () => {
  const three = await reportOf([`${site.url}/`, '--concurrency', '3']);
  expect(undisturbed.report.ledger.checked).toBe(13);
  expect(timeless(three.stdout)).toBe(timeless(undisturbed.stdout));
});

test('every URL ends once, and the ledger adds up', async () => {
  const { report } = await reportOf([`${site.url}/`, '--max-pages', '5']);
  const { total, checked, error, skipped, notVisited } = report.ledger;
  expect(checked + error + skipped + notVisited).toBe(total);
  expect(new Set(report.pages.map(({ url }) => url)).size).toBe(total);
  expect(report.pages).toHaveLength(total);
  expect(checked + error).toBe(5);
});

describe('a run that was killed', () => {
  test.each([1, 4, 8])('after %i pages, and resumed, gives the report of an undisturbed one', async (pages) => {
    const cwd = await emptyFolder();
    const killed = await curbcut([`${site.url}/`], { cwd, onStart: killAfter(cwd, pages) });
    expect(killed.code).toBe(-1);
    const resumed = await reportOf([`${site.url}/`, '--resume'], { cwd });
    expect(timeless(resumed.stdout)).toBe(timeless(undisturbed.stdout));
  });

  test('can be reported as it is: interrupted, incomplete, never a pass', async () => {
    const cwd = await emptyFolder();
    await curbcut([`${site.url}/`], { cwd, onStart: killAfter(cwd, 3) });
    const { code, report } = await reportOf(['report', '.curbcut'], { cwd });
    expect(report).toMatchObject({ status: 'interrupted', verdict: { complete: false } });
    expect(code).toBe(3);
  });

  test('is not resumed with other settings', async () => {
    const cwd = await emptyFolder();
    await curbcut([`${site.url}/`], { cwd, onStart: killAfter(cwd, 1) });
    expect((await curbcut([`${site.url}/`, '--resume', '--standard', 'wcag22aa'], { cwd })).code).toBe(2);
  });
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s: a partial report that says so, and %i', async (signal, expected) => {
  const cwd = await emptyFolder();
  const ended = await curbcut([`${site.url}/`, '-o', 'json=out.json'], { cwd, onStart: killAfter(cwd, 2, signal) });
  expect(ended.code).toBe(expected);
  const report = JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8')) as Report;
  expect(report).toMatchObject({ status: 'interrupted', verdict: { complete: false } });
});

test('every format can be made again from the run, without a browser', async () => {
  const cwd = await emptyFolder();
  const first = await reportOf([`${site.url}/`, '--sample', '4'], { cwd });
  const again = await reportOf(['report', '.curbcut'], { cwd, env: { CURBCUT_BROWSER: '/nowhere' } });
  expect(again.stdout).toBe(first.stdout);
  const names = ['r.html', 'r.sarif', 'r.xml', 'r.json', 'r.txt'];
  const outputs = ['html=r.html', 'sarif=r.sarif', 'junit=r.xml', 'json=r.json', 'text=r.txt'].flatMap((output) => [
    '-o',
    output,
  ]);
  await curbcut(['report', '.curbcut', ...outputs], { cwd });
  for (const name of names) expect((await readFile(join(cwd, name))).length).toBeGreaterThan(200);
});

test('yesterday’s report is never read as today’s pass', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'out.json'), '{"verdict":{"gate":"passed"}}');
  await curbcut([`${site.url}/`, '-o', 'json=out.json'], { cwd, onStart: killAfter(cwd, 1) });
  await expect(readFile(join(cwd, 'out.json'))).rejects.toThrow('ENOENT');
});

test('a report that cannot be written is 4', async () => {
  const { code } = await curbcut([`${site.url}/`, '--sample', '1', '-o', 'json=/dev/full/out.json']);
  expect(code).toBe(4);
});

/** Kills the process once so many pages are in its journal. */
function killAfter(cwd: string, pages: number, signal: NodeJS.Signals = 'SIGKILL') {
  return (child: { kill(signal: NodeJS.Signals): void }): void => {
    const timer = setInterval(async () => {
      const journal = await readFile(join(cwd, '.curbcut', 'journal.jsonl'), 'utf8').catch(() => '');
      if (journal.split('\n').length - 2 < pages) return;
      clearInterval(timer);
      child.kill(signal);
    }, 20);
  };
}
