import { expect, test } from 'vitest';
import { fixList } from '../../src/run/fix-list.ts';

test('the most helpful come first, each issue once, five at most', () => {
  const fixes = fixList();
  fixes.add('a', { lang: 'en', by: 0.2 });
  fixes.add('b', { lang: 'en', by: 0.9 });
  fixes.add('a', { lang: 'en', by: 0.4 });
  fixes.add('c', undefined);
  for (const issue of ['d', 'e', 'f', 'g']) fixes.add(issue, { lang: 'en', by: 0.1 });
  expect(fixes.list().map(({ issue, gain }) => [issue, gain.by])).toEqual([
    ['b', 0.9],
    ['a', 0.4],
    ['d', 0.1],
    ['e', 0.1],
    ['f', 0.1],
  ]);
});

test('a school year and some six points of ease weigh the same', () => {
  const fixes = fixList();
  fixes.add('fr', { lang: 'fr', by: 5 });
  fixes.add('en', { lang: 'en', by: 1 });
  expect(fixes.list().map(({ issue }) => issue)).toEqual(['en', 'fr']);
});
