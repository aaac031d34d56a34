import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePastRun } from '../config/past-run-schema.ts';
import { causeKey } from '../model/cause-key.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { compareIssues } from '../judge/compare-issues.ts';
import type { PastRun } from '../model/past-run.ts';
import type { Notice, Report, TrendPoint } from '../model/report.ts';
import type { RuleBook } from './active-rules.ts';
import type { Judging } from './judging.ts';
import { pastRunOf } from './past-run.ts';

/** Files read: the newest. Years of weekly runs. */
const MOST_FILES = 50;
/** In bytes. */
const LARGEST = 50_000_000;
/** `2026-11-23T14-05-09.120Z-0123456789abcdef.json`: when it started, and which runs it can be compared with. */
const NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d+Z-([0-9a-f]{16})\.json$/;

type Series = Pick<PastRun, 'inputs' | 'standard' | 'profile'>;

/** The name of a run's file in a history. */
export function pastRunName(run: PastRun): string {
  return `${run.started.replaceAll(':', '-')}-${seriesOf(run)}.json`;
}

/** The report with what changed since the newest earlier run of its kind in the folder, and the course of all of them. */
export async function withHistory(report: Report, folder: string, book: RuleBook, judging: Judging): Promise<Report> {
  const now = pastRunOf(report, book, judging);
  const { runs, notices } = await readHistory(folder, now);
  const earlier = runs.filter(({ started }) => started < now.started);
  const noted = { ...report, notices: [...report.notices, ...notices], trend: [...earlier, now].map(pointOf) };
  const before = earlier.at(-1);
  if (before === undefined) return noted;
  const entries = new Map(
    report.pages.flatMap((page) => [page.finalUrl ?? page.url, page.url].map((url) => [url, page])),
  );
  const site = new Set(book.rules.filter(({ kind }) => kind === 'site').map(({ id }) => id));
  const { changes, states } = compareIssues(before, now, {
    needsWholeSite: (rule) => site.has(rule),
    isLeftOut(url) {
      const entry = entries.get(url);
      return entry !== undefined && entry.state !== 'checked' && entry.status !== 404 && entry.status !== 410;
    },
  });
  return {
    ...noted,
    issues: report.issues.map((issue) => {
      // What a baseline says of it stands: the gate went by it.
      const isCounted = judging.baseline === undefined && issue.outcome === 'fail' && issue.ignored === undefined;
      const state = isCounted ? states.get(causeKey(issue.key)) : undefined;
      return state === undefined ? issue : { ...issue, state };
    }),
    changes: {
      ...changes,
      fixed: changes.fixed.map(({ key, rule }) => {
        const message = book.describe(rule)?.title;
        return { key, rule, ...(message !== undefined && { message }) };
      }),
    },
  };
}

/** The runs of one kind, the oldest first. A file that cannot be read is told, and no reason to stop. */
async function readHistory(
  folder: string,
  wanted: Series,
): Promise<{ readonly runs: readonly PastRun[]; readonly notices: readonly Notice[] }> {
  const series = seriesOf(wanted);
  // A folder that is not there yet holds no run.
  const names = (await readdir(folder).catch(() => [])).filter((name) => {
    const of = NAME.exec(name)?.[1];
    return name.endsWith('.json') && (of === undefined || of === series);
  });
  const runs: PastRun[] = [];
  const notices: Notice[] = [];
  for (const name of names.sort().slice(-MOST_FILES)) {
    const run = await readPastRun(join(folder, name));
    if (run === undefined) notices.push({ code: 'history-unreadable', detail: name });
    else if (seriesOf(run) === series) runs.push(run);
  }
  return { runs: runs.sort((a, b) => (a.started < b.started ? -1 : 1)), notices };
}

async function readPastRun(path: string): Promise<PastRun | undefined> {
  try {
    const { size } = await stat(path);
    return size > LARGEST ? undefined : parsePastRun(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function seriesOf({ inputs, standard, profile }: Series): string {
  return fingerprint(JSON.stringify([[...inputs].sort(), standard, profile]));
}

function pointOf({ started, counts, ledger, readability }: PastRun): TrendPoint {
  return { time: started, counts, pages: ledger.checked, readability };
}
