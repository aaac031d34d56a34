import type { Issue } from '../../model/issue.ts';
import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { agreementSentences } from '../agreements.ts';
import { reach } from '../place-words.ts';
import { ruleOf } from '../sections.ts';
import { uncheckedOf, type Unchecked } from '../unchecked.ts';
import { cut } from '../visible.ts';
import { changesSentence } from '../words/changes.ts';
import { T } from '../words/headings.ts';
import { OWNERS, SEVERITIES, STATES } from '../words/labels.ts';
import { ledgerSum } from '../words/ledger.ts';
import { noticeSentence } from '../words/notices.ts';
import { SEVERITY_COUNTS } from '../words/nouns.ts';
import { counted, formatNumber } from '../words/numbers.ts';
import { LANGUAGE_NAMES, levelWords } from '../words/readability.ts';
import { reasonWords, whatHappened } from '../words/reasons.ts';
import { labelled, say } from '../words/say.ts';
import { reasonSentence, standing, STANDINGS, type Standing, verdictSentences } from '../words/verdict.ts';
import { code, prose, tableRow } from './escape.ts';

/** A table, row by row, so that it can be cut between two rows. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

/** Shown with the word, never instead of it. */
const MARKS: Readonly<Record<Standing, string>> = { passed: '✅', failed: '❌', incomplete: '⚠️', reported: 'ℹ️' };
const WHAT = say('What is wrong', 'Ce qui ne va pas');
const WHERE = say('Where', 'Où');
const FIX = say('What to do', 'Quoi faire');
const WHO = say('Who', 'Qui');
const HOW_MANY = say('How many', 'Combien');
const SEVERITY = say('Severity', 'Gravité');
const EXAMPLE = say('For example', 'Par exemple');

/** The verdict, why, and the sum of the ledger. */
export function verdictLines(report: Report, lang: Lang): string[] {
  const { verdict, counts } = report;
  const state = standing(report);
  const kinds = ['error', 'warning', 'info', 'review', 'ignored'] as const;
  const reasons = verdict.reasons.map((reason) => reasonSentence(reason, lang));
  return [
    `## ${MARKS[state]} Curbcut${lang === 'fr' ? '\u00A0' : ''}: ${STANDINGS[state][lang].toLowerCase()}`,
    '',
    [...verdictSentences(report, lang), ...reasons].join(' '),
    ...(report.status === 'interrupted' ? ['', T.interrupted[lang]] : []),
    '',
    `- ${ledgerSum(report, lang)}`,
    `- ${kinds.map((kind) => counted(counts[kind], SEVERITY_COUNTS[kind], lang)).join(', ')}`,
    `- ${labelled(T.standard[lang], prose(cut(report.standard, 100)), lang)}`,
    ...agreementSentences(report, lang).map((sentence) => `- **${prose(sentence)}**`),
    ...(report.changes === undefined ? [] : [`- **${changesSentence(report.changes, lang)}**`]),
    ...report.readability.map(
      (level) => `- ${labelled(LANGUAGE_NAMES[level.lang][lang], levelWords(level, lang), lang)}`,
    ),
    ...report.notices.slice(0, 5).map((notice) => `- ${prose(cut(noticeSentence(notice, lang), 300))}`),
    '',
  ];
}

/** What was not looked at, a row for each reason. What was left out on purpose comes last. */
export function uncheckedTable(report: Report, lang: Lang): Table {
  return {
    title: T.notChecked[lang],
    head: tableHead([T.state[lang], HOW_MANY[lang], WHAT[lang], FIX[lang], EXAMPLE[lang]]),
    rows: uncheckedOf(report).map((group) => uncheckedRow(group, lang)),
  };
}

/** The causes, a row each. */
export function issueTable(report: Report, issues: readonly Issue[], title: string, lang: Lang): Table {
  return {
    title,
    head: tableHead([SEVERITY[lang], WHAT[lang], WHERE[lang], HOW_MANY[lang], FIX[lang], WHO[lang]]),
    rows: issues.map((issue) => issueRow(issue, report, lang)),
  };
}

function uncheckedRow({ reason, state, places }: Unchecked, lang: Lang): string {
  const [first] = places;
  const detail = places.length === 1 && first?.detail !== undefined ? cut(first.detail, 150) : undefined;
  return tableRow([
    STATES[state][lang],
    formatNumber(places.length, lang),
    prose(whatHappened(reason, lang, { state, detail })),
    state === 'skipped' ? '' : prose(reasonWords(reason, state).todo[lang]),
    code(cut(first?.url ?? '', 200)),
  ]);
}

function issueRow(issue: Issue, report: Report, lang: Lang): string {
  const rule = ruleOf(report, issue.rule);
  const at = issue.occurrences[0]?.at;
  const rewrite = issue.occurrences[0]?.rewrite;
  const kind = issue.outcome === 'review' ? 'review' : issue.severity;
  const fix = [
    ...(rewrite === undefined ? [] : [labelled(T.instead[lang], code(cut(rewrite, 150)), lang)]),
    prose(cut(rule.fix[lang], 300)),
  ];
  return tableRow([
    SEVERITIES[kind][lang],
    `${prose(cut(issue.message[lang], 250))} ${code(cut(issue.rule, 80))}`,
    [code(cut(at?.url ?? issue.pages[0] ?? '', 200)), code(cut(at?.selector ?? '', 120))].filter(Boolean).join('<br>'),
    reach(issue, lang),
    fix.join('<br>'),
    OWNERS[rule.owner][lang],
  ]);
}

function tableHead(cells: readonly string[]): string[] {
  return [tableRow(cells), tableRow(cells.map(() => '---'))];
}
