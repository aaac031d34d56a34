import { wordList } from '../../../src/rule/word-list.ts';
import { ANGLICISMS } from '../../data/anglicisms.ts';
import { ENGLISH } from '../english-forms.ts';
import { FRENCH } from '../french-forms.ts';
import { maskedOf } from '../masks.ts';
import { plainWordMessage } from '../plain-word-message.ts';
import { OQLF } from '../standards.ts';

/** English in French clothes. */
export const frAnglicism = wordList({
  id: 'fr/anglicism',
  title: { en: 'French has no anglicisms', fr: 'Le français est sans anglicismes' },
  why: {
    en: 'An anglicism can mean something else to French readers, and shows that the page was translated.',
    fr: 'Un anglicisme peut vouloir dire autre chose en français et trahit la traduction.',
  },
  fix: { en: 'Use the French word.', fr: 'Employez le mot français.' },
  severity: 'info',
  owner: 'content',
  category: 'language',
  standards: [OQLF('Anglicismes')],
  options: {},
  optionHelp: {},
  lists: { en: [], fr: ANGLICISMS },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: plainWordMessage,
});
