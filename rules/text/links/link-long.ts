import { splitWords } from '../../../src/text/words.ts';
import { CANADA, GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { atLink, mainLinks } from './main-links.ts';

/** Links that are sentences. */
export const linkLong = writingRule<{ words: number }>({
  id: 'link/long',
  title: { en: 'Links are short', fr: 'Les liens sont courts' },
  why: {
    en: 'People scan links. A long one hides where it leads, and is hard to tap twice the same.',
    fr: 'On parcourt les liens des yeux. Un lien trop long cache où il mène.',
  },
  fix: {
    en: 'Link the words that name the page, not the whole sentence.',
    fr: 'Mettez en lien les mots qui nomment la page, pas toute la phrase.',
  },
  severity: 'info',
  standards: [CANADA('7.2'), GOVUK('Links')],
  options: { words: 15 },
  optionHelp: { words: { en: 'The most words that a link may have.', fr: 'Le nombre maximal de mots d’un lien.' } },
  *check(page, { words }) {
    const prose = new Set(
      page.blocks.flatMap(({ kind, use, spans }) =>
        kind === 'link' || use !== 'prose' ? [] : spans.map(({ selector }) => selector),
      ),
    );
    for (const link of mainLinks(page)) {
      // Only within text: a card or a headline is as long as its title.
      if (!prose.has(link.selector)) continue;
      const size = splitWords(link.text).length;
      if (size <= words) continue;
      yield {
        block: atLink(page, link),
        start: 0,
        end: link.name.length,
        message: {
          en: `${size} words in one link; aim for ${words} or fewer.`,
          fr: `${size} mots dans un lien\u00A0; visez ${words} ou moins.`,
        },
        cause: link.href,
      };
    }
  },
});
