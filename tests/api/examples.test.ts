import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { installed, run, TSC } from './installed.ts';
import { ROOT } from '../e2e/run-cli.ts';

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

test('rules and a reporter of a project’s own: typed, run, explained', async () => {
  folder = await installed('custom-rules');
  expect(await run(process.execPath, [TSC, '-p', '.'], folder)).toEqual({ code: 0, out: '' });
  const bin = join(folder, 'node_modules/curbcut/dist/bin/curbcut.js');
  const checked = await run(process.execPath, [bin, '--no-screenshots'], folder);
  expect(checked.code).toBe(1);
  const table = await readFile(join(folder, 'table.txt'), 'utf8');
  expect(table.split('\n').filter((line) => line.includes('acme/'))).toEqual([
    'error\tacme/old-name\t1\tOur services go by their names of today',
    'error\tacme/one-phone\t1\tThe site gives one phone number',
    'warning\tacme/form-notice\t1\tEach form leads to the privacy notice',
  ]);
  const again = await run(process.execPath, [bin, 'report', '-o', 'acme/table=again.txt'], folder);
  expect(again.code).toBe(1);
  expect(await readFile(join(folder, 'again.txt'), 'utf8')).toBe(table);
  const explained = await run(process.execPath, [bin, 'explain', 'acme/one-phone', '--lang', 'fr'], folder);
  expect(explained.out).toContain('Le site donne un seul numéro de téléphone  (acme/one-phone)');
  expect((await run(process.execPath, [bin, 'rules'], folder)).out).toContain('acme/form-notice');
});

test('the vitest example passes with the package as it is shipped', async () => {
  folder = await installed('vitest', ['vitest']);
  const ended = await run(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run'], folder);
  expect(ended.out).toContain('2 passed');
  expect(ended.code).toBe(0);
});

test.each(['api.md', 'api.fr.md'])('the programs of %s compile against the shipped types', async (page) => {
  folder = await installed('custom-rules', ['vitest', 'playwright-core', '@types']);
  const text = await readFile(join(ROOT, 'docs', page), 'utf8');
  const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  expect(blocks.length).toBeGreaterThan(5);
  await Promise.all(blocks.map((code, index) => writeFile(join(folder, `block-${index}.ts`), code)));
  const config = JSON.parse(await readFile(join(folder, 'tsconfig.json'), 'utf8')) as { compilerOptions: object };
  const options = { ...config.compilerOptions, types: ['node'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, compilerOptions: options }));
  expect(await run(process.execPath, [TSC, '-p', '.'], folder)).toEqual({ code: 0, out: '' });
});
