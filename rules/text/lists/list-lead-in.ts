import { CANADA, GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { isLinks, listsOf } from './list-text.ts';

/** Lists that nothing introduces. */
export const listLeadIn = writingRule({
  id: 'list/lead-in',
  title: { en: 'A lead-in introduces each list', fr: 'Une phrase introduit chaque liste' },
  why: {
    en: 'A lead-in says what the items have in common: all of them, or any one.',
    fr: 'L’introduction dit ce que les éléments ont en commun\u00A0: tous, ou l’un d’eux.',
  },
  fix: {
    en: 'Add a line that ends in a colon, such as “You need:”.',
    fr: 'Ajoutez une ligne qui finit par un deux-points, comme «\u00A0Il vous faut\u00A0:\u00A0».',
  },
  severity: 'info',
  standards: [CANADA('5.2'), GOVUK('Bullet points')],
  *check(page) {
    for (const list of listsOf(page)) {
      const { before, ordered, depth } = list;
      const [block] = list.items[0] ?? [];
      if (block === undefined || before === undefined || ordered || depth > 1 || isLinks(list) || list.items.length < 2)
        continue;
      if (block.kind !== 'item' || block.text.length > 200) continue;
      // A heading that names the items is enough of an introduction; a paragraph that has ended is not one.
      const isLead =
        before.kind !== 'paragraph' ||
        before.use !== 'prose' ||
        !/[.!?]["”»)]*$/u.test(before.text) ||
        POINTS.test(before.text);
      if (isLead) continue;
      yield {
        block,
        message: {
          en: 'Nothing introduces this list. Add a line that ends in a colon.',
          fr: 'Rien n’introduit cette liste. Ajoutez une ligne qui finit par un deux-points.',
        },
      };
    }
  },
});

/** A sentence that points at what comes, though it ends in a full stop. */
const POINTS = /\b(?:following|below|these|suivants?|suivantes?|ci-dessous|ci-après|voici)\b[^.]{0,80}\.["”»)]*$/iu;
