import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'curbcut-main-'));
  await mkdir(join(cwd, 'empty'));
  await mkdir(join(cwd, 'locked'), { mode: 0o000 });
  const files = {
    'empty.txt': '',
    'junk.txt': 'not an address at all',
    'bad.yaml': 'maxPages: [',
    'bad.json': '{"maxPages": ',
    'page.html': '<!doctype html><title>Page</title>',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(cwd, name), content);
  const complaint = 'error while loading shared libraries: libnss3.so: cannot open shared object file';
  await writeFile(join(cwd, 'broken-browser'), `#!/bin/sh\necho "$0: ${complaint}" >&2\nexit 127\n`, { mode: 0o755 });
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function run(argv: readonly string[], env: Record<string, string> = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end();
  const printed = Promise.all([text(stdout), text(stderr)]);
  const code = await main(argv, { env, cwd, stdin, stdout, stderr, now: () => new Date(0), cores: 2 });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { code, stdout: out, stderr: err };
}

test.each([['--help'], ['--version'], ['rules'], ['explain', 'axe/image-alt'], ['help', 'check']])(
  '%s %s prints to standard output and ends with 0',
  async (...argv) => {
    const { code, stdout, stderr } = await run(argv.filter((word) => word !== undefined));
    expect(code).toBe(0);
    expect(stdout).not.toBe('');
    expect(stderr).toBe('');
  },
);

