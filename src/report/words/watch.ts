import type { Lang } from '../../model/language.ts';
import { ISSUES, PAGES } from './nouns.ts';
import { counted, formatNumber } from './numbers.ts';
import { say } from './say.ts';

const START = say(
  'Watching {input}. Save a file to check its pages again; Ctrl+C ends.',
  'En attente dans {input}. Enregistrez un fichier pour revérifier ses pages ; Ctrl+C met fin.',
);
const PART = say(
  'Rules that compare pages, such as broken links, run only without --watch.',
  'Les règles qui comparent des pages, comme les liens rompus, ne s’appliquent que sans --watch.',
);
const WAITING = say(
  'There is nothing to check for now. Waiting for the build or the server.',
  'Rien à vérifier pour le moment. En attente de la production des pages ou du serveur.',
);

export function watchStart(input: string, lang: Lang): string {
  return START[lang].replace('{input}', () => input);
}

export const WATCH_PART = PART;
export const WATCH_WAITING = WAITING;
export const NEW_ISSUE = say('New', 'Nouveau');
export const FIXED_ISSUE = say('Fixed', 'Corrigé');
export const GONE = say('Page gone', 'Page disparue');
export const NOT_CHECKED = say('Not checked', 'Non vérifiée');
export const MORE = say('and {count} more', 'et {count} de plus');

/** `14:05:09  2 pages checked again in 0.8 s` */
export function recheckLine(time: string, pages: number, seconds: number, lang: Lang): string {
  const count = counted(pages, PAGES, lang);
  const again = { en: 'checked again in', fr: pages < 2 ? 'revérifiée en' : 'revérifiées en' };
  return `${time}  ${count} ${again[lang]} ${formatNumber(seconds, lang, 1)}\u00A0s`;
}

/** `1 new, 2 fixed, still 12 issues.` */
export function changeLine(appeared: number, fixed: number, left: number, lang: Lang): string {
  const [came, went] = [formatNumber(appeared, lang), formatNumber(fixed, lang)];
  const issues = counted(left, ISSUES, lang);
  if (lang === 'en') return `${came} new, ${went} fixed, still ${issues}.`;
  return `${came} de plus, ${went} de moins, encore ${issues}.`;
}
