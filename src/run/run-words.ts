import type { Settings } from '../config/schema.ts';
import type { Report } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import { unanswerable } from '../words/words-rules.ts';
import type { RuleBook } from './active-rules.ts';
import { judgingOf } from './judging.ts';
import { type FilesRequest, readFiles } from './read-files.ts';
import { reportRun } from './report-run.ts';

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
  const report = await reportRun({
    runDir: '',
    journal: {
      header: {
        kind: 'header',
        version: 1,
        tool: tool.version,
        settingsHash: '',
        judging,
        inputs: settings.inputs,
        started: started.toISOString(),
      },
      end: {
        kind: 'end',
        status: signal.aborted ? 'interrupted' : 'finished',
        entries,
        gaps: [],
        notices: [{ code: 'words-only' }, ...notices],
        seconds: 0,
      },
      pages: new Map(),
      documents: new Map(),
      whole: 0,
    },
    judging,
    book: { ...book, rules: book.rules.filter(({ kind }) => kind === 'text') },
    tool,
    open: () =>
      Promise.resolve({
        read: (url) => Promise.resolve({ kind: 'page', url, ...withSnapshot(checked.get(url)) }),
        close: () => Promise.resolve(),
      }),
    leavesOut: (url, rule) => silent.get(url)?.has(rule) === true,
  });
  const seconds = Math.round((now().getTime() - started.getTime()) / 100) / 10;
  return { ...report, time: { ...report.time, seconds } };
}

function withSnapshot(file: { snapshot: PageSnapshot } | undefined): { snapshot?: PageSnapshot } {
  return file === undefined ? {} : { snapshot: file.snapshot };
}
