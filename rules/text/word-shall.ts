import { wordList } from '../../src/rule/word-list.ts';
import { LEGAL_WORDS_EN } from '../data/legal-words-en.ts';
import { LEGAL_WORDS_FR } from '../data/legal-words-fr.ts';
import { ENGLISH } from './english-forms.ts';
import { FRENCH } from './french-forms.ts';
import { maskedOf } from './masks.ts';
import { plainWordMessage } from './plain-word-message.ts';
import { CANADA, CAN_ASC_WORDS, PLAIN_US } from './standards.ts';

/** Words that only lawyers use: "shall", "hereby"; « ledit », « est tenu de ». Quoted law is left alone. */
export const wordShall = wordList({
  id: 'word/shall',
  title: { en: 'No legal jargon', fr: 'Pas de jargon juridique' },
  why: {
    en: 'Legal words hide who must do what. “Shall” can mean a duty, a promise or the future.',
    fr: 'Les mots du droit cachent qui doit faire quoi.',
  },
  fix: {
    en: 'Say “must” for a duty and “will” for a promise. Leave out words such as “hereby”.',
    fr: 'Dites «\u00A0devez\u00A0» pour une obligation. Supprimez les mots comme «\u00A0ledit\u00A0».',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CANADA('3.3'), PLAIN_US('Use “must” to indicate requirements'), CAN_ASC_WORDS],
  options: {},
  optionHelp: {},
  lists: { en: LEGAL_WORDS_EN, fr: LEGAL_WORDS_FR },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: plainWordMessage,
});
