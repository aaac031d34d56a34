import { wordList } from '../../../src/rule/word-list.ts';
import { ABILITY_EN, ABILITY_FR } from '../../data/inclusive-words.ts';
import { ENGLISH } from '../english-forms.ts';
import { FRENCH } from '../french-forms.ts';
import { maskedOf } from '../masks.ts';
import { plainWordMessage } from '../plain-word-message.ts';
import { CANADA, GOVUK } from '../standards.ts';

/** Words for disability and illness that people do not want for themselves. */
export const inclAbility = wordList({
  id: 'incl/ability',
  title: { en: 'Words for disability respect people', fr: 'Les mots du handicap respectent les personnes' },
  why: {
    en: 'Some words make people their condition, or pity them. Those you write about stop reading.',
    fr: 'Certains mots réduisent une personne à son état ou la plaignent. Les gens concernés cessent de lire.',
  },
  fix: {
    en: 'Name the person first, then the disability, only where it matters.',
    fr: 'Nommez d’abord la personne, puis le handicap, et seulement si c’est utile.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [CANADA('1.4'), GOVUK('Inclusive language')],
  options: {},
  optionHelp: {},
  lists: { en: ABILITY_EN, fr: ABILITY_FR },
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: plainWordMessage,
});
