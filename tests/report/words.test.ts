import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGS } from '../../src/model/language.ts';
import type { PageState, Reason } from '../../src/model/ledger.ts';
import { PAGES } from '../../src/report/words/nouns.ts';
import { counted, formatDate, formatNumber } from '../../src/report/words/numbers.ts';
import { noticeSentence } from '../../src/report/words/notices.ts';
import { reasonWords, whatHappened } from '../../src/report/words/reasons.ts';
import { levelMeaning } from '../../src/report/words/readability.ts';
import { reasonSentence, standing, verdictSentences } from '../../src/report/words/verdict.ts';
import { T } from '../../src/report/words/headings.ts';
import { say } from '../../src/report/words/say.ts';
import { cleanReport, emptyReport, incompleteReport, sampleReport } from './sample-report.ts';

const NBSP = '\u00A0';
const STATES: readonly PageState[] = ['error', 'skipped', 'not-visited', 'checked'];
const REASONS: readonly Reason[] = [
  'unreachable',
  'tls',
  'http-status',
  'timeout',
  'crashed',
  'kept-navigating',
  'auth-lost',
  'rate-limited',
  'too-large',
  'blocked-address',
  'redirect-loop',
  'not-html',
  'download',
  'empty',
  'unreadable',
  'nothing-found',
  'frame-unchecked',
  'engine-failed',
  'own-rule-failed',
  'unknown-language',
  'truncated',
  'browser-lost',
  'internal',
  'off-scope',
  'redirect-off-scope',
  'duplicate',
  'robots',
  'logout',
  'excluded',
  'trap',
  'max-pages',
  'depth',
  'sample',
  'time-limit',
  'interrupted',
];

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
}

test('every reason says what happened and what to do, in both languages, in under 25 words', () => {
  for (const reason of REASONS) {
    for (const state of STATES) {
      const { what, todo } = reasonWords(reason, state);
      for (const sentence of LANGS.flatMap((lang) => [what[lang], todo[lang]])) {
        expect(sentence).toMatch(/^[\p{Lu}].*\.$/u);
        for (const part of sentence.split(/(?<=\.) /)) expect(wordsOf(part)).toBeLessThan(25);
      }
      expect(what.en).not.toBe(what.fr);
    }
  }
});

test('a server error names its status and the next step', () => {
  expect(`${whatHappened('http-status', 'en', { detail: '500' })} ${reasonWords('http-status').todo.en}`).toBe(
    'The server answered with an error (500). Fix the page or remove it from the list.',
  );
});

test('a file means one thing as an input and another behind a link', () => {
  expect(reasonWords('not-html', 'error').what.en).toBe('This address is not a web page.');
  expect(reasonWords('not-html', 'skipped').what.en).toBe('It is a file, not a web page.');
});

test('a reason or a notice of a later version still has words', () => {
  expect(reasonWords('constructor' as Reason).what.fr).not.toBe('');
  expect(noticeSentence({ code: 'toString' }, 'en')).toBe('Notice: toString.');
});

test('French sets no-break spaces before colons, percent signs and inside guillemets; none before semicolons', () => {
  expect(say('x', 'Note : « oui »; 5 % ; non ?').fr).toBe(`Note${NBSP}: «${NBSP}oui${NBSP}»; 5${NBSP}% ; non ?`);
  for (const { fr } of Object.values(T)) expect(fr).not.toMatch(/ [:%»]|« | [;?!]/);
});

test('every heading and sentence of the reports exists in both languages and is short', () => {
  for (const { en, fr } of Object.values(T)) {
    for (const text of [en, fr]) {
      expect(text.trim()).not.toBe('');
      for (const part of text.split(/(?<=\.) /)) expect(wordsOf(part)).toBeLessThan(25);
    }
  }
});

test('numbers and dates follow the language', () => {
  expect([formatNumber(1234567.5, 'en', 1), formatNumber(1234567.5, 'fr', 1)]).toEqual([
    '1,234,567.5',
    `1${NBSP}234${NBSP}567,5`,
  ]);
  expect([formatNumber(0, 'fr'), formatNumber(999, 'fr'), formatNumber(-1000, 'en')]).toEqual(['0', '999', '-1,000']);
  expect(formatDate('2026-12-01T09:05:00Z', 'en')).toBe('December 1, 2026, 09:05 UTC');
  expect(formatDate('2026-12-01T09:05:00Z', 'fr')).toBe(`1er décembre 2026, 9${NBSP}h${NBSP}05 UTC`);
  expect(formatDate('', 'fr')).toBe('');
});

test('zero is plural in English and singular in French', () => {
  expect([counted(0, PAGES, 'en'), counted(1, PAGES, 'en'), counted(0, PAGES, 'fr'), counted(2, PAGES, 'fr')]).toEqual([
    '0 pages',
    '1 page',
    '0 page',
    '2 pages',
  ]);
});

test('a number keeps its digits, whatever the language', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...LANGS), (value, lang) => {
      expect(formatNumber(value, lang).replace(/\D/g, '')).toBe(String(value));
    }),
  );
});

test('what was not looked at is never called a pass', () => {
  expect([sampleReport, cleanReport, emptyReport, incompleteReport].map((make) => standing(make()))).toEqual([
    'incomplete',
    'passed',
    'incomplete',
    'incomplete',
  ]);
  expect(verdictSentences(incompleteReport(), 'en').join(' ')).toContain('not a pass');
  expect(verdictSentences(sampleReport(), 'en')).toHaveLength(2);
});

test('issues that no gate judged are reported, not passed', () => {
  const clean = cleanReport();
  const off = { ...clean, verdict: { ...clean.verdict, failOn: 'never' as const } };
  expect(standing(off)).toBe('passed');
  expect(standing({ ...off, counts: { ...off.counts, warning: 3 } })).toBe('reported');
});

test('with the gate off, the verdict does not claim that nothing was found', () => {
  const report = {
    ...sampleReport(),
    verdict: { gate: 'passed', complete: true, exitCode: 0, failOn: 'never', reasons: [] } as const,
  };
  expect(verdictSentences(report, 'en').join(' ')).toBe(
    'Curbcut checked 20 pages. The gate is off: it only reports issues.',
  );
});

test('each reason of the verdict is a sentence', () => {
  expect(reasonSentence({ code: 'issues', severity: 'error', count: 1, allowed: 0 }, 'en')).toBe(
    '1 error blocks the gate.',
  );
  expect(reasonSentence({ code: 'issues', severity: 'warning', count: 7, allowed: 5 }, 'fr')).toBe(
    'Total trouvé\u00A0: 7 avertissements; le contrôle en tolère 5 en tout.',
  );
  expect(reasonSentence({ code: 'limit', reason: 'max-pages', count: 1200 }, 'fr')).toBe(
    `La limite de pages a laissé de côté 1${NBSP}200 pages.`,
  );
});

test('the bands of readability meet without a hole', () => {
  const counts = {
    words: 500,
    sentences: 30,
    syllables: 800,
    letters: 2000,
    characters: 2000,
    polysyllables: 50,
    longWords: 90,
  };
  for (const grade of [-1, 0, 6, 6.1, 9, 9.1, 12, 12.1, 40])
    expect(levelMeaning({ lang: 'en', counts, grade }, 'en')).toBeDefined();
  for (const ease of [-20, 0, 29, 30, 50, 60, 70, 100, 140])
    expect(levelMeaning({ lang: 'fr', counts, ease }, 'fr')).toBeDefined();
  expect(levelMeaning({ lang: 'en', counts }, 'en')).toBeUndefined();
});
