import { CANADA, GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { isLinks, listsOf } from './list-text.ts';

/** A list of one. */
export const listSingle = writingRule({
  id: 'list/single',
  title: { en: 'A list has more than one item', fr: 'Une liste a plus d’un élément' },
  why: {
    en: 'A bullet by itself promises more. Screen readers say “list, one item”.',
    fr: 'Une puce isolée annonce une suite. Les lecteurs d’écran disent «\u00A0liste, un élément\u00A0».',
  },
  fix: { en: 'Make it a sentence.', fr: 'Faites-en une phrase.' },
  severity: 'info',
  standards: [GOVUK('Bullet points'), CANADA('5.2')],
  *check(page) {
    for (const list of listsOf(page)) {
      const [blocks] = list.items;
      const [block] = blocks ?? [];
      if (list.items.length !== 1 || block === undefined || isLinks(list) || block.text.length < 10) continue;
      // Only what is read as prose: a card or a widget is a list of one for its looks.
      if (blocks?.length !== 1 || block.kind !== 'item') continue;
      yield {
        block,
        message: {
          en: 'This list has one item. Make it a sentence.',
          fr: 'Cette liste a un seul élément. Faites-en une phrase.',
        },
      };
    }
  },
});
