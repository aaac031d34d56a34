import type { Issue, Occurrence } from '../model/issue.ts';
import type { Lang } from '../model/language.ts';
import type { BuiltPlace, Excerpt, Location } from '../model/place.ts';
import { FIXES, PLACES } from './words/nouns.ts';
import { counted } from './words/numbers.ts';
import { labelled, say } from './words/say.ts';
import { nounOf } from './words/subject.ts';

/** `1 fix, 214 pages`; on one page, the places instead: `1 fix, 3 places`. */
export function reach({ pages, count }: Issue, lang: Lang): string {
  const spread = pages.length > 1 ? counted(pages.length, nounOf(pages), lang) : counted(count, PLACES, lang);
  return `${counted(1, FIXES, lang)}, ${spread}`;
}

/** The place of an issue on one page, where it was kept; else its first place. */
export function placeOn(issue: Issue, url: string): Occurrence | undefined {
  let places = firstPlaces.get(issue);
  if (places === undefined) {
    places = new Map(issue.occurrences.toReversed().map((occurrence) => [occurrence.at.url, occurrence]));
    firstPlaces.set(issue, places);
  }
  return places.get(url) ?? issue.occurrences[0];
}

/** A cause on 10,000 pages is asked for each of them: looked through once, not 10,000 times. */
const firstPlaces = new WeakMap<Issue, ReadonlyMap<string, Occurrence>>();

/** `file:line:column`, if the place is known in a source file. */
export function sourceWords({ source }: Location): string | undefined {
  return source && positionWords(source);
}

/** Where the page shows it: in folder mode the built file, with its line where that is certain; else the address. */
export function pageWords({ url, built }: Location): string {
  return built === undefined ? url : positionWords(built);
}

/** The sources of which any may have made it. */
export function maybeWords({ maybe = [] }: Location, lang: Lang): string | undefined {
  return maybe.length === 0 ? undefined : labelled(AMBIGUOUS[lang], maybe.map(positionWords).join(', '), lang);
}

const AMBIGUOUS = say('Source, ambiguous', 'Source, ambigu');

function positionWords({ file, line, column }: BuiltPlace): string {
  return line === undefined ? file : `${file}:${line}:${column ?? 1}`;
}

/** An excerpt in three parts, so that the passage can be marked; `around` characters are kept on each side of it. */
export interface Quoted {
  readonly before: string;
  readonly passage: string;
  readonly after: string;
}

export function quoted({ text, start, end }: Excerpt, around: number): Quoted {
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  const before = text.slice(0, from);
  const after = text.slice(to);
  return {
    before: before.length > around ? `…${before.slice(-around).replace(/^[\uDC00-\uDFFF]/, '')}` : before,
    passage: text.slice(from, to),
    after: after.length > around ? `${after.slice(0, around).replace(/[\uD800-\uDBFF]$/, '')}…` : after,
  };
}
