import { assert, pre, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { maskFor, maskTexts } from '../../src/tool/secrets.ts';

const NONE = { headers: [], cookies: [], basicAuth: [], inputs: [] };
const origin = 'https://example.org';

test('a header is hidden, whole and without its scheme', () => {
  const mask = maskFor({ ...NONE, headers: [{ origin, name: 'Authorization', value: 'Bearer abc123' }] });
  expect(mask('sent Bearer abc123; reflected abc123')).toBe('sent ***; reflected ***');
});

test('a password is hidden in every spelling', () => {
  const password = 'p"ss w&rd';
  const mask = maskFor({ ...NONE, basicAuth: [{ origin, username: 'ann', password }] });
  const spellings = [
    password,
    JSON.stringify(password),
    encodeURIComponent(password),
    'p&quot;ss w&amp;rd',
    Buffer.from(`ann:${password}`).toString('base64'),
  ];
  for (const spelling of spellings) expect(mask(`<${spelling}>`)).toMatch(/^<"?\*\*\*"?>$/);
});

test('names and passwords in an address are hidden, whoever wrote it', () => {
  const mask = maskFor(NONE);
  expect(mask('see https://ann:hush@example.org/a and http://bob@x.y')).toBe(
    'see https://***@example.org/a and http://***@x.y',
  );
  expect(mask('write to ann@example.org about https://example.org/@ann')).toBe(
    'write to ann@example.org about https://example.org/@ann',
  );
});

test('the password of an input is hidden wherever it shows', () => {
  const mask = maskFor({ ...NONE, inputs: ['https://ann:h%75sh-hush@example.org'] });
  expect(mask('the page says hush-hush')).toBe('the page says ***');
});

test('parameters that are named like tokens are hidden, others stay', () => {
  const mask = maskFor(NONE);
  expect(mask('https://x.y/?a=1&token=abc&b=2#c')).toBe('https://x.y/?a=1&token=***&b=2#c');
  expect(mask('https://x.y/?page=1&broken=abc')).toBe('https://x.y/?page=1&broken=abc');
});

test('a choice is no secret', () => {
  const mask = maskFor({
    ...NONE,
    headers: [{ origin, name: 'Accept-Language', value: 'fr-CA' }],
    cookies: [{ name: 'consent', value: 'accepted', url: origin }],
  });
  expect(mask('fr-CA accepted')).toBe('fr-CA accepted');
});

test('no secret of four characters or more survives in a text', () => {
  assert(
    property(string({ minLength: 4 }), string(), string(), (value, before, after) => {
      pre(![before, value, after].some((part) => part.includes('*')));
      const mask = maskFor({ ...NONE, basicAuth: [{ origin, username: 'u', password: value }] });
      expect(mask(`${before} ${value} ${after}`)).not.toContain(value);
    }),
  );
});

test('in data, texts are masked and the shape stays', () => {
  const mask = maskFor({ ...NONE, cookies: [{ name: 'sid', value: '12345', url: origin }] });
  expect(maskTexts({ words: 12_345, url: 'x?12345', list: ['12345'] }, mask)).toEqual({
    words: 12_345,
    url: 'x?***',
    list: ['***'],
  });
});
