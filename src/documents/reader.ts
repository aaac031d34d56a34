import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import type { DocumentType } from '../model/document.ts';
import type { DocumentReading } from './document-reading.ts';
import type { ReaderTask } from './reader-process.ts';

export interface ReaderOptions {
  /** The built `reader-process`. */
  readonly program: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** In bytes. Default: 1 GB. */
  readonly mostMemory?: number;
}

const MOST_MEMORY = 1_000_000_000;
/** Of JavaScript's own memory, in megabytes. */
const MOST_HEAP = 700;

/** The package that reads PDF files; it is optional. */
export const PDF_PACKAGE = 'pdfjs-dist';

/** Whether the package that reads PDF files is there for the reader to use. */
export function canReadPdf(program: string): boolean {
  try {
    createRequire(program).resolve(`${PDF_PACKAGE}/package.json`);
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads a document in a process of its own, which knows nothing of this one's environment, and is killed when its time or
 * memory is over. Never throws for what a document does; undefined where `signal` was aborted.
 */
export function readInProcess(
  bytes: Uint8Array,
  type: DocumentType,
  { program, timeoutMs, signal, mostMemory = MOST_MEMORY }: ReaderOptions,
): Promise<DocumentReading | undefined> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve(undefined);
    const child = fork(program, [], {
      execArgv: [`--max-old-space-size=${MOST_HEAP}`],
      // Windows starts nothing without it; no other variable is for a reader of documents to see.
      env: { SystemRoot: process.env['SystemRoot'] },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let reading: DocumentReading | undefined;
    let isLate = false;
    const kill = (): void => void child.kill('SIGKILL');
    const timer = setTimeout(() => {
      isLate = true;
      kill();
    }, timeoutMs);
    signal?.addEventListener('abort', kill, { once: true });
    child.on('message', (message) => {
      reading = message as DocumentReading;
      kill();
    });
    const finish = (detail: string): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', kill);
      if (reading === undefined && signal?.aborted === true) return resolve(undefined);
      resolve(reading ?? { reason: 'document-slow', detail: isLate ? `${timeoutMs / 1_000} s` : detail });
    };
    child.on('error', () => finish('process'));
    child.on('close', (_code, killedBy) => finish(killedBy === 'SIGKILL' ? 'memory' : 'process'));
    const task: ReaderTask = { bytes, type, mostMemory };
    // A reader that is gone before it has the bytes says so by closing.
    child.send(task, () => undefined);
  });
}
