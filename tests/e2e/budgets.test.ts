import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { curbcut, emptyFolder, reportOf } from './run-cli.ts';

/** Budgets of a bilingual folder, from the file to the exit code. */

const EASY = {
  en: [
    'Bring your card to the desk.',
    'We can help you with the form.',
    'It costs ten dollars.',
    'Call us if you lose it.',
  ],
  fr: [
    'Venez au bureau avec la carte.',
    'Le commis vous aide.',
    'Cela coûte dix dollars.',
    'Si vous la perdez, dites-le nous.',
  ],
};
const HARD = {
  en: ['The administration of municipal infrastructure necessitates comprehensive interdepartmental collaboration.'],
  fr: [
    'La réglementation municipale relative aux installations communautaires nécessite une collaboration approfondie.',
  ],
};

function page(lang: 'en' | 'fr', sentences: readonly string[], more = ''): string {
  const paragraphs = Array.from({ length: 60 }, (_, at) => `<p>${sentences[at % sentences.length] ?? ''}</p>`);
  return `<!doctype html><html lang="${lang}"><title>Page</title><main><h1>Page</h1>${paragraphs.join('')}${more}</main></html>`;
}

let folder = '';

beforeAll(async () => {
  folder = await emptyFolder();
  await write('dist/en/easy.html', page('en', EASY.en));
  await write('dist/en/hard.html', page('en', HARD.en, '<input>'));
  await write('dist/fr/facile.html', page('fr', EASY.fr));
  await write('dist/fr/dur.html', page('fr', HARD.fr));
});

test('budgets that hold, that do not, that fit no page and that measure nothing', { timeout: 60_000 }, async () => {
  const { report, code } = await check(
    [
      { pages: '/en/**', grade: 9 },
      { pages: '/en/easy*', grade: 9, longSentences: 15, findings: { 'axe/label': 0 } },
      { lang: 'fr', ease: 50 },
      { pages: '/forms/**', findings: { error: 10 } },
      { pages: '/fr/**', grade: 9 },
      { lang: 'en', findings: { 'axe/label': 0, 'axe/button-name': 0 } },
      { findings: { 'doc/tagged': 0 } },
    ],
    '--max-issues=100',
  );
  expect(code).toBe(1);
  expect(broken(report)).toEqual([
    '1 grade /en/hard.html',
    '3 ease /fr/dur.html',
    '6 findings axe/label /en/hard.html',
  ]);
  expect(report.verdict.reasons).toContainEqual({ code: 'budget', count: 3 });
  expect(said(report)).toEqual([
    'budget-unmeasured: Budget 5, /fr/**, grade',
    'budget-unmeasured: Budget 7, doc/tagged',
    'unused-budget: Budget 4, /forms/**',
  ]);
});

test('a page that nobody looked at is no reason to call its budget unused', { timeout: 60_000 }, async () => {
  const { report, code } = await check([{ pages: '/fr/**', ease: 50 }], '--max-pages=2');
  expect(report.pages.filter(({ state }) => state === 'checked').map(({ file }) => file)).toEqual([
    'dist/en/easy.html',
    'dist/en/hard.html',
  ]);
  expect(code).toBe(3);
  expect(said(report)).toEqual([]);
});

test('a misspelt rule of a budget is refused', async () => {
  await write('curbcut.config.json', JSON.stringify({ budgets: [{ findings: { 'axe/labl': 0 } }] }));
  const { code, stderr } = await curbcut(['dist'], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain('budgets[0].findings.axe/labl is no rule and no severity. Did you mean axe/label?');
});

test('from no baseline to pages that became worse', { timeout: 120_000 }, async () => {
  const budgets = [{ noWorse: true }];
  await write('curbcut.config.json', JSON.stringify({ budgets }));
  const early = await curbcut(['dist'], { cwd: folder });
  expect(early.code).toBe(2);
  expect(early.stderr).toContain('There is no baseline yet');
  expect((await curbcut(['dist', '--fail-on', 'never'], { cwd: folder })).code).toBe(0);
  expect((await curbcut(['baseline'], { cwd: folder })).code).toBe(0);
  await write('dist/en/easy.html', page('en', HARD.en));
  await write('dist/fr/facile.html', page('fr', HARD.fr));
  await write('dist/en/hard.html', page('en', EASY.en));
  await rm(join(folder, 'dist/fr/dur.html'));
  const { report, code } = await check(budgets, '--max-issues=100');
  expect(code).toBe(1);
  expect(broken(report)).toEqual(['1 grade /en/easy.html', '1 ease /fr/facile.html']);
  for (const { worst } of report.budgets ?? []) for (const one of worst) expect(one.before).toBeTypeOf('number');
});

async function check(budgets: readonly object[], ...flags: readonly string[]) {
  await write('curbcut.config.json', JSON.stringify({ budgets }));
  return reportOf(['dist', ...flags], { cwd: folder });
}

function broken({ budgets = [] }: Report): string[] {
  return budgets
    .filter(({ isHeld }) => !isHeld)
    .map(({ budget, measure, of, worst }) =>
      [budget, measure, of, ...worst.map(({ url }) => new URL(url).pathname)].filter(Boolean).join(' '),
    );
}

function said({ notices }: Report): string[] {
  return notices
    .filter(({ code }) => code.includes('budget'))
    .map(({ code, detail = '' }) => `${code}: ${detail}`)
    .sort();
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
