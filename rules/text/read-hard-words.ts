import { isFamiliarWord } from '../../src/text/familiar-words.ts';
import { countSyllables } from '../../src/text/syllables.ts';
import { wordsIn } from '../../src/rule/page-words.ts';
import { plainWord } from '../../src/text/words.ts';
import { maskedOf } from './masks.ts';
import { CAN_ASC_WORDS, COGA } from './standards.ts';
import { choice } from './wording.ts';
import { writingRule } from './writing-rule.ts';

/** Words of a page below which its share of hard words says nothing. */
const FEWEST = 100;

/** The share of long words that are on no list of familiar ones, and which they are. English: there is no such list in French. */
export const readHardWords = writingRule<{ percent: number }>({
  id: 'read/hard-words',
  title: { en: 'Most English words are familiar', fr: 'La plupart des mots anglais sont courants' },
  why: {
    en: 'Each word that a reader must work out slows down all the others.',
    fr: 'Chaque mot à déchiffrer ralentit la lecture de tous les autres.',
  },
  fix: {
    en: 'Replace or explain the ones that the message names.',
    fr: 'Remplacez ou expliquez ceux que le message nomme.',
  },
  severity: 'info',
  standards: [CAN_ASC_WORDS, COGA('Use clear words')],
  options: { percent: 20 },
  optionHelp: {
    percent: {
      en: 'The share of hard words to stay under, in percent.',
      fr: 'La part de mots difficiles à ne pas dépasser, en pourcentage.',
    },
  },
  *check(page, { percent }) {
    let words = 0;
    const hard = new Map<string, number>();
    for (const block of page.prose('en')) {
      const masked = maskedOf(block, 'en');
      for (const { text, start, end } of wordsIn(block)) {
        words += 1;
        if (!/^\p{Ll}{7,}$/u.test(text) || masked.touches(start, end)) continue;
        const word = plainWord(text);
        if (!isFamiliarWord(word) && countSyllables(word, 'en') >= 3) hard.set(word, (hard.get(word) ?? 0) + 1);
      }
    }
    const total = [...hard.values()].reduce((sum, count) => sum + count, 0);
    const share = words < FEWEST ? 0 : (total / words) * 100;
    if (share <= percent) return;
    const most = [...hard].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, 5);
    const names = choice(most.map(([word]) => word));
    yield {
      block: 'page',
      message: {
        en: `${Math.round(share)}% of the words are long and uncommon; aim for ${percent}%. Most used: ${names.en}.`,
        fr: `${Math.round(share)}\u00A0% des mots sont longs et peu courants\u00A0; visez ${percent}\u00A0%. Les plus fréquents\u00A0: ${names.fr}.`,
      },
      cause: page.page.url,
    };
  },
});
