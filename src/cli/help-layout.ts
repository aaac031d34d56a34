import type { Lang } from '../model/language.ts';

/** The widest that help is set, in columns. */
export const HELP_WIDTH = 80;
/** Below this, two columns leave no room for words: the second goes under the first. */
const NARROW = 60;
const WIDEST_LEFT = 34;
const LEAST_LEFT = 4;

/** `Options:`, with the space that French puts before a colon. */
export function heading(words: string, lang: Lang): string {
  return lang === 'fr' ? `${words}\u00A0:` : `${words}:`;
}

/** Two columns; a long first cell gets a line to itself, and so does every first cell where there is little room. */
export function table(
  rows: readonly (readonly [string, string])[],
  width: number,
  widestLeft: number = WIDEST_LEFT,
): string[] {
  if (width < NARROW)
    return rows.flatMap(([left, right]) => [...indented(left, 2, width), ...indented(right, 6, width)]);
  const widest = Math.max(LEAST_LEFT, ...rows.map(([left]) => left.length).filter((length) => length <= widestLeft));
  const indent = widest + 4;
  return rows.flatMap(([left, right]) => {
    const lines = indented(right, indent, width);
    if (left.length > widest) return [`  ${left}`, ...lines];
    return [`  ${left.padEnd(widest)}  ${lines[0]?.trimStart() ?? ''}`.trimEnd(), ...lines.slice(1)];
  });
}

function indented(words: string, indent: number, width: number): string[] {
  return wrap(words, width - indent).map((line) => ' '.repeat(indent) + line);
}

/** At plain spaces only: a no-break space keeps what it holds together. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
