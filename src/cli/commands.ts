import { SETTING_HELP } from '../config/setting-help.ts';
import type { Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import type { CommandGroup } from './command-group.ts';
import { SHELLS } from './completion/shells.ts';
import type { Flag } from './flag.ts';
import {
  baselineFlag,
  checkFlags,
  ciFlag,
  commonFlags,
  glossaryFlag,
  historyFlag,
  outputFlag,
  runDirFlag,
  pluginFlags,
  textFlags,
} from './flags.ts';
import { OPTIONS_TOPIC, TOPICS } from './help-topics.ts';
import type { Example } from './words-help.ts';

export const COMMAND_NAMES = [
  'check',
  'text',
  'report',
  'glossary',
  'baseline',
  'compare',
  'merge',
  'init',
  'rules',
  'explain',
  'doctor',
  'completion',
  'help',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];

/** A command as the person sees it. */
export interface Command {
  readonly name: CommandName;
  /** Without one it works on what a run found. */
  readonly group?: CommandGroup;
  /** In commander's notation: `<run>` must be given, `[inputs...]` may. */
  readonly argument?: {
    readonly name: string;
    readonly shown: Localized;
    readonly many?: boolean;
    readonly optional?: boolean;
    /** The words that it takes, where there are but a few; completion offers them. */
    readonly choices?: readonly string[];
  };
  readonly summary: Localized;
  readonly examples?: readonly Example[];
  readonly flags: readonly Flag[];
}

export function groupOf({ group }: Command): CommandGroup {
  return group ?? 'after';
}

/** Every command, in the order of the help. */
export function commands(ruleIds: readonly string[]): readonly Command[] {
  return [
    {
      name: 'check',
      group: 'look',
      argument: { name: 'inputs', shown: say('inputs', 'entrées'), many: true, optional: true },
      summary: say(
        'Check a site. This is what runs without a command.',
        'Vérifier un site. C’est l’action par défaut.',
      ),
      examples: [
        {
          line: 'curbcut dist --ci',
          help: say('Write what your CI system reads.', 'Écrire ce que lit votre intégration continue.'),
        },
        {
          line: 'curbcut https://example.org --max-pages 50',
          help: say('Check 50 pages at most.', 'Vérifier au plus 50 pages.'),
        },
        {
          line: 'curbcut --start "npm run dev" --ready http://localhost:3000',
          help: say('Start your server, then check it.', 'Démarrer votre serveur, puis le vérifier.'),
        },
        { line: 'curbcut dist --rule sent/long=off', help: say('Turn a rule off.', 'Éteindre une règle.') },
      ],
      flags: checkFlags(ruleIds),
    },
    {
      name: 'text',
      group: 'look',
      argument: { name: 'files', shown: say('files', 'fichiers'), many: true, optional: true },
      summary: say(
        'Check the words of Markdown, text, HTML or Word files.',
        'Vérifier les mots de fichiers Markdown, texte, HTML ou Word.',
      ),
      examples: [
        {
          line: 'curbcut text docs README.md',
          help: say('Read a folder and a file.', 'Lire un dossier et un fichier.'),
        },
        {
          line: 'curbcut text - --stdin-name page.md < page.md',
          help: say('Read standard input.', 'Lire l’entrée standard.'),
        },
      ],
      flags: textFlags(ruleIds),
    },
    {
      name: 'report',
      argument: { name: 'run', shown: say('run', 'dossier'), optional: true },
      summary: say('Write reports again from a finished run.', 'Réécrire les rapports d’une vérification terminée.'),
      examples: [
        { line: 'curbcut report -o html=report.html', help: say('From the last run.', 'De la dernière vérification.') },
      ],
      flags: [outputFlag, ciFlag, historyFlag, ...pluginFlags, ...commonFlags],
    },
    {
      name: 'glossary',
      argument: {
        name: 'words',
        shown: say('suggest [run | files]', 'suggest [dossier | fichiers]'),
        many: true,
        optional: true,
        choices: ['suggest'],
      },
      summary: say(
        'Suggest words for your glossary from a run or from files.',
        'Suggérer des mots pour votre glossaire.',
      ),
      examples: [
        {
          line: 'curbcut glossary suggest > curbcut.glossary.yml',
          help: say('Start a glossary.', 'Commencer un glossaire.'),
        },
      ],
      flags: [{ ...glossaryFlag, group: 'common' }, ...commonFlags],
    },
    {
      name: 'baseline',
      argument: { name: 'run', shown: say('run', 'dossier'), optional: true },
      summary: say(
        'Write down what the last run found: the gate then counts only what is new.',
        'Noter ce que la dernière vérification a trouvé : seul le nouveau compte ensuite.',
      ),
      examples: [
        { line: 'curbcut baseline', help: say('Note today’s issues.', 'Noter les problèmes d’aujourd’hui.') },
        {
          line: 'curbcut dist --baseline curbcut.baseline.json',
          help: say('Fail on new ones only.', 'Échouer sur les nouveaux seulement.'),
        },
        { line: 'curbcut baseline --update', help: say('Take out what is fixed.', 'Retirer ce qui est corrigé.') },
      ],
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
      name: 'compare',
      argument: { name: 'runs', shown: say('before now', 'avant maintenant'), many: true },
      summary: say(
        'Compare two runs: what is new, fixed, unchanged, not comparable.',
        'Comparer deux vérifications : nouveau, corrigé, inchangé, non comparable.',
      ),
      flags: [
        {
          long: '--format',
          takes: say('text|md|html|json', 'text|md|html|json'),
          group: 'common',
          help: say('How to write it. By default text.', 'La forme du résultat. Par défaut, text.'),
        },
        {
          long: '--to',
          takes: say('file', 'fichier'),
          group: 'common',
          help: say('Write it to this file.', 'L’écrire dans ce fichier.'),
        },
        {
          long: '--fail-on',
          takes: say('new|never', 'new|never'),
          group: 'common',
          help: say(
            'new: exit code 1 where something is new. By default never.',
            'new : code de sortie 1 s’il y a du nouveau. Par défaut, never.',
          ),
        },
        ...commonFlags,
      ],
    },
    {
      name: 'merge',
      argument: { name: 'runs', shown: say('runs', 'dossiers'), many: true },
      summary: say(
        'Join the parts of a run (--shard) into one, and report on it.',
        'Réunir les parties d’une vérification (--shard) et en faire rapport.',
      ),
      flags: [{ ...runDirFlag, group: 'common' }, outputFlag, ciFlag, historyFlag, ...commonFlags],
    },
    {
      name: 'init',
      group: 'setup',
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
      group: 'learn',
      summary: say('List every rule.', 'Énumérer les règles.'),
      flags: [
        { long: '--json', group: 'common', help: say('Write them as JSON.', 'Les écrire en JSON.') },
        ...pluginFlags,
        ...commonFlags,
      ],
    },
    {
      name: 'explain',
      group: 'learn',
      argument: { name: 'rule', shown: say('rule', 'règle') },
      summary: say(
        'Say what a rule asks, why, and how to fix it.',
        'Expliquer une règle : pourquoi, et comment corriger.',
      ),
      examples: [
        { line: 'curbcut explain sent/long', help: say('A rule of ours.', 'Une règle de Curbcut.') },
        { line: 'curbcut explain image-alt', help: say('A rule of axe-core.', 'Une règle d’axe-core.') },
      ],
      flags: [...pluginFlags, ...commonFlags],
    },
    {
      name: 'doctor',
      group: 'setup',
      summary: say(
        'Say which browser is found and whether it works.',
        'Dire quel navigateur est trouvé et s’il fonctionne.',
      ),
      flags: [
        { long: '--browser', takes: say('file', 'fichier'), group: 'common', help: SETTING_HELP.browser },
        ...commonFlags,
      ],
    },
    {
      name: 'completion',
      group: 'setup',
      argument: { name: 'shell', shown: say('shell', 'interpréteur'), choices: SHELLS },
      summary: say(
        'Print a script that completes commands and options: bash, zsh, fish, powershell.',
        'Écrire un script qui complète commandes et options : bash, zsh, fish, powershell.',
      ),
      examples: completionExamples,
      flags: commonFlags,
    },
    {
      name: 'help',
      group: 'learn',
      argument: {
        name: 'topic',
        shown: say('command or topic', 'commande ou sujet'),
        optional: true,
        choices: [...COMMAND_NAMES, OPTIONS_TOPIC, ...TOPICS.map(({ name }) => name)],
      },
      summary: say(
        'Explain a command or a topic: options, inputs, exit-codes, environment.',
        'Expliquer une commande ou un sujet : options, inputs, exit-codes, environment.',
      ),
      flags: commonFlags,
    },
  ];
}

const completionExamples: readonly Example[] = [
  {
    line: 'curbcut completion bash > ~/.local/share/bash-completion/completions/curbcut',
    help: say('For bash, with the package bash-completion.', 'Pour bash, avec le paquet bash-completion.'),
  },
  {
    line: 'curbcut completion zsh > ~/.zfunc/_curbcut',
    help: say(
      'For zsh, with fpath+=~/.zfunc before compinit in ~/.zshrc.',
      'Pour zsh, avec fpath+=~/.zfunc avant compinit dans ~/.zshrc.',
    ),
  },
  {
    line: 'curbcut completion fish > ~/.config/fish/completions/curbcut.fish',
    help: say('For fish.', 'Pour fish.'),
  },
  {
    line: 'curbcut completion powershell >> $PROFILE',
    help: say('For PowerShell.', 'Pour PowerShell.'),
  },
];
