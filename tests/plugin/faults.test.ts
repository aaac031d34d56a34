import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type CheckResult, checkHtml, checkText } from '../../src/api/index.ts';
import { UsageError } from '../../src/config/usage-error.ts';
import { loadPlugins } from '../../src/plugin/load-plugins.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const plugins = [fileURLToPath(new URL('hostile.mjs', import.meta.url))];

const TEXT_FAULTS = [
  'bad/english: gave a finding that is not whole: message.fr',
  'bad/hangs: took longer than 5 seconds',
  'bad/promise: check must return a list or be a generator',
  'bad/range: names a passage that is not in its block',
  'bad/throws: boom',
];

function faultsOf({ report }: CheckResult): string[] {
  const faults = report.gaps.filter(({ reason }) => reason === 'own-rule-failed').map(({ detail = '' }) => detail);
  return faults.map((fault) => fault.replace(/(: message\.fr): .*/, '$1')).sort();
}

test('a text rule that fails is named, the run is incomplete, and the others still speak', async () => {
  const result = await checkText('You can park here for free in the evening.', { plugins });
  expect(faultsOf(result)).toEqual(TEXT_FAULTS);
  expect(result).toMatchObject({ passed: false, exitCode: 3 });
  expect(result.report.issues.map(({ rule }) => rule)).toContain('good/text');
});

test('so is a page rule, and the page is checked all the same', async () => {
  const html =
    '<!doctype html><html lang="en"><title>Park</title><main><h1>Park</h1><p>You can park here.</p></main></html>';
  const result = await checkHtml(html, { plugins });
  expect(faultsOf(result)).toEqual([
    ...TEXT_FAULTS.slice(0, 2),
    'bad/page-half: gave a finding that is not whole: element, message.en and message.fr must be there',
    'bad/page-hangs: took longer than 5 seconds',
    'bad/page-outside: LIMIT is not defined',
    'bad/page-throws: boom',
    ...TEXT_FAULTS.slice(2),
  ]);
  expect(result.exitCode).toBe(3);
  expect(result.report.ledger).toMatchObject({ total: 1, checked: 1 });
  expect(result.report.issues.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['good/page', 'good/text']));
});

const WORDS = `title: { en: 'T', fr: 'T' }, why: { en: 'W', fr: 'W' }, fix: { en: 'F', fr: 'F' }, severity: 'error',
  owner: 'code', category: 'advice', standards: [], options: {}, optionHelp: {}, check: () => []`;

test.each([
  ['export default { rules: [{ kind: "text", id: "axe/mine", WORDS }] }', 'uses the prefix axe, which is Curbcut’s'],
  ['export default { rules: [{ kind: "text", id: "mine", WORDS }] }', 'must have a prefix of your own'],
  [
    'export default { rules: [1, 2].map(() => ({ kind: "text", id: "a/b", WORDS })) }',
    'is there twice: it is in plugin.mjs already',
  ],
  [
    'export default { rules: [{ kind: "text", id: "a/b", WORDS, fix: { en: "F" } }] }',
    'plugin.mjs rules[0] a/b fix.fr is missing: it must be text',
  ],
  ['export default { rules: [{ id: "a/b", WORDS }] }', 'must be made with defineTextRule'],
  [
    'export default { rules: [{ kind: "page", id: "a/b", WORDS, check: Map.bind(null) }] }',
    'must be a function with its source',
  ],
  [
    'export default { rules: [{ kind: "text", id: "a/b", WORDS, category: "accessibility" }] }',
    'must name a clause of WCAG',
  ],
  ['throw new Error("out of paper")', 'The plugin failed when it ran: out of paper'],
])('%s is refused before anything is checked', async (code, said) => {
  const cwd = await mkdtemp(join(tmpdir(), 'curbcut-plugin-'));
  try {
    await writeFile(join(cwd, 'plugin.mjs'), code.replace('WORDS', WORDS));
    const error: unknown = await loadPlugins(['plugin.mjs'], { cwd, taken: new Set(['axe']) }).catch((e: unknown) => e);
    if (!(error instanceof UsageError)) throw new Error('Nothing was refused.', { cause: error });
    const told = [
      error.what,
      ...error.problems.map(({ where = '', what }) => ({ ...what, en: `${where} ${what.en}` })),
    ];
    expect(told.map(({ en }) => en).join('\n')).toContain(said);
    expect(told.every(({ en, fr }) => en !== fr)).toBe(true);
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
});
