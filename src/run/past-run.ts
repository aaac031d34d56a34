import { isMissing } from '../judge/looked.ts';
import { causeKey } from '../model/cause-key.ts';
import { fingerprint } from '../model/fingerprint.ts';
import type { PastRun } from '../model/past-run.ts';
import type { Report } from '../model/report.ts';
import { activeRules, type RuleBook } from './active-rules.ts';
import type { Judging } from './judging.ts';

/** What a history keeps of a run. */
export function pastRunOf(report: Report, book: RuleBook, judging: Judging): PastRun {
  const { tool, time, inputs, standard, profile, verdict, counts, ledger, readability, gaps } = report;
  const checked = report.pages.filter(({ state }) => state === 'checked').map(({ url, finalUrl }) => finalUrl ?? url);
  const pages = [...new Set(checked)].sort();
  const numbers = new Map(pages.map((url, number) => [url, number]));
  const active = activeRules(book, judging);
  return {
    version: 1,
    tool: tool.version,
    started: time.started,
    inputs,
    standard,
    profile,
    verdict: { gate: verdict.gate, complete: verdict.complete, exitCode: verdict.exitCode },
    counts,
    ledger,
    readability,
    whole: report.status === 'finished' && !report.pages.some(isMissing),
    rules: [...book.rules, ...book.axe]
      .map(({ id }) => id)
      .filter((id) => active.isOn(id))
      .sort(),
    pages,
    gaps: gaps.flatMap(({ url, stage, reason, detail }) => {
      const page = numbers.get(url);
      return page === undefined ? [] : [{ page, gap: fingerprint(JSON.stringify([stage, reason, detail ?? ''])) }];
    }),
    issues: report.issues.map((issue) => ({
      key: causeKey(issue.key),
      rule: issue.rule,
      outcome: issue.outcome,
      severity: issue.severity,
      ignored: issue.ignored !== undefined,
      pageCount: issue.pages.length,
      pages: stretchesOf(issue.pages.flatMap((url) => numbers.get(url) ?? [])),
    })),
  };
}

/** 1, 2, 3, 7 as 1, 3, 7, 7: most issues lie on pages that follow one another. */
function stretchesOf(numbers: readonly number[]): number[] {
  const bounds: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    if (bounds.length > 0 && bounds.at(-1) === number - 1) bounds[bounds.length - 1] = number;
    else bounds.push(number, number);
  }
  return bounds;
}
