import { renderAzure } from './ci/azure.ts';
import { renderGitHub } from './ci/github.ts';
import { renderEarl } from './earl.ts';
import { renderGitLabAccessibility } from './gitlab/accessibility.ts';
import { renderCodeQuality } from './gitlab/code-quality.ts';
import { renderHtml } from './html/render-html.ts';
import { renderJson } from './json.ts';
import { renderJUnit } from './junit.ts';
import { renderComment } from './markdown/comment.ts';
import { renderSummary } from './markdown/summary.ts';
import type { Render, RenderBytes } from './render-options.ts';
import { renderSarif } from './sarif.ts';
import { renderCsv } from './table/csv.ts';
import { renderXlsx } from './table/xlsx.ts';
import { renderTap } from './tap.ts';
import { renderText } from './text/terminal.ts';

interface NamedFormat {
  readonly name: string;
  /** Endings of file names that mean this format. */
  readonly extensions: readonly string[];
}

export interface TextFormat extends NamedFormat {
  readonly render: Render;
}

export interface BinaryFormat extends NamedFormat {
  readonly renderBytes: RenderBytes;
}

export type Format = TextFormat | BinaryFormat;

/** Every format, by name. A new one is a line here. */
export const FORMATS: readonly Format[] = [
  { name: 'text', extensions: ['.txt'], render: renderText },
  { name: 'json', extensions: ['.json'], render: renderJson },
  { name: 'junit', extensions: ['.junit.xml', '.xml'], render: renderJUnit },
  { name: 'sarif', extensions: ['.sarif.json', '.sarif'], render: renderSarif },
  { name: 'html', extensions: ['.html', '.htm'], render: renderHtml },
  { name: 'markdown', extensions: ['.md'], render: renderComment },
  { name: 'csv', extensions: ['.csv'], render: renderCsv },
  { name: 'xlsx', extensions: ['.xlsx'], renderBytes: renderXlsx },
  { name: 'tap', extensions: ['.tap'], render: renderTap },
  { name: 'earl', extensions: ['.earl.json', '.jsonld'], render: renderEarl },
  { name: 'github', extensions: ['.github.txt'], render: renderGitHub },
  { name: 'github-summary', extensions: ['.summary.md'], render: renderSummary },
  {
    name: 'gitlab-codequality',
    extensions: ['.codequality.json', 'gl-code-quality-report.json'],
    render: renderCodeQuality,
  },
  {
    name: 'gitlab-accessibility',
    extensions: ['.accessibility.json', 'gl-accessibility.json'],
    render: renderGitLabAccessibility,
  },
  { name: 'azure', extensions: ['.azure.txt'], render: renderAzure },
];

/** An output that was asked for. Without a path it goes to standard output. */
export interface FormatRequest {
  readonly format: Format;
  readonly path?: string;
}

/**
 * Reads `html=report.html`, `report.html` (by its ending) or `json` (to standard output).
 * Undefined where no format fits: the caller says so, with `formatNames()`.
 */
export function formatFor(request: string): FormatRequest | undefined {
  const equals = request.indexOf('=');
  const named = equals === -1 ? undefined : byName(request.slice(0, equals));
  if (named !== undefined) {
    const path = request.slice(equals + 1);
    return path === '' ? undefined : path === '-' ? { format: named } : { format: named, path };
  }
  const alone = byName(request);
  if (alone !== undefined) return { format: alone };
  const format = byEnding(request);
  return format === undefined ? undefined : { format, path: request };
}

/** The names of all formats, for messages. */
export function formatNames(): readonly string[] {
  return FORMATS.map(({ name }) => name);
}

function byName(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name.toLowerCase());
}

/** By the longest ending that fits: `x.sarif.json` is SARIF, `x.json` is JSON. */
function byEnding(path: string): Format | undefined {
  const endings = FORMATS.flatMap((format) => format.extensions.map((extension) => ({ extension, format })));
  const fitting = endings.filter(({ extension }) => path.toLowerCase().endsWith(extension));
  return fitting.sort((a, b) => b.extension.length - a.extension.length)[0]?.format;
}
