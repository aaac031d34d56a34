import { FAIL_ON, INCOMPLETE, PROFILES, SCOPES } from '../config/choices.ts';
import type { RawSettings } from '../config/merge-settings.ts';
import type { SettingKey } from '../config/schema.ts';
import { SETTING_HELP } from '../config/setting-help.ts';
import { STANDARD_NAMES } from '../config/standards.ts';
import { LANGS, type Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import type { Flag, FlagGroup } from './flag.ts';
import { readBasicAuth, readCookie, readHeader, readOutput, readRule, toNumber } from './read-flag.ts';

const NUMBER = say('number', 'nombre');
const SECONDS = say('seconds', 'secondes');
const NAME = say('name', 'nom');
const PATTERN = say('pattern', 'motif');
const FILE = say('file', 'fichier');
const FOLDER = say('folder', 'dossier');
const URL_WORD = say('url', 'url');
const WHEN = say('when', 'cas');

/** Every flag of the check, in the order of the help. `ruleIds` tells `--rule` where an id ends. */
export function checkFlags(ruleIds: readonly string[]): readonly Flag[] {
  return [
    setting('--max-pages', 'maxPages', NUMBER, 'where', number),
    setting('--depth', 'depth', NUMBER, 'where', number),
    setting('--sample', 'sample', NUMBER, 'where', number),
    setting('--changed', 'changed', say('ref', 'réf'), 'where', last),
    setting('--shard', 'shard', say('part/of', 'partie/tout'), 'where', last),
    { ...setting('--scope', 'scope', same(SCOPES.join('|')), 'where', last), choices: SCOPES },
    list('--include', 'include', PATTERN, 'where'),
    list('--exclude', 'exclude', PATTERN, 'where'),
    toggle(
      '--no-robots',
      'robots',
      'where',
      say('Ignore the site’s robots.txt.', 'Ne pas tenir compte de robots.txt.'),
    ),
    toggle('--sitemap', 'sitemap', 'where'),
    toggle('--documents', 'documents', 'where'),
    part('--start', 'command', say('command', 'commande'), SETTING_HELP.start),
    part(
      '--ready',
      'ready',
      URL_WORD,
      say('Where that server answers once it is up.', 'L’adresse où ce serveur répond une fois prêt.'),
    ),

    setting('--concurrency', 'concurrency', NUMBER, 'how', number),
    setting('--page-timeout', 'pageTimeout', SECONDS, 'how', number),
    setting('--time-limit', 'timeLimit', SECONDS, 'how', number),
    toggle('--isolate', 'isolate', 'how'),
    toggle(
      '--no-screenshots',
      'screenshots',
      'how',
      say(
        'Take no pictures of the parts at fault for the HTML report.',
        'Ne prendre aucune image des éléments en cause pour le rapport HTML.',
      ),
    ),
    setting('--browser', 'browser', FILE, 'how', last),
    toggle('--require-sandbox', 'requireSandbox', 'how'),
    runDirFlag,
    watchFlag,
    plain('--resume', 'how', say('Go on with the run in that folder.', 'Reprendre la vérification de ce dossier.')),

    list('--header', 'headers', say('"name: value"', '"nom: valeur"'), 'access', readHeader),
    list('--cookie', 'cookies', say('name=value', 'nom=valeur'), 'access', readCookie),
    list('--basic-auth', 'basicAuth', say('user:password', 'nom:passe'), 'access', readBasicAuth),
    setting('--storage-state', 'storageState', FILE, 'access', last),
    setting('--login', 'login', FILE, 'access', last),
    setting('--logged-in-selector', 'loggedInSelector', say('selector', 'sélecteur'), 'access', last),
    list('--allow-status', 'allowStatus', say('status', 'état'), 'access', toNumber),

    { ...setting('--standard', 'standard', NAME, 'judge', last), choices: STANDARD_NAMES },
    { ...setting('--profile', 'profile', NAME, 'judge', last), choices: PROFILES },
    { ...setting('--fail-on', 'failOn', WHEN, 'judge', last), choices: FAIL_ON },
    setting('--max-issues', 'maxIssues', NUMBER, 'judge', number),
    setting('--max-skipped', 'maxSkipped', NUMBER, 'judge', number),
    { ...setting('--incomplete', 'incomplete', same(INCOMPLETE.join('|')), 'judge', last), choices: INCOMPLETE },
    {
      long: '--rule',
      takes: say('id=value', 'id=valeur'),
      many: true,
      group: 'judge',
      sets: 'rules',
      help: SETTING_HELP.rules,
      read: (values) => ({ rules: readRules(values, ruleIds) }),
    },

    glossaryFlag,
    baselineFlag,

    ...pluginFlags,

    setting('--sources', 'sources', say('auto|off', 'auto|off'), 'output', last),
    outputFlag,
    ciFlag,
    historyFlag,
    ...commonFlags,
  ];
}

/** The flags of the check that the words of files have a use for, and their own. */
export function textFlags(ruleIds: readonly string[]): readonly Flag[] {
  return [
    {
      ...plain(
        '--text-lang',
        'where',
        say('Read all files in this language.', 'Lire tous les fichiers dans cette langue.'),
        same(LANGS.join('|')),
      ),
      choices: LANGS,
    },
    plain(
      '--stdin-name',
      'where',
      say('The file name of the text from standard input.', 'Le nom de fichier du texte de l’entrée standard.'),
      FILE,
    ),
    ...checkFlags(ruleIds).filter(({ long }) => OF_WORDS.has(long)),
  ];
}

const OF_WORDS: ReadonlySet<string> = new Set(
  (
    '--include --exclude --standard --profile --fail-on --max-issues --max-skipped --incomplete --rule ' +
    '--output --ci --plugin --config --config-format --glossary --lang --quiet --verbose --color --no-color'
  ).split(' '),
);

const watchFlag: Flag = plain(
  '--watch',
  'how',
  say(
    'Stay, and look again at each page of a folder or a local server once it changes. Writes no reports.',
    'Rester et revérifier chaque page d’un dossier ou d’un serveur local dès qu’elle change. N’écrit aucun rapport.',
  ),
);

/** Where rules of the project's own come from. */
export const pluginFlags: readonly Flag[] = [
  list('--plugin', 'plugins', FILE, 'judge'),
  plain('--config', 'tool', say('Read this configuration file.', 'Lire ce fichier de configuration.'), FILE),
  {
    ...plain(
      '--config-format',
      'tool',
      say(
        'json: read data only, never run code from the configuration.',
        'json : lire des données, sans exécuter de code.',
      ),
      same('json'),
    ),
    choices: ['json'],
  },
];

export const glossaryFlag: Flag = setting('--glossary', 'glossary', FILE, 'judge', last);

export const baselineFlag: Flag = setting('--baseline', 'baseline', FILE, 'judge', last);

export const runDirFlag: Flag = setting('--run-dir', 'runDir', FOLDER, 'how', last);

export const outputFlag: Flag = {
  ...list('--output', 'output', say('format=path', 'format=chemin'), 'output', readOutput),
  short: '-o',
};

export const historyFlag: Flag = setting('--history', 'history', FOLDER, 'output', last);

export const ciFlag: Flag = plain(
  '--ci',
  'output',
  say(
    'Write what your CI system reads: GitHub, GitLab, Azure, Jenkins. See docs/ci.md.',
    'Écrire ce que lit votre système d’intégration continue : GitHub, GitLab, Azure, Jenkins. Voir docs/ci.fr.md.',
  ),
);

/** Flags of every command. */
export const commonFlags: readonly Flag[] = [
  { ...setting('--lang', 'lang', same(LANGS.join('|')), 'tool', last), choices: LANGS },
  plain(
    '--quiet',
    'tool',
    say(
      'Print the verdict alone, and nothing on the way. Reports are written as ever.',
      'Afficher le verdict seul, et rien en route. Les rapports s’écrivent comme d’habitude.',
    ),
  ),
  plain(
    '--verbose',
    'tool',
    say(
      'Also say what happens: settings, browser, each page with its time and why it was skipped.',
      'Dire aussi ce qui se passe : réglages, navigateur, chaque page avec sa durée et la raison d’un saut.',
    ),
  ),
  plain('--color', 'tool', say('Use colour.', 'Employer la couleur.')),
  plain('--no-color', 'tool', say('Use no colour.', 'Ne pas employer la couleur.')),
];

/** What every command takes, though it is none of its options: it prints and ends. */
export const PRINTING_FLAGS: readonly Flag[] = [
  { ...plain('--help', 'tool', say('Show the help of the command.', 'Afficher l’aide de la commande.')), short: '-h' },
  plain(
    '--help-all',
    'tool',
    say('Show every command and every option.', 'Afficher toutes les commandes et toutes les options.'),
  ),
  { ...plain('--version', 'tool', say('Show the version.', 'Afficher la version.')), short: '-V' },
];

function setting(
  long: Flag['long'],
  key: SettingKey,
  takes: Localized,
  group: FlagGroup,
  read: (values: readonly string[]) => unknown,
): Flag {
  return { long, takes, group, sets: key, help: SETTING_HELP[key], read: (values) => ({ [key]: read(values) }) };
}

function list(
  long: Flag['long'],
  key: SettingKey,
  takes: Localized,
  group: FlagGroup,
  each: (value: string) => unknown = (value) => value,
): Flag {
  return { ...setting(long, key, takes, group, (values) => values.map((value) => each(value))), many: true };
}

function toggle(long: Flag['long'], key: SettingKey, group: FlagGroup, help: Localized = SETTING_HELP[key]): Flag {
  const on = !long.startsWith('--no-');
  return { long, group, sets: key, help, read: () => ({ [key]: on }) };
}

function part(long: Flag['long'], key: 'command' | 'ready', takes: Localized, help: Localized): Flag {
  return {
    long,
    takes,
    group: 'where',
    sets: `start.${key}`,
    help,
    read: (values) => ({ start: { [key]: last(values) } }),
  };
}

function plain(long: Flag['long'], group: FlagGroup, help: Localized, takes?: Localized): Flag {
  return { long, group, help, ...(takes !== undefined && { takes }) };
}

/** Words that are no words: the same in both languages. */
function same(text: string): Localized {
  return { en: text, fr: text };
}

function last(values: readonly string[]): string | undefined {
  return values.at(-1);
}

function number(values: readonly string[]): number | string {
  return toNumber(last(values) ?? '');
}

function readRules(values: readonly string[], ruleIds: readonly string[]): RawSettings {
  const rules: Record<string, unknown> = {};
  for (const value of values) {
    for (const [id, given] of Object.entries(readRule(value, ruleIds))) {
      const before = rules[id];
      const both = typeof before === 'object' && typeof given === 'object';
      rules[id] = both ? { ...before, ...given } : given;
    }
  }
  return rules;
}
