import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadConfig, type ConfigRequest } from '../../src/config/load-config.ts';
import { UsageError } from '../../src/config/usage-error.ts';

const rules = [
  {
    id: 'sentence-length',
    title: { en: 'Sentences are short', fr: 'Les phrases sont courtes' },
    options: { maxWords: 25, ignore: ['Act'], strict: false, mark: 'x' },
    optionHelp: {},
  },
  { id: 'axe/image-alt', title: { en: 'Images have alternatives', fr: 'Les images ont un équivalent' } },
];

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'curbcut-config-'));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(join(cwd, file)), { recursive: true });
  await writeFile(join(cwd, file), content);
}

function load(request: Partial<ConfigRequest> = {}) {
  return loadConfig({
    cwd,
    dataOnly: false,
    flags: {},
    flagOf: ([key]) => `--${String(key)}`,
    rules,
    plugins: () => Promise.resolve({ rules, formats: [] }),
    machine: { cores: 2, lang: 'en', env: { TOKEN: 'hush' } },
    ...request,
  });
}

async function refused(request: Partial<ConfigRequest> = {}): Promise<string> {
  const error: unknown = await load(request).catch((thrown: unknown) => thrown);
  if (!(error instanceof UsageError)) throw new Error('Nothing was refused.', { cause: error });
  const lines = error.problems.map(({ where = '', what }) => `${where} ${what.en}`);
  expect(error.problems.every(({ what }) => what.fr !== what.en)).toBe(true);
  return [error.what.en, error.where ?? '', ...lines].join('\n');
}

test('without file and flags the defaults hold', async () => {
  const { settings, file } = await load({ flags: { inputs: ['https://example.org'] } });
  expect(file).toBeUndefined();
  expect(settings).toMatchObject({
    inputs: ['https://example.org'],
    standard: 'aoda',
    failOn: 'error',
    maxPages: 1000,
    concurrency: 3,
    lang: 'en',
    rules: {},
  });
});

test.each([
  ['curbcut.config.yaml', 'maxPages: 5\n'],
  ['curbcut.config.yml', 'maxPages: 5\n'],
  ['curbcut.config.json', '{"maxPages": 5}'],
  ['curbcut.config.jsonc', '{\n\t// few\n\t"maxPages": 5, /* "//" */\n}'],
  ['curbcut.config.mjs', 'export default { maxPages: 5 };'],
  ['curbcut.config.cjs', 'module.exports = { maxPages: 5 };'],
  ['curbcut.config.js', 'module.exports = { maxPages: 5 };'],
  ['curbcut.config.ts', 'enum Few { Five = 5 }\nexport default { maxPages: Few.Five } satisfies { maxPages: number };'],
  ['package.json', '{"name": "x", "curbcut": {"maxPages": 5}}'],
])('%s is read', async (file, content) => {
  await write(file, content);
  expect((await load()).settings.maxPages).toBe(5);
});

test('the search goes upward, and paths are read from where the file lies', async () => {
  await write(
    'curbcut.config.yaml',
    'inputs: [site, https://example.org]\nrunDir: .runs\noutput: [{format: json, path: out/r.json}]',
  );
  await mkdir(join(cwd, 'a/b'), { recursive: true });
  const { settings, file } = await load({ cwd: join(cwd, 'a/b') });
  expect(file).toBe('../../curbcut.config.yaml');
  expect(settings.inputs).toEqual(['../../site', 'https://example.org']);
  expect(settings.runDir).toBe('../../.runs');
  expect(settings.output).toEqual([{ format: 'json', path: '../../out/r.json' }]);
});

test('a flag wins over the file, and changes one rule without losing the others', async () => {
  await write(
    'curbcut.config.yaml',
    'maxPages: 5\ndepth: 2\nrules: {axe/image-alt: off, sentence-length: {maxWords: 20}}',
  );
  const { settings } = await load({ flags: { maxPages: 7, rules: { 'sentence-length': { severity: 'info' } } } });
  expect(settings).toMatchObject({ maxPages: 7, depth: 2 });
  expect(settings.rules).toEqual({ 'axe/image-alt': 'off', 'sentence-length': { maxWords: 20, severity: 'info' } });
});

test('every problem is told at once, with file, line and key', async () => {
  await write('curbcut.config.yaml', 'maxPages: ten\nstandart: aoda\nfailOn: eror\nrules:\n  sentence-lenght: off\n');
  const told = await refused();
  expect(told).toContain('4 settings are wrong.');
  expect(told).toContain('curbcut.config.yaml:1:1 maxPages must be a number, not "ten".');
  expect(told).toContain(
    'curbcut.config.yaml:2:1 standart is not a setting that Curbcut knows. Did you mean standard?',
  );
  expect(told).toContain(
    'curbcut.config.yaml:3:1 failOn must be one of error, warning, new, never, not "eror". Did you mean error?',
  );
  expect(told).toContain(
    'curbcut.config.yaml:5:3 rules.sentence-lenght is not a setting that Curbcut knows. Did you mean sentence-length?',
  );
});

test('a wrong flag is named as a flag', async () => {
  await write('curbcut.config.yaml', 'maxPages: 5\n');
  expect(await refused({ flags: { maxPages: 0 } })).toContain('--maxPages must be 1 or more, not 0.');
});

