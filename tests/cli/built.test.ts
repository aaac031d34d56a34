import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { packageRoot } from '../../src/tool/package-root.ts';
import { type RunningSite, serveRoutes } from '../sites/serve.ts';

/** The built command line against real servers, disks and pipes. `npm test` builds it first. */
const BIN = join(packageRoot(), 'dist/bin/curbcut.js');
const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;
const SECRET = 'hush-7f3a9c';

let site: RunningSite;
let cwd = '';
beforeAll(async () => {
  const links = Array.from({ length: 40 }, (_, i) => `<a href="/slow/${i}">Plan number ${i}</a>`).join(' ');
  site = await serveRoutes({
    '/': page('Home', '<p>All is well here.</p>'),
    '/many': page('Many', `<p>${links}</p>`),
    '/slow/*': async (request, response) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page(`Plan ${request.url}`, '<p>Slow.</p>'));
    },
    '/mirror': (request, response) => {
      const said = `${request.headers.authorization} ${request.headers.cookie}`;
      const body = page('Mirror', `<p>You sent ${said}</p><img src="/x.png?token=abc123" title="${said}">`);
      response.setHeader('content-type', 'text/html; charset=utf-8').end(body);
    },
  });
});
afterAll(() => site.close());
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'curbcut-built-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

/** `shell`: what follows the command, such as a pipe. */
async function run(args: readonly string[], shell = '') {
  const words = [process.execPath, BIN, ...args].map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ');
  const child = spawn('bash', ['-c', `set -o pipefail; ${words} ${shell}`], {
    cwd,
    env: { ...process.env, LC_ALL: 'C', CI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  return { code, stdout, stderr };
}

async function reportIn(
  file: string,
): Promise<{ status: string; verdict: { complete: boolean }; ledger: Record<string, number> }> {
  return JSON.parse(await readFile(join(cwd, file), 'utf8'));
}

test('a full disk under a report is 4, and the other report is written all the same', async () => {
  const { code, stderr } = await run([`${site.url}/`, '-o', 'json=/dev/full', '-o', 'sarif=ok.sarif']);
  expect(code).toBe(4);
  expect(stderr).toContain('/dev/full could not be written: the disk is full.');
  expect(await readdir(cwd)).toContain('ok.sarif');
});

test('a full disk under standard output is 4', async () => {
  expect((await run([`${site.url}/`], '> /dev/full')).code).toBe(4);
  expect((await run([`${site.url}/`, '-o', 'json=-'], '> /dev/full')).code).toBe(4);
});

test('a report under a file, not a folder, is 4', async () => {
  await writeFile(join(cwd, 'file'), '');
  expect((await run([`${site.url}/`, '-o', 'json=file/report.json'])).code).toBe(4);
});

test('a run folder that cannot be made is 4', async () => {
  await writeFile(join(cwd, 'file'), '');
  const { code, stderr } = await run([`${site.url}/`, '--run-dir', 'file/run']);
  expect(code).toBe(4);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a reader of the summary that goes away changes nothing', async () => {
  expect((await run([`${site.url}/`], '| head -1')).code).toBe(0);
});

test('JSON on standard output is whole', async () => {
  const { code, stdout } = await run([`${site.url}/`, '-o', '-'], '| cat');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, ledger: { checked: 1 } });
});

test('yesterday’s report does not survive a run that fails to start', async () => {
  await writeFile(join(cwd, 'report.json'), '{"verdict":"passed"}');
  const { code } = await run([`${site.url}/`, '-o', 'report.json', '--browser', '/bin/false']);
  expect(code).toBe(2);
  expect(await readdir(cwd)).not.toContain('report.json');
});

test.each([
  ['INT', 130],
  ['TERM', 143],
] as const)('SIG%s leaves a partial report that says so, and %i', async (signal, code) => {
  const before = site.hits.length;
  const child = spawn(process.execPath, [BIN, `${site.url}/many`, '-o', 'report.json', '--concurrency', '1'], {
    cwd,
    env: { ...process.env, LC_ALL: 'C', CI: '' },
    stdio: 'ignore',
  });
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  await until(() => site.hits.slice(before).some(({ path }) => path.startsWith('/slow/3')));
  child.kill(`SIG${signal}`);
  expect(await ended).toBe(code);
  const { status, verdict, ledger } = await reportIn('report.json');
  expect({ status, complete: verdict.complete }).toEqual({ status: 'interrupted', complete: false });
  expect(ledger['notVisited']).toBeGreaterThan(0);
});

test('a report is made again from the run, without a browser, with the same verdict', async () => {
  const first = await run([`${site.url}/mirror`, '-o', 'a.json']);
  const again = await run(['report', '-o', 'b.json']);
  expect(again.code).toBe(first.code);
  expect(await readFile(join(cwd, 'b.json'), 'utf8')).toBe(await readFile(join(cwd, 'a.json'), 'utf8'));
});

test('no secret reaches a report, the journal or the console, even where a page repeats it', async () => {
  const outputs = ['json', 'html', 'sarif', 'junit', 'text'].flatMap((format) => ['-o', `${format}=out/${format}`]);
  const { code, stdout, stderr } = await run([
    `${site.url}/mirror?token=${SECRET}-t`,
    `--header=Authorization: Bearer ${SECRET}`,
    `--cookie=sid=${SECRET}-c`,
    '--verbose',
    ...outputs,
  ]);
  expect([0, 1]).toContain(code);
  const files = await Promise.all(
    [...(await readdir(join(cwd, 'out'))).map((file) => `out/${file}`), '.curbcut/journal.jsonl'].map((file) =>
      readFile(join(cwd, file), 'utf8'),
    ),
  );
  expect(files).toHaveLength(6);
  expect(files.join('')).toContain('You sent');
  for (const text of [...files, stdout, stderr]) expect(text).not.toContain(SECRET);
});

test('the person’s server runs for the length of the check', async () => {
  await mkdir(join(cwd, 'web'));
  await writeFile(
    join(cwd, 'server.mjs'),
    `
    import { createServer } from 'node:http';
    createServer((_, response) => response.setHeader('content-type', 'text/html').end(${JSON.stringify(page('Served', '<p>Hello.</p>'))}))
      .listen(Number(process.argv[2]), '127.0.0.1');`,
  );
  const port = 20_000 + (process.pid % 20_000);
  const ready = `http://127.0.0.1:${port}/`;
  const { code, stdout } = await run(['--start', `"${process.execPath}" server.mjs ${port}`, '--ready', ready]);
  expect(stdout).toContain('1 checked');
  expect(code).toBe(0);
  await expect(fetch(ready)).rejects.toThrow('fetch failed');
});

test('every word of a run in French is French', async () => {
  const { stdout, stderr } = await run([
    `${site.url}/mirror`,
    '--lang',
    'fr',
    '-o',
    'html=rapport.html',
    '-o',
    'text=-',
  ]);
  expect(stderr).toContain('Rapport écrit\u00A0: rapport.html');
  expect(stdout).not.toMatch(/\b(?:Why|Fix|pages? checked|errors|warnings)\b/);
  expect(await readFile(join(cwd, 'rapport.html'), 'utf8')).toContain('<html lang="fr');
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
