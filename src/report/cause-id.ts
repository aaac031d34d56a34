import type { Outcome } from '../model/finding.ts';

/** The anchor of a cause: stable from run to run, the same with and without scripts. */
export function causeId(issue: { key: string; outcome: Outcome; ignored?: string | undefined }): string {
  const { key, outcome, ignored } = issue;
  const kind = ignored === undefined ? outcome : 'ignored';
  return `${kind}-${key.replace(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}`).slice(0, 64)}`;
}
