import { wordList } from '../../../src/rule/word-list.ts';
import { TERMS_EN, TERMS_FR } from '../../data/inclusive-words.ts';
import { ENGLISH } from '../english-forms.ts';
import { FRENCH } from '../french-forms.ts';
import { maskedOf } from '../masks.ts';
import { plainWordMessage } from '../plain-word-message.ts';
import { CANADA } from '../standards.ts';

/** Words for peoples, origin and age that are out of use for a reason. */
export const inclTerms = wordList({
  id: 'incl/terms',
  title: { en: 'People are called what they call themselves', fr: 'On nomme les gens comme ils se nomment' },
  why: {
    en: 'Words from another time offend the people they name.',
    fr: 'Des mots d’une autre époque blessent les gens qu’ils désignent.',
  },
  fix: {
    en: 'Use the name that the people concerned use. Ask them.',
    fr: 'Employez le nom que se donnent les personnes concernées. Demandez-leur.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CANADA('1.4')],
  options: {},
  optionHelp: {},
  lists: { en: TERMS_EN, fr: TERMS_FR },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: plainWordMessage,
});
