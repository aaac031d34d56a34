import { splitWords } from '../../../src/text/words.ts';
import { unitsOf } from '../masks.ts';
import { CANADA, ONTARIO } from '../standards.ts';
import { mainHeadings, writingRule } from '../writing-rule.ts';

/** Words Like These, in a row, before they are taken for a style. */
const FEWEST = 4;

/** Headings With a Capital on Every Word. */
export const headCase = writingRule({
  id: 'head/case',
  title: { en: 'Headings are in sentence case', fr: 'Les titres n’ont qu’une majuscule initiale' },
  why: {
    en: 'Sentence case is faster to read, and it shows which words are names.',
    fr: 'Une seule majuscule se lit plus vite et montre quels mots sont des noms propres.',
  },
  fix: {
    en: 'Capitalise the first word and names only.',
    fr: 'Mettez la majuscule au premier mot et aux noms propres seulement.',
  },
  severity: 'info',
  standards: [ONTARIO('Headings'), CANADA('4.1')],
  *check(page) {
    for (const block of mainHeadings(page)) {
      const lang = block.language ?? page.language;
      if (lang === undefined) continue;
      const named = lang === 'en' ? [] : unitsOf(block, lang);
      const words = splitWords(block.text)
        .slice(1)
        .filter(
          ({ text, start }) =>
            /^\p{L}{4,}/u.test(text) &&
            !/^\p{Lu}{2,}/u.test(text) &&
            !named.some((each) => each.start <= start && start < each.end),
        );
      if (words.length < FEWEST - 1 || !words.every(({ text }) => /^\p{Lu}/u.test(text))) continue;
      // A heading that is one name ("Ministry of Children, Community and Social Services") has its capitals.
      if (NAMED.test(block.text)) continue;
      yield {
        block,
        message: {
          en: 'Every word has a capital. Keep it for the first word and for names.',
          fr: 'Chaque mot a une majuscule. Gardez-la pour le premier mot et les noms propres.',
        },
      };
    }
  },
});

const NAMED =
  /\b(?:Act|Regulations?|Code|Ministry|Minister|Department|Office|Agency|Board|Commission|Council|Committee|Tribunal|Court|Program|Programme|Fund|Centre|University|College|Hospital|Association|Society|Foundation|Corporation|Strategy|Agreement|Treaty|Charter|Award|Ministère|Loi|Règlement|Conseil|Commission|Programme|Fonds|Université|Collège)\b/u;
