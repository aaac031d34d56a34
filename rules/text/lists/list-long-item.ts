import { CANADA, GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { isLinks, listsOf } from './list-text.ts';

/** Items of a bulleted list that are paragraphs. */
export const listLongItem = writingRule<{ sentences: number }>({
  id: 'list/long-item',
  title: { en: 'List items are short', fr: 'Les éléments de liste sont courts' },
  why: {
    en: 'A list is scanned. Items of several sentences are paragraphs with dots.',
    fr: 'Une liste se parcourt des yeux. Des éléments de plusieurs phrases sont des paragraphes à puces.',
  },
  fix: {
    en: 'Keep one sentence an item. Use paragraphs with headings for more.',
    fr: 'Gardez une phrase par élément. Au-delà, utilisez des paragraphes et des titres.',
  },
  severity: 'info',
  standards: [CANADA('5.2'), GOVUK('Bullet points')],
  options: { sentences: 2 },
  optionHelp: {
    sentences: { en: 'The most sentences that an item may have.', fr: 'Le nombre maximal de phrases par élément.' },
  },
  *check(page, { sentences }) {
    for (const list of listsOf(page)) {
      if (list.ordered || isLinks(list)) continue;
      for (const blocks of list.items) {
        const [block] = blocks;
        const count = blocks.reduce((sum, each) => sum + each.sentences.length, 0);
        if (block === undefined || count <= sentences) continue;
        yield {
          block,
          message: {
            en: `${count} sentences in one list item; aim for ${sentences} or fewer.`,
            fr: `${count} phrases dans un élément de liste\u00A0; visez ${sentences} ou moins.`,
          },
        };
      }
    }
  },
});
