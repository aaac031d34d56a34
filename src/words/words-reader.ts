import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Lang } from '../model/language.ts';
import { readWords, type WordsFile, type WordsOutcome } from './read-words.ts';
import type { ThreadTask } from './words-thread.ts';
import { wordsFormat } from './words-format.ts';

export interface WordsReader {
  /** What came of a file; undefined where the run was stopped. */
  read(file: WordsFile, lang: Lang | undefined): Promise<WordsOutcome | undefined>;
  close(): Promise<void>;
}

export interface WordsReaderOptions {
  /** The built `words-thread`. */
  readonly program: string;
  /** The most time for one file. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Of this size no text takes a parser longer than a second, unless lists stand in lists. In bytes. */
const SMALL = 16_000;
/** Lines that begin with three quotes or lists at once. */
const MOST_NESTED = 20;
const NESTED = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){3}/gm;
/** Of JavaScript's own memory, in megabytes. */
const MOST_HEAP = 700;

/**
 * Reads files one after another. What is small is read here and now; the rest in a thread, which is ended when its time
 * or memory is over: that file is an error, and the others go on.
 */
export function wordsReader({ program, timeoutMs, signal }: WordsReaderOptions): WordsReader {
  let thread: Worker | undefined;
  const end = async (): Promise<void> => {
    const last = thread;
    thread = undefined;
    await last?.terminate();
  };
  const inThread = async (task: ThreadTask): Promise<WordsOutcome | undefined> => {
    thread ??= new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP }, stderr: true });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
    thread.postMessage(task);
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      const [outcome] = await once(thread, 'message', { signal: AbortSignal.any([limit, signal]) });
      return outcome as WordsOutcome;
    } catch {
      await end();
      if (signal.aborted) return undefined;
      const detail = limit.aborted ? `${timeoutMs / 1_000} s` : 'memory';
      return { state: 'error', reason: 'document-slow', detail };
    }
  };
  return {
    read: (file, lang) => (isQuick(file) ? readWords(file, lang) : inThread({ file, lang })),
    close: end,
  };
}

function isQuick({ path, bytes, format = wordsFormat(path) }: WordsFile): boolean {
  if (format === 'docx' || bytes.length > SMALL) return false;
  return (bytes.toString('latin1').match(NESTED)?.length ?? 0) <= MOST_NESTED;
}
