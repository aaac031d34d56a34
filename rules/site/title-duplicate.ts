import { siteRule } from '../../src/rule/rule.ts';
import { quoted } from '../text/wording.ts';
import { CANADA, WCAG } from '../text/standards.ts';
import { ownTextOf, sharedTexts, type OwnText } from './shared-text.ts';

/** Pages of different content with the same `<title>`. */
export const titleDuplicate = siteRule<OwnText, Record<string, never>>({
  id: 'title/duplicate',
  title: { en: 'Every page has its own title', fr: 'Chaque page a son propre titre' },
  why: {
    en: 'The title tells pages apart in tabs, bookmarks and search results. Screen readers say it first.',
    fr: 'Le titre distingue les pages dans les onglets, les favoris et les recherches. Un lecteur d’écran le dit en premier.',
  },
  fix: {
    en: 'Give each page a title with its own topic first, then the name of the site.',
    fr: 'Donnez à chaque page un titre qui commence par son sujet et finit par le nom du site.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'accessibility',
  standards: [WCAG('2.4.2', 'A', 'page-titled'), CANADA('5.1')],
  options: {},
  optionHelp: {},
  gather: (page) => ownTextOf(page, page.title),
  *check(rows) {
    for (const same of sharedTexts(rows)) {
      for (const { url, text: title } of same) {
        const name = quoted(title);
        yield {
          url,
          selector: 'title',
          snippet: `<title>${escapeText(title).slice(0, 900)}</title>`,
          message: {
            en: `${same.length} pages share the title ${name.en}. Give each page its own.`,
            fr: `${same.length} pages portent le titre ${name.fr}. Donnez à chaque page le sien.`,
          },
          cause: title.toLowerCase(),
        };
      }
    }
  },
});

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
