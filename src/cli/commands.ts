import { SETTING_HELP } from '../config/setting-help.ts';
import type { Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import type { Flag } from './flag.ts';
import {
  baselineFlag,
  checkFlags,
  ciFlag,
  commonFlags,
  glossaryFlag,
  historyFlag,
  outputFlag,
  pluginFlags,
  textFlags,
} from './flags.ts';

export const COMMAND_NAMES = [
  'check',
  'text',
  'report',
  'glossary',
  'baseline',
  'init',
  'rules',
  'explain',
  'doctor',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** A command as the person sees it. */
export interface Command {
  readonly name: CommandName;
  /** In commander's notation: `<run>` must be given, `[inputs...]` may. */
  readonly argument?: {
    readonly name: string;
    readonly shown: Localized;
    readonly many?: boolean;
    readonly optional?: boolean;
  };
  readonly summary: Localized;
  readonly flags: readonly Flag[];
}

/** Every command, in the order of the help. */
export function commands(ruleIds: readonly string[]): readonly Command[] {
  return [
    {
      name: 'check',
      argument: { name: 'inputs', shown: say('inputs', 'entrées'), many: true, optional: true },
      summary: say(
        'Check a site. This is what runs without a command.',
        'Vérifier un site. C’est l’action par défaut.',
      ),
      flags: checkFlags(ruleIds),
    },
    {
      name: 'text',
      argument: { name: 'files', shown: say('files', 'fichiers'), many: true, optional: true },
      summary: say(
        'Check the words of Markdown, text, HTML or Word files.',
        'Vérifier les mots de fichiers Markdown, texte, HTML ou Word.',
      ),
      flags: textFlags(ruleIds),
    },
    {
      name: 'report',
      argument: { name: 'run', shown: say('run', 'dossier'), optional: true },
      summary: say('Write reports again from a finished run.', 'Réécrire les rapports d’une vérification terminée.'),
      flags: [outputFlag, ciFlag, historyFlag, ...pluginFlags, ...commonFlags],
    },
    {
      name: 'glossary',
      argument: { name: 'words', shown: say('suggest [run]', 'suggest [dossier]'), many: true, optional: true },
      summary: say('Suggest words for your glossary from the last run.', 'Suggérer des mots pour votre glossaire.'),
      flags: [{ ...glossaryFlag, group: 'common' }, ...commonFlags],
    },
    {
      name: 'baseline',
      argument: { name: 'run', shown: say('run', 'dossier'), optional: true },
      summary: say(
        'Write down what the last run found: the gate then counts only what is new.',
        'Noter ce que la dernière vérification a trouvé : seul le nouveau compte ensuite.',
      ),
      flags: [
        { ...baselineFlag, group: 'common' },
        {
          long: '--update',
          group: 'common',
          help: say('Only take out what is fixed.', 'Retirer seulement ce qui est corrigé.'),
        },
        ...pluginFlags,
        ...commonFlags,
      ],
    },
    {
      name: 'init',
      summary: say('Write a commented configuration file.', 'Créer un fichier de configuration commenté.'),
      flags: [
        {
          long: '--yes',
          group: 'common',
          help: say('Ask nothing: use the defaults.', 'Ne rien demander : garder les valeurs par défaut.'),
        },
        ...commonFlags,
      ],
    },
    {
      name: 'rules',
      summary: say('List every rule.', 'Énumérer les règles.'),
      flags: [
        { long: '--json', group: 'common', help: say('Write them as JSON.', 'Les écrire en JSON.') },
        ...pluginFlags,
        ...commonFlags,
      ],
    },
    {
      name: 'explain',
      argument: { name: 'rule', shown: say('rule', 'règle') },
      summary: say(
        'Say what a rule asks, why, and how to fix it.',
        'Expliquer une règle : pourquoi, et comment corriger.',
      ),
      flags: [...pluginFlags, ...commonFlags],
    },
    {
      name: 'doctor',
      summary: say(
        'Say which browser is found and whether it works.',
        'Dire quel navigateur est trouvé et s’il fonctionne.',
      ),
      flags: [
        { long: '--browser', takes: say('file', 'fichier'), group: 'common', help: SETTING_HELP.browser },
        ...commonFlags,
      ],
    },
  ];
}
