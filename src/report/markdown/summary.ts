import type { Issue } from '../../model/issue.ts';
import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { T } from '../words/headings.ts';
import { leftOut } from '../words/left-out.ts';
import { ROWS } from '../words/nouns.ts';
import { type ByteBudget, byteBudget } from './byte-budget.ts';
import { issueTable, type Table, uncheckedTable, verdictLines } from './sections.ts';

/** GitHub drops a step summary above 1,024 KiB whole. Other steps of the job have files of their own. */
const MAX_BYTES = 900_000;
/** For the words that say what was cut. */
const RESERVE = 1_000;

/**
 * The whole run as Markdown, for $GITHUB_STEP_SUMMARY: the verdict, what was not checked, every cause. It is cut between two rows
 * before GitHub's limit, and says how many rows are missing.
 */
export function renderSummary(report: Report, { lang, maxBytes = MAX_BYTES }: RenderOptions): string {
  const budget = byteBudget(maxBytes, RESERVE);
  budget.add(...verdictLines(report, lang));
  const shown = report.issues.filter(({ ignored }) => ignored === undefined);
  const of = (outcome: Issue['outcome']): Issue[] => shown.filter((issue) => issue.outcome === outcome);
  const tables = [
    uncheckedTable(report, lang),
    issueTable(report, of('fail'), T.fixFirst[lang], lang),
    issueTable(report, of('review'), T.reviews[lang], lang),
  ];
  const left = tables.reduce((sum, table) => sum + addTable(budget, table), 0);
  budget.close(...closingLines(left, lang));
  return budget.text();
}

/** Adds as many rows as fit and gives the number of those that do not. A table without rows is left out, title and all. */
export function addTable(budget: ByteBudget, { title, head, rows }: Table): number {
  const [first, ...others] = rows;
  if (first === undefined) return 0;
  if (!budget.add(`### ${title}`, '', ...head, first)) return rows.length;
  const full = others.findIndex((row) => !budget.add(row));
  budget.add('');
  return full === -1 ? 0 : others.length - full;
}

/** How many rows are missing, and what no automated check can say. */
export function closingLines(left: number, lang: Lang): string[] {
  return [...(left > 0 ? ['', `**${leftOut(left, ROWS, lang)}** ${T.didHide[lang]}`] : []), '', T.automated[lang]];
}
