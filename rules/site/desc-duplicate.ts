import { siteRule } from '../../src/rule/rule.ts';
import { CANADA, GOVUK } from '../text/standards.ts';
import { quoted } from '../text/wording.ts';
import { ownTextOf, sharedTexts, type OwnText } from './shared-text.ts';

/** Pages of different content with the same description. */
export const descDuplicate = siteRule<OwnText, Record<string, never>>({
  id: 'desc/duplicate',
  title: { en: 'Every page has its own description', fr: 'Chaque page a sa propre description' },
  why: {
    en: 'In search results the description tells pages apart. The same words on each tell nothing.',
    fr: 'Dans les résultats de recherche, la description distingue les pages. Les mêmes mots partout ne disent rien.',
  },
  fix: {
    en: 'Say in one or two sentences what people can do on this page and on no other.',
    fr: 'Dites en une ou deux phrases ce qu’on peut faire dans cette page et dans aucune autre.',
  },
  severity: 'info',
  owner: 'content',
  category: 'language',
  standards: [CANADA('5.1'), GOVUK('Summaries')],
  options: {},
  optionHelp: {},
  gather: (page) => ownTextOf(page, page.meta.find(({ name }) => name === 'description')?.content ?? ''),
  *check(rows) {
    for (const same of sharedTexts(rows)) {
      for (const { url, text } of same) {
        const name = quoted(text);
        yield {
          url,
          selector: 'meta[name="description"]',
          snippet: `<meta name="description" content="${escapeAttribute(text).slice(0, 900)}">`,
          message: {
            en: `${same.length} pages share the description ${name.en}. Give each page its own.`,
            fr: `${same.length} pages portent la description ${name.fr}. Donnez à chaque page la sienne.`,
          },
          cause: text.toLowerCase(),
        };
      }
    }
  },
});

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
