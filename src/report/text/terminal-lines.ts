import { visibleLine } from '../visible.ts';

/**
 * Breaks a text into lines of at most `width` columns between words; a longer word stays whole, so that an address can
 * be copied. The text is not ours: it comes out on lines of its own making only, with nothing hidden in it.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of visibleLine(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/**
 * Takes the power from workflow commands, wherever they stand: GitHub reads `::name::` at the start of a line (after white space)
 * and `##[name]` anywhere; Azure `##vso[`, TeamCity `##teamcity[`.
 */
export function defuse(output: string): string {
  return output
    .replace(/^((?:[^\S\n]|\u001B\[[\d;]*m)*):(?=:)/gm, (_, before: string) => `${before}\\u{3a}`)
    .replace(/##(?=[\w.-]*\[)/g, () => '#\\u{23}');
}
