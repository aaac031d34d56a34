import type { WordEntry } from '../../../src/rule/word-entry.ts';
import { wordList } from '../../../src/rule/word-list.ts';
import { PLAIN_WORDS_EN } from '../../data/plain-words-en.ts';
import { PLAIN_WORDS_FR } from '../../data/plain-words-fr.ts';
import { ENGLISH } from '../english-forms.ts';
import { FRENCH } from '../french-forms.ts';
import { maskedOf } from '../masks.ts';
import { CANADA, CAN_ASC_WORDING, QUEBEC } from '../standards.ts';
import { quoted } from '../wording.ts';

const EN =
  'please note that|please be advised that|please be aware that|it should be noted that|it is important to note that|it is worth noting that|as you may know|needless to say|it goes without saying that|as a matter of fact|in actual fact|for all intents and purposes|at the end of the day|first and foremost|each and every|last but not least|as previously mentioned|as mentioned above|as noted above|as stated above|in terms of the fact that|it is recommended that you consider';
const FR =
  "veuillez noter que|veuillez prendre note que|nous vous prions de noter que|il est à noter que|à noter que|notez que|il est important de noter que|il convient de noter que|il convient de souligner que|il importe de souligner que|il faut savoir que|force est de constater que|il va sans dire que|comme vous le savez|comme mentionné ci-dessus|comme mentionné précédemment|tel que mentionné précédemment|tel que mentionné ci-dessus|en tout état de cause|d'ores et déjà|il y a lieu de noter que|n'hésitez pas à";

/** What `word/complex` tells already. */
const LISTED: ReadonlySet<string> = new Set([...PLAIN_WORDS_EN, ...PLAIN_WORDS_FR].map(({ avoid }) => avoid));

/** Words that say nothing. */
export const wordFiller = wordList({
  id: 'word/filler',
  title: { en: 'No empty words', fr: 'Pas de mots vides' },
  why: {
    en: 'Words that say nothing make the ones that count harder to find.',
    fr: 'Les mots qui ne disent rien cachent ceux qui comptent.',
  },
  fix: { en: 'Delete them.', fr: 'Supprimez-les.' },
  severity: 'info',
  owner: 'content',
  category: 'language',
  standards: [CANADA('2.3'), QUEBEC('Langage clair et simple'), CAN_ASC_WORDING],
  options: {},
  optionHelp: {},
  lists: { en: entries(EN), fr: entries(FR) },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: (found) => {
    const name = quoted(found);
    return { en: `${name.en} adds nothing. Delete it.`, fr: `${name.fr} n’ajoute rien. Supprimez ces mots.` };
  },
});

function entries(list: string): readonly WordEntry[] {
  return list.split('|').flatMap((avoid) => (LISTED.has(avoid) ? [] : [{ avoid, say: [] }]));
}
