import type { Lang } from '../../model/language.ts';
import type { CheckedFor } from '../../model/page-print.ts';
import type { Report } from '../../model/report.ts';
import { counted, formatNumber, type Noun } from './numbers.ts';
import { say } from './say.ts';

/** What a run over changed pages looked at, in one sentence; undefined where the run looked at all. */
export function changedSentence({ changed, pages }: Pick<Report, 'changed' | 'pages'>, lang: Lang): string | undefined {
  if (changed === undefined || changed.whole !== undefined) return undefined;
  const built = pages.filter(({ print, checkedFor }) => print !== undefined || checkedFor !== undefined);
  const of = (...wanted: readonly CheckedFor[]): number =>
    built.filter(
      ({ state, checkedFor }) => state === 'checked' && checkedFor !== undefined && wanted.includes(checkedFor),
    ).length;
  const total = formatNumber(built.length, lang);
  const first = `${counted(of('new', 'content', 'files', 'link-gone'), CHANGED_PAGES, lang)} ${OF[lang]} ${total}`;
  const more = [
    { count: of('not-passed'), noun: NOT_PASSED },
    { count: of('template'), noun: TEMPLATES },
    { count: of('twin'), noun: TWINS },
  ].filter(({ count }) => count > 0);
  const parts = [first, ...more.map(({ count, noun }) => counted(count, noun, lang))];
  return `${ONLY[lang]}${parts.join('; ')}.`;
}

const ONLY = say('It looked only at what changed: ', 'Il n’a vérifié que ce qui a changé : ');
const OF = say('of', 'sur');
const CHANGED_PAGES: Noun = {
  one: say('changed page', 'page modifiée'),
  many: say('changed pages', 'pages modifiées'),
};
const NOT_PASSED: Noun = {
  one: say('more that failed before', 'autre qui avait échoué'),
  many: say('more that failed before', 'autres qui avaient échoué'),
};
const TEMPLATES: Noun = {
  one: say('more, for its template', 'autre, pour son gabarit'),
  many: say('more, one per template', 'autres, une par gabarit'),
};
const TWINS: Noun = {
  one: say('more, in the other language', 'autre, dans l’autre langue'),
  many: say('more, in the other language', 'autres, dans l’autre langue'),
};
