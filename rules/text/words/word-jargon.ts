import type { WordEntry } from '../../../src/rule/word-entry.ts';
import { wordList } from '../../../src/rule/word-list.ts';
import { JARGON_EN, JARGON_FR } from '../../data/jargon.ts';
import { ENGLISH } from '../english-forms.ts';
import { FRENCH } from '../french-forms.ts';
import { maskedOf } from '../masks.ts';
import { plainWordMessage } from '../plain-word-message.ts';
import { CAN_ASC_WORDS, GOVUK } from '../standards.ts';

const lists: Readonly<Record<'en' | 'fr', readonly WordEntry[]>> = { en: JARGON_EN, fr: JARGON_FR };

/** The words of offices and consultants. */
export const wordJargon = wordList({
  id: 'word/jargon',
  title: { en: 'No jargon', fr: 'Pas de jargon' },
  why: {
    en: 'Buzzwords mean little, and shut out whoever does not use them at work.',
    fr: 'Les mots à la mode veulent dire peu de chose et excluent ceux qui ne les emploient pas au travail.',
  },
  fix: { en: 'Say what happens, in everyday words.', fr: 'Dites ce qui se passe, avec des mots courants.' },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  standards: [GOVUK('Words to avoid'), CAN_ASC_WORDS],
  options: {},
  optionHelp: {},
  lists,
  grammar: { en: ENGLISH, fr: FRENCH },
  masked: maskedOf,
  message: plainWordMessage,
});
