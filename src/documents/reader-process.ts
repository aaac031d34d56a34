import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { DocumentType } from '../model/document.ts';
import { readDocument } from './read-document.ts';

/** What the reader is sent, once. */
export interface ReaderTask {
  readonly bytes: Uint8Array;
  readonly type: DocumentType;
  /** The most memory that this process may take, in bytes. */
  readonly mostMemory: number;
}

/** How often the watch looks. */
const WATCH_MS = 50;

/**
 * The process in which one document is read: it can be killed whatever the document does. A thread of its own watches
 * the memory, because the limit of V8's heap does not count buffers, and ends the process when the run itself is gone.
 */
if (isMainThread) {
  process.once('message', (task: ReaderTask) => void answer(task));
} else {
  const { mostMemory, parent } = workerData as { mostMemory: number; parent: number };
  setInterval(() => {
    if (process.memoryUsage.rss() > mostMemory || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
  }, WATCH_MS);
}

async function answer({ bytes, type, mostMemory }: ReaderTask): Promise<void> {
  const watch = new Worker(new URL(import.meta.url), { workerData: { mostMemory, parent: process.ppid } });
  watch.unref();
  const reading = await readDocument(bytes, type);
  process.send?.(reading, () => process.disconnect());
}
