import { LANGS, type Lang } from '../../src/model/language.ts';
import { textRule } from '../../src/rule/rule.ts';
import { tokensOf } from '../../src/rule/page-words.ts';
import { maskedOf } from './masks.ts';
import { quoted } from './wording.ts';
import { CAN_ASC_WORDING } from './standards.ts';

/** The same small word twice in a row: a slip of the keyboard that a screen reader reads aloud. */
export const repeatWord = textRule({
  id: 'repeat/word',
  title: { en: 'No word stands twice in a row', fr: 'Aucun mot n’est répété par erreur' },
  why: {
    en: 'A repeated word makes readers stop and read again.',
    fr: 'Un mot répété arrête la lecture et fait relire.',
  },
  fix: { en: 'Delete one of the two.', fr: 'Supprimez l’un des deux.' },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CAN_ASC_WORDING],
  options: {},
  optionHelp: {},
  *check(page) {
    for (const lang of LANGS) {
      for (const block of page.prose(lang)) {
        const masked = maskedOf(block, lang);
        const tokens = tokensOf(block, lang);
        for (const [at, token] of tokens.entries()) {
          const before = tokens[at - 1];
          if (before === undefined || !token.joined || token.word !== before.word || !NEVER_TWICE[lang].has(token.word))
            continue;
          if (masked.touches(before.start, token.end)) continue;
          const found = block.text.slice(before.start, token.end);
          // "It may be that. That ..." has a full stop and is not joined; "THE The" is a slip as well.
          const name = quoted(found);
          yield {
            block,
            start: before.start,
            end: token.end,
            message: {
              en: `${name.en}: the word stands twice. Delete one.`,
              fr: `${name.fr}\u00A0: le mot est répété. Supprimez-en un.`,
            },
            rewrite: block.text.slice(before.start, before.end),
            cause: `${token.word}|${block.text.slice(Math.max(0, before.start - 30), token.end + 30)}`,
          };
        }
      }
    }
  },
});

/** Words that no sentence sets twice in a row. "that that", « nous nous », « vous vous », « faire faire » are right. */
const NEVER_TWICE: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: new Set(
    'the a an and or of to for with from by at your our their its my if when where which who because but are be been will must can should may this these'.split(
      ' ',
    ),
  ),
  fr: new Set(
    "le la les l' un une des de d' du au aux et ou à pour avec sans sur dans par votre vos notre nos leur leurs ce cette ces qui que qu' si est sont doit devez peut pouvez".split(
      ' ',
    ),
  ),
};
