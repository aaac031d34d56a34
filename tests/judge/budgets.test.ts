import { expect, test } from 'vitest';
import { baselineOf } from '../../src/judge/baseline.ts';
import { judgeBudgets } from '../../src/judge/budgets.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Readability } from '../../src/model/readability.ts';
import type { PageReport } from '../../src/model/report.ts';
import { budgetSentence } from '../../src/report/words/budgets.ts';

const counts = {
  words: 400,
  sentences: 20,
  syllables: 600,
  letters: 2_000,
  characters: 2_000,
  polysyllables: 40,
  longWords: 80,
};

const page = (path: string, level: Partial<Readability> & Pick<Readability, 'lang'>): PageReport => ({
  url: `http://site${path}`,
  state: 'checked',
  origin: { kind: 'folder' },
  depth: 0,
  readability: [{ counts, ...level }],
});

const issue = (rule: string, severity: Issue['severity'], ...paths: readonly string[]): Issue => ({
  key: rule,
  rule,
  outcome: 'fail',
  severity,
  message: { en: '', fr: '' },
  count: paths.length,
  pages: [...new Set(paths.map((path) => `http://site${path}`))],
  occurrences: paths.map((path) => ({
    at: { url: `http://site${path}`, selector: '', snippet: '' },
    message: { en: '', fr: '' },
  })),
});

const PAGES = [
  page('/en/easy', { lang: 'en', grade: 6 }),
  page('/en/hard', { lang: 'en', grade: 11.2 }),
  page('/en/harder', { lang: 'en', grade: 12.4 }),
  page('/en/short', { lang: 'en', grade: 11, uncertainty: 3.5 }),
  page('/fr/dur', { lang: 'fr', ease: 41 }),
];

const over = (results: ReturnType<typeof judgeBudgets>) =>
  results.map(({ isHeld, worst }) => (isHeld ? [] : worst.map(({ url }) => url.slice('http://site'.length))));

test('a grade names the English pages above it, worst first; a short page has the benefit of the doubt', () => {
  const results = judgeBudgets([{ grade: 9 }], { pages: PAGES, issues: [] });
  expect(results).toMatchObject([{ measure: 'grade', limit: 9, measured: 4, over: 2, isHeld: false }]);
  expect(over(results)).toEqual([['/en/harder', '/en/hard']]);
});

test('ease names the French pages below it', () => {
  expect(over(judgeBudgets([{ ease: 50 }], { pages: PAGES, issues: [] }))).toEqual([['/fr/dur']]);
  expect(over(judgeBudgets([{ ease: 40 }], { pages: PAGES, issues: [] }))).toEqual([[]]);
});

test('a budget is for the pages of its pattern and of its language', () => {
  const measured = (budget: Parameters<typeof judgeBudgets>[0][number]) =>
    judgeBudgets([budget], { pages: PAGES, issues: [] })[0]?.measured;
  expect(measured({ pages: '/en/h*', grade: 9 })).toBe(2);
  expect(measured({ lang: 'fr', findings: { error: 0 } })).toBe(1);
  expect(measured({ pages: '/de/**', grade: 9 })).toBe(0);
});

test('long sentences are a share of the sentences of a page', () => {
  const long = ['/en/hard', '/en/hard', '/en/hard', '/en/easy'].map((path, at) => ({
    ...issue('sent/long', 'warning', path),
    key: `k${at}`,
  }));
  const [result] = judgeBudgets([{ longSentences: 10 }], { pages: PAGES, issues: long });
  expect(result).toMatchObject({ over: 1, worst: [{ url: 'http://site/en/hard', value: 15 }] });
});

test('findings are counted by rule or by severity, over all of the pages, and what is ignored is not', () => {
  const issues = [
    issue('axe/label', 'error', '/en/hard', '/en/hard', '/en/easy'),
    { ...issue('axe/list', 'error', '/en/hard'), ignored: 'Agreed' },
    issue('sent/long', 'warning', '/fr/dur'),
  ];
  const results = judgeBudgets([{ findings: { 'axe/label': 2, error: 3, 'sent/long': 1 } }], { pages: PAGES, issues });
  expect(results.map(({ of, total, isHeld }) => [of, total, isHeld])).toEqual([
    ['axe/label', 3, false],
    ['error', 3, true],
    ['sent/long', 1, true],
  ]);
  expect(over(results)[0]).toEqual(['/en/hard', '/en/easy']);
});

const before = (pages: readonly PageReport[]) => ({
  baseline: baselineOf({ inputs: ['site'], pages, issues: [] }),
  renamed: new Map<string, string>(),
});

test.each([
  ['half a grade harder holds', page('/a', { lang: 'en', grade: 8.6 }), []],
  ['more than half a grade harder does not', page('/a', { lang: 'en', grade: 8.7 }), ['/a']],
  ['an easier page holds', page('/a', { lang: 'en', grade: 5 }), []],
  [
    'on a short page the rise must be above what the score may be off',
    page('/a', { lang: 'en', grade: 10, uncertainty: 2.3 }),
    [],
  ],
  ['a page that the baseline does not know is not judged', page('/b', { lang: 'en', grade: 15 }), []],
])('no worse than before: %s', (_, now, expected) => {
  const then = before([page('/a', { lang: 'en', grade: 8.1 })]);
  const results = judgeBudgets([{ noWorse: true }], { pages: [now], issues: [], before: then });
  expect(over(results).flat()).toEqual(expected);
});

test('ease that falls by more than three points is worse', () => {
  const fallen = (ease: number) =>
    over(
      judgeBudgets([{ noWorse: true }], {
        pages: [page('/a', { lang: 'fr', ease })],
        issues: [],
        before: before([page('/a', { lang: 'fr', ease: 60 })]),
      }),
    ).flat();
  expect(fallen(57)).toEqual([]);
  expect(fallen(56.9)).toEqual(['/a']);
});

test('a budget that is exceeded fails the gate, unless the gate is off', () => {
  const policy = { failOn: 'error', maxIssues: 99, incomplete: 'fail' } as const;
  const evidence = { issues: [], entries: PAGES, gaps: [], overBudget: 2 };
  expect(judge(evidence, policy)).toMatchObject({
    gate: 'failed',
    exitCode: 1,
    reasons: [{ code: 'budget', count: 2 }],
  });
  expect(judge(evidence, { ...policy, failOn: 'never' }).exitCode).toBe(0);
});

test('the sentence says what is asked, on how many pages it is not so, which are worst, and what to do', () => {
  const [result] = judgeBudgets([{ pages: '/en/**', grade: 9 }], { pages: PAGES, issues: [] });
  if (result === undefined) throw new Error('There is no result.');
  expect(budgetSentence(result, 'en')).toBe(
    'Budget 1 (/en/**): Reading grade (Flesch-Kincaid) at most 9. 2 of 4 pages are above. Worst first: http://site/en/harder (12.4), http://site/en/hard (11.2). Shorten the long sentences there and use plainer words.',
  );
  expect(budgetSentence(result, 'fr').replaceAll('\u00A0', ' ')).toBe(
    'Budget 1 (/en/**) : Niveau de lecture (Flesch-Kincaid) au plus 9. 2 sur 4 pages au-dessus. Les pires d’abord : http://site/en/harder (12,4), http://site/en/hard (11,2). Raccourcissez-y les phrases longues et choisissez des mots plus simples.',
  );
});
