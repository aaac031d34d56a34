import type { LedgerEntry } from '../model/ledger.ts';
import type { Notice, Report } from '../model/report.ts';
import type { PageSnapshot } from '../model/snapshot.ts';
import type { RuleBook } from './active-rules.ts';
import type { Judging } from './judging.ts';
import { reportRun, type ReportRequest } from './report-run.ts';

export interface SnapshotsRequest {
  readonly judging: Judging;
  readonly book: RuleBook;
  readonly tool: ReportRequest['tool'];
  readonly inputs: readonly string[];
  readonly started: Date;
  readonly entries: readonly LedgerEntry[];
  /** What was seen on each checked page, by its address in `entries`. */
  readonly snapshots: ReadonlyMap<string, PageSnapshot>;
  readonly notices: readonly Notice[];
  readonly isInterrupted: boolean;
  readonly leavesOut?: ReportRequest['leavesOut'];
}

/** A report on pages that are in memory: nothing is read from the disk, and nothing written. */
export async function reportSnapshots(request: SnapshotsRequest): Promise<Report> {
  const { judging, book, tool, inputs, started, entries, snapshots, notices, isInterrupted, leavesOut } = request;
  return reportRun({
    runDir: '',
    journal: {
      header: {
        kind: 'header',
        version: 1,
        tool: tool.version,
        settingsHash: '',
        judging,
        inputs,
        started: started.toISOString(),
      },
      end: {
        kind: 'end',
        status: isInterrupted ? 'interrupted' : 'finished',
        entries,
        gaps: [],
        notices,
        seconds: 0,
      },
      pages: new Map(),
      documents: new Map(),
      whole: 0,
    },
    judging,
    book,
    tool,
    open: () =>
      Promise.resolve({
        read: (url) => Promise.resolve({ kind: 'page', url, ...withSnapshot(snapshots.get(url)) }),
        close: () => Promise.resolve(),
      }),
    ...(leavesOut !== undefined && { leavesOut }),
  });
}

function withSnapshot(snapshot: PageSnapshot | undefined): { snapshot?: PageSnapshot } {
  return snapshot === undefined ? {} : { snapshot };
}
