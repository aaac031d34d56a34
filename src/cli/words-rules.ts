import { say } from '../report/words/say.ts';

export const CATEGORIES = {
  accessibility: say('Accessibility', 'Accessibilité'),
  language: say('Plain language', 'Langage clair'),
  advice: say('Advice that no law asks for', 'Conseils qu’aucune loi n’exige'),
} as const;

export const RULE_WORDS = {
  explain: say(
    '`curbcut explain <rule>` says what a rule asks, why, and how to fix it.',
    '`curbcut explain <règle>` explique une règle : pourquoi, et comment corriger.',
  ),
  why: say('Why', 'Pourquoi'),
  fix: say('What to do', 'Que faire'),
  severity: say('Severity', 'Gravité'),
  category: say('Kind', 'Catégorie'),
  owner: say('Who', 'Qui'),
  standards: say('Rests on', 'Fondement'),
  options: say('Options and defaults', 'Options et valeurs par défaut'),
  help: say('Read more', 'En savoir plus'),
  turnOff: say('To turn it off', 'Pour l’éteindre'),
} as const;
