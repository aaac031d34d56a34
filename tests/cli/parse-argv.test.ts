import { expect, test } from 'vitest';
import { OUTPUT_FORMATS } from '../../src/config/choices.ts';
import { SETTING_HELP } from '../../src/config/setting-help.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { cliLang } from '../../src/cli/cli-lang.ts';
import { commands } from '../../src/cli/commands.ts';
import { PRINTING_FLAGS } from '../../src/cli/flags.ts';
import { flagOf, flagSettings } from '../../src/cli/given-flags.ts';
import { parseArgv } from '../../src/cli/parse-argv.ts';
import { FORMATS } from '../../src/report/formats.ts';

const known = commands(['axe/image-alt', 'sentence-length']);

function parse(argv: readonly string[], lang: 'en' | 'fr' = 'en') {
  return parseArgv(argv, known, { lang, version: '1.2.3' });
}

function settings(...argv: string[]): unknown {
  const invocation = parse(argv);
  if (invocation.kind !== 'run') throw new Error('Nothing ran.');
  return { ...(invocation.words.length > 0 && { inputs: invocation.words }), ...flagSettings(invocation.given) };
}

function refused(argv: readonly string[]): UsageError {
  try {
    parse(argv);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

test('inputs without a command are checked', () => {
  expect(parse(['https://example.org', 'dist'])).toMatchObject({
    command: 'check',
    words: ['https://example.org', 'dist'],
  });
});

test('flags become settings, wrong values as they were typed', () => {
  expect(
    settings(
      'x',
      '--max-pages',
      '5',
      '--depth=ten',
      '--exclude',
      'a',
      '--exclude',
      'b',
      '--no-robots',
      '--isolate',
      '--allow-status',
      '404',
    ),
  ).toEqual({
    inputs: ['x'],
    maxPages: 5,
    depth: 'ten',
    exclude: ['a', 'b'],
    robots: false,
    isolate: true,
    allowStatus: [404],
  });
});

test('a switch that is not given sets nothing', () => {
  expect(settings('x')).toEqual({ inputs: ['x'] });
});

test('--start and --ready are one setting', () => {
  expect(settings('--start', 'npm run preview', '--ready', 'http://localhost:1')).toEqual({
    start: { command: 'npm run preview', ready: 'http://localhost:1' },
  });
});

test('secrets go to a named address, or to the inputs', () => {
  expect(
    settings(
      '--header=Authorization: Bearer a:b',
      '--header=https://a.example X-Key: 1',
      '--cookie=sid=a=b',
      '--cookie=http://a.example:8080/x sid=2',
      '--basic-auth=user:pa:ss',
      '--basic-auth=https://a.example user:pass',
    ),
  ).toEqual({
    headers: [
      { name: 'Authorization', value: 'Bearer a:b' },
      { origin: 'https://a.example', name: 'X-Key', value: '1' },
    ],
    cookies: [
      { name: 'sid', value: 'a=b' },
      { url: 'http://a.example:8080/x', name: 'sid', value: '2' },
    ],
    basicAuth: [
      { username: 'user', password: 'pa:ss' },
      { origin: 'https://a.example', username: 'user', password: 'pass' },
    ],
  });
});

test.each([
  ['--header', 'nothing'],
  ['--cookie', 'nothing'],
  ['--basic-auth', 'nothing'],
  ['--rule', 'nothing'],
  ['-o', 'x.docx'],
  ['-o', 'jsn=x'],
])('%s %s is refused with the way to write it', (flag, value) => {
  const run = () => settings('x', flag, value);
  expect(run).toThrow(UsageError);
});

test('reports are named by format or by the end of the file name', () => {
  expect(settings('x', '-o', 'html=a', '-o', 'b.sarif', '-o', 'json=-', '--output', 'c.xml', '-o', '-')).toMatchObject({
    output: [
      { format: 'html', path: 'a' },
      { format: 'sarif', path: 'b.sarif' },
      { format: 'json', path: '-' },
      { format: 'junit', path: 'c.xml' },
      { format: 'json', path: '-' },
    ],
  });
});

test('the configuration knows the formats that the reports know', () => {
  expect([...OUTPUT_FORMATS].sort()).toEqual(FORMATS.map(({ name }) => name).sort());
});

test('--rule sets a severity, an option, or both', () => {
  expect(
    settings(
      'x',
      '--rule',
      'axe/image-alt=off',
      '--rule',
      'sentence-length=warning',
      '--rule',
      'sentence-length.maxWords=20',
    ),
  ).toMatchObject({ rules: { 'axe/image-alt': 'off', 'sentence-length': { severity: 'warning', maxWords: 20 } } });
});

test('a wrong setting is traced to its flag', () => {
  const invocation = parse(['x', '--max-pages', 'z', '--rule', 'sentence-length.maxWords=z']);
  if (invocation.kind !== 'run') throw new Error('Nothing ran.');
  const where = flagOf(invocation.given);
  expect(where(['maxPages'])).toBe('--max-pages');
  expect(where(['rules', 'sentence-length', 'maxWords'])).toBe('--rule sentence-length.maxWords');
});

test.each([
  [['--fial-on', 'never'], 'The option --fial-on is not known.', 'Did you mean --fail-on?'],
  [['x', '--zzzzzzzzzzzz'], 'The option --zzzzzzzzzzzz is not known.', '`curbcut check --help` lists every option.'],
  [['report', '--outptu', 'x'], 'The option --outptu is not known.', 'Did you mean --output?'],
  [['--max-pages'], 'The option --max-pages needs a value.', 'Write it as --max-pages <number>.'],
  [['--fail-on'], 'The option --fail-on needs a value.', 'Name one of error, warning, new, never.'],
  [
    ['rules', '--standard', 'aoda'],
    'The option --standard is not one of `curbcut rules`.',
    'Use it with `curbcut check`',
  ],
  [['x', '--format', 'json'], 'The option --format is not known.', 'Did you mean --output?'],
  [['--lang', 'fr', 'report', '--outptu', 'x'], 'The option --outptu is not known.', 'Did you mean --output?'],
  [['explain'], 'A word is missing: <rule>.', ''],
  [['explain', 'a', 'b'], 'There are more words than this command takes.', ''],
])('%j is refused', (argv, what, next) => {
  const error = refused(argv);
  expect(error.what.en).toBe(what);
  expect(error.next.en).toContain(next);
  expect(error.what.fr).not.toBe(error.what.en);
  expect(error.next.fr).not.toBe(error.next.en);
});

test('--version prints the version', () => {
  expect(parse(['--version'])).toEqual({ kind: 'print', text: '1.2.3\n' });
});

test.each([[['--help']], [['-h']]])(
  '%j fits a screen of 80 × 24 with room for the prompt, in both languages',
  (argv) => {
    for (const lang of ['en', 'fr'] as const) {
      const invocation = parse(argv, lang);
      const lines = invocation.kind === 'print' ? invocation.text.trimEnd().split('\n') : [];
      expect(lines.length).toBeGreaterThan(15);
      expect(lines.length).toBeLessThanOrEqual(23);
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
    }
  },
);

test('the first screen names every command, and only flags that are there', () => {
  for (const lang of ['en', 'fr'] as const) {
    const invocation = parse(['--help'], lang);
    const text = invocation.kind === 'print' ? invocation.text : '';
    for (const { name } of known) expect(text).toMatch(new RegExp(`\\b${name}\\b`));
    const flags = [...(known[0]?.flags ?? []), ...PRINTING_FLAGS].map(({ long }) => long);
    expect(flags).toEqual(expect.arrayContaining([...text.matchAll(/--[a-z-]+/g)].map(([flag]) => flag)));
  }
});

test('a narrow terminal gets one column', () => {
  const invocation = parseArgv(['--help'], known, { lang: 'fr', width: 40, version: '1.2.3' });
  const text = invocation.kind === 'print' ? invocation.text : '';
  expect(text.split('\n').filter((line) => line.length > 40)).toEqual([]);
  expect(text).toContain('  curbcut dist\n      Vérifier un dossier');
});

test('--help-all has every command and every option of each, wherever it stands', () => {
  const invocation = parse(['dist', '--help-all', '--max-pages']);
  const text = invocation.kind === 'print' ? invocation.text : '';
  for (const { name, flags } of known)
    for (const word of [name, ...flags.map(({ long }) => long)]) expect(text).toContain(word);
});

test('--help-all after -- is an input', () => {
  expect(parse(['--', '--help-all'])).toMatchObject({ kind: 'run', words: ['--help-all'] });
});

test.each([
  [['--lang', 'fr', 'rules'], 'rules', []],
  [['--quiet', '--lang=fr', 'explain', 'x'], 'explain', ['x']],
  [['--lang', 'fr', 'dist'], 'check', ['dist']],
])('%j: what every command takes may stand before it', (argv, command, words) => {
  expect(parse(argv)).toMatchObject({ command, words });
});

test('the help of a command lists every flag, with its words in the language asked for', () => {
  for (const { name, flags } of known) {
    const en = parse([name, '--help'], 'en');
    const fr = parse([name, '--help'], 'fr');
    if (en.kind !== 'print' || fr.kind !== 'print') throw new Error('No help.');
    for (const { long } of flags) {
      expect(en.text).toContain(long);
      expect(fr.text).toContain(long);
    }
    expect(fr.text).not.toMatch(/\b(?:the|Usage|Show|Default|may be)\b/i);
  }
});

test('every setting can be given on the command line, but for those that need more room than a flag', () => {
  const flags = known[0]?.flags.flatMap(({ sets }) => sets?.split('.')[0] ?? []);
  const missing = Object.keys(SETTING_HELP).filter((key) => !flags?.includes(key));
  expect(missing).toEqual(['inputs', 'profiles', 'twins', 'budgets', 'ignore']);
});

test('every help sentence has at most 25 words and no English left in the French', () => {
  for (const { flags } of known) {
    for (const { help } of flags) {
      for (const sentence of `${help.en} ${help.fr}`.split(/(?<=[.])\s/))
        expect(sentence.split(' ').length).toBeLessThanOrEqual(25);
      expect(help.fr).not.toBe(help.en);
    }
  }
});

test.each([
  [['x', '--lang', 'fr'], {}, 'fr'],
  [['--lang=fr'], {}, 'fr'],
  [['--lang', 'en'], { LANG: 'fr_CA.UTF-8' }, 'en'],
  [[], { LANG: 'fr_CA.UTF-8' }, 'fr'],
  [[], { LC_ALL: 'C', LANG: 'fr_CA.UTF-8' }, 'en'],
  [[], { LC_ALL: '', LANG: 'fr' }, 'fr'],
  [[], { LANG: 'fro' }, 'en'],
  [['--', '--lang', 'fr'], {}, 'en'],
  [['--lang'], {}, 'en'],
])('%j with %j speaks %s', (argv, env, lang) => {
  expect(cliLang(argv, env)).toBe(lang);
});