test.each([
  [
    'rules: {sentence-length: {maxWord: 3}}',
    'rules.sentence-length.maxWord is not a setting that Curbcut knows. Did you mean maxWords?',
  ],
  ['rules: {sentence-length: {maxWords: lots}}', 'rules.sentence-length.maxWords must be a number, not "lots".'],
  ['rules: {sentence-length: {maxWords: -1}}', 'must be 0 or more, not -1.'],
  ['rules: {sentence-length: {ignore: Act}}', 'rules.sentence-length.ignore must be a list, not "Act".'],
  ['rules: {sentence-length: {strict: 1}}', 'must be true or false, not 1.'],
  ['rules: {sentence-length: warn}', 'must be one of off, error, warning, info, not "warn".'],
  ['rules: {axe/image-alt: {severity: off}}', 'must be one of error, warning, info, not "off".'],
  ['ignore: [{rule: a, reason: b, until: 2027-02-30}]', 'ignore[0].until must be a day such as 2027-03-31'],
  ['ignore: [{rule: sentence-length}]', 'ignore[0].reason is missing: it must be text.'],
  ['inputs: https://example.org', 'inputs must be a list, not "https://example.org".'],
  ['allowStatus: [200]', 'allowStatus[0] must be 400 or more, not 200.'],
  [
    'output: [{format: pdf, path: x}]',
    'output[0].format must be one of text, json, junit, sarif, html, markdown, csv,',
  ],
  ['start: {command: x, ready: localhost:3000}', 'start.ready must be an http or https address'],
  ['exclude: [""]', 'exclude[0] must not be empty, not "".'],
  [`exclude: ["${'*'.repeat(2000)}"]`, 'must be at most 1000 characters long'],
  ['__proto__: {maxPages: 1}', '__proto__ is a key that Curbcut refuses.'],
  ['rules: {constructor: off}', 'rules.constructor is a key that Curbcut refuses.'],
])('%s is refused', async (yaml, told) => {
  await write('curbcut.config.yaml', yaml);
  expect(await refused()).toContain(told);
});

test.each([
  ['curbcut.config.json', '{"maxPages": 5,,}', 'curbcut.config.json:1:'],
  ['curbcut.config.yaml', 'a: 1\n b: [', 'curbcut.config.yaml:'],
  ['curbcut.config.mjs', 'throw new Error("no luck");', 'The configuration file failed when it ran: no luck'],
  ['curbcut.config.ts', 'export default {', 'The configuration file failed when it ran'],
  ['curbcut.config.mjs', 'export default { __proto__: { maxPages: 1 } };', '__proto__ is a key that Curbcut refuses.'],
  ['curbcut.config.mjs', 'const a = {}; a.rules = a; export default a;', 'rules is nested too deeply.'],
  ['curbcut.config.mjs', 'export default () => 1;', 'The configuration must be a group of keys and values.'],
  ['curbcut.config.yaml', '- a\n', 'The configuration must be a group of keys and values.'],
])('%s holding %s is refused', async (file, content, told) => {
  await write(file, content);
  expect(await refused()).toContain(told);
});

test('a file named by --config must be there and be a configuration', async () => {
  expect(await refused({ named: 'nowhere.yaml' })).toContain('The configuration file is not there.\nnowhere.yaml');
  await write('settings.toml', '');
  expect(await refused({ named: 'settings.toml' })).toContain('A configuration file ends in one of');
});

test('a file of comments only sets nothing', async () => {
  await write('curbcut.config.yaml', '# maxPages: 5\n');
  expect((await load()).settings.maxPages).toBe(1000);
});

test('data only: code is refused before it runs', async () => {
  await write('curbcut.config.mjs', `globalThis.ran = true; export default {};`);
  expect(await refused({ dataOnly: true })).toContain('This configuration file runs code');
  expect('ran' in globalThis).toBe(false);
});

test('data only: programs, secrets of the environment and paths outside are refused', async () => {
  await write(
    'curbcut.config.yaml',
    `browser: /bin/sh
start: {command: curl evil}
headers: [{origin: "https://evil.example", name: X, value: $TOKEN}]
runDir: ../up
output: [{format: json, path: /etc/x}]
`,
  );
  const told = await refused({ dataOnly: true });
  for (const key of ['browser', 'start', 'headers[0].value', 'runDir', 'output[0].path'])
    expect(told).toContain(` ${key} `);
});

test('secrets come from the environment and go to the inputs’ own origins', async () => {
  const { settings } = await load({
    flags: {
      inputs: ['https://example.org/a', 'dist'],
      headers: [{ name: 'Authorization', value: 'Bearer ${TOKEN}' }],
      cookies: [{ name: 'sid', value: '$TOKEN' }],
      basicAuth: [{ origin: 'https://other.example', username: 'u', password: 'pa$$word' }],
    },
  });
  expect(settings.headers).toEqual([{ origin: 'https://example.org', name: 'Authorization', value: 'Bearer hush' }]);
  expect(settings.cookies).toEqual([{ name: 'sid', value: 'hush', url: 'https://example.org' }]);
  expect(settings.basicAuth).toEqual([{ origin: 'https://other.example', username: 'u', password: 'pa$$word' }]);
});

test('a variable that is not set is told, a secret is not', async () => {
  expect(await refused({ flags: { inputs: ['https://a.b'], headers: [{ name: 'X', value: '$NOT_SET' }] } })).toContain(
    'names the environment variable NOT_SET, which is not set.',
  );
  const told = await refused({ flags: { inputs: ['https://a.b'], headers: [{ name: 'X', value: 'hush\r\nY: z' }] } });
  expect(told).toContain('must be on one line');
  expect(told).not.toContain('hush');
});

test('a secret without an origin needs an input that is an address', async () => {
  expect(await refused({ flags: { inputs: ['dist'], cookies: [{ name: 'a', value: 'b' }] } })).toContain(
    'must name its origin, because no input is a web address.',
  );
});
