import { wordList } from '../../src/rule/word-list.ts';
import { HIDDEN_VERBS_EN } from '../data/hidden-verbs-en.ts';
import { HIDDEN_VERBS_FR } from '../data/hidden-verbs-fr.ts';
import { PLAIN_WORDS_EN } from '../data/plain-words-en.ts';
import { PLAIN_WORDS_FR } from '../data/plain-words-fr.ts';
import { ENGLISH } from './english-forms.ts';
import { FRENCH } from './french-forms.ts';
import { maskedOf } from './masks.ts';
import { plainWordMessage } from './plain-word-message.ts';
import { CANADA, CAN_ASC_WORDS, GOVUK, PLAIN_US, QUEBEC } from './standards.ts';

/** Long or official words that have a plain one. */
export const wordComplex = wordList({
  id: 'word/complex',
  title: { en: 'Words are plain', fr: 'Les mots sont simples' },
  why: {
    en: 'Everyday words are read faster and understood by more people, in a first or a second language.',
    fr: 'Les mots de tous les jours se lisent plus vite, et plus de gens les comprennent, quelle que soit leur langue.',
  },
  fix: {
    en: 'Use the plain word that the message offers. Keep the long one only where the law defines it.',
    fr: 'Utilisez le mot simple proposé. Gardez le mot long seulement si la loi le définit.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [
    CANADA('2.3'),
    CAN_ASC_WORDS,
    PLAIN_US('Use simple words and phrases'),
    QUEBEC('Langage clair et simple'),
    GOVUK('Words to avoid'),
  ],
  options: {},
  optionHelp: {},
  lists: { en: PLAIN_WORDS_EN, fr: PLAIN_WORDS_FR },
  elsewhere: { en: HIDDEN_VERBS_EN, fr: HIDDEN_VERBS_FR },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: plainWordMessage,
});
