import { beforeAll, describe, expect, test } from 'vitest';
import { wordShall } from '../../rules/text/word-shall.ts';
import { checkText } from '../../src/check/check-text.ts';
import { enactedText } from '../../src/check/enacted.ts';
import { pageText, snapshotOf, type Piece } from './page-text.ts';
import { loadLanguageModel } from '../../src/text/detect-language.ts';

beforeAll(loadLanguageModel);

const LAW: readonly (string | Piece)[] = [
  { text: 'Fences Act, R.S.O. 1990, c. F.1', kind: 'heading' },
  '1 (1) An owner shall mend the fence.',
  '(2) The council shall decide who is the owner.',
];

describe('the text of a law', () => {
  test('is told by its citation and its subsections', () => {
    expect(enactedText(pageText(LAW))('page')).toBe(true);
  });

  test('in French too', () => {
    const law: readonly (string | Piece)[] = [
      { text: 'Loi de 2006 sur les clôtures, L.O. 2006, chap. 17', kind: 'heading' },
      '1 (1) Le propriétaire répare la clôture.',
      '(2) Le conseil décide.',
    ];
    expect(enactedText(pageText(law, { lang: 'fr' }))('page')).toBe(true);
  });

  test('a page about the law is not the law', () => {
    const about = [
      { text: 'The Fences Act, R.S.O. 1990, c. F.1', kind: 'heading' as const },
      'You must mend the fence.',
    ];
    expect(enactedText(pageText(about))('page')).toBe(false);
  });

  test('a list numbered in brackets is not the law', () => {
    expect(enactedText(pageText(['(1) Fill in the form.', '(2) Send it.', '(3) Wait.']))('page')).toBe(false);
  });

  test('what is found in it informs', () => {
    const { blocks } = pageText(LAW);
    const rules = [{ rule: wordShall, options: {} }];
    const { findings } = checkText(snapshotOf({ blocks, lang: 'en' }), rules as Parameters<typeof checkText>[1]);
    expect(findings.map(({ severity }) => severity)).toEqual(['info', 'info']);
  });
});

describe('a motion', () => {
  test.each([
    ['WHEREAS the fence shall be mended;', true],
    ['AND WHEREAS the fence is old;', true],
    ['NOW THEREFORE BE IT RESOLVED THAT the fence shall be mended.', true],
    ['THAT the agenda be approved.', true],
    ['ATTENDU QUE la clôture est vieille;', true],
    ['That is why we mend fences.', false],
    ['The owner shall mend the fence.', false],
  ])('%s', (text, expected) => {
    const page = pageText([text]);
    expect(page.blocks.map((block) => enactedText(page)(block))).toEqual([expected]);
  });
});
