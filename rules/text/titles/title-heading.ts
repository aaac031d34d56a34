import { plainWord, splitWords } from '../../../src/text/words.ts';
import { CANADA, WCAG } from '../standards.ts';
import { quoted } from '../wording.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';
import { asTitle } from './own-title.ts';

/** A title and a main heading that share no word: one of the two belongs to another page. */
export const titleHeading = writingRule({
  id: 'title/heading',
  title: {
    en: 'The page title and the main heading agree',
    fr: 'Le titre de la page et le titre principal concordent',
  },
  why: {
    en: 'People who come from a search look for the title they clicked. Another heading makes them leave.',
    fr: 'Après une recherche, on s’attend à retrouver le titre choisi. Un autre titre fait repartir.',
  },
  fix: { en: 'Use the same key words in both.', fr: 'Mettez les mêmes mots clés dans les deux.' },
  severity: 'info',
  standards: [CANADA('5.1'), WCAG('2.4.2', 'A', 'page-titled')],
  *check(page) {
    const { title } = page.page;
    const tops = mainHeadings(page).filter(({ level }) => level === 1);
    const [heading] = tops;
    if (tops.length !== 1 || heading === undefined || title === '') return;
    const inTitle = stems(title);
    const inHeading = stems(heading.text);
    if (inTitle.size === 0 || inHeading.size === 0 || [...inHeading].some((stem) => inTitle.has(stem))) return;
    const name = quoted(heading.text);
    yield {
      block: asTitle(page, title),
      start: 0,
      end: title.length,
      message: {
        en: `The title and the main heading ${name.en} share no word.`,
        fr: `Le titre et le titre principal ${name.fr} n’ont aucun mot en commun.`,
      },
      cause: `${title}|${heading.text}`,
    };
  },
});

/** The first letters of the words that count, so that `permit` and `permits` are one. */
function stems(text: string): ReadonlySet<string> {
  return new Set(
    splitWords(text)
      .map((word) =>
        plainWord(word.text)
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .replace(/^[ldnsjmtc]'|^qu'/u, ''),
      )
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, 5)),
  );
}
