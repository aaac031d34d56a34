import { CANADA, GOVUK, WCAG } from '../standards.ts';
import { quoted } from '../wording.ts';
import { writingRule } from '../writing-rule.ts';
import { asTitle } from './own-title.ts';

/** Titles that name no page. */
export const titleGeneric = writingRule({
  id: 'title/generic',
  title: { en: 'The page title names the page', fr: 'Le titre de la page la nomme' },
  why: {
    en: 'The title is the first thing a screen reader says, and the line people click in search results.',
    fr: 'Le titre est la première chose que dit un lecteur d’écran, et la ligne où l’on clique après une recherche.',
  },
  fix: { en: 'Name the topic of the page, then the site.', fr: 'Nommez le sujet de la page, puis le site.' },
  severity: 'error',
  act: ['c4a8a4'],
  category: 'accessibility',
  standards: [WCAG('2.4.2', 'A', 'page-titled'), CANADA('5.1'), GOVUK('Titles')],
  *check(page) {
    const { title } = page.page;
    if (!GENERIC.test(title.trim())) return;
    const name = quoted(title);
    yield {
      block: asTitle(page, title),
      start: 0,
      end: title.length,
      message: {
        en: `${name.en} does not say what the page is about. Name its topic.`,
        fr: `${name.fr} ne dit pas de quoi parle la page. Nommez son sujet.`,
      },
      cause: title.toLowerCase(),
    };
  },
});

/** What editors and generators leave in place of a title. */
const GENERIC =
  /^(?:untitled(?:[ -](?:document|page))?\s*\d*|document\s*\d*|(?:new |web ?)page\s*\d*|page title|title|(?:my )?(?:web ?)?site|index(?:\.html?)?|default|test|react app|vite app|next app|vite \+ \w+(?: \+ ts)?|sans[ -]titre\s*\d*|nouvelle page\s*\d*|titre(?: de la page)?|lorem ipsum.{0,40}|[\w-]+\.(?:html?|php|aspx?|docx?|pdf|indd))$/iu;
