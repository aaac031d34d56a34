import type { ComparedIssue, Comparison } from '../../model/comparison.ts';
import type { Lang } from '../../model/language.ts';
import type { RenderOptions } from '../render-options.ts';
import { paint } from '../text/paint.ts';
import { defuse, wrap } from '../text/terminal-lines.ts';
import { cut } from '../visible.ts';
import { C, comparedWords, comparisonCounts, runWords } from '../words/comparison.ts';
import { SEVERITIES } from '../words/labels.ts';
import { formatNumber } from '../words/numbers.ts';
import { labelled } from '../words/say.ts';
import { shownLists, type TitleOf } from './lists.ts';

/** Issues of one list on a screen; the other formats have more. */
const MOST = 20;

/** A comparison for a console: the counts last, where the eyes are. */
export function comparisonText(comparison: Comparison, titleOf: TitleOf, options: RenderOptions): string {
  const { lang, color = 0, width: asked = 80 } = options;
  const width = Math.max(40, asked);
  const colors = paint(color);
  const lines = [
    ...(['before', 'now'] as const).flatMap((which) => [
      ...wrap(labelled(C[which][lang], runWords(comparison[which], lang), lang), width),
      ...(comparison[which].complete ? [] : wrap(C.incomplete[lang], width - 2).map((line) => `  ${line}`)),
    ]),
    '',
    ...shownLists(comparison).flatMap(({ title, issues }) =>
      issues.length === 0
        ? []
        : [
            colors.strong(`${title[lang]} (${formatNumber(issues.length, lang)})`),
            ...issues.slice(0, MOST).flatMap((issue) => issueLines(issue, titleOf, lang, width)),
            ...(issues.length > MOST ? [`  + ${formatNumber(issues.length - MOST, lang)}`] : []),
            '',
          ],
    ),
    ...(comparison.new.length + comparison.fixed.length === 0 ? wrap(C.same[lang], width) : []),
    ...wrap(`${comparisonCounts(comparison, lang)}.`, width).map((line) => colors.strong(line)),
  ];
  return defuse(`${lines.join('\n')}\n`);
}

function issueLines(issue: ComparedIssue, titleOf: TitleOf, lang: Lang, width: number): string[] {
  const { where, reach, why } = comparedWords(issue, lang);
  const title = cut(titleOf(issue.rule)?.[lang] ?? issue.rule, 200);
  const hanging = (text: string): string[] => wrap(text, width - 4).map((line) => `    ${line}`);
  return [
    ...wrap(`${SEVERITIES[issue.severity][lang].toUpperCase()} ${title} (${issue.rule}) [${reach}]`, width - 2).map(
      (line) => `  ${line}`,
    ),
    ...hanging(cut(issue.message[lang], 300)),
    ...hanging(where),
    ...(why === undefined ? [] : hanging(why)),
  ];
}
