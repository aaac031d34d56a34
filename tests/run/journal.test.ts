import { appendFile, mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type JournalHeader,
  type JournalPage,
  journalPath,
  openPages,
  readJournal,
  writeJournal,
} from '../../src/run/journal.ts';

const header: JournalHeader = {
  kind: 'header',
  version: 1,
  tool: '0',
  settingsHash: 'abc',
  judging: {
    standard: 'aoda',
    profile: 'ontario',
    profiles: [],
    failOn: 'error',
    maxIssues: 0,
    incomplete: 'fail',
    rules: {},
    ignore: [],
    twins: [],
  },
  inputs: ['site'],
  started: '2026-01-01T00:00:00.000Z',
};
const page = (url: string): JournalPage => ({
  kind: 'page',
  url,
  failure: { state: 'error', reason: 'timeout', stage: 'load', detail: 'line\u2028separator\nand é' },
});

async function journalOf(...urls: string[]): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'curbcut-journal-'));
  const journal = await writeJournal(dir, undefined, (text) => text);
  await journal.append(header);
  for (const url of urls) await journal.append(page(url));
  await journal.close();
  return dir;
}

test('pages come back whole, in any order, whatever their text holds', async () => {
  const dir = await journalOf('http://a/1', 'http://a/2');
  const contents = await readJournal(dir);
  expect(contents?.header).toEqual(header);
  const pages = await openPages(dir, contents?.pages ?? new Map());
  expect(await pages.read('http://a/2')).toEqual(page('http://a/2'));
  expect(await pages.read('http://a/1')).toEqual(page('http://a/1'));
  await pages.close();
});

test('a torn last line is dropped, and writing goes on after the last whole one', async () => {
  const dir = await journalOf('http://a/1', 'http://a/2');
  const size = (await readFile(journalPath(dir))).length;
  await truncate(journalPath(dir), size - 5);
  const torn = await readJournal(dir);
  expect([...(torn?.pages.keys() ?? [])]).toEqual(['http://a/1']);
  const journal = await writeJournal(dir, torn?.whole, (text) => text);
  await journal.append(page('http://a/3'));
  await journal.close();
  expect([...((await readJournal(dir))?.pages.keys() ?? [])]).toEqual(['http://a/1', 'http://a/3']);
});

test('a damaged line ends the journal: what follows is not trusted', async () => {
  const dir = await journalOf('http://a/1', 'http://a/2');
  const text = await readFile(journalPath(dir), 'utf8');
  await writeFile(journalPath(dir), text.replace('http://a/1', 'http://a/9'));
  expect((await readJournal(dir))?.pages.size).toBe(0);
});

test('garbage is no journal, and no journal is undefined', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'curbcut-journal-'));
  expect(await readJournal(dir)).toBeUndefined();
  await appendFile(journalPath(dir), 'not a journal\n');
  expect((await readJournal(dir))?.header).toBeUndefined();
});
