import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { uncheckedOf, type Unchecked } from '../unchecked.ts';
import { cut, visibleLine } from '../visible.ts';
import { T } from '../words/headings.ts';
import { STATES } from '../words/labels.ts';
import { ADDRESSES } from '../words/nouns.ts';
import { counted } from '../words/numbers.ts';
import { networkError } from '../words/network-errors.ts';
import { whatHappened, whatToDo } from '../words/reasons.ts';
import { labelled } from '../words/say.ts';
import type { Screen } from './terminal-issues.ts';
import { wrap } from './terminal-lines.ts';

/** Reasons that have lines of their own, and addresses named of each. */
const MAX_REASONS = 6;
const MAX_ADDRESSES = 2;

/** What was not looked at, by reason: gaps and errors first, then what was left out on purpose. */
export function uncheckedLines(report: Report, screen: Screen): string[] {
  const groups = uncheckedOf(report);
  if (groups.length === 0) return [];
  const { lang, paint } = screen;
  const left = groups.slice(MAX_REASONS);
  const rest = left.reduce((sum, { places }) => sum + places.length, 0);
  return [
    paint.strong(T.notChecked[lang]),
    ...groups.slice(0, MAX_REASONS).flatMap((group) => reasonLines(group, screen, report.ledger.checked === 0)),
    ...(rest > 0 ? [`  + ${counted(rest, ADDRESSES, lang)}`] : []),
  ];
}

/** `nothing`: no page was checked at all, so what was left out on purpose is what the person has to change. */
function reasonLines({ reason, state, places }: Unchecked, { lang, width, paint }: Screen, nothing: boolean): string[] {
  const [only] = places;
  const detail = places.every((place) => place.detail === only?.detail) ? only?.detail : undefined;
  const what = whatHappened(reason, lang, {
    state,
    detail: detail === undefined ? undefined : detailWords(detail, lang),
  });
  const todo = state === 'skipped' && !nothing ? '' : ` ${whatToDo(reason, lang, { state, detail })}`;
  const text = labelled(
    `${counted(places.length, ADDRESSES, lang)}, ${(state === 'skipped' ? STATES.skipped : T.navUnchecked)[lang].toLowerCase()}`,
    what + todo,
    lang,
  );
  const named = state === 'skipped' ? [] : namedOf(reason, places);
  return [
    ...wrap(text, width - 4).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)),
    ...named.map((name) => paint.quiet(`    ${visibleLine(cut(name, 200))}`)),
  ];
}

/** A network error's code with what it means; any other detail as it is. */
function detailWords(detail: string, lang: Lang): string {
  const words = networkError(detail)?.[lang];
  return words === undefined ? cut(detail, 80) : `${words}, ${detail}`;
}

/** Where; for rules of the project's own, which and why. */
function namedOf(reason: string, places: Unchecked['places']): string[] {
  if (reason !== 'own-rule-failed') return places.slice(0, MAX_ADDRESSES).map(({ url }) => url);
  const failures = places.flatMap(({ detail }) => detail ?? []);
  return [...new Set(failures)].slice(0, MAX_REASONS);
}
