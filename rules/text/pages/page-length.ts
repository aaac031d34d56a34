import { LANGS } from '../../../src/model/language.ts';
import { wordsIn } from '../../../src/rule/page-words.ts';
import { CAN_ASC_WORDING, COGA } from '../standards.ts';
import { writingRule } from '../writing-rule.ts';

/** Links to places on the page itself, from which they are a table of contents. */
const CONTENTS = 3;

/** Long pages without a way in. */
export const pageLength = writingRule<{ words: number }>({
  id: 'page/length',
  title: { en: 'Long pages have a table of contents', fr: 'Une longue page a une table des matières' },
  why: {
    en: 'On a long page people must find their part. Contents at the top take them there.',
    fr: 'Dans une longue page, on doit chercher la partie qui nous concerne. Une table des matières y mène.',
  },
  fix: {
    en: 'Add “On this page” links at the top, or split the page.',
    fr: 'Ajoutez en haut des liens «\u00A0Sur cette page\u00A0», ou divisez la page.',
  },
  severity: 'info',
  standards: [COGA('Make it easy to find the most important things'), CAN_ASC_WORDING],
  options: { words: 1500 },
  optionHelp: {
    words: { en: 'The most words without contents.', fr: 'Le nombre maximal de mots sans table des matières.' },
  },
  *check(page, { words }) {
    const size = LANGS.flatMap((lang) => page.prose(lang)).reduce((sum, block) => sum + wordsIn(block).length, 0);
    if (size <= words) return;
    const [own = ''] = page.page.url.split('#');
    const contents = page.page.links.filter(({ href }) => href.startsWith(`${own}#`) && href.length > own.length + 1);
    if (contents.length >= CONTENTS) return;
    yield {
      block: 'page',
      message: {
        en: `${size} words and no table of contents. Add links to each part, or split the page.`,
        fr: `${size} mots et pas de table des matières. Ajoutez des liens vers chaque partie, ou divisez la page.`,
      },
      cause: page.page.url,
    };
  },
});
