import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('what cannot be read is never a pass', async () => {
  const cwd = await emptyFolder();
  await writeFile(join(cwd, 'a.docx'), 'no document');
  expect((await curbcut(['text', 'a.docx'], { cwd })).code).toBe(3);
  expect((await curbcut(['text', 'nowhere.md'], { cwd })).code).toBe(2);
  const { code, stderr } = await curbcut(['glossary', 'suggest'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('This folder holds no run.');
});
