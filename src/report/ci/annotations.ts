import { brokenAgreements } from '../agreements.ts';
import { missingReasons } from '../missing-reasons.ts';
import type { Issue } from '../../model/issue.ts';
import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { maybeWords, pageWords, reach } from '../place-words.ts';
import type { RenderOptions } from '../render-options.ts';
import { ruleOf } from '../sections.ts';
import { type RepositoryPlace, sourcePlace } from '../source-place.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { ISSUES } from '../words/nouns.ts';
import { counted } from '../words/numbers.ts';
import { labelled, say } from '../words/say.ts';
import { reasonSentence, standing, STANDINGS, verdictSentences } from '../words/verdict.ts';

/** GitHub shows 10 of each level a step (actions/toolkit, docs/problem-matchers.md), Azure 10 of each type: one is kept for the verdict. */
const MAX_ISSUES = 9;

/** What a CI system shows beside the log. Texts may hold anything a page holds: the system's own format escapes them. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place?: RepositoryPlace | undefined;
}

/** The verdict where it is no pass, the nine worst causes, and how many more there are. */
export function annotationsOf(report: Report, options: RenderOptions): Annotation[] {
  const { lang } = options;
  const failing = report.issues.filter(({ ignored, outcome }) => ignored === undefined && outcome === 'fail');
  const chosen = worst(failing);
  const left = failing.length - chosen.length;
  return [
    ...unlooked(report, lang),
    ...chosen.map((issue) => issueAnnotation(issue, report, options)),
    ...(left > 0 ? [more(left, lang)] : []),
  ];
}

/** The worst cause of each rule first, so that one habit does not take every line; then the next worst. In the report's order. */
function worst(issues: readonly Issue[]): Issue[] {
  const rules = new Set<string>();
  const first = issues.filter(({ rule }) => !rules.has(rule) && rules.add(rule));
  const leaders = new Set(first.slice(0, MAX_ISSUES));
  for (const issue of issues) {
    if (leaders.size === MAX_ISSUES) break;
    leaders.add(issue);
  }
  return issues.filter((issue) => leaders.has(issue));
}

function issueAnnotation(issue: Issue, report: Report, options: RenderOptions): Annotation {
  const { lang } = options;
  const rule = ruleOf(report, issue.rule);
  const at = issue.occurrences[0]?.at;
  const rewrite = issue.occurrences[0]?.rewrite;
  const shown = at === undefined ? (issue.pages[0] ?? '') : pageWords(at);
  const maybe = at && maybeWords(at, lang);
  const where = [cut(shown, 300), cut(at?.selector ?? '', 200)].filter((part) => part !== '');
  const lines = [
    cut(issue.message[lang], 500),
    `${labelled(T.where[lang], where.join('  '), lang)} (${reach(issue, lang)})`,
    ...(maybe === undefined ? [] : [cut(maybe, 500)]),
    ...(rewrite === undefined ? [] : [labelled(T.instead[lang], cut(rewrite, 300), lang)]),
    labelled(T.fix[lang], cut(rule.fix[lang], 500), lang),
  ];
  return {
    level: issue.severity === 'info' ? 'notice' : issue.severity,
    title: `${cut(rule.title[lang], 200)} (${issue.rule})`,
    message: lines.join('\n'),
    place: sourcePlace(at, options),
  };
}

/** Never green when it did not look, when a waiver is over or a budget exceeded, and a list of issues alone would not say so. */
function unlooked(report: Report, lang: Lang): Annotation[] {
  const state = standing(report);
  const broken = brokenAgreements(report, lang);
  if (state !== 'incomplete' && broken.length === 0) return [];
  const sentences = [
    ...verdictSentences(report, lang),
    ...missingReasons(report).map((reason) => reasonSentence(reason, lang)),
    ...broken.flatMap(({ text }) => text.split('\n')),
  ];
  const level = report.verdict.exitCode === 0 ? 'warning' : 'error';
  return [{ level, title: `Curbcut, ${STANDINGS[state][lang].toLowerCase()}`, message: sentences.join(' ') }];
}

const AND = say('And', 'Et');
const MORE = say('more: see the summary or the report.', 'de plus : voyez le résumé ou le rapport.');

function more(left: number, lang: Lang): Annotation {
  return { level: 'notice', title: 'Curbcut', message: `${AND[lang]} ${counted(left, ISSUES, lang)} ${MORE[lang]}` };
}
