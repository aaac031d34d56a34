import { renderHtml } from './html/document.ts';
import { renderJson } from './json.ts';
import { renderJUnit } from './junit.ts';
import type { Render } from './render-options.ts';
import { renderSarif } from './sarif.ts';
import { renderText } from './text/terminal.ts';

export interface Format {
  readonly name: string;
  /** Endings of file names that mean this format, the longest first. */
  readonly extensions: readonly string[];
  readonly render: Render;
}

/** Every format, by name. A new one is a line here. */
export const FORMATS: readonly Format[] = [
  { name: 'text', extensions: ['.txt'], render: renderText },
  { name: 'json', extensions: ['.json'], render: renderJson },
  { name: 'junit', extensions: ['.junit.xml', '.xml'], render: renderJUnit },
  { name: 'sarif', extensions: ['.sarif.json', '.sarif'], render: renderSarif },
  { name: 'html', extensions: ['.html', '.htm'], render: renderHtml },
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
