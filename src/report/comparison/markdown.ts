import type { Comparison } from '../../model/comparison.ts';
import type { Lang } from '../../model/language.ts';
import { byteBudget } from '../markdown/byte-budget.ts';
import { code, prose, tableRow } from '../markdown/escape.ts';
import { addTable, closingLines } from '../markdown/summary.ts';
import { cut } from '../visible.ts';
import { C, comparedWords, comparisonCounts, runWords } from '../words/comparison.ts';
import { T } from '../words/headings.ts';
import { SEVERITIES } from '../words/labels.ts';
import { labelled } from '../words/say.ts';
import { shownLists, type TitleOf } from './lists.ts';

/** A comment on GitHub takes 65,536 characters. */
const MAX_BYTES = 60_000;
const RESERVE = 1_000;

/** A comparison as Markdown, cut between two rows where it would be too long for a comment. */
export function comparisonMarkdown(comparison: Comparison, titleOf: TitleOf, lang: Lang): string {
  const budget = byteBudget(MAX_BYTES, RESERVE);
  budget.add(
    `## ${C.title[lang]}`,
    '',
    `**${comparisonCounts(comparison, lang)}.**`,
    '',
    ...(['before', 'now'] as const).map((which) => {
      const run = comparison[which];
      const words = labelled(C[which][lang], prose(runWords(run, lang)), lang);
      return `- ${words}${run.complete ? '' : ` ${C.incomplete[lang]}`}`;
    }),
    '',
  );
  let left = 0;
  for (const { title, id, issues } of shownLists(comparison)) {
    const why = id === 'not-comparable' ? [C.reason[lang]] : [];
    const cells = [T.ruleId[lang], T.where[lang], T.count[lang], ...why];
    left += addTable(budget, {
      title: title[lang],
      head: [tableRow(cells), tableRow(cells.map(() => '---'))],
      rows: issues.map((issue) => {
        const words = comparedWords(issue, lang);
        const name = prose(cut(titleOf(issue.rule)?.[lang] ?? issue.rule, 200));
        return tableRow([
          `${SEVERITIES[issue.severity][lang]}. ${name} ${code(cut(issue.rule, 80))}<br>${prose(cut(issue.message[lang], 250))}`,
          code(words.where),
          words.reach,
          ...(words.why === undefined ? [] : [words.why]),
        ]);
      }),
    });
  }
  budget.close(...closingLines(left, lang));
  return budget.text();
}
