import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { worstCode } from '../../src/cli/exit-codes.ts';

test.each([
  [[0], 0],
  [[0, 1], 1],
  [[1, 3], 3],
  [[3, 4], 4],
  [[4, 70, 1], 70],
  [[3, 0, 130], 130],
  [[1, 143], 143],
  [[4, 130], 4],
  [[], 70],
  [[17], 70],
])('%j together end with %i', (codes, worst) => {
  expect(worstCode(codes)).toBe(worst);
});

test('nothing but 0 alone is green', () => {
  assert(
    property(array(integer({ min: 0, max: 255 }), { minLength: 1 }), (codes) => {
      expect(worstCode(codes) === 0).toBe(codes.every((code) => code === 0));
    }),
  );
});
