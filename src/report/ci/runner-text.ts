import { visible } from '../visible.ts';

/**
 * A text for a line of a CI log: nothing unseen in it, and no `##[` or `##vso[` that the runner would take for a command.
 * Line feeds stay; the command that holds the text escapes them.
 */
export function logText(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n').replace(/[\t\u2028\u2029]/g, ' ')).replace(/##/g, () => '#\\u{23}');
}
