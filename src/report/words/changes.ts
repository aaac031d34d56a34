import type { Changes } from '../../model/changes.ts';
import type { Lang } from '../../model/language.ts';
import { counted, formatDate, type Noun } from './numbers.ts';
import { labelled, say } from './say.ts';

/** `Since the last run (November 23, 2026, 14:05 UTC): 3 new, 2 fixed`, and what could not be compared. */
export function changesSentence({ since, new: added, fixed, notComparable }: Changes, lang: Lang): string {
  const counts = [counted(added.length, NEW, lang), counted(fixed.length, FIXED, lang)];
  if (notComparable > 0) counts.push(counted(notComparable, NOT_COMPARABLE, lang));
  return labelled(`${SINCE[lang]} (${formatDate(since, lang)})`, counts.join(', '), lang);
}

const SINCE = say('Since the last run', 'Depuis la dernière exécution');
const NEW: Noun = { one: say('new', 'nouveau'), many: say('new', 'nouveaux') };
const FIXED: Noun = { one: say('fixed', 'corrigé'), many: say('fixed', 'corrigés') };
const NOT_COMPARABLE: Noun = {
  one: say('not comparable', 'non comparable'),
  many: say('not comparable', 'non comparables'),
};
