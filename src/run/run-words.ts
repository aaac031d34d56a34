import type { Settings } from '../config/schema.ts';
import type { Report } from '../model/report.ts';
import { unanswerable } from '../words/words-rules.ts';
import type { RuleBook } from './active-rules.ts';
import { judgingOf } from './judging.ts';
import { type FilesRequest, readFiles } from './read-files.ts';
import { reportSnapshots } from './report-snapshots.ts';

export interface WordsRequest extends FilesRequest {
  readonly settings: Settings;
  readonly book: RuleBook;
  readonly tool: { readonly version: string; readonly axe: string };
  readonly now: () => Date;
}

/**
 * Files of words through the text rules, without a browser and without a journal: what is on the disk is all there is to see.
 * @throws UsageError for inputs that name nothing
 */
export async function runWords(request: WordsRequest): Promise<Report> {
  const { settings, book, tool, signal, now } = request;
  const started = now();
  const { entries, checked, notices } = await readFiles(request);
  const silent = new Map([...checked].map(([path, file]) => [path, unanswerable(file)]));
  // No document is fetched for a file of words.
  const judging = judgingOf({ ...settings, documents: false });
  const report = await reportSnapshots({
    judging,
    book: { ...book, rules: book.rules.filter(({ kind }) => kind === 'text') },
    tool,
    inputs: settings.inputs,
    started,
    entries,
    snapshots: new Map([...checked].map(([path, { snapshot }]) => [path, snapshot])),
    notices: [{ code: 'words-only' }, ...notices],
    isInterrupted: signal.aborted,
    leavesOut: (url, rule) => silent.get(url)?.has(rule) === true,
  });
  const seconds = Math.round((now().getTime() - started.getTime()) / 100) / 10;
  return { ...report, time: { ...report.time, seconds } };
}
