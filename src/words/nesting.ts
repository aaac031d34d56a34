/** Quotes in quotes, lists in lists, elements in elements: past this many nobody wrote it, and parsers go slow. */
const DEEPEST_MARKDOWN = 30;
const DEEPEST_HTML = 1_000;
/** Marks that may open or close emphasis, links and code in one paragraph: past it, parsers go slow. */
const MOST_MARKS = 1_000;
/** Lines that begin with more than a few quotes and lists at once, and rows of tables: parsers go slow past so many. */
const MOST_HEAVY = 300;
const MOST_ROWS = 3_000;

/** Whether a Markdown text is nested, or full of marks, past all that people write. Linear in its length. */
export function isTooTangled(source: string): boolean {
  let marks = 0;
  let heavy = 0;
  let rows = 0;
  let inTable = false;
  for (const line of source.split(/\r\n|[\r\n]/)) {
    const prefix = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*/.exec(line)?.[0] ?? '';
    const containers = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    const isRule = /^[ \t>]*(?:[-*+=_][ \t]*){3,}$/.test(line) && !line.includes('>'.repeat(DEEPEST_MARKDOWN));
    if (!isRule && containers > DEEPEST_MARKDOWN) return true;
    if (!isRule && containers > 6 && (heavy += 1) > MOST_HEAVY) return true;
    if (line.includes('|') && (rows += 1) > MOST_ROWS) return true;
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (indent > DEEPEST_MARKDOWN * 2 && containers > 0) return true;
    if (line.trim() === '') inTable = false;
    else inTable ||= TABLE.test(line);
    marks = line.trim() === '' ? 0 : marks + (isRule ? 0 : (line.match(/[[\]*_`<~!|]/g)?.length ?? 0));
    // Each cell of a table is read by itself.
    if (marks > MOST_MARKS * (inTable ? 20 : 1)) return true;
  }
  return false;
}

/** The row of dashes under the head of a table. */
const TABLE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|/;

/** Whether the elements of an HTML text are nested past all that people write. Linear in its length. */
export function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of source.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/g)) {
    if (LIGHT.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST_HTML) return true;
  }
  return false;
}

/** Elements without an end, or whose end is often left out. */
const LIGHT: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot ' +
    'option optgroup colgroup rp rt html head body'
  ).split(' '),
);
