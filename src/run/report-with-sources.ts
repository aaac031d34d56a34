import type { Report } from '../model/report.ts';
import { withJournalSources } from './apply-sources.ts';
import { findSources, type SourceSettings } from './find-sources.ts';
import { type JournalContents, readJournal, writeJournal } from './journal.ts';
import { reportRun, type ReportRequest } from './report-run.ts';

export interface WithSourcesRequest extends Pick<ReportRequest, 'judging' | 'book' | 'tool'> {
  readonly settings: SourceSettings;
  readonly cwd: string;
  /** Hides secrets in what is written. */
  readonly mask: (text: string) => string;
}

/** From the journal to the report; places that are not looked up yet go into the journal first. */
export async function reportWithSources(request: WithSourcesRequest): Promise<Report> {
  const { settings, judging, book, tool, cwd, mask } = request;
  const { runDir } = settings;
  const journal = await needJournal(runDir);
  const report = await reportRun({ runDir, journal, judging, book, tool });
  if (journal.end?.status !== 'finished' || journal.sources?.has('') === true) return report;
  const writer = await writeJournal(runDir, journal.whole, mask);
  try {
    await findSources(report, { settings, cwd, journal, writer });
  } finally {
    await writer.close();
  }
  return { ...report, issues: await withJournalSources(report.issues, runDir, await needJournal(runDir)) };
}

async function needJournal(runDir: string): Promise<JournalContents> {
  const journal = await readJournal(runDir);
  if (journal === undefined) throw new Error('The journal is gone.');
  return journal;
}
