import { GOVUK, CANADA } from '../standards.ts';
import { asTitle, ownTitle } from './own-title.ts';
import { writingRule } from '../writing-rule.ts';

/** Titles that search results cut off. */
export const titleLong = writingRule<{ characters: number }>({
  id: 'title/long',
  title: { en: 'The page title is short', fr: 'Le titre de la page est court' },
  why: {
    en: 'Search results and tabs cut long titles. The end is lost.',
    fr: 'Les moteurs de recherche et les onglets coupent les longs titres. La fin se perd.',
  },
  fix: {
    en: 'Put the key words first and drop the rest.',
    fr: 'Mettez les mots clés en premier et supprimez le reste.',
  },
  severity: 'info',
  standards: [GOVUK('Titles: 65 characters'), CANADA('5.1')],
  options: { characters: 65 },
  optionHelp: {
    characters: {
      en: 'The most characters, the site’s name left out.',
      fr: 'Le nombre maximal de caractères, sans le nom du site.',
    },
  },
  *check(page, { characters }) {
    const title = ownTitle(page.page.title);
    if (title.length <= characters) return;
    yield {
      block: asTitle(page, page.page.title),
      start: 0,
      end: page.page.title.length,
      message: {
        en: `${title.length} characters without the site’s name; aim for ${characters} or fewer.`,
        fr: `${title.length} caractères sans le nom du site\u00A0; visez ${characters} ou moins.`,
      },
      cause: page.page.title,
    };
  },
});
