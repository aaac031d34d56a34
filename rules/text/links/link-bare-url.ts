import { CANADA, GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { atLink, mainLinks } from './main-links.ts';

/** Addresses as link text. */
export const linkBareUrl = writingRule({
  id: 'link/bare-url',
  title: { en: 'Links are words, not addresses', fr: 'Les liens sont des mots, pas des adresses' },
  why: {
    en: 'A screen reader spells an address out, letter by letter. Nobody knows where it leads.',
    fr: 'Un lecteur d’écran épelle l’adresse, lettre par lettre. Personne ne sait où elle mène.',
  },
  fix: { en: 'Use the title of the page as the link.', fr: 'Donnez au lien le titre de la page.' },
  severity: 'warning',
  standards: [CANADA('7.2'), GOVUK('Links')],
  *check(page) {
    const items = new Map(
      page.blocks.flatMap((block) =>
        block.spans.flatMap(({ kind, selector }) => (kind === 'link' ? [[selector, block] as const] : [])),
      ),
    );
    for (const link of mainLinks(page)) {
      // A short name of a site ("ontario.ca/health") is meant to be said; a path of an address is not.
      if (!/^(?:https?:\/\/\S+|www\.\S+\/\S{8,})$/iu.test(link.text) || link.name !== link.text) continue;
      yield {
        block: atLink(page, link),
        start: 0,
        end: link.name.length,
        message: {
          en: 'The link text is an address. Use the page’s title.',
          fr: 'Le texte du lien est une adresse. Mettez le titre de la page.',
        },
        // In a list of sources the title stands before the address: harder to use, but clear.
        ...(isSource(items.get(link.selector)?.text, link.text) && { severity: 'info' as const }),
        cause: link.href,
      };
    }
  },
});

function isSource(text: string | undefined, address: string): boolean {
  const before = text?.slice(0, text.indexOf(address)) ?? '';
  return before.trim().split(/\s+/u).length >= 4;
}
