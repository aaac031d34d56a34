import { spawn } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OutputError, removeStale, writeOutput } from '../../src/cli/write-output.ts';
import { listenForErrors, writeText } from '../../src/cli/write-text.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await realpath(await mkdtemp(join(tmpdir(), 'curbcut-output-')));
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

const here = (refuseLinks = false) => ({ cwd, refuseLinks });

async function codeOf(write: Promise<void>): Promise<string> {
  const error: unknown = await write.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof OutputError ? error.code : 'no OutputError';
}

test('a report is written whole, into folders that are made for it, and leaves nothing beside it', async () => {
  await writeOutput('a/b/report.json', 'é'.repeat(10), here());
  expect(await readFile(join(cwd, 'a/b/report.json'), 'utf8')).toBe('é'.repeat(10));
  expect(await readdir(join(cwd, 'a/b'))).toEqual(['report.json']);
});

test('a report that cannot be written leaves nothing half-done', async () => {
  await mkdir(join(cwd, 'report.json'));
  expect(await codeOf(writeOutput('report.json', 'x', here()))).toBe('EISDIR');
  await writeFile(join(cwd, 'file'), '');
  expect(await codeOf(writeOutput('file/report.json', 'x', here()))).toMatch(/ENOTDIR|EEXIST/);
  expect((await readdir(cwd)).sort()).toEqual(['file', 'report.json']);
});

// A file system that has no folders to give: Node's own recursive mkdir never returns from it.
test.runIf(existsSync('/proc/self'))('a folder that cannot be made is told, not waited for', async () => {
  expect(await codeOf(writeOutput('/proc/curbcut/report.json', 'x', here()))).toBe('ENOENT');
});

test('a full device is an error, and is still a device afterwards', async () => {
  expect(await codeOf(writeOutput('/dev/full', 'x', here()))).toBe('ENOSPC');
  await removeStale('/dev/full', here());
  expect((await stat('/dev/full')).isCharacterDevice()).toBe(true);
});

test('yesterday’s report is gone before today’s run begins', async () => {
  await writeFile(join(cwd, 'report.json'), 'old');
  await removeStale('report.json', here());
  await removeStale('never-there.json', here());
  expect(await readdir(cwd)).toEqual([]);
});

test('in CI a link is not followed, as a file or as a folder on the way', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'curbcut-outside-'));
  try {
    await writeFile(join(outside, 'target'), 'mine');
    await symlink(join(outside, 'target'), join(cwd, 'report.json'));
    await symlink(outside, join(cwd, 'out'));
    expect(await codeOf(writeOutput('report.json', 'x', here(true)))).toBe('SYMLINK');
    expect(await codeOf(writeOutput('out/new.json', 'x', here(true)))).toBe('SYMLINK');
    expect(await codeOf(writeOutput('out/deeper/new.json', 'x', here(true)))).toBe('SYMLINK');
    await removeStale('report.json', here(true));
    expect(await readFile(join(outside, 'target'), 'utf8')).toBe('mine');
    expect(await readdir(outside)).toEqual(['target']);
  } finally {
    await rm(outside, { recursive: true, force: true });
  }
});

test('at the desk a link is followed to its file', async () => {
  await writeFile(join(cwd, 'real.json'), 'old');
  await symlink('real.json', join(cwd, 'report.json'));
  await writeOutput('report.json', 'new', here());
  expect(await readFile(join(cwd, 'real.json'), 'utf8')).toBe('new');
});

test('3 MB go through a pipe whole', async () => {
  const reader = spawn('cat', { stdio: ['pipe', 'pipe', 'ignore'] });
  const received = text(reader.stdout);
  const sent = 'é'.repeat(1_500_000);
  expect(await writeText(reader.stdin, sent)).toBe('whole');
  reader.stdin.end();
  expect((await received).length).toBe(sent.length);
});

test('a reader that goes away is told apart from a failure', async () => {
  const reader = spawn('head', ['-c', '1'], { stdio: ['pipe', 'ignore', 'ignore'] });
  listenForErrors(reader.stdin);
  expect(await writeText(reader.stdin, 'x'.repeat(3_000_000))).toBe('closed');
  expect(await writeText(reader.stdin, 'more')).toBe('closed');
});

test('a full disk under a stream is an error', async () => {
  const stream = createWriteStream('/dev/full');
  listenForErrors(stream);
  await expect(writeText(stream, 'x')).rejects.toThrow('ENOSPC');
});
