import { CANADA, COGA } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { isLinks, listsOf } from './list-text.ts';

/** Lists in lists in lists. */
export const listDepth = writingRule<{ depth: number }>({
  id: 'list/depth',
  title: { en: 'Lists are not nested deeply', fr: 'Les listes ne s’emboîtent pas trop' },
  why: {
    en: 'Readers forget which item a third-level point belongs to.',
    fr: 'Au troisième niveau, on ne sait plus à quel élément le point se rattache.',
  },
  fix: { en: 'Use headings for the first level.', fr: 'Remplacez le premier niveau par des titres.' },
  severity: 'info',
  standards: [CANADA('5.2'), COGA('Use white spacing')],
  options: { depth: 2 },
  optionHelp: { depth: { en: 'The most levels.', fr: 'Le nombre maximal de niveaux.' } },
  *check(page, { depth }) {
    for (const list of listsOf(page)) {
      const [block] = list.items[0] ?? [];
      if (list.depth !== depth + 1 || block === undefined || isLinks(list)) continue;
      yield {
        block,
        message: {
          en: `A list ${list.depth} levels deep. Use headings instead.`,
          fr: `Une liste à ${list.depth} niveaux. Utilisez plutôt des titres.`,
        },
      };
    }
  },
});
