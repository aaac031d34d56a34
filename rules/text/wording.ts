import type { Localized } from '../../src/model/language.ts';

/** Longest passage that a message quotes, in characters. */
const QUOTED = 60;

/** A passage in the quotation marks of each language, cut short at a word. */
export function quoted(passage: string): Localized {
  const text = shorten(passage.replace(/\s+/g, ' ').trim());
  return { en: `“${text}”`, fr: `«\u00A0${text}\u00A0»` };
}

/** The first words of a passage, quoted: enough to find it by. */
export function opening(passage: string, words = 4): Localized {
  const all = passage.trim().split(/\s+/);
  const start = all.slice(0, words).join(' ');
  return quoted(all.length > words ? `${start.replace(/[,;:]$/, '')}…` : start);
}

/** `“a”, “b” or “c”`, in each language. */
export function choice(passages: readonly string[]): Localized {
  const all = passages.map((passage) => quoted(passage));
  return {
    en: either(
      all.map(({ en }) => en),
      'or',
    ),
    fr: either(
      all.map(({ fr }) => fr),
      'ou',
    ),
  };
}

function either(items: readonly string[], or: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1) ?? ''}`;
}

function shorten(text: string): string {
  if (text.length <= QUOTED) return text;
  const cut = text.slice(0, QUOTED);
  const space = cut.lastIndexOf(' ');
  // A lone half of a surrogate pair must not reach a report.
  return `${(space > QUOTED / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
