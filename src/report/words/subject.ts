import type { Localized } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { ADDRESSES, PAGES, PAGES_CHECKED, PAGES_MISSED } from './nouns.ts';
import type { Noun } from './numbers.ts';
import { say } from './say.ts';

/** What a run looked at, in words: the pages of a site, or files of words. */
export interface Subject {
  readonly pages: Noun;
  readonly checked: Noun;
  readonly missed: Noun;
  /** Each of which is accounted for. */
  readonly addresses: Noun;
  readonly readability: Localized;
  /** Only its words were checked. */
  readonly isWords: boolean;
}

const SITE: Subject = {
  pages: PAGES,
  checked: PAGES_CHECKED,
  missed: PAGES_MISSED,
  addresses: ADDRESSES,
  readability: say('Readability of the site', 'Lisibilité du site'),
  isWords: false,
};

const FILES: Noun = { one: say('file', 'fichier'), many: say('files', 'fichiers') };
const WORDS: Subject = {
  pages: FILES,
  checked: { one: say('file checked', 'fichier vérifié'), many: say('files checked', 'fichiers vérifiés') },
  missed: {
    one: say('file not checked', 'fichier non vérifié'),
    many: say('files not checked', 'fichiers non vérifiés'),
  },
  addresses: FILES,
  readability: say('Readability of the files', 'Lisibilité des fichiers'),
  isWords: true,
};

export function subjectOf({ notices }: Pick<Report, 'notices'>): Subject {
  return notices.some(({ code }) => code === 'words-only') ? WORDS : SITE;
}

/** Pages, or files: a page has an address with a scheme, a file a path. */
export function nounOf([first = '']: readonly string[]): Noun {
  return first === '' || /^[a-z][a-z0-9+.-]*:\/\//i.test(first) ? PAGES : FILES;
}
