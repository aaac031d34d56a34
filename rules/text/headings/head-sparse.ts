import { LANGS } from '../../../src/model/language.ts';
import { wordsIn } from '../../../src/rule/page-words.ts';
import { CANADA } from '../standards.ts';
import { opening } from '../wording.ts';
import { mainText, writingRule } from '../writing-rule.ts';

/** A short page needs no headings. */
const SHORT = 300;

/** Long stretches of prose with no heading in them. */
export const headSparse = writingRule<{ words: number }>({
  id: 'head/sparse',
  title: { en: 'Headings break up long text', fr: 'Des titres aèrent les longs textes' },
  why: {
    en: 'People look for their part of the page. Without headings they must read all of it.',
    fr: 'On cherche la partie qui nous concerne. Sans titres, il faut tout lire.',
  },
  fix: { en: 'Add a heading about every 200 words.', fr: 'Mettez un titre tous les 200 mots environ.' },
  severity: 'info',
  standards: [CANADA('5.1')],
  options: { words: 250 },
  optionHelp: {
    words: { en: 'The most words between two headings.', fr: 'Le nombre maximal de mots entre deux titres.' },
  },
  *check(page, { words }) {
    const blocks = mainText(page).filter(
      ({ language, kind }) => kind === 'heading' || LANGS.some((lang) => lang === language),
    );
    const sized = blocks.map((block) => ({
      block,
      size: block.kind === 'heading' ? 0 : wordsIn(block).length,
    }));
    if (sized.reduce((sum, { size }) => sum + size, 0) < SHORT) return;
    let stretch: (typeof sized)[number][] = [];
    for (const each of [...sized, undefined]) {
      if (each !== undefined && each.block.kind !== 'heading') {
        stretch.push(each);
        continue;
      }
      const size = stretch.reduce((sum, part) => sum + part.size, 0);
      const paragraphs = stretch.filter(({ block }) => block.kind === 'paragraph');
      const middle = paragraphs[Math.floor(paragraphs.length / 2)];
      if (size > words && paragraphs.length > 2 && middle !== undefined) {
        const name = opening(middle.block.text);
        yield {
          block: middle.block,
          message: {
            en: `${size} words without a heading. One could stand before ${name.en}.`,
            fr: `${size} mots sans titre. Vous pourriez en mettre un avant ${name.fr}.`,
          },
        };
      }
      stretch = [];
    }
  },
});
