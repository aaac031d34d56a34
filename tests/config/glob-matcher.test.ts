import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { globMatcher } from '../../src/config/glob-matcher.ts';

test.each([
  ['https://example.org/fr/**', 'https://example.org/fr/a/b', true],
  ['https://example.org/fr/**', 'https://example.org/fr/', true],
  ['https://example.org/fr/**', 'https://example.org/en/', false],
  ['**/archive/**', 'https://example.org/x/archive/y', true],
  ['**.pdf', 'https://example.org/a/b.pdf', true],
  ['/*/news', '/en/news', true],
  ['/*/news', '/en/old/news', false],
  ['/page-?', '/page-1', true],
  ['/page-?', '/page-12', false],
  ['/page-?', '/page-/', false],
  ['/a.c', '/abc', false],
  ['/a?q=1', '/a?q=1', true],
  ['/é*', '/été', true],
  ['', '', true],
  ['', 'x', false],
])('%s with %s: %s', (glob, text, matches) => {
  expect(globMatcher(glob).test(text)).toBe(matches);
});

test('it agrees with the regular expression that it stands for', () => {
  const letters = (...from: string[]) => array(constantFrom(...from), { maxLength: 8 });
  assert(
    property(letters('a', 'b', '/', '*', '**', '?'), letters('a', 'b', '/'), (parts, text) => {
      const glob = parts.join('');
      const source = glob.replace(/\*\*+|[*?]/g, (star) => (star === '?' ? '[^/]' : star === '*' ? '[^/]*' : '.*'));
      expect(globMatcher(glob).test(text.join(''))).toBe(new RegExp(`^${source}$`, 's').test(text.join('')));
    }),
    { numRuns: 2_000 },
  );
});

test('a pattern and an address made to be slow are not', () => {
  expect(globMatcher(`${'**a'.repeat(300)}b`).test('a'.repeat(4_000))).toBe(false);
});
