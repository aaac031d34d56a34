import type { WordsOutcome } from './read-words.ts';

type Checked = Extract<WordsOutcome, { state: 'checked' }>;

/**
 * The rules that a file alone cannot answer: what they ask for is put there by the site, or stands in no file of this kind.
 * Silence is right there: a finding would be made up.
 */
export function unanswerable({ format, own }: Checked): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (list: string): void => {
    for (const id of list.split(' ')) ids.add(id);
  };
  // The site's template writes them.
  if (!own.page) add('desc/missing page/length');
  if (!own.title) add('title/generic title/heading title/long');
  // A lang attribute is HTML's; a folder's name declares nothing to a screen reader.
  if (format !== 'html' || !own.lang) add('lang/page lang/part');
  // Plain text has neither headings nor lists but those that are typed.
  if (format === 'text') add('list/fake head/sparse');
  return ids;
}
