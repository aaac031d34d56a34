import { parentPort } from 'node:worker_threads';
import type { Lang } from '../model/language.ts';
import { readWords, type WordsFile, type WordsOutcome } from './read-words.ts';

/** What the thread is sent for each file. */
export interface ThreadTask {
  readonly file: WordsFile;
  readonly lang: Lang | undefined;
}

/** The thread in which a file is read that might never come to its end: it can be stopped whatever the file does. */
parentPort?.on('message', ({ file, lang }: ThreadTask) => {
  // What is sent to a thread arrives without Node's own class.
  void readWords({ ...file, bytes: Buffer.from(file.bytes) }, lang).then(answer);
});

function answer(outcome: WordsOutcome): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of Node has no origin
  parentPort?.postMessage(outcome);
}
