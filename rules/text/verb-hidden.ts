import { wordList } from '../../src/rule/word-list.ts';
import { HIDDEN_VERBS_EN } from '../data/hidden-verbs-en.ts';
import { HIDDEN_VERBS_FR } from '../data/hidden-verbs-fr.ts';
import { ENGLISH } from './english-forms.ts';
import { FRENCH } from './french-forms.ts';
import { maskedOf } from './masks.ts';
import { plainWordMessage } from './plain-word-message.ts';
import { CANADA, CAN_ASC_WORDING, PLAIN_US, QUEBEC } from './standards.ts';

/** A verb wrapped in a noun: "make an application for" says "apply for". */
export const verbHidden = wordList({
  id: 'verb/hidden',
  title: { en: 'Verbs, not nouns, carry the action', fr: 'L’action est dans le verbe, pas dans le nom' },
  why: {
    en: 'A verb says the action in one word. A noun needs three or four, and sounds like an office.',
    fr: 'Un verbe dit l’action en un mot. Un nom en demande trois ou quatre, et alourdit la phrase.',
  },
  fix: { en: 'Use the verb that the message offers.', fr: 'Utilisez le verbe proposé.' },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CANADA('2.4'), PLAIN_US('Avoid hidden verbs'), QUEBEC('Langage clair et simple'), CAN_ASC_WORDING],
  options: {},
  optionHelp: {},
  lists: { en: HIDDEN_VERBS_EN, fr: HIDDEN_VERBS_FR },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: plainWordMessage,
});
