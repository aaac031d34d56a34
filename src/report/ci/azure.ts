import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { visibleLine } from '../visible.ts';
import { standing, STANDINGS, verdictSentences } from '../words/verdict.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { logText } from './runner-text.ts';

/**
 * Azure Pipelines logging commands: the issues, the summary's file, and how the task ended. Every line starts with a command of
 * ours, escaped as the agent reads it (azure-pipelines-task-lib, taskcommand.ts).
 */
export function renderAzure(report: Report, options: RenderOptions): string {
  const { summaryFile } = options;
  const lines = [
    ...annotationsOf(report, options).map(logIssue),
    ...(summaryFile === undefined ? [] : [`##vso[task.uploadsummary]${data(summaryFile)}`]),
    ...completion(report, options),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Azure knows errors and warnings; what weighs less is a plain line. */
function logIssue({ level, title, message, place }: Annotation): string {
  const text = `${title}. ${message}`;
  if (level === 'notice') return `[Curbcut] ${visibleLine(logText(text))}`;
  const position =
    place === undefined
      ? ''
      : `sourcepath=${property(place.path)};${place.isFile === true ? '' : `linenumber=${place.line};columnnumber=${place.column};`}`;
  return `##vso[task.logissue type=${level};${position}]${data(text)}`;
}

/** Nothing for a clean pass: the exit code says it, and a command would hide what an earlier step of the job found. */
function completion(report: Report, { lang }: RenderOptions): string[] {
  const { exitCode } = report.verdict;
  const state = standing(report);
  const found = report.counts.error + report.counts.warning;
  if (exitCode === 0 && state === 'passed' && found === 0) return [];
  const result = exitCode === 0 ? 'SucceededWithIssues' : 'Failed';
  const sentences = [`Curbcut, ${STANDINGS[state][lang].toLowerCase()}.`, ...verdictSentences(report, lang)];
  return [`##vso[task.complete result=${result};]${data(sentences.join(' '))}`];
}

function data(text: string): string {
  return logText(text).replace(/%/g, '%AZP25').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/;/g, '%3B').replace(/\]/g, '%5D');
}
