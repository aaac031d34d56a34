import type { Lang, Localized } from '../../model/language.ts';
import type { Noun } from './numbers.ts';
import { say } from './say.ts';

/** The words of what changed, of the charts and of the goals. */
export const O = {
  changes: say('Since the last run', 'Depuis la dernière analyse'),
  newList: say('What is new', 'Ce qui est nouveau'),
  fixedList: say('What was fixed', 'Ce qui a été corrigé'),
  noChange: say('Nothing new, nothing fixed.', 'Rien de nouveau, rien de corrigé.'),
  charts: say('The site at a glance', 'Le site en un coup d’œil'),
  levels: say('How the pages read', 'La lisibilité des pages'),
  regions: say('Where the issues are', 'Où se trouvent les problèmes'),
  trend: say('From run to run', 'D’une analyse à l’autre'),
  asTable: say('The same as a table', 'Les mêmes données en tableau'),
  region: say('Part of the page', 'Partie de la page'),
  run: say('Run', 'Analyse'),
  pages: say('Pages', 'Pages'),
  level: say('Level', 'Niveau'),
  goal: say('Goal', 'Cible'),
  tooShort: say('Too short for a score', 'Trop court pour une note'),
  fromTo: say('from {first} to {last}', 'de {first} à {last}'),
} as const;

export const NEW_ISSUES: Noun = { one: say('new', 'nouveau'), many: say('new', 'nouveaux') };
export const FIXED_ISSUES: Noun = { one: say('fixed', 'corrigé'), many: say('fixed', 'corrigés') };
export const UNCHANGED: Noun = { one: say('unchanged', 'inchangé'), many: say('unchanged', 'inchangés') };
export const NOT_COMPARABLE: Noun = {
  one: say('not comparable', 'non comparable'),
  many: say('not comparable', 'non comparables'),
};

/** What a text aims for: Ontario's style guide in English; the line between plain and hard (Kandel-Moles) in French. */
export const GOALS: Readonly<Record<Lang, Localized>> = {
  en: say('grade 6 or lower', '6e année ou moins'),
  fr: say('ease of 60 or more', 'facilité de 60 ou plus'),
};

/** The bands of a chart, easy first: from which score they hold, in the unit of the language. */
export const BANDS: Readonly<Record<Lang, readonly Band[]>> = {
  en: [
    { tone: 'good', holds: (grade) => grade <= 6, words: say('Grade 6 or lower', '6e année ou moins') },
    { tone: 'fair', holds: (grade) => grade <= 9, words: say('Grade 6 to 9', 'De la 6e à la 9e année') },
    { tone: 'poor', holds: (grade) => grade <= 12, words: say('Grade 9 to 12', 'De la 9e à la 12e année') },
    { tone: 'poor', holds: () => true, words: say('Above grade 12', 'Au-delà de la 12e année') },
  ],
  fr: [
    {
      tone: 'good',
      holds: (ease) => ease >= 70,
      words: say('Ease 70 or more: easy', 'Facilité de 70 ou plus : facile'),
    },
    { tone: 'good', holds: (ease) => ease >= 60, words: say('60 to 70: plain', 'De 60 à 70 : courant') },
    { tone: 'fair', holds: (ease) => ease >= 50, words: say('50 to 60: fairly hard', 'De 50 à 60 : assez difficile') },
    { tone: 'poor', holds: (ease) => ease >= 30, words: say('30 to 50: hard', 'De 30 à 50 : difficile') },
    { tone: 'poor', holds: () => true, words: say('Under 30: very hard', 'Moins de 30 : très difficile') },
  ],
};

export interface Band {
  readonly tone: 'good' | 'fair' | 'poor';
  readonly holds: (score: number) => boolean;
  readonly words: Localized;
}