/** What went wrong, and the next step: on standard error, in both languages, with code 2 and no trace. */
test.each([
  [['--fial-on', 'never', 'x'], /--fial-on/, /--fail-on/],
  [[], /no input/, /curbcut dist/],
  [['exlpain', 'axe/image-alt'], /neither a command/, /curbcut explain/],
  [['explain', 'axe\u002fimage-atl'], /no rule called/, /axe\/image-alt/],
  [['explain', 'image-atl'], /no rule called/, /axe\/image-alt/],
  [['x', '--max-pages', 'ten'], /--max-pages must be a number, not "ten"/, /Correct it/],
  [['x', '--standard', 'wcag21ax'], /--standard must be one of/, /Correct it/],
  [['x', '--rule', 'axe/image-atl=off'], /axe\/image-atl is not a setting.*Did you mean axe\/image-alt/, /Correct it/],
  [['x', '-o', 'report.docx'], /format of the report/, /text, json/],
  [['x', '-o', 'json=-', '-o', 'html=-'], /twice/, /Correct it/],
  [['https://x.example', '--cookie', 'a=$NOT_SET'], /NOT_SET, which is not set/, /Correct it/],
  [['x', '--config', 'nowhere.yaml'], /is not there/, /--config/],
  [['x', '--config-format', 'yaml'], /takes json, not yaml/, /leave it out/],
  [['rules', '--lang', 'de'], /does not speak de/, /--lang fr/],
  [['report'], /holds no run/, /Run a check first/],
  [['init'], /no terminal/, /--yes/],
  [['absent'], /no such file or folder/, /build the site first/],
  [['urls.txt'], /no such file or folder/, /Check the path/],
  [['example.org'], /no such file or folder/, /https:\/\/example\.org/],
  [['www.example.org/page'], /no such file or folder/, /https:\/\/www\.example\.org\/page/],
  [['C:\\site\\dist'], /C:\\site\\dist/, /./],
  [['ftp://example.org/'], /http and https addresses only/, /https:\/\//],
  [['http://'], /not a web address/, /https:\/\/example\.org\/page/],
  [['empty'], /holds no HTML file/, /Build the site first/],
  [['empty.txt'], /holds no address/, /one address on each line/],
  [['junk.txt'], /not an HTML page, a sitemap or a list/, /one address a line/],
  [['locked'], /cannot be read|holds no HTML file/, /right to read|Build the site/],
  [['empty', '--config', 'bad.yaml'], /not valid YAML\.\n {2}bad\.yaml:\d+:\d+/, /curbcut init/],
  [['empty', '--config', 'bad.json'], /not valid/, /curbcut init/],
  [['page.html', '--browser', '/nowhere/chrome'], /no browser at/, /Correct the path/],
  [['page.html', '--browser', './broken-browser'], /lacks the library libnss3\.so/, /Install the package/],
  [['page.html', '--resume'], /no run to resume/, /without --resume/],
  [['page.html', '--baseline', 'none.json'], /none\.json/, /baseline/],
  [['page.html', '-o', '.'], /format of the report/, /html=report\.html/],
  [['page.html', '--max-pages', '-1'], /must be 1 or more/, /Correct it/],
  [['rules', '--josn'], /--josn/, /--json/],
  [['rules', '--standard', 'aoda'], /not one of `curbcut rules`/, /curbcut check/],
  [['--fail-on'], /needs a value/, /error, warning, new, never/],
  [['version'], /neither a command/, /curbcut --version/],
  [['help', 'reprot'], /no help on reprot/, /curbcut help report/],
  [['completion'], /A word is missing: <shell>/, /curbcut completion bash/],
  [['completion', 'pwsh'], /no completion for the shell pwsh/, /powershell/],
  [['glossary', 'sugest'], /not something that the glossary command does/, /glossary suggest/],
  [['text'], /no file was given/, /curbcut text docs/],
  [['text', 'absent.md'], /absent\.md/, /./],
  [['report', 'nowhere'], /holds no run/, /Run a check first/],
  [['doctor', '--browser', '/nowhere/chrome'], /no browser at/, /Correct the path/],
])('%j is refused', async (line, what, next) => {
  const argv = line.map((word) => (word === './broken-browser' ? join(cwd, word) : word));
  const { code, stdout, stderr } = await run(argv);
  expect({ code, stdout: argv[0] === 'doctor' ? '' : stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(what);
  expect(stderr.split('\nNext: ')[1]).toMatch(next);
  expect(stderr).not.toMatch(/^\s+at /m);
  if (argv.includes('--lang')) return;
  const french = await run([...argv, '--lang', 'fr']);
  expect(french.code).toBe(2);
  expect(french.stderr).toContain('\nEnsuite\u00A0: ');
  expect(french.stderr).not.toMatch(/\b(?:the|is not|must|Did you)\b/);
});

test('a broken configuration is told with its line', async () => {
  await writeFile(join(cwd, 'curbcut.config.yaml'), 'maxPages: 5\nmaxPagse: 5\n');
  const { code, stderr } = await run(['x']);
  expect(code).toBe(2);
  expect(stderr).toContain(
    'curbcut.config.yaml:2:1 maxPagse is not a setting that Curbcut knows. Did you mean maxPages?',
  );
});

test('what a person wrote cannot steer the terminal', async () => {
  const { stderr } = await run(['explain', 'x\u001B[31mred']);
  expect(stderr).toContain('x\\u{1b}[31mred');
});

test('init writes a configuration once', async () => {
  expect(await run(['init', '--yes'])).toMatchObject({ code: 0 });
  expect(await readFile(join(cwd, 'curbcut.config.yaml'), 'utf8')).toContain('standard: aoda');
  const again = await run(['init', '--yes']);
  expect(again.code).toBe(2);
  expect(again.stderr).toContain('There is a configuration here already.');
  expect((await readdir(cwd)).filter((file) => file.startsWith('curbcut'))).toEqual(['curbcut.config.yaml']);
});

test('init writes French under a French system', async () => {
  await run(['init', '--yes'], { LANG: 'fr_CA.UTF-8' });
  expect(await readFile(join(cwd, 'curbcut.config.yaml'), 'utf8')).toContain('# La norme d’accessibilité à appliquer.');
});

test('rules --json is all that is known of every rule', async () => {
  const { stdout } = await run(['rules', '--json']);
  const rules: unknown = JSON.parse(stdout);
  expect(rules).toContainEqual(
    expect.objectContaining({
      id: 'axe/image-alt',
      title: expect.objectContaining({ fr: expect.any(String) }),
      severity: 'error',
    }),
  );
  expect(rules).toContainEqual(expect.objectContaining({ id: 'read/grade', options: { goal: 6, line: 9 } }));
});

test('explain tells what, why, how, and what can be set, in French too', async () => {
  const en = (await run(['explain', 'read/grade'])).stdout;
  for (const part of ['English text is easy to read', 'Why: ', 'What to do: ', 'goal = 6', 'read/grade=off'])
    expect(en).toContain(part);
  const fr = (await run(['explain', 'read/grade', '--lang', 'fr'])).stdout;
  for (const part of ['Le texte anglais se lit facilement', 'Pourquoi\u00A0: ', 'Que faire\u00A0: ', 'goal = 6'])
    expect(fr).toContain(part);
});
