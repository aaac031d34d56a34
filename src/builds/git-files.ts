import { type ChildProcess, spawn } from 'node:child_process';
import type { BuildFiles } from './build-files.ts';

/** Why a build cannot be read from git. */
export type GitProblem = 'no-git' | 'no-repository' | 'no-ref' | 'not-committed';

/** A build that is committed. Close it. */
export interface GitBuild extends BuildFiles {
  close(): void;
}

/** Nothing of the repository's configuration runs a program, and nothing is fetched. */
const SAFE = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-optional-locks'];
const LISTING_BYTES = 256_000_000;

/** The files that a folder held at a commit, a branch or a tag. @param folder absolute */
export async function gitFiles(folder: string, ref: string): Promise<GitBuild | GitProblem> {
  const ask = (args: readonly string[]): Promise<string | undefined> => output(folder, args);
  const isThere = await ask(['rev-parse', '--is-inside-work-tree']).catch(() => undefined);
  if (isThere === undefined)
    return (await ask(['--version']).catch(() => undefined)) === undefined ? 'no-git' : 'no-repository';
  // A ref that looks like an option is none.
  if (!isRef(ref)) return 'no-ref';
  const commit = (await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]))?.trim();
  if (commit === undefined || !/^[0-9a-f]{40,64}$/.test(commit)) return 'no-ref';
  const prefix = ((await ask(['rev-parse', '--show-prefix'])) ?? '').replace(/\n$/, '');
  const listing = await ask(['ls-tree', '-r', '-z', '--full-tree', `${commit}:${prefix.replace(/\/$/, '')}`]);
  const marks = new Map<string, string>();
  for (const line of (listing ?? '').split('\0')) {
    // 100644 blob 3f9a…	fr/index.html
    const [, oid, path] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
    if (oid !== undefined && path !== undefined && !isHidden(path)) marks.set(path, oid);
  }
  if (marks.size === 0) return 'not-committed';
  const blobs = openBlobs(folder);
  return {
    marks,
    read: (path) => blobs.read(marks.get(path) ?? ''),
    close: blobs.close,
  };
}

function isRef(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- git refuses them too
  return text !== '' && text.length <= 250 && !text.startsWith('-') && !/[\u0000-\u0020\u007F]/.test(text);
}

function isHidden(path: string): boolean {
  return path.split('/').some((segment) => segment.startsWith('.') || segment === 'node_modules');
}

function git(folder: string, args: readonly string[]): ChildProcess {
  return spawn('git', [...SAFE, ...args], {
    cwd: folder,
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** What git says; undefined where it refuses. @throws where there is no git */
async function output(folder: string, args: readonly string[]): Promise<string | undefined> {
  const child = git(folder, args);
  child.stdin?.on('error', () => undefined);
  child.stdin?.end();
  const chunks: Buffer[] = [];
  let size = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > LISTING_BYTES) child.kill();
    else chunks.push(chunk);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return code === 0 ? Buffer.concat(chunks).toString('utf8') : undefined;
}

interface Blobs {
  read(oid: string): Promise<Uint8Array>;
  close(): void;
}

/** One `git cat-file --batch` that is asked for one blob after the other. */
function openBlobs(folder: string): Blobs {
  const child = git(folder, ['cat-file', '--batch']);
  child.stdin?.on('error', () => undefined);
  const answers = child.stdout?.[Symbol.asyncIterator]() as AsyncIterator<Buffer> | undefined;
  let left: Buffer = Buffer.alloc(0);
  let queue: Promise<unknown> = Promise.resolve();

  const more = async (): Promise<void> => {
    const next = await answers?.next();
    if (next === undefined || next.done === true) throw new Error('git ended early.');
    left = left.length === 0 ? next.value : Buffer.concat([left, next.value]);
  };
  const take = async (length: number): Promise<Buffer> => {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      if (left.length === 0) await more();
      const part = left.subarray(0, missing);
      left = left.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return Buffer.concat(parts);
  };
  const readOne = async (oid: string): Promise<Uint8Array> => {
    if (!/^[0-9a-f]{40,64}$/.test(oid)) throw new Error('This build does not hold the file.');
    child.stdin?.write(`${oid}\n`);
    while (!left.includes(0x0a)) await more();
    const end = left.indexOf(0x0a);
    const size = / blob (\d+)$/.exec(left.subarray(0, end).toString('latin1'))?.[1];
    left = left.subarray(end + 1);
    if (size === undefined) throw new Error('git does not hold the file.');
    const bytes = await take(Number(size));
    await take(1);
    return bytes;
  };
  return {
    read(oid) {
      const answer = queue.then(() => readOne(oid));
      queue = answer.catch(() => undefined);
      return answer;
    },
    close: () => child.kill(),
  };
}
