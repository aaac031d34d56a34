import type { Report } from '../../model/report.ts';
import type { RenderOptions } from '../render-options.ts';
import { xmlAttribute } from '../xml.ts';
import { leftOut } from '../words/left-out.ts';
import { ROWS } from '../words/nouns.ts';
import { COLUMNS } from './columns.ts';
import { type CellValue, causesSheet, pagesSheet, placesSheet, type SheetTable, uncheckedSheet } from './sheets.ts';
import { zip, type ZipPart } from './zip.ts';

/** Excel holds 1,048,576 rows: this many, and one that says how many are missing. */
const MAX_ROWS = 1_000_000;
/** Rows that go to the archive as one piece. */
const PIECE = 500;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An Excel workbook (ECMA-376, SpreadsheetML): causes, places, pages, and what was not looked at. Every text is a cell of the type
 * "inline string", which no spreadsheet reads as a formula, and the archive has fixed dates.
 */
export async function renderXlsx(report: Report, { lang }: RenderOptions): Promise<Uint8Array> {
  const sheets = [
    causesSheet(report, lang),
    placesSheet(report, lang, false),
    pagesSheet(report, lang),
    uncheckedSheet(report, lang),
  ];
  return zip([
    part('[Content_Types].xml', contentTypes(sheets)),
    part('_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])),
    part('xl/workbook.xml', workbook(sheets)),
    part(
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ),
    part('xl/styles.xml', STYLES),
    ...sheets.map((sheet, index): ZipPart => ({
      path: `xl/worksheets/sheet${index + 1}.xml`,
      text: () => worksheet(sheet, (left) => leftOut(left, ROWS, lang)),
    })),
  ]);
}

function part(path: string, xml: string): ZipPart {
  return { path, text: () => [HEAD + xml] };
}

function contentTypes(sheets: readonly SheetTable[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['/xl/workbook.xml', `${type}.sheet.main+xml`],
    ['/xl/styles.xml', `${type}.styles+xml`],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${type}.worksheet+xml`]),
  ];
  const overrides = parts.map(([name, content]) => `<Override PartName="${name}" ContentType="${content}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbook(sheets: readonly SheetTable[]): string {
  const each = sheets.map(
    ({ title }, index) => `<sheet name="${xmlAttribute(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets></workbook>`;
}

/** Style 0 as it comes, at the top of its cell; style 1 for the head, bold. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The head stays in view, and each column can be filtered. */
function* worksheet({ columns, head, rows }: SheetTable, more: (left: number) => string): Iterable<string> {
  const widths = columns.map(
    (name, index) => `<col min="${index + 1}" max="${index + 1}" width="${COLUMNS[name].width}" customWidth="1"/>`,
  );
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  yield row(head, 1);
  let piece: string[] = [];
  let count = 0;
  for (const cells of rows()) {
    count += 1;
    if (count > MAX_ROWS) continue;
    piece.push(row(cells, count + 1));
    if (piece.length === PIECE) {
      yield piece.join('');
      piece = [];
    }
  }
  yield piece.join('');
  if (count > MAX_ROWS) yield row([more(count - MAX_ROWS)], MAX_ROWS + 2);
  const last = Math.min(count, MAX_ROWS) + 1;
  yield `</sheetData><autoFilter ref="A1:${letter(columns.length - 1)}${last}"/></worksheet>`;
}

function row(cells: readonly CellValue[], number: number): string {
  const style = number === 1 ? ' s="1"' : '';
  const each = cells.map((value, index) => {
    if (value === '') return '';
    const place = `r="${letter(index)}${number}"${style}`;
    if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  });
  return `<row r="${number}">${each.join('')}</row>`;
}

/**
 * A text that is visible already, for an element. `_x0041_` means A in a workbook: where a page writes it, it is kept as written
 * (ECMA-376, 22.9.2.19).
 */
function cellText(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Fewer than 26 columns. */
function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
