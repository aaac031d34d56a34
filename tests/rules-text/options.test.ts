import { expect, test } from 'vitest';
import { negContraction } from '../../rules/text/words/neg-contraction.ts';
import { observe, pageText } from './page-text.ts';

test('contractions that most guides allow are named only where a guide avoids them', () => {
  const page = pageText(['You can’t park here. Don’t wait. It shouldn’t rain.']);
  const rewrites = (options = {}) => observe(negContraction, page, options).map(({ rewrite }) => rewrite);
  expect(rewrites()).toEqual(['should not']);
  expect(rewrites({ negative: true }).toSorted()).toEqual(['Do not', 'cannot', 'should not']);
});
