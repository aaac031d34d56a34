import { CANADA, GOVUK } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';
import { asDescription } from './own-title.ts';

/** No description for search results. */
export const descMissing = writingRule({
  id: 'desc/missing',
  title: { en: 'The page has a description', fr: 'La page a une description' },
  why: {
    en: 'Search results show the description. Without one they show whatever text comes first.',
    fr: 'Les moteurs de recherche affichent la description. Sans elle, ils montrent le premier texte venu.',
  },
  fix: { en: 'Sum up the page in one or two sentences.', fr: 'Résumez la page en une ou deux phrases.' },
  severity: 'info',
  standards: [CANADA('5.1'), GOVUK('Summaries')],
  *check(page) {
    const found = page.page.meta.some(({ name, content }) => name === 'description' && content.trim() !== '');
    const words = page.blocks.filter(({ use }) => use === 'prose').length;
    if (found || words < 3) return;
    yield {
      block: { ...asDescription(page, ''), selector: 'head', snippet: '<head>' },
      message: {
        en: 'There is no meta description. Write one or two sentences.',
        fr: 'Il n’y a pas de méta description. Écrivez une ou deux phrases.',
      },
      cause: 'none',
    };
  },
});
