import { CANADA } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { isLinks, listsOf } from './list-text.ts';

/** Items of one list that end in different ways. */
export const listPunctuation = writingRule({
  id: 'list/punctuation',
  title: { en: 'List items end alike', fr: 'Les éléments d’une liste finissent de la même façon' },
  why: {
    en: 'Mixed endings look careless and sound odd in a screen reader.',
    fr: 'Des fins différentes donnent une impression de négligence, à l’œil comme au lecteur d’écran.',
  },
  fix: {
    en: 'Choose one ending for all items: none, or a full stop after full sentences.',
    fr: 'Choisissez une seule fin\u00A0: point-virgule, avec un point au dernier élément.',
  },
  severity: 'info',
  standards: [CANADA('4.1')],
  *check(page) {
    for (const list of listsOf(page)) {
      const ends = list.items.map((blocks) => endOf(blocks.at(-1)?.text ?? ''));
      const block = list.items[0]?.[0];
      const inner = ends.slice(0, -1);
      if (ends.length < 3 || block === undefined || isLinks(list)) continue;
      if (list.items.some((blocks) => blocks.length !== 1 || blocks[0]?.kind !== 'item')) continue;
      const kinds = new Set(inner);
      const isSeries = kinds.size === 1 && (kinds.has(';') || kinds.has(','));
      const last = ends.at(-1) ?? '';
      // The same all along, or a series that ends in a full stop (in French it should).
      if (kinds.size === 1 && (last === inner[0] || (isSeries && last === '.'))) continue;
      // «…; and» before the last item.
      if (
        isSeries ||
        (kinds.size === 2 &&
          kinds.has(';') &&
          /(?:;|,)?\s(?:and|or|et|ou)$/u.test(list.items.at(-2)?.at(-1)?.text ?? ''))
      )
        continue;
      yield {
        block,
        message: {
          en: 'The items of this list end in different ways. Choose one ending.',
          fr: 'Les éléments de cette liste finissent de façons différentes. Choisissez une seule fin.',
        },
      };
    }
  },
});

function endOf(text: string): string {
  const mark = /([.;,:!?])["”»)\]]*\s*$/u.exec(text)?.[1] ?? '';
  return /\b(?:etc|p\.m|a\.m|no|st)\.$/iu.test(text) ? '' : mark;
}
