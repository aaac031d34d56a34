/**
 * Makes JSON text harmless on a console: what a terminal or a CI runner might act on (C1 controls, bidirectional controls, line
 * separators, `##vso[`) becomes a `\u` escape. The value that a reader parses stays the same.
 */
export function harmless(json: string): string {
  return json
    .replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##/g, '#\\u0023');
}

const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/g;
