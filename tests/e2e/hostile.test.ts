import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { openTestLoader } from '../rules/look.ts';
import { hostileCases, serveHostile } from '../sites/hostile.ts';
import { type Expectation, type HostileCase, PROBE } from '../sites/hostile/hostile-page.ts';
import { PAYLOADS } from '../sites/hostile/texts.ts';
import type { RunningSite } from '../sites/serve.ts';
import { curbcut, emptyFolder, type Ended } from './run-cli.ts';

const FORMATS = { 'r.html': 'html', 'r.sarif': 'sarif', 'r.xml': 'junit', 'r.json': 'json', 'r.txt': 'text' } as const;
const FILES = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** One run over hostile pages, four at a time: what one does must not change what is said of another. */
interface HostileRun {
  readonly ended: Ended;
  readonly report: Report;
  readonly html: string;
}

let site: RunningSite;
/** Pages that may hang have a short time; pages that must be checked have all that a busy machine needs. */
let hanging: HostileRun;
let answering: HostileRun;
beforeAll(async () => {
  site = await serveHostile();
  hanging = await run(
    hostileCases.filter((each) => mayTimeOut(each.expect)),
    5,
  );
  answering = await run(
    hostileCases.filter((each) => !mayTimeOut(each.expect)),
    60,
  );
}, 900_000);
afterAll(() => site.close());

async function run(cases: readonly HostileCase[], seconds: number): Promise<HostileRun> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'urls.txt'), cases.map(({ path }) => `${site.url}${path}`).join('\n'));
  const outputs = FILES.flatMap((file) => ['-o', `${FORMATS[file]}=${file}`]);
  const options = ['--page-timeout', String(seconds), '--concurrency', '4', '--no-robots'];
  const ended = await curbcut(['urls.txt', ...options, ...outputs], { cwd: folder });
  const report = JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')) as Report;
  return { ended, report, html: await readFile(join(folder, 'r.html'), 'utf8') };
}

function mayTimeOut({ reason, gap, or }: Expectation): boolean {
  return [reason, gap].flat().includes('timeout') || (or !== undefined && mayTimeOut(or));
}

describe('the hostile site', () => {
  test('ends as what it is: incomplete, with every address accounted for', () => {
    for (const { ended, report } of [hanging, answering]) {
      expect(ended.code).toBe(3);
      const { total, checked, error, skipped, notVisited } = report.ledger;
      expect(checked + error + skipped + notVisited).toBe(total);
    }
  });

  test('gets of each page what must be said of it', () => {
    const wrong = hostileCases.flatMap(({ path, expect: wanted, note }) => {
      const said = saidOf(path, (mayTimeOut(wanted) ? hanging : answering).report);
      return holds(said, wanted) ? [] : [{ path, note, said, wanted }];
    });
    expect(wrong).toEqual([]);
  });
});

describe('what its pages say', () => {
  test('never speaks through the console', () => {
    for (const text of [hanging, answering].flatMap(({ ended }) => [ended.stdout, ended.stderr])) {
      // eslint-disable-next-line no-control-regex -- the point of the test
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(text).not.toMatch(/^\s*(::|##vso\[|##teamcity\[)/m);
    }
  });

  test('runs nothing in the HTML report, and asks for nothing', async () => {
    const loader = await openTestLoader();
    const { html } = answering;
    const visit = await loader.visit({ url: `${site.url}/plain`, isSeed: true }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setContent(html);
      const probe = await page.evaluate((name) => (globalThis as Record<string, unknown>)[name], PROBE);
      const scripts = await page.$$eval(
        'script',
        (all, name) => all.filter(({ text }) => text.includes(name)).length,
        PROBE,
      );
      return { asked, probe, scripts };
    });
    await loader.close();
    expect(visit).toMatchObject({ state: 'checked', value: { asked: [], scripts: 0 } });
    expect(visit.state === 'checked' ? visit.value.probe : 'not opened').toBeUndefined();
  });

  test('is there, defused: the payloads did reach the report', () => {
    expect(Object.keys(PAYLOADS).length).toBeGreaterThan(10);
    expect(
      answering.report.pages.filter(({ title }) => title !== undefined && /script|::error|\u001b/.test(title)).length,
    ).toBeGreaterThan(0);
  });
});

interface Said {
  readonly state: string;
  readonly reason?: string | undefined;
  readonly rules: readonly string[];
  readonly gaps: readonly string[];
}

function saidOf(path: string, report: Report): Said {
  const url = new URL(path, site.url).href;
  const page = report.pages.find((each) => each.url === url) ?? report.pages.find((each) => each.finalUrl === url);
  const final = page?.finalUrl ?? url;
  return {
    state: page?.state ?? 'unknown',
    reason: page?.reason,
    rules: report.issues.filter(({ pages }) => pages.includes(final)).map(({ rule }) => rule),
    gaps: report.gaps.filter((gap) => gap.url === final || gap.url === url).map(({ reason }) => reason),
  };
}

function holds(said: Said, wanted: Expectation): boolean {
  const own =
    said.state === wanted.state &&
    (wanted.reason === undefined || [wanted.reason].flat().includes(said.reason as never)) &&
    (wanted.rule === undefined || said.rules.includes(wanted.rule)) &&
    (wanted.gap === undefined || [wanted.gap].flat().some((gap) => said.gaps.includes(gap)));
  return own || (wanted.or !== undefined && holds(said, wanted.or));
}
