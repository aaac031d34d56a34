import { mkdtemp, mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { repositoryOptions } from '../../src/cli/ci/anchor.ts';
import { detectCi } from '../../src/cli/ci/detect.ts';
import { planCi } from '../../src/cli/ci/plan.ts';
import type { CommandContext } from '../../src/cli/context.ts';
import type { Output } from '../../src/cli/output.ts';
import { maskFor } from '../../src/tool/secrets.ts';
import { removeStaleReports, writeReports } from '../../src/cli/write-reports.ts';
import type { Report } from '../../src/model/report.ts';
import { hostileReport } from '../report/hostile-report.ts';
import { ownRegistry } from '../../src/tool/registry.ts';
import { sampleReport } from '../report/sample-report.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'curbcut-ci-')));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

type Env = Readonly<Record<string, string>>;

/** Writes a report as the command line does, and gives all that came out. */
async function run(
  env: Env,
  outputs: readonly Output[] = [],
  report: Report = sampleReport(),
): Promise<{ code: number; stdout: string; stderr: string; files: string[] }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const heard = { stdout: '', stderr: '' };
  stdout.on('data', (chunk: Buffer) => (heard.stdout += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (heard.stderr += chunk.toString()));
  const world = { env, cwd, stdin: new PassThrough(), stdout, stderr, now: () => new Date(0), cores: 2 };
  const context: CommandContext = {
    words: [],
    given: new Map(),
    world,
    lang: 'en',
    quiet: false,
    verbose: false,
    mask: maskFor({ headers: [], cookies: [], basicAuth: [], inputs: [] }),
    registry: ownRegistry,
  };
  const ci = planCi(env, outputs);
  await removeStaleReports(outputs, context, ci);
  const code = await writeReports(report, outputs, context, { runDir: join(cwd, '.curbcut'), ci });
  return { code, ...heard, files: (await readdir(cwd)).sort() };
}

const GITHUB: Env = { CI: 'true', GITHUB_ACTIONS: 'true' };
const GITLAB: Env = { CI: 'true', GITLAB_CI: 'true' };
const AZURE: Env = { TF_BUILD: 'True' };
const JENKINS: Env = { JENKINS_URL: 'https://ci.example/' };

test.each([
  [GITHUB, 'github'],
  [GITLAB, 'gitlab'],
  [AZURE, 'azure'],
  [JENKINS, 'jenkins'],
  [{ BUILD_TAG: 'jenkins-site-12' }, 'jenkins'],
  [{ CI: 'true' }, 'other'],
  [{ CI: '1' }, 'other'],
  [{ CI: 'false' }, 'none'],
  [{ CI: '' }, 'none'],
  [{ GITHUB_ACTIONS: 'false' }, 'none'],
  [{}, 'none'],
])('%j is %s', (env, system) => {
  expect(detectCi(env)).toBe(system);
});

test('on GitHub: annotations after the text, the step’s summary, SARIF and HTML', async () => {
  const summary = join(cwd, 'step-summary.md');
  await writeFile(summary, 'An earlier command wrote this.\n');
  const { code, stdout, stderr, files } = await run({ ...GITHUB, GITHUB_STEP_SUMMARY: summary });
  expect(code).toBe(0);
  expect(files).toEqual(['curbcut-report.html', 'curbcut.sarif', 'step-summary.md']);
  expect(stdout).toMatch(/Exit code 3[^\n]*\n::error title=/);
  expect(await readFile(summary, 'utf8')).toMatch(/^An earlier command wrote this\.\n\n## ⚠️ Curbcut: incomplete\n/);
  for (const said of ['curbcut.sarif', 'curbcut-report.html', summary]) expect(stderr).toContain(said);
});

test('a summary that others have filled is left alone, and that is said', async () => {
  const summary = join(cwd, 'step-summary.md');
  await writeFile(summary, 'x'.repeat(899_000));
  const { stderr } = await run({ ...GITHUB, GITHUB_STEP_SUMMARY: summary });
  expect((await readFile(summary)).length).toBe(899_000);
  expect(stderr).toContain('The step’s summary is full');
});

test('a summary that cannot be written is told by the exit code', async () => {
  await mkdir(join(cwd, 'folder'));
  const { code } = await run({ ...GITHUB, GITHUB_STEP_SUMMARY: join(cwd, 'folder') });
  expect(code).toBe(4);
});

test('without a file for the summary, GitHub gets it as a report', async () => {
  expect((await run(GITHUB)).files).toContain('curbcut-summary.md');
});

test('on GitLab: Code Quality, accessibility, JUnit and HTML, and no command in the log', async () => {
  const { files, stdout } = await run(GITLAB);
  expect(files).toEqual([
    'curbcut-junit.xml',
    'curbcut-report.html',
    'gl-accessibility.json',
    'gl-code-quality-report.json',
  ]);
  expect(stdout).not.toMatch(/^::/m);
});

test('on Azure: JUnit, HTML, a summary that the log hands over, and how the task ended', async () => {
  const { files, stdout } = await run(AZURE);
  expect(files).toEqual(['curbcut-junit.xml', 'curbcut-report.html', 'curbcut-summary.md']);
  expect(stdout).toContain(`##vso[task.uploadsummary]${join(cwd, 'curbcut-summary.md')}\n`);
  expect(stdout).toMatch(/\n##vso\[task\.complete result=Failed;\][^\n]+\n$/);
});

test('a summary that was not written is not handed over', async () => {
  await mkdir(join(cwd, 'curbcut-summary.md'));
  const { code, stdout } = await run(AZURE);
  expect(code).toBe(4);
  expect(stdout).not.toContain('uploadsummary');
});

test('on Jenkins: JUnit and HTML', async () => {
  expect((await run(JENKINS)).files).toEqual(['curbcut-junit.xml', 'curbcut-report.html']);
});

test('elsewhere: JUnit, SARIF and HTML, and a line that says why', async () => {
  for (const env of [{ CI: 'true' }, {}]) {
    const { files, stderr } = await run(env);
    expect(files).toEqual(['curbcut-junit.xml', 'curbcut-report.html', 'curbcut.sarif']);
    expect(stderr).toContain('--ci found no GitHub, GitLab, Azure or Jenkins here');
  }
});

test('what was asked for by name is written as well, and keeps its path', async () => {
  const { files } = await run(JENKINS, [
    { format: 'csv', path: 'places.csv' },
    { format: 'json', path: 'curbcut-junit.xml' },
  ]);
  expect(files).toEqual(['curbcut-junit.xml', 'curbcut-report.html', 'places.csv']);
  expect(JSON.parse(await readFile(join(cwd, 'curbcut-junit.xml'), 'utf8'))).toHaveProperty('verdict');
});

test('a machine’s format on standard output stays clean: commands go to standard error', async () => {
  const { stdout, stderr } = await run(GITHUB, [{ format: 'json', path: '-' }]);
  expect(JSON.parse(stdout)).toHaveProperty('verdict');
  expect(stderr).toMatch(/^::error title=/m);
});

test('a workbook goes to standard output byte for byte', async () => {
  const { stdout } = await run({}, [{ format: 'xlsx', path: '-' }]);
  expect(stdout.startsWith('PK')).toBe(true);
});

test('a hostile page commands no runner, through any stream', async () => {
  for (const env of [GITHUB, AZURE]) {
    const { stdout, stderr } = await run(env, [], hostileReport());
    const lines = `${stdout}\n${stderr}`.split('\n');
    const commands = lines.filter((line) => line.trimStart().startsWith('::'));
    expect(commands.filter((line) => !/^::(?:error|warning|notice) (?:title|file)=/.test(line))).toEqual([]);
    for (const line of lines) {
      expect(line.replace(/^##vso\[task\.(?:logissue|uploadsummary|complete)/, '')).not.toMatch(/##[\w.-]*\[/);
    }
  }
});

test('findings on a page point at the configuration, else at a file that is there, from the repository’s folder', async () => {
  const world = { cwd: join(cwd, 'site'), env: { CI_PROJECT_DIR: cwd } };
  await mkdir(world.cwd);
  const of = (configFile?: string): unknown => repositoryOptions(world as never, configFile);
  expect(of()).toEqual({ folder: 'site' });
  await writeFile(join(cwd, 'README.md'), '');
  expect(of()).toEqual({ folder: 'site', anchorFile: 'README.md' });
  await writeFile(join(world.cwd, 'package.json'), '');
  expect(of()).toEqual({ folder: 'site', anchorFile: 'site/package.json' });
  expect(of('../curbcut.config.ts')).toEqual({ folder: 'site', anchorFile: 'curbcut.config.ts' });
  expect(of('../../elsewhere.json')).toEqual({ folder: 'site', anchorFile: 'site/package.json' });
});
