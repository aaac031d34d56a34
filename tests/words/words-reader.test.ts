import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordsReader } from '../../src/words/words-reader.ts';
import { ROOT } from '../e2e/run-cli.ts';
import { docxFile, paragraph } from './docx-file.ts';

const program = join(ROOT, 'dist/src/words/words-thread.js');
const file = (path: string, content: string | Buffer) => ({ path, bytes: Buffer.from(content as string) });
/** Takes a parser minutes. */
const TANGLED = '- - - - - text\n'.repeat(5_000);

test('a file without end is an error with its reason, and the next one is read', async () => {
  const reader = wordsReader({ program, timeoutMs: 1_000, signal: new AbortController().signal });
  expect(await reader.read(file('a.md', TANGLED), undefined)).toEqual({
    state: 'error',
    reason: 'document-slow',
    detail: '1 s',
  });
  await reader.close();
  const patient = wordsReader({ program, timeoutMs: 600_000, signal: new AbortController().signal });
  const large = `You must read the guide.\n\n${'Then go to the desk. '.repeat(1_000)}`;
  expect(await patient.read(file('large.md', large), undefined)).toMatchObject({ state: 'checked' });
  const word = docxFile(paragraph('You must read the guide.'));
  expect(await patient.read(file('a.docx', word), undefined)).toMatchObject({ state: 'checked' });
  await patient.close();
});

test('a run that is stopped waits for no file', async () => {
  const stop = new AbortController();
  const reader = wordsReader({ program, timeoutMs: 600_000, signal: stop.signal });
  const reading = reader.read(file('a.md', TANGLED), undefined);
  stop.abort();
  expect(await reading).toBeUndefined();
  await reader.close();
});
