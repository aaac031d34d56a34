import type { ComparedIssue, Comparison, NotComparableReason, RunFacts } from '../../model/comparison.ts';
import type { Lang, Localized } from '../../model/language.ts';
import { cut } from '../visible.ts';
import { PAGES, PLACES } from './nouns.ts';
import { counted, formatDate } from './numbers.ts';
import { FIXED_ISSUES, NEW_ISSUES, NOT_COMPARABLE, UNCHANGED } from './overview.ts';
import { labelled, say } from './say.ts';

/** The words of a comparison of two runs. */
export const C = {
  title: say('Two runs compared', 'Comparaison de deux vérifications'),
  before: say('Before', 'Avant'),
  now: say('Now', 'Maintenant'),
  new: say('New', 'Nouveaux'),
  fixed: say('Fixed', 'Corrigés'),
  notComparable: say('Not comparable', 'Non comparables'),
  unchanged: say('Unchanged', 'Inchangés'),
  incomplete: say(
    'This run was incomplete: what it did not look at is not comparable.',
    'Cette vérification est incomplète : ce qu’elle n’a pas vu n’est pas comparable.',
  ),
  reason: say('Why', 'Raison'),
  same: say('Nothing new, nothing fixed.', 'Rien de nouveau, rien de corrigé.'),
} as const;

/** `3 new, 2 fixed, 40 unchanged, 1 not comparable`. */
export function comparisonCounts(comparison: Comparison, lang: Lang): string {
  return [
    counted(comparison.new.length, NEW_ISSUES, lang),
    counted(comparison.fixed.length, FIXED_ISSUES, lang),
    counted(comparison.unchanged.length, UNCHANGED, lang),
    counted(comparison.notComparable.length, NOT_COMPARABLE, lang),
  ].join(', ');
}

/** Which run it is: when, of what, by which rules. Inputs are not ours. */
export function runWords({ started, inputs, standard, profile, tool, axe }: RunFacts, lang: Lang): string {
  const of = inputs.slice(0, 3).map((input) => cut(input, 100));
  return [
    formatDate(started, lang),
    [...of, ...(inputs.length > 3 ? ['…'] : [])].join(', '),
    standard,
    profile,
    `Curbcut ${tool}`,
    `axe-core ${axe}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Where, how many, and why it cannot be compared. Addresses are not ours. */
export function comparedWords(
  issue: ComparedIssue,
  lang: Lang,
): { readonly where: string; readonly reach: string; readonly why?: string } {
  const where = [cut(issue.url, 300), cut(issue.selector, 160)].filter((part) => part !== '').join('  ');
  const reach = issue.pages > 1 ? counted(issue.pages, PAGES, lang) : counted(issue.places, PLACES, lang);
  if (issue.reason === undefined || issue.in === undefined) return { where, reach };
  return { where, reach, why: `${labelled(IN[issue.in][lang], WHY[issue.reason][lang], lang)}` };
}

const IN: Readonly<Record<'before' | 'now', Localized>> = {
  before: say('Found before', 'Trouvé avant'),
  now: say('Found now', 'Trouvé maintenant'),
};

const WHY: Readonly<Record<NotComparableReason, Localized>> = {
  page: say('the other run did not check its page.', 'l’autre vérification n’a pas vu sa page.'),
  'page-gone': say('its page is gone.', 'sa page n’existe plus.'),
  rule: say('its rule did not run in the other.', 'sa règle n’a pas servi dans l’autre.'),
  version: say('another version looked for it.', 'une autre version l’a cherché.'),
  profile: say('another language profile set its limit.', 'un autre profil linguistique fixait son seuil.'),
};
