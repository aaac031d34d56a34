import { realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collectFiles } from './collect-files.ts';
import { Corpus } from './corpus.ts';

/** The text files of a repository, ready to be searched. */
export interface Repository {
  readonly corpus: Corpus;
  readonly files: number;
  /** It holds more than is read. */
  readonly isCut: boolean;
}

/** Whether a folder lies in a git work tree. */
export async function isInGit(folder: string): Promise<boolean> {
  let at = await realpath(folder);
  for (;;) {
    if ((await stat(join(at, '.git')).catch(() => undefined)) !== undefined) return true;
    const above = dirname(at);
    if (above === at) return false;
    at = above;
  }
}

/** Reads the repository's files below `root`. `leaveOut`: files and folders, from the root, with slashes. */
export async function readRepository(root: string, leaveOut: ReadonlySet<string>): Promise<Repository> {
  const { files, isCut } = await collectFiles({ root, leaveOut });
  const corpus = new Corpus();
  let left = 0;
  for (const { path, text, kind } of files) if (!corpus.add(path, text, kind)) left += 1;
  return { corpus, files: files.length - left, isCut: isCut || left > 0 };
}
