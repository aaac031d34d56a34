import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Report } from '../../src/model/report.ts';

const PLAIN = '# Permits\n\nYou need a permit to park here. Ask us for one.\n';
const VAGUE = '# Permits\n\n[Click here](form.md)\n';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'curbcut-text-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
}

async function run(argv: readonly string[], input = '') {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const printed = Promise.all([text(stdout), text(stderr)]);
  const code = await main(['text', ...argv], { env: {}, cwd, stdin, stdout, stderr, now: () => new Date(0), cores: 2 });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { code, out, err };
}

async function reportOf(argv: readonly string[], input = ''): Promise<Report & { code: number }> {
  const { code, out, err } = await run([...argv, '-o', 'json=-'], input);
  if (out === '') throw new Error(err);
  return { ...(JSON.parse(out) as Report), code };
}

const states = ({ pages }: Report): unknown =>
  Object.fromEntries(pages.map(({ url, state, reason }) => [url, reason === undefined ? state : `${state} ${reason}`]));

describe('exit codes', () => {
  test('0: every file was read, and nothing blocks the gate', async () => {
    await write({ 'a.md': PLAIN });
    const { code, out } = await run(['a.md']);
    expect(code).toBe(0);
    expect(out).toContain('1 file: 1 checked + 0 error + 0 skipped + 0 not visited');
    expect(out).toContain('Only the words of files were checked.');
  });

  test('1: an issue blocks the gate, with its file, line and column', async () => {
    await write({ 'docs/a.md': VAGUE });
    const { code, out } = await run(['docs']);
    expect(code).toBe(1);
    expect(out).toContain('docs/a.md:3:2');
  });

  test.each([
    ['no file at all', []],
    ['a file that is not there', ['nowhere.md']],
    ['a pattern that fits nothing', ['**/*.mdx']],
    ['a folder without words', ['empty']],
    ['a language that is not read', ['a.md', '--text-lang', 'es']],
    ['a glossary that is not there', ['a.md', '--glossary', 'nowhere.yml']],
  ])('2: %s', async (_, argv) => {
    await write({ 'a.md': PLAIN, 'empty/data.csv': 'a,b' });
    const { code, out, err } = await run(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^curbcut: .*\n(?: {2}.*\n)*Next: /);
  });

  test('3: a file that cannot be read is no pass, whatever the others', async () => {
    await write({ 'a.md': PLAIN, 'b.md': 'Text\0', 'c.docx': 'no document', 'd.md': '' });
    const report = await reportOf(['.']);
    expect(states(report)).toEqual({
      'a.md': 'checked',
      'b.md': 'error not-text',
      'c.docx': 'error unreadable',
      'd.md': 'error empty',
    });
    expect(report.code).toBe(3);
    expect(report.ledger).toEqual({ total: 4, checked: 1, error: 3, skipped: 0, notVisited: 0 });
  });

  test('3: where every file was left out nothing was checked', async () => {
    await write({ 'a.md': '---\ntitle: Forms\n---\n', 'b.md': PLAIN });
    const report = await reportOf(['.', '--exclude', '/b.md']);
    expect(states(report)).toEqual({ 'a.md': 'skipped no-words', 'b.md': 'skipped excluded' });
    expect(report.code).toBe(3);
  });

  test('4: the report cannot be written', async () => {
    await write({ 'a.md': PLAIN, file: '' });
    expect((await run(['a.md', '-o', 'json=file/report.json'])).code).toBe(4);
  });

  test.skipIf(process.getuid?.() === 0)('3: a file that may not be read', async () => {
    await write({ 'a.md': PLAIN, 'b.md': PLAIN });
    await chmod(join(cwd, 'b.md'), 0);
    expect(states(await reportOf(['.']))).toEqual({ 'a.md': 'checked', 'b.md': 'error unreadable' });
  });
});

test('folders, patterns and files name each file once, sorted; links and hidden folders are left out', async () => {
  await write({
    'docs/b.md': PLAIN,
    'docs/fr/a.txt': 'Texte.\n',
    'docs/.git/c.md': PLAIN,
    'docs/node_modules/d.md': PLAIN,
    'docs/data.csv': 'a,b',
    'z.html': '<p>Text.</p>',
  });
  await symlink(join(cwd, 'docs'), join(cwd, 'docs/again'));
  const urls = async (...argv: string[]) => (await reportOf(argv)).pages.map(({ url }) => url);
  expect(await urls('.', 'docs')).toEqual(['docs/b.md', 'docs/fr/a.txt', 'z.html']);
  expect(await urls('docs/**/*.{txt,md}', 'z.html')).toEqual(['docs/b.md', 'docs/fr/a.txt', 'z.html']);
  expect(await urls('*.html')).toEqual(['z.html']);
});

test('standard input: under its name, or guessed and said', async () => {
  const named = await reportOf(['-', '--stdin-name', 'docs/page.md'], VAGUE);
  expect(named.issues.flatMap(({ occurrences }) => occurrences.map(({ at }) => at.source))).toContainEqual({
    file: 'docs/page.md',
    line: 3,
    column: 2,
  });
  expect(named.notices.map(({ code }) => code)).toEqual(['words-only']);
  const guessed = await reportOf(['-'], VAGUE);
  expect(guessed.pages.map(({ url }) => url)).toEqual(['stdin.md']);
  expect(guessed.notices).toContainEqual({ code: 'stdin-guessed', detail: 'Markdown' });
  expect((await reportOf(['-'], '')).code).toBe(3);
});

test('a configuration for a site does not steer the check of files', async () => {
  await write({
    'a.md': PLAIN,
    'curbcut.config.yaml':
      'inputs: [https://example.org]\ninclude: ["https://example.org/**"]\nmaxPages: 1\noutput: [{ format: html, path: site.html }]\nheaders: [{ name: x-a, value: b }]\n',
    'b.md': PLAIN,
  });
  expect(states(await reportOf(['.']))).toEqual({ 'a.md': 'checked', 'b.md': 'checked' });
});

test('rules that only a built page can answer stay silent', async () => {
  await write({
    'a.md': '# Untitled\n\nOne.\n\nTwo.\n\nThree.\n',
    'fr/b.md': `# Guide\n\n${PLAIN.slice(11).repeat(4)}`,
  });
  const { issues } = await reportOf(['.']);
  expect(issues.map(({ rule }) => rule).filter((rule) => /^(?:title|desc|lang|axe)\//.test(rule))).toEqual([]);
});

test('two runs over the same files print the same bytes', async () => {
  await write({ 'a.md': VAGUE, 'fr/b.md': 'Vous devez utiliser le formulaire afin de demander un permis.\n' });
  const runs = [await run(['.', '-o', 'sarif=-']), await run(['.', '-o', 'sarif=-'])];
  expect(runs[0]?.out).toBe(runs[1]?.out);
  expect(runs[0]?.out).toContain('"startLine": 3');
});

test('the glossary beside the files holds', async () => {
  await write({
    'a.md': '# Care\n\nYou can ask for daycare.\n',
    'curbcut.glossary.yml': 'terms:\n  - en: { use: child care, not: [daycare] }\n',
  });
  const { issues } = await reportOf(['a.md']);
  expect(issues.map(({ rule }) => rule)).toContain('word/glossary');
});
