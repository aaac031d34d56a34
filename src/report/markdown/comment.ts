import { fingerprint } from '../../model/fingerprint.ts';
import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { biggestFixes } from '../sections.ts';
import { T } from '../words/headings.ts';
import { say } from '../words/say.ts';
import { byteBudget } from './byte-budget.ts';
import { issueTable, uncheckedTable, verdictLines } from './sections.ts';
import { addTable, closingLines } from './summary.ts';

/** GitHub takes 65,536 characters in a comment. */
const MAX_BYTES = 60_000;
const RESERVE = 1_000;
const NEW = say('New since the last run', 'Nouveau depuis la dernière exécution');
/** A comment is read among others: the rest is in the reports. */
const MAX_CAUSES = 20;

/**
 * The body of one comment on a pull request, which is updated and never doubled: the hidden marker on its first line finds it again.
 * The marker is the same for the same inputs, standard and profile.
 */
export function renderComment(report: Report, { lang }: RenderOptions): string {
  const id = fingerprint(JSON.stringify([report.inputs, report.standard, report.profile]));
  const budget = byteBudget(MAX_BYTES, RESERVE);
  budget.add(`<!-- curbcut:${id} -->`, ...verdictLines(report, lang));
  const failing = report.issues.filter(({ ignored, outcome }) => ignored === undefined && outcome === 'fail');
  const added = new Set(report.changes?.new);
  const fresh = failing.filter(({ key }) => added.has(key)).slice(0, MAX_CAUSES);
  const top = biggestFixes(report, MAX_CAUSES).filter((issue) => !fresh.includes(issue));
  const tables = [
    uncheckedTable(report, lang),
    issueTable(report, fresh, NEW[lang], lang),
    issueTable(report, top, T.topFixes[lang], lang),
  ];
  const cut = tables.reduce((sum, table) => sum + addTable(budget, table), 0);
  budget.close(...closingLines(cut + failing.length - fresh.length - top.length, lang));
  return budget.text();
}
