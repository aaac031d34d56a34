import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadBaseline } from '../../src/config/load-baseline.ts';
import { markKnown, matchRun, summaryOf } from '../../src/judge/baseline.ts';
import { looksOf } from '../../src/judge/looked.ts';
import type { Report } from '../../src/model/report.ts';
import { EDITS, UNLOADABLE, writeSite } from '../sites/edited-site.ts';
import { curbcut, emptyFolder, reportOf } from './run-cli.ts';

const FLAGS = ['--no-screenshots', '--fail-on', 'new'];

let cwd: string;
let edited: Report;
let said: string;

const baselineFile = async (name = 'curbcut.baseline.json'): Promise<string[]> =>
  (await readFile(join(cwd, name), 'utf8')).split('\n');
const statesAt = ({ issues }: Report, path: string, rule: string): (string | undefined)[] => {
  const isHere = (url: string): boolean => new URL(url).pathname === `/${path.replace(/index\.html$/, '')}`;
  return issues
    .filter(
      (issue) => issue.rule === rule && issue.outcome === 'fail' && issue.occurrences.some(({ at }) => isHere(at.url)),
    )
    .map((issue) =>
      issue.occurrences.some(({ at, isNew }) => isHere(at.url) && isNew === true) ? 'new' : issue.state && 'known',
    );
};

beforeAll(async () => {
  cwd = await emptyFolder();
  await writeSite(join(cwd, 'site'), 'before');
  await curbcut(['site', '--no-screenshots', '--fail-on', 'never'], { cwd });
  const written = await curbcut(['baseline'], { cwd });
  said = written.stdout;
  await copyFile(join(cwd, 'curbcut.baseline.json'), join(cwd, 'whole.json'));
  await writeSite(join(cwd, 'site'), 'after');
  ({ report: edited } = await reportOf(['site', ...FLAGS], { cwd }));
});

test('the command says how many issues it noted, and what to do with the file', () => {
  expect(said).toMatch(/curbcut\.baseline\.json: \d+ issues, \d+ places\.\nKeep this file with your code\./);
});

test('the site before its edits has all that they are about', async () => {
  const lines = await baselineFile();
  const made = EDITS.filter(({ before, name }) => before !== undefined && !/clean|goes to|switched/.test(name));
  for (const { rule, name } of made) expect(`${name}: ${lines.join('')}`).toContain(`"${rule}"`);
});

describe('a site that was edited', () => {
  test.each(EDITS.map((each) => [each.name, each] as const))('%s', (_, { rule, after, before, expected }) => {
    expect(statesAt(edited, (after ?? before)?.path ?? '', rule)).toEqual(expected);
  });

  test('the gate fails for what is new, and the report says how the run stands to the baseline', async () => {
    const added = edited.issues.filter(({ state }) => state === 'new').length;
    expect(edited.verdict).toMatchObject({ gate: 'failed', failOn: 'new' });
    expect(edited.baseline).toMatchObject({
      new: added,
      known: edited.issues.filter(({ state }) => state === 'known').length,
    });
    expect(edited.baseline?.fixed).toBeGreaterThanOrEqual(5);
    expect(edited.baseline?.notLookedAt).toBeGreaterThan(0);
    for (const [lang, sentence] of [
      ['en', new RegExp(`Against the baseline: ${added} new issues, \\d+ known\\.`)],
      ['fr', new RegExp(`Par rapport à la référence\\s: ${added} nouveaux problèmes, \\d+ connus\\.`)],
    ] as const) {
      await curbcut(['report', '--lang', lang, '-o', 'r.html', '-o', 'r.summary.md', '-o', 'text=r.txt'], { cwd });
      for (const name of ['r.html', 'r.summary.md', 'r.txt'])
        expect((await readFile(join(cwd, name), 'utf8')).replace(/\n/g, ' ')).toMatch(sentence);
    }
  });
});

test('an update takes out what is mended and deleted, keeps the page that did not load, and adds nothing', async () => {
  const before = await baselineFile();
  const { stdout, code } = await curbcut(['baseline', '--update'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toContain('what it did not look at stays in the file');
  const after = await baselineFile();
  expect(after.length).toBeLessThan(before.length);
  const looks = looksOf(edited, { isSite: () => false, coversAll: true });
  const shrunk = await loadBaseline(cwd, 'curbcut.baseline.json');
  const { match } = matchRun(shrunk, edited, looks);
  expect(summaryOf(markKnown(edited.issues, match), match, looks)).toEqual({ ...edited.baseline, fixed: 0 });
  expect(edited.pages.find(({ url }) => url.endsWith(UNLOADABLE))).toMatchObject({ state: 'error' });
});

describe('the same site elsewhere, judged otherwise', () => {
  let elsewhere: Report;
  beforeAll(async () => {
    await writeSite(join(cwd, 'site'), 'before');
    await writeSite(join(cwd, 'staging'), 'before');
    const rules = ['--rule', 'link/vague=error', '--rule', 'axe/image-alt=off'];
    ({ report: elsewhere } = await reportOf(['staging', ...FLAGS, ...rules, '--baseline', 'whole.json'], { cwd }));
  });

  test('another host makes nothing new', () => {
    expect(elsewhere.pages[0]?.url).toContain('staging.localhost');
    expect(elsewhere.baseline?.new).toBe(0);
    expect(elsewhere.verdict.exitCode).toBe(0);
  });

  test('another severity makes nothing new', () => {
    const vague = elsewhere.issues.filter(({ rule }) => rule === 'link/vague');
    expect(vague.map(({ severity, state }) => [severity, state])).toEqual([['error', 'known']]);
  });

  test('a rule that is switched off fixes nothing', async () => {
    const off = (await baselineFile('whole.json')).filter((line) => line.includes('"axe/image-alt"'));
    expect(elsewhere.baseline).toMatchObject({ fixed: 0, notLookedAt: off.length });
    await curbcut(['baseline', '--update', '--baseline', 'whole.json'], { cwd });
    expect((await baselineFile('whole.json')).filter((line) => line.includes('"axe/image-alt"'))).toHaveLength(
      off.length,
    );
  });

  test('pages beyond a limit fix nothing', async () => {
    const before = await baselineFile('whole.json');
    const { report } = await reportOf(['site', ...FLAGS, '--baseline', 'whole.json', '--max-pages', '2'], { cwd });
    expect(report.baseline?.fixed).toBe(0);
    await curbcut(['baseline', '--update', '--baseline', 'whole.json'], { cwd });
    // What moved to another host is written as it is there: its causes may have other keys.
    const placesIn = (lines: readonly string[]): string[] =>
      lines.map((line) => line.replace(/^\["issue","\w+",/, '')).sort();
    expect(placesIn(await baselineFile('whole.json'))).toEqual(placesIn(before));
  });
});

test('without a baseline, --fail-on new stops and says what to do', async () => {
  const { code, stderr } = await curbcut(['site', '--fail-on', 'new'], { cwd: await emptyFolder() });
  expect(code).toBe(2);
  expect(stderr).toContain('curbcut baseline');
});
