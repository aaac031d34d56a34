import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../e2e/run-cli.ts';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const action = parse(await readFile(join(ROOT, 'action.yml'), 'utf8'), { strict: true }) as Action;
const { steps } = action.runs;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'curbcut-action-'));
  await mkdir(join(folder, 'dist'));
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  await symlink(join(ROOT, 'dist/bin/curbcut.js'), join(folder, 'node_modules/.bin/curbcut'));
  await writeFile(join(folder, 'package.json'), '{"private":true}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const PAGE = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Permits</title></head><body><main><h1>Permits</h1>${body}</main></body></html>`;

type Env = Readonly<Record<string, string>>;

/** Runs a step as GitHub does: its expressions filled in, its outputs read from the file that it writes to. */
async function runStep(step: Step | undefined, known: Env, more: Env = {}) {
  if (step?.run === undefined) throw new Error('No such step.');
  const output = join(folder, 'output.txt');
  const summary = join(folder, 'summary.md');
  await writeFile(output, '');
  const filled = Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value, known)]);
  const ended = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: folder,
      ...Object.fromEntries(filled),
      ...more,
    };
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run ?? ''];
    execFile('bash', args, { cwd: folder, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
  const lines = (await readFile(output, 'utf8')).trim().split('\n');
  const outputs = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2))) as Record<string, string>;
  return { ...ended, outputs, summary: await readFile(summary, 'utf8').catch(() => '') };
}

function fill(text: string, known: Env): string {
  return text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, name: string) => known[name] ?? '');
}

function inputs(given: Env = {}): Env {
  const all = Object.entries(action.inputs).map(([name, { default: value = '' }]) => [`inputs.${name}`, value]);
  return {
    ...(Object.fromEntries(all) as Env),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`inputs.${name}`, value])),
  };
}

const stepOf = (name: string): Step | undefined => steps.find((step) => step.name === name);

test('the action has what GitHub asks for, and no expression in a command', () => {
  expect(action.runs.using).toBe('composite');
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/\S/);
  }
  for (const step of steps) {
    expect(Number(step.run === undefined) + Number(step.uses === undefined)).toBe(1);
    if (step.run === undefined) continue;
    expect(step.shell).toBe('bash');
    expect(step.run).not.toContain('${{');
  }
});

test('every input and every step output that an expression names is there', async () => {
  const text = await readFile(join(ROOT, 'action.yml'), 'utf8');
  const named = [...text.matchAll(/\binputs\.([a-z-]+)/g)].map(([, name]) => name ?? '');
  expect(new Set(named)).toEqual(new Set(Object.keys(action.inputs)));
  const script = await readFile(join(ROOT, 'ci/github/check.sh'), 'utf8');
  for (const [, name] of text.matchAll(/steps\.check\.outputs\.([a-z-]+)/g)) expect(script).toMatch(`${name}=`);
});

test('a site with issues: annotations, summary, reports, outputs, and the code at the end', async () => {
  await writeFile(join(folder, 'dist/index.html'), PAGE('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'));
  const given = inputs({ paths: 'dist', args: '--no-screenshots', format: 'junit=more report.xml' });
  const check = await runStep(stepOf('Check'), given);
  expect(check).toMatchObject({ code: 0, outputs: { verdict: 'failed', 'exit-code': '1' } });
  expect(check.stdout).toMatch(/^::error /m);
  expect(check.summary).toContain('Curbcut');
  for (const name of ['report', 'json', 'sarif', 'comment']) {
    expect(await readFile(check.outputs[name] ?? '', 'utf8')).not.toBe('');
  }
  expect(await readFile(join(folder, 'more report.xml'), 'utf8')).toContain('<testsuites');
  const verdict = await runStep(stepOf('Verdict'), { 'steps.check.outputs.exit-code': '1' });
  expect(verdict.code).toBe(1);
});

test('what is wrong in the inputs ends the job, and so does a check that never ran', async () => {
  const check = await runStep(stepOf('Check'), inputs({ paths: 'not-there' }));
  expect(check).toMatchObject({ code: 0, outputs: { verdict: 'error', 'exit-code': '2' } });
  expect((await runStep(stepOf('Verdict'), {})).code).toBe(70);
});

test('an input is never a command, nor a flag where a path is asked for', async () => {
  const paths = '$(touch pwned)\n`touch pwned`\n; touch pwned\n--version';
  const check = await runStep(stepOf('Check'), inputs({ paths, 'fail-on': 'x"; touch pwned; "' }));
  expect(check.outputs['verdict']).toBe('error');
  await expect(readFile(join(folder, 'pwned'))).rejects.toThrow('ENOENT');
});

test('without Curbcut in the project, the action says what to do', async () => {
  await rm(join(folder, 'node_modules'), { recursive: true });
  const check = await runStep(stepOf('Check'), inputs({ paths: 'dist' }), { npm_config_offline: 'true' });
  expect(check.stdout).toContain('::error title=Curbcut::Curbcut is not installed.');
  expect(check.outputs).toEqual({ verdict: 'error', 'exit-code': '2' });
});

test.each([
  ['17', '--method PATCH repos/acme/site/issues/comments/17'],
  ['', '--method POST repos/acme/site/issues/5/comments'],
])('the comment that is there (%s) is changed, and else one is added', async (id, expected) => {
  const calls = join(folder, 'calls.txt');
  const gh = `#!/bin/sh\necho "$@" >> "${calls}"\ncase "$*" in *--jq*) echo "${id}";; esac\n`;
  const bin = join(folder, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'gh'), gh);
  await chmod(join(bin, 'gh'), 0o755);
  await writeFile(join(folder, 'dist/index.html'), PAGE('<p>You can park here.</p>'));
  const check = await runStep(stepOf('Check'), inputs({ paths: 'dist', args: '--no-screenshots' }));
  const known = {
    'github.repository': 'acme/site',
    'github.event.pull_request.number': '5',
    'steps.check.outputs.comment': check.outputs['comment'] ?? '',
  };
  const PATH = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
  expect((await runStep(stepOf('Comment on the pull request'), known, { PATH })).code).toBe(0);
  expect(await readFile(calls, 'utf8')).toContain(expected);
});
