import { wordList } from '../../../src/rule/word-list.ts';
import { GENDER_EN } from '../../data/inclusive-words.ts';
import { ENGLISH } from '../english-forms.ts';
import { FRENCH } from '../french-forms.ts';
import { maskedOf } from '../masks.ts';
import { plainWordMessage } from '../plain-word-message.ts';
import { CANADA, GOVUK } from '../standards.ts';

/** English words that take people for men. French: see `incl/doublet`. */
export const inclGender = wordList({
  id: 'incl/gender',
  title: { en: 'Job names and people have no gender', fr: 'Les noms anglais de métiers sont neutres' },
  why: {
    en: '“Chairman” and “manpower” leave out most readers.',
    fr: '«\u00A0Chairman\u00A0» et «\u00A0manpower\u00A0» excluent bien des gens.',
  },
  fix: { en: 'Use the neutral word.', fr: 'Employez le mot neutre.' },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CANADA('1.4'), GOVUK('Inclusive language')],
  options: {},
  optionHelp: {},
  lists: { en: GENDER_EN, fr: [] },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: plainWordMessage,
});
