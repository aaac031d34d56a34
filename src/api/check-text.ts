import { runWords } from '../run/run-words.ts';
import { toolVersions, wordsThread } from '../tool/package-root.ts';
import type { CheckResult, CheckTextOptions } from './options.ts';
import { resultOf, settingsFor } from './settings.ts';

/** See the index. */
export async function checkText(text: string | Uint8Array, options: CheckTextOptions = {}): Promise<CheckResult> {
  const { lang, name = 'text.txt', ...shared } = options;
  const run = await settingsFor(shared, { inputs: ['-'], output: [] });
  const { signal = new AbortController().signal } = shared;
  const report = await runWords({
    settings: run.settings,
    book: run.registry.book,
    tool: toolVersions(),
    cwd: run.cwd,
    wordsThread: wordsThread(),
    stdin: () => Promise.resolve(Buffer.from(text as Uint8Array)),
    stdinName: name,
    textLang: lang,
    signal,
    now: () => new Date(),
    onProgress: () => undefined,
  });
  signal.throwIfAborted();
  return resultOf(report, run);
}
