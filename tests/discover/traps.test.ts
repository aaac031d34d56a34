import { describe, expect, test } from 'vitest';
import { createTrapWatch } from '../../src/discover/traps.ts';

const isTrap = (path: string): boolean => createTrapWatch().isTrap(`https://example.org${path}`);
const passed = (paths: readonly string[]): number => {
  const traps = createTrapWatch();
  return paths.filter((path) => !traps.isTrap(`https://example.org${path}`)).length;
};
const numbered = (count: number, path: (n: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => path(n));

describe('one address alone', () => {
  test.each([
    '/a/a/a/',
    '/x/a/b/a/b/a/b',
    '/a/b/a/c/a/d/a/e/a/f',
    `/${numbered(21, (n) => `s${n}`).join('/')}`,
    `/?q=${'q'.repeat(2_000)}`,
    '/f?a=1&a=2&a=3',
  ])('%s is a trap', (path) => {
    expect(isTrap(path)).toBe(true);
  });
  test.each(['/', '/a/a/', '/en/services/en/', '/2024/05/12/', '/f?a[]=1&a[]=2&a[]=3', '/a/b/c/d/e/f/g/h/i/j'])(
    '%s is a page',
    (path) => {
      expect(isTrap(path)).toBe(false);
    },
  );
});

describe('one address too many', () => {
  test('a calendar by its query ends after 200', () => {
    expect(passed(numbered(500, (n) => `/calendar?month=${n}`))).toBe(200);
  });
  test('a calendar by its path ends after 200', () => {
    expect(passed(numbered(1_200, (n) => `/events/${1990 + Math.floor(n / 12)}/${(n % 12) + 1}`))).toBe(200);
  });
  test('a session id in each link ends after 200', () => {
    expect(passed(numbered(500, (n) => `/home?sid=${(n * 2_654_435_761 + 0x100000000).toString(16)}`))).toBe(200);
  });
  test('filters in every combination end', () => {
    const combination = (n: number) => ['a', 'b', 'c', 'd'].map((name, i) => `${name}=${(n >> (i * 3)) & 7}`).join('&');
    expect(passed(numbered(4_096, (n) => `/find?${combination(n)}`))).toBeLessThanOrEqual(200);
  });
  test('numbered pages and named ones go on', () => {
    expect(passed(numbered(1_500, (n) => `/node/${n}`))).toBe(1_500);
    expect(
      passed(
        numbered(1_500, (n) => `/news/2024/05/title-${'x'.repeat(n % 7)}${String.fromCharCode(97 + (n % 26))}${n}`),
      ),
    ).toBe(1_500);
    expect(
      passed(numbered(26 ** 2, (n) => `/a?page=${String.fromCharCode(97 + (n % 26), 97 + Math.floor(n / 26))}`)),
    ).toBe(26 ** 2);
  });
});
