import { visibleLine } from '../visible.ts';

/**
 * A sentence that may hold words of a page, as Markdown text: every character that Markdown or GitHub reads is escaped, and a name
 * after `@` or a number after `#` is kept from becoming a mention or a link to an issue.
 */
export function prose(text: string): string {
  return visibleLine(text)
    .replace(/[@#](?=[\p{L}\p{N}])/gu, (sign) => `${sign}\u200B`)
    .replace(/[\\`*_[\]<>#!|~&@$]|:(?=\S)|(?<=www)\./gi, (sign) => `\\${sign}`);
}

/** A text of a page as a code span: nothing in it becomes a link, an image, a mention or markup. Its fence is longer than any in it. */
export function code(text: string): string {
  const line = visibleLine(text);
  if (line === '') return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** A row of a table. Cells are Markdown already; a `|` in them is escaped as tables want it, in code spans too. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(markdown: string): string {
  // A backslash before it would undo the escape: in a code span it stays a backslash, and is set off by a space.
  return markdown.replace(/(\\*)\|/g, (_, slashes: string) =>
    slashes.length === 0 ? '\\|' : slashes.length % 2 === 1 ? `${slashes}|` : `${slashes} \\|`,
  );
}
