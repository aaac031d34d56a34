import type { Localized } from '../../model/language.ts';
import { T } from '../words/headings.ts';
import { say } from '../words/say.ts';

interface Column {
  readonly title: Localized;
  /** In characters. */
  readonly width: number;
}

const column = (title: Localized, width: number): Column => ({ title, width });

/** Every column of the tables. */
export const COLUMNS = {
  severity: column(say('Severity', 'Gravité'), 14),
  owner: column(say('Who', 'Qui'), 8),
  message: column(say('What is wrong', 'Ce qui ne va pas'), 60),
  fix: column(T.fix, 50),
  why: column(T.why, 50),
  pages: column(T.pages, 8),
  places: column(say('Places', 'Endroits'), 8),
  page: column(T.page, 50),
  passage: column(say('Passage', 'Passage'), 50),
  instead: column(T.instead, 40),
  region: column(say('Part of the page', 'Partie de la page'), 18),
  selector: column(T.selector, 40),
  element: column(T.element, 50),
  source: column(T.source, 30),
  rule: column(T.ruleId, 24),
  title: column(say('What must hold', 'Ce qui est attendu'), 40),
  standards: column(T.rests, 40),
  ignored: column(T.ignoredBecause, 30),
  cause: column(say('Cause', 'Cause'), 18),
  finalUrl: column(say('Ended at', 'Adresse finale'), 40),
  pageTitle: column(say('Page title', 'Titre de la page'), 40),
  state: column(T.state, 14),
  reason: column(say('What happened', 'Ce qui s’est passé'), 50),
  language: column(T.language, 8),
  failures: column(T.failures, 10),
  reviews: column(T.toReview, 10),
  level: column(T.level2, 30),
  words: column(T.words, 8),
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

interface SheetWords {
  /** At most 31 characters, none of them `[ ] : * ? / \`. */
  readonly title: Localized;
  readonly columns: readonly ColumnName[];
}

export const SHEETS = {
  causes: {
    title: say('Causes', 'Causes'),
    columns: [
      'severity',
      'owner',
      'message',
      'fix',
      'why',
      'pages',
      'places',
      'page',
      'selector',
      'rule',
      'title',
      'standards',
      'ignored',
      'cause',
    ],
  },
  places: {
    title: say('Places', 'Endroits'),
    columns: [
      'severity',
      'owner',
      'message',
      'page',
      'passage',
      'instead',
      'fix',
      'region',
      'selector',
      'element',
      'source',
      'rule',
      'title',
      'standards',
      'ignored',
      'cause',
    ],
  },
  pages: {
    title: T.pages,
    columns: ['page', 'pageTitle', 'state', 'failures', 'reviews', 'level', 'words', 'language', 'reason', 'finalUrl'],
  },
  unchecked: {
    title: T.navUnchecked,
    columns: ['page', 'state', 'reason', 'fix'],
  },
} as const satisfies Record<string, SheetWords>;

export type SheetName = keyof typeof SHEETS;
