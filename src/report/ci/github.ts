import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { type Annotation, annotationsOf } from './annotations.ts';
import { logText } from './runner-text.ts';

/**
 * GitHub Actions workflow commands, one a line: `::error file=..,line=..,title=..::message`. Every line starts with a command
 * of ours, and what would end it or begin another is escaped as the runner reads it (actions/toolkit, command.ts).
 */
export function renderGitHub(report: Report, options: RenderOptions): string {
  return annotationsOf(report, options)
    .map((annotation) => `${command(annotation)}\n`)
    .join('');
}

function command({ level, title, message, place }: Annotation): string {
  const position = place === undefined ? [] : [`file=${property(place.path)}`, ...lineOf(place)];
  return `::${level} ${[...position, `title=${property(title)}`].join(',')}::${data(message)}`;
}

function lineOf({ line, column, isFile }: NonNullable<Annotation['place']>): string[] {
  return isFile === true ? [] : [`line=${line}`, `endLine=${line}`, `col=${column}`];
}

function data(text: string): string {
  return logText(text).replace(/%/g, '%25').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
