import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readGlossary } from '../../src/config/load-glossary.ts';
import { curbcut, emptyFolder, reportOf } from './run-cli.ts';

/** The built tool over files of words. */

test('a folder of Markdown in both languages: each finding has its file, line and column', async () => {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, 'docs/fr'), { recursive: true });
  await writeFile(join(cwd, 'docs/a.md'), '---\ntitle: Permits\n---\n# Permits\n\nYou must utilize the form.\n');
  await writeFile(
    join(cwd, 'docs/fr/a.md'),
    '# Permis\r\n\r\nRemplissez le formulaire afin de demander un permis.\r\n',
  );
  const { report, code } = await reportOf(['text', 'docs'], { cwd });
  const places = report.issues.flatMap(({ rule, occurrences }) =>
    occurrences.map(({ at }) => ({ rule, ...at.source })),
  );
  expect(places).toContainEqual({ rule: 'word/complex', file: 'docs/a.md', line: 6, column: 10 });
  expect(places).toContainEqual({ rule: 'word/complex', file: 'docs/fr/a.md', line: 3, column: 26 });
  expect(report).not.toHaveProperty('browser');
  expect(code).toBe(0);
});

test('standard input, as an editor pipes it on save', async () => {
  const { report, code } = await reportOf(['text', '-', '--stdin-name', 'page.md'], {
    input: 'To apply, [click here](x.md).\n',
  });
  expect(report.issues.map(({ rule }) => rule)).toContain('link/vague');
  expect(code).toBe(1);
});

test('the glossary takes its candidates from files too, and the YAML loads as it is', async () => {
  const cwd = await emptyFolder();
  await writeFile(
    join(cwd, 'a.md'),
    'Ask the Ontario Disability Support Program (ODSP). The homepage of the ODSP is new. Résumé de Québec.\n',
  );
  await writeFile(
    join(cwd, 'b.md'),
    'You can read the home page. Then open the home-page again. Ask ServiceOntario.\n',
  );
  const { stdout, code } = await curbcut(['glossary', 'suggest', '.'], { cwd });
  expect(code).toBe(0);
  const glossary = readGlossary('suggested.yml', stdout);
  const words = glossary.entries.map(({ words: { en } }) => [en?.use, ...(en?.not ?? [])]);
  expect(words).toContainEqual(['home page', 'home-page', 'homepage']);
  expect(stdout).toContain('{ short: ODSP, long: Ontario Disability Support Program }');
  await writeFile(join(cwd, 'c.md'), 'A\0');
  const broken = await curbcut(['glossary', 'suggest', 'a.md', 'c.md'], { cwd });
  expect(broken.code).toBe(3);
  expect(broken.stderr).toContain('c.md');
});

test('a text on standard input that is too large is an error, not a part of it', async () => {
  const { report, code } = await reportOf(['text', '-', '--stdin-name', 'page.md'], {
    input: 'word '.repeat(1_200_000),
  });
  expect(report.pages).toMatchObject([{ state: 'error', reason: 'too-large' }]);
  expect(code).toBe(3);
});

test('what a person reads speaks of files, and of nothing that did not run', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'a.md'), 'You may read it.\n');
  await writeFile(join(cwd, 'b.md'), 'You may ask us.\n');
  const english = await curbcut(['text', '.', '-o', 'text=-'], { cwd });
  expect(english.stdout).toContain('Curbcut checked 2 files');
  expect(english.stdout).toContain('2 files: 2 checked');
  expect(english.stdout).not.toMatch(/axe|aoda|of the site/);
  const french = await curbcut(['text', '.', '-o', 'text=-', '--lang', 'fr'], { cwd });
  expect(french.stdout).toContain('Curbcut a vérifié 2 fichiers');
});

test('what cannot be read is never a pass', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'a.docx'), 'no document');
  expect((await curbcut(['text', 'a.docx'], { cwd })).code).toBe(3);
  expect((await curbcut(['text', 'nowhere.md'], { cwd })).code).toBe(2);
  const { code, stderr } = await curbcut(['glossary', 'suggest'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('This folder holds no run.');
});
