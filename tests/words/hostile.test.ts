import { expect, test } from 'vitest';
import { stateOf } from './place-of.ts';

const lines = (count: number, line: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

/** What would hang a parser, fill the memory or pass for text ends in a state that says so. */
test.each([
  ['a line of 2 MB', 'a.md', 'word '.repeat(400_000), { state: 'checked', gaps: ['truncated'] }],
  ['a line of 2 MB in text', 'a.txt', 'word '.repeat(400_000), { state: 'checked', gaps: ['truncated'] }],
  ['10,000 quotes in quotes', 'a.md', `${'>'.repeat(10_000)} text`, { state: 'error', reason: 'too-deep' }],
  ['10,000 quotes with spaces', 'a.md', `${'> '.repeat(10_000)}text`, { state: 'error', reason: 'too-deep' }],
  ['10,000 lists on a line', 'a.md', `${'- '.repeat(10_000)}text`, { state: 'error', reason: 'too-deep' }],
  [
    '1,000 lists in lists',
    'a.md',
    lines(1_000, (n) => `${'  '.repeat(n)}- text`),
    { state: 'error', reason: 'too-deep' },
  ],
  ['brackets without end', 'a.md', '['.repeat(50_000), { state: 'error', reason: 'too-deep' }],
  ['stars without end', 'a.md', '*a '.repeat(50_000), { state: 'error', reason: 'too-deep' }],
  ['100,000 elements in elements', 'a.html', '<div>'.repeat(100_000), { state: 'error', reason: 'too-deep' }],
  ['braces of a template without end', 'a.md', `Text ${'{{ '.repeat(50_000)}`, { state: 'checked' }],
  ['6 MB', 'a.md', 'word '.repeat(1_200_000), { state: 'error', reason: 'too-large' }],
  ['a NUL', 'a.md', 'Text\0text', { state: 'error', reason: 'not-text', detail: 'NUL' }],
  [
    'bytes that are no UTF-8',
    'a.md',
    Buffer.from([0x54, 0xe9, 0x74, 0xe9]),
    { state: 'error', reason: 'not-text', detail: 'UTF-8' },
  ],
  ['a picture', 'a.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), { state: 'error', reason: 'not-text' }],
  ['white space alone', 'a.md', ' \n\n', { state: 'error', reason: 'empty' }],
  ['front matter alone', 'a.md', '---\ntitle: Forms\n---\n', { state: 'skipped', reason: 'no-words' }],
  ['code alone', 'a.md', '```\ncode\n```\n', { state: 'skipped', reason: 'no-words' }],
  ['UTF-16 with its mark', 'a.txt', Buffer.from('\uFEFFText', 'utf16le'), { state: 'checked', gaps: [] }],
])('%s', async (_, path, content, expected) => {
  expect(await stateOf(Buffer.from(content as string), path)).toMatchObject(expected);
});
