import type { Noun } from './numbers.ts';
import { say } from './say.ts';

export const PAGES: Noun = { one: say('page', 'page'), many: say('pages', 'pages') };
export const PAGES_CHECKED: Noun = {
  one: say('page checked', 'page vérifiée'),
  many: say('pages checked', 'pages vérifiées'),
};
export const PAGES_MISSED: Noun = {
  one: say('page not checked', 'page non vérifiée'),
  many: say('pages not checked', 'pages non vérifiées'),
};
export const FIXES: Noun = { one: say('fix', 'correction'), many: say('fixes', 'corrections') };
export const CAUSES: Noun = { one: say('cause', 'cause'), many: say('causes', 'causes') };
export const PLACES: Noun = { one: say('place', 'endroit'), many: say('places', 'endroits') };
export const ISSUES: Noun = { one: say('issue', 'problème'), many: say('issues', 'problèmes') };
export const GAPS: Noun = {
  one: say('thing not looked at', 'élément non vérifié'),
  many: say('things not looked at', 'éléments non vérifiés'),
};
export const RESULTS: Noun = { one: say('result', 'résultat'), many: say('results', 'résultats') };
export const ROWS: Noun = { one: say('row', 'ligne'), many: say('rows', 'lignes') };
export const ADDRESSES: Noun = { one: say('URL', 'adresse'), many: say('URLs', 'adresses') };
export const WORDS: Noun = { one: say('word', 'mot'), many: say('words', 'mots') };
export const SENTENCES: Noun = { one: say('sentence', 'phrase'), many: say('sentences', 'phrases') };
export const SYLLABLES: Noun = { one: say('syllable', 'syllabe'), many: say('syllables', 'syllabes') };
export const SECONDS: Noun = { one: say('second', 'seconde'), many: say('seconds', 'secondes') };

export const SEVERITY_COUNTS: Readonly<Record<'error' | 'warning' | 'info' | 'review' | 'ignored', Noun>> = {
  error: { one: say('error', 'erreur'), many: say('errors', 'erreurs') },
  warning: { one: say('warning', 'avertissement'), many: say('warnings', 'avertissements') },
  info: { one: say('note', 'remarque'), many: say('notes', 'remarques') },
  review: { one: say('item to review', 'élément à examiner'), many: say('items to review', 'éléments à examiner') },
  ignored: { one: say('ignored', 'ignoré'), many: say('ignored', 'ignorés') },
};
