import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { type CellValue, placesSheet } from './sheets.ts';

/** Excel takes a file without it for the machine's old code page, and spoils every accent. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * CSV (RFC 4180) for a spreadsheet: a row for each place, then a row for each address that was not looked at. UTF-8 with its mark,
 * CRLF, every cell in quotes, and no cell that a spreadsheet would run (OWASP, CSV injection).
 */
export function renderCsv(report: Report, { lang }: RenderOptions): string {
  const { head, rows } = placesSheet(report, lang, true);
  const lines = [csvRow(head)];
  for (const row of rows()) lines.push(csvRow(row));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function csvRow(cells: readonly CellValue[]): string {
  return cells
    .map((cell) => `"${(typeof cell === 'number' ? String(cell) : defused(cell)).replace(/"/g, '""')}"`)
    .join(',');
}

/**
 * A quote before what begins a formula, at the start of a cell and after a semicolon: where the system's list separator is one,
 * as in French Canada, a spreadsheet that opens the file begins a new cell there.
 */
function defused(text: string): string {
  const safe = text.includes(';') ? text.replace(/;["\s]*(?=[=+\-@])/g, "$&'") : text;
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(safe) ? `'${safe}` : safe;
}
