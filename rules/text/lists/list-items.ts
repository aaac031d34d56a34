import { wordsIn } from '../../../src/rule/page-words.ts';
import { CANADA } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { isLinks, listsOf } from './list-text.ts';

/** Items so short that a long list of them is still scanned at a glance (countries, sizes), in words. */
const SHORT = 3;

/** Lists with more items than a reader keeps in mind. */
export const listItems = writingRule<{ items: number }>({
  id: 'list/items',
  title: { en: 'Lists are short', fr: 'Les listes sont courtes' },
  why: {
    en: 'Past seven items, people stop reading a list or lose their place.',
    fr: 'Au-delà de sept éléments, on cesse de lire une liste ou on s’y perd.',
  },
  fix: {
    en: 'Group the items under headings, or cut some.',
    fr: 'Regroupez les éléments sous des titres, ou enlevez-en.',
  },
  severity: 'info',
  standards: [CANADA('5.2')],
  options: { items: 7 },
  optionHelp: {
    items: { en: 'The most items that a list may have.', fr: 'Le nombre maximal d’éléments d’une liste.' },
  },
  *check(page, { items }) {
    for (const list of listsOf(page)) {
      const [block] = list.items[0] ?? [];
      if (list.items.length <= items || block === undefined || isLinks(list) || list.ordered) continue;
      const words = list.items.flat().reduce((sum, block) => sum + wordsIn(block).length, 0);
      if (words / list.items.length <= SHORT) continue;
      yield {
        block,
        message: {
          en: `${list.items.length} items in one list; aim for ${items} or fewer. Group them.`,
          fr: `${list.items.length} éléments dans une liste\u00A0; visez ${items} ou moins. Regroupez-les.`,
        },
      };
    }
  },
});
