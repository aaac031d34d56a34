import { splitWords } from '../../../src/text/words.ts';
import { unitsOf } from '../masks.ts';
import { CANADA, GOVUK } from '../standards.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** Headings too long to scan. */
export const headLong = writingRule<{ characters: number }>({
  id: 'head/long',
  title: { en: 'Headings are short', fr: 'Les titres sont courts' },
  why: {
    en: 'Readers scan the first words of a heading. A long one wraps, and hides its point.',
    fr: 'On lit les premiers mots d’un titre. Trop long, il passe sur plusieurs lignes et cache son idée.',
  },
  fix: {
    en: 'Keep the words that people look for. Move the rest into the text.',
    fr: 'Gardez les mots que les gens cherchent. Mettez le reste dans le texte.',
  },
  severity: 'info',
  standards: [GOVUK('Headings'), CANADA('5.1')],
  options: { characters: 80 },
  optionHelp: {
    characters: {
      en: 'The most characters that a heading may have.',
      fr: 'Le nombre maximal de caractères d’un titre.',
    },
  },
  *check(page, { characters }) {
    for (const block of mainHeadings(page)) {
      // A name or an Act has the length that it has.
      const named = block.language === undefined ? [] : unitsOf(block, block.language);
      const size = named.reduce((rest, { start, end }) => rest - (end - start), block.text.length);
      if (size <= characters) continue;
      const words = splitWords(block.text).length;
      yield {
        block,
        message: {
          en: `${words} words, ${block.text.length} characters; aim for ${characters} characters or fewer.`,
          fr: `${words} mots, ${block.text.length} caractères\u00A0; visez ${characters} caractères ou moins.`,
        },
      };
    }
  },
});
