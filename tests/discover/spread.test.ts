import { expect, test } from 'vitest';
import { spread } from '../../src/discover/spread.ts';

const order = (...paths: string[]): string[] =>
  spread(
    paths.map((path) => `https://example.org${path}`),
    (url) => url,
    (url) => new URL(url).pathname === '/',
  ).map((url) => new URL(url).pathname);

test('a sample takes the front page, then each section in turn', () => {
  expect(order('/news/a', '/news/b', '/news/c', '/jobs/a', '/', '/about', '/jobs/b')).toEqual([
    '/',
    '/news/a',
    '/jobs/a',
    '/about',
    '/news/b',
    '/jobs/b',
    '/news/c',
  ]);
});

test('a sample takes both languages, and the sections of each', () => {
  expect(order('/en/a/1', '/en/a/2', '/en/b/1', '/fr/a/1', '/fr/a/2').slice(0, 3)).toEqual([
    '/en/a/1',
    '/en/b/1',
    '/fr/a/1',
  ]);
});
