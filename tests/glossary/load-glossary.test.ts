import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadGlossary, readGlossary } from '../../src/config/load-glossary.ts';
import { UsageError } from '../../src/config/usage-error.ts';

const WHOLE = `
names:
  - Metrolinx
  - { en: Trillium Benefit, fr: Prestation Trillium, owner: Finance }
terms:
  - en: { use: child care, not: [daycare] }
    fr: garde d’enfants
    owner: Policy
    reason: The word of the Act.
acronyms:
  - en: { short: ODSP, long: Ontario Disability Support Program }
    fr: { short: POSPH, long: Programme ontarien de soutien aux personnes handicapées }
    known: true
`;

test('each entry ties the words of both languages, with who decided and why', () => {
  const { entries } = readGlossary('g.yml', WHOLE);
  const fixed = { not: [], as: 'fixed' };
  expect(entries).toEqual([
    { kind: 'name', words: { en: { use: 'Metrolinx', ...fixed }, fr: { use: 'Metrolinx', ...fixed } }, isKnown: false },
    {
      kind: 'name',
      words: { en: { use: 'Trillium Benefit', ...fixed }, fr: { use: 'Prestation Trillium', ...fixed } },
      isKnown: false,
      owner: 'Finance',
    },
    {
      kind: 'term',
      words: {
        en: { use: 'child care', not: ['daycare'], as: 'noun' },
        fr: { use: 'garde d’enfants', not: [], as: 'noun' },
      },
      isKnown: false,
      owner: 'Policy',
      reason: { en: 'The word of the Act.', fr: 'The word of the Act.' },
    },
    {
      kind: 'acronym',
      words: {
        en: { use: 'ODSP', ...fixed, long: 'Ontario Disability Support Program' },
        fr: { use: 'POSPH', ...fixed, long: 'Programme ontarien de soutien aux personnes handicapées' },
      },
      isKnown: true,
    },
  ]);
});

function problemsOf(content: string): readonly string[] {
  try {
    readGlossary('g.yml', content);
  } catch (error) {
    if (error instanceof UsageError)
      return error.problems.length === 0
        ? [error.where ?? '']
        : error.problems.map(({ where, what }) => `${where} ${what.en}`);
  }
  return [];
}

test.each([
  ['nams:\n  - Metrolinx\n', ['g.yml:1:1 nams is not a setting that Curbcut knows. Did you mean names?']],
  [
    'terms:\n  - en: { us: child care }\n',
    [
      'g.yml:2:5 terms[0].en.use is missing: it must be text.',
      'g.yml:2:11 terms[0].en.us is not a setting that Curbcut knows. Did you mean use?',
    ],
  ],
  ['terms:\n  - owner: Policy\n', ['g.yml:2:5 terms[0] must have en, fr or both.']],
  ['names: [""]\n', ['g.yml:1:9 names[0] must be words on one line, not "".']],
  ['acronyms:\n  - en: { short: ODSP }\n', ['g.yml:2:5 acronyms[0].en.long is missing: it must be text.']],
  [
    'terms:\n  - en: { use: help, not: [aid] }\n  - en: { use: aid, not: [assistance] }\n',
    ['g.yml:2:28 terms[0].en.not[0] rejects “aid”, which the glossary accepts elsewhere.'],
  ],
  ['names: [a\n', ['g.yml:2:1']],
])('%j is refused, by line and key', (content, problems) => {
  expect(problemsOf(content)).toEqual(problems);
});

test('a heading with nothing under it is an empty list', () => {
  expect(readGlossary('g.yml', 'names:\nacronyms:\n  # - en: ...\n').entries).toEqual([]);
});

test('the file is found beside the configuration, else in the working folder, else where it is named', async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'curbcut-glossary-'));
  try {
    await mkdir(join(cwd, 'site'));
    await writeFile(join(cwd, 'site/curbcut.glossary.yml'), 'names: [Beside]\n');
    const namesIn = async (named?: string, config?: string) =>
      (await loadGlossary({ cwd, named, config }))?.entries.map(({ words }) => words.en?.use);
    expect(await namesIn()).toBeUndefined();
    expect(await namesIn(undefined, join(cwd, 'site/curbcut.config.yml'))).toEqual(['Beside']);
    await writeFile(join(cwd, 'curbcut.glossary.yaml'), 'names: [Here]\n');
    expect(await namesIn()).toEqual(['Here']);
    expect(await namesIn('site/curbcut.glossary.yml')).toEqual(['Beside']);
    await expect(namesIn('nowhere.yml')).rejects.toThrow('The glossary is not there.');
  } finally {
    await rm(cwd, { recursive: true });
  }
});
