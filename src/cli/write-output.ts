import { randomBytes } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstat, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { makeFolder } from '../config/make-folder.ts';

/** A report that was asked for and could not be written: exit code 4. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly path: string;
  /** `ENOSPC`, `EACCES`, ...; `SYMLINK` for a link that CI must not follow. */
  readonly code: string;

  constructor(path: string, cause: unknown) {
    const code = errorCode(cause);
    super(`Cannot write ${path}: ${code}`, { cause });
    this.path = path;
    this.code = code;
  }
}

export interface OutputPlace {
  readonly cwd: string;
  /** In CI the working folder holds what a stranger proposed: a link in it may lead anywhere. */
  readonly refuseLinks: boolean;
}

/**
 * Writes a file so that it is either whole or not there: into a new file beside it, onto the disk, then renamed.
 * Pipes and devices are written to directly: there is nothing to rename.
 * @throws OutputError
 */
export async function writeOutput(path: string, content: string | Uint8Array, place: OutputPlace): Promise<void> {
  try {
    const target = await resolveTarget(path, place);
    if (target.special) await writeInto(target.path, content, 'w');
    else await writeBeside(target.path, content);
  } catch (cause) {
    throw cause instanceof OutputError ? cause : new OutputError(path, cause);
  }
}

/**
 * Removes what an earlier run left at the path, so that yesterday's report is never read as today's. Where it cannot, writing
 * will fail too, and say so.
 */
export async function removeStale(path: string, place: OutputPlace): Promise<void> {
  try {
    const target = await resolveTarget(path, place);
    if (!target.special) await rm(target.path, { force: true });
  } catch {
    // Told when the report is written: exit code 4.
  }
}

/**
 * Tries the path before the work begins: a run of an hour whose report has no place is a run for nothing.
 * @throws OutputError as `writeOutput` will
 */
export async function tryOutput(path: string, place: OutputPlace): Promise<void> {
  try {
    const target = await resolveTarget(path, place);
    if (target.special) return;
    const trial = temporaryFor(target.path);
    await makeFolder(dirname(target.path));
    await writeInto(trial, '', 'wx');
    await rm(trial, { force: true });
  } catch (cause) {
    throw cause instanceof OutputError ? cause : new OutputError(path, cause);
  }
}

interface Target {
  readonly path: string;
  /** A pipe or a device. */
  readonly special: boolean;
}

async function resolveTarget(path: string, { cwd, refuseLinks }: OutputPlace): Promise<Target> {
  const full = resolve(cwd, path);
  const there = await factsOf(stat(full));
  if (there?.isDirectory() === true) throw new OutputError(path, { code: 'EISDIR' });
  if (there !== undefined && !there.isFile()) return { path: full, special: true };
  const link = (await factsOf(lstat(full)))?.isSymbolicLink() === true;
  if (!refuseLinks) return { path: link && there !== undefined ? await realpath(full) : full, special: false };
  if (link || (await leavesThroughLink(full, cwd))) throw new OutputError(path, { code: 'SYMLINK' });
  return { path: full, special: false };
}

/** Does a path inside of the working folder leave it through a linked folder? */
async function leavesThroughLink(full: string, cwd: string): Promise<boolean> {
  if (!isInside(full, cwd)) return false;
  let folder = dirname(full);
  while ((await factsOf(lstat(folder))) === undefined && folder !== dirname(folder)) folder = dirname(folder);
  return !isInside(join(await realpath(folder), 'x'), await realpath(cwd));
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function writeBeside(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = temporaryFor(path);
  await makeFolder(dirname(path));
  try {
    await writeInto(temporary, content, 'wx');
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`);
}

async function writeInto(path: string, content: string | Uint8Array, flag: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flag);
  try {
    await file.writeFile(content, 'utf8');
    // A device or a pipe has no disk to reach.
    if (flag === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

async function factsOf(facts: Promise<Stats>): Promise<Stats | undefined> {
  return facts.catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
}

function errorCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown';
}
