import type { Report } from '../../model/report.ts';
import { agreementSentences } from '../agreements.ts';
import type { RenderOptions } from '../render-options.ts';
import { cut, visibleLine } from '../visible.ts';
import { changesSentence } from '../words/changes.ts';
import { D, documentsSum } from '../words/documents.ts';
import { T } from '../words/headings.ts';
import { ledgerSum } from '../words/ledger.ts';
import { noticeSentence } from '../words/notices.ts';
import { SEVERITY_COUNTS } from '../words/nouns.ts';
import { counted, formatNumber } from '../words/numbers.ts';
import { countsWords, LANGUAGE_NAMES, levelWords } from '../words/readability.ts';
import { pairsSentence } from '../words/pairs.ts';
import { labelled, say } from '../words/say.ts';
import { EXIT_CODES, reasonSentence, standing, STANDINGS, verdictSentences } from '../words/verdict.ts';
import { ignoredLines, issueLines, type Screen } from './terminal-issues.ts';
import { defuse, wrap } from './terminal-lines.ts';
import { paint } from './paint.ts';
import { uncheckedLines } from './terminal-unchecked.ts';
import { subjectOf } from '../words/subject.ts';

/**
 * The report for a console: one screen. The worst issues first; the verdict last, where the eyes are when a run ends.
 * No text of a page can steer the terminal or the CI runner that shows it.
 */
export function renderText(report: Report, { lang, color = 0, width = 80, verdictOnly }: RenderOptions): string {
  const screen: Screen = { lang, width: Math.max(40, width), paint: paint(color) };
  if (verdictOnly === true) return defuse(`${verdictLines(report, screen).join('\n')}\n`);
  const parts = [
    headLines(report, screen),
    issueLines(report, screen),
    ignoredLines(report, screen),
    uncheckedLines(report, screen),
    documentLines(report, screen),
    readabilityLines(report, screen),
    noticeLines(report, screen),
    verdictLines(report, screen),
  ];
  const blocks = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return defuse(`${blocks.join('\n\n')}\n`);
}

function headLines(report: Report, { lang, paint }: Screen): string[] {
  const { tool, standard, profile, inputs, browser } = report;
  const engines = [`axe-core ${tool.axe}`, ...(browser === undefined ? [] : [browser.version]), standard];
  const facts = subjectOf(report).isWords ? [profile] : [...engines, profile];
  const given = inputs.slice(0, 3).map((input) => visibleLine(cut(input, 200)));
  const more = inputs.length > given.length ? ` + ${formatNumber(inputs.length - given.length, lang)}` : '';
  return [
    paint.strong(`Curbcut ${visibleLine(cut(tool.version, 60))}`) +
      paint.quiet(` · ${facts.map((fact) => visibleLine(cut(fact, 60))).join(' · ')}`),
    `${labelled(T.inputs[lang], given.join(', '), lang)}${more}`,
  ];
}

function readabilityLines(report: Report, { lang, width, paint }: Screen): string[] {
  const { readability } = report;
  if (readability.length === 0) return [];
  const lines = readability.flatMap((level) => {
    const text = `${levelWords(level, lang)} (${countsWords(level.counts, lang)})`;
    return wrap(labelled(LANGUAGE_NAMES[level.lang][lang], text, lang), width - 2).map((line) => `  ${line}`);
  });
  return [paint.strong(subjectOf(report).readability[lang]), ...lines];
}

function documentLines(report: Report, { lang, width, paint }: Screen): string[] {
  if (report.documents === undefined) return [];
  const lines = wrap(documentsSum(report, lang), width - 2).map((line) => `  ${line}`);
  return [paint.strong(D.documents[lang]), ...lines];
}

function noticeLines({ notices }: Report, { lang, width, paint }: Screen): string[] {
  if (notices.length === 0) return [];
  const lines = notices.slice(0, 5).flatMap((notice) => wrap(cut(noticeSentence(notice, lang), 300), width - 2));
  return [paint.strong(T.notices[lang]), ...lines.map((line) => `  ${line}`)];
}

function verdictLines(report: Report, { lang, width, paint }: Screen): string[] {
  const { verdict, counts, changes } = report;
  const state = standing(report);
  const kinds = ['error', 'warning', 'info', 'review', 'ignored'] as const;
  const sentences = verdictSentences(report, lang).join(' ');
  const reasons = verdict.reasons.map((reason) => reasonSentence(reason, lang));
  return [
    ...wrap(ledgerSum(report, lang), width),
    ...(report.pairs === undefined ? [] : wrap(pairsSentence(report.pairs, lang), width)),
    ...wrap(kinds.map((kind) => counted(counts[kind], SEVERITY_COUNTS[kind], lang)).join(', '), width),
    ...agreementSentences(report, lang).flatMap((sentence) => wrap(sentence, width)),
    ...(changes === undefined ? [] : wrap(changesSentence(changes, lang), width)),
    '',
    ...(report.status === 'interrupted' ? wrap(T.interrupted[lang], width) : []),
    ...wrap(reasons.join(' '), width).filter((line) => line !== ''),
    ...wrap(`${STANDINGS[state][lang].toUpperCase()}${SEPARATOR[lang]}${sentences}`, width).map((line) =>
      paint.standing[state](line),
    ),
    paint.quiet(EXIT_CODES[verdict.exitCode][lang]),
  ];
}

const SEPARATOR = say(': ', ' : ');
