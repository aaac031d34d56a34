import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseUrl } from '../../src/discover/normalise-url.ts';

describe('two spellings of one address become one', () => {
  test.each([
    ['HTTP://Example.ORG:80/a', 'http://example.org/a'],
    ['https://example.org:443', 'https://example.org/'],
    ['https://example.org/a/./b/../c', 'https://example.org/a/c'],
    ['https://example.org/%7Euser', 'https://example.org/~user'],
    ['https://example.org/%c3%a9t%c3%a9', 'https://example.org/%C3%A9t%C3%A9'],
    ['https://example.org/été', 'https://example.org/%C3%A9t%C3%A9'],
    ['https://example.org/a#part', 'https://example.org/a'],
    ['https://example.org/a?', 'https://example.org/a'],
    ['https://example.org/a?utm_source=x&b=2&gclid=3', 'https://example.org/a?b=2'],
    ['https://example.org/a?UTM_Medium=x', 'https://example.org/a'],
    ['https://example.org/a?fbclid=1#top', 'https://example.org/a'],
    ['https://example.org/a;jsessionid=0A1B2C?b=1', 'https://example.org/a?b=1'],
    ['https://user:secret@example.org/a', 'https://example.org/a'],
    ['https://école.example/', 'https://xn--cole-9oa.example/'],
    ['  https://example.org/a \n', 'https://example.org/a'],
  ])('%s', (input, expected) => {
    expect(normaliseUrl(input)).toBe(expected);
  });
});

describe('a route of a page that draws itself is kept', () => {
  test.each([
    ['https://example.org/app#/about', 'https://example.org/app#/about'],
    ['https://example.org/app#!about', 'https://example.org/app#!about'],
    ['https://example.org/app#/', 'https://example.org/app'],
    ['https://example.org/app#!', 'https://example.org/app'],
  ])('%s', (input, expected) => {
    expect(normaliseUrl(input)).toBe(expected);
  });
});

describe('what is not an http address is none', () => {
  test.each([
    '',
    'mailto:a@b.example',
    'javascript:1',
    'data:text/html,x',
    'ftp://example.org/',
    'http://',
    'http://[',
    'x',
  ])('%s', (input) => {
    expect(normaliseUrl(input)).toBeUndefined();
  });
});

describe('different pages stay different', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a/'],
    ['https://example.org/', 'https://example.org/index.html'],
    ['https://example.org/a?b=1&c=2', 'https://example.org/a?c=2&b=1'],
    ['http://example.org/', 'https://example.org/'],
    ['https://example.org/', 'https://www.example.org/'],
    ['https://example.org/a%2Fb', 'https://example.org/a/b'],
    ['https://example.org/a?b', 'https://example.org/a?b='],
    ['https://example.org/%2541', 'https://example.org/A'],
  ])('%s and %s', (a, b) => {
    expect(normaliseUrl(a)).not.toBe(normaliseUrl(b));
  });
});

const part = fc.string({ unit: fc.constantFrom(...'aB9-._~%/+;=:@!$&,é 25zEeF') });
const address = fc.tuple(part, part, part).map(([path, query, hash]) => `http://example.org/${path}?${query}#${hash}`);

test('it never throws, and once more changes nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (input) => {
        const once = normaliseUrl(input);
        expect(once === undefined ? undefined : normaliseUrl(once)).toBe(once);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('paths that differ in case stay apart', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8}){0,3}$/), (path) => {
      const upper = path.toUpperCase();
      expect(normaliseUrl(`http://example.org/${path}`)).not.toBe(normaliseUrl(`http://example.org/${upper}`));
    }),
  );
});

test('addresses that differ in a parameter that is no tracker stay apart', () => {
  const value = fc.stringMatching(/^[a-z0-9]{0,6}$/);
  const rest = fc.array(fc.constantFrom('utm_source=x', 'b=2', 'fbclid=3', 'q=%C3%A9'), { maxLength: 3 });
  fc.assert(
    fc.property(value, value, rest, rest, (one, two, before, after) => {
      fc.pre(one !== two);
      const withValue = (text: string) => `http://example.org/?${[...before, `id=${text}`, ...after].join('&')}`;
      expect(normaliseUrl(withValue(one))).not.toBe(normaliseUrl(withValue(two)));
    }),
  );
});

test('a host with an accent stays an address however many were read before', () => {
  for (let n = 0; n < 20_000; n += 1) normaliseUrl(`https://example.org/${n}`);
  expect(normaliseUrl('https://école.example/')).toBe('https://xn--cole-9oa.example/');
});
