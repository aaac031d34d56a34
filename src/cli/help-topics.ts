import type { Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';

/** A subject of `curbcut help` that is no command. */
export interface Topic {
  readonly name: string;
  readonly title: Localized;
  readonly rows: readonly { readonly name: string | Localized; readonly help: Localized }[];
  readonly notes: readonly Localized[];
}

const INPUTS: Topic = {
  name: 'inputs',
  title: say('What you can check', 'Ce que vous pouvez vérifier'),
  rows: [
    {
      name: 'https://example.org',
      help: say('A site: Curbcut follows its links.', 'Un site : Curbcut en suit les liens.'),
    },
    {
      name: 'https://example.org/sitemap.xml',
      help: say('The pages of a sitemap.', 'Les pages d’un plan de site.'),
    },
    { name: 'dist', help: say('A folder of built HTML.', 'Un dossier de pages HTML.') },
    { name: 'dist/index.html', help: say('One page.', 'Une seule page.') },
    { name: 'urls.txt', help: say('A list: one address a line.', 'Une liste : une adresse par ligne.') },
    { name: '-', help: say('A list from standard input.', 'Une liste lue à l’entrée standard.') },
  ],
  notes: [
    say(
      'Name several to check them in one run. Without any, Curbcut takes the inputs of the configuration file.',
      'Nommez-en plusieurs pour les vérifier ensemble. Sans entrée, Curbcut prend celles du fichier de configuration.',
    ),
    say(
      'For words that are not yet a page, see `curbcut help text`.',
      'Pour des textes qui ne sont pas encore une page, voyez `curbcut help text`.',
    ),
  ],
};

const EXIT_CODES: Topic = {
  name: 'exit-codes',
  title: say('Exit codes', 'Codes de sortie'),
  rows: [
    {
      name: '0',
      help: say('The gate passed, and everything was looked at.', 'Tout a été vérifié, et rien ne bloque.'),
    },
    {
      name: '1',
      help: say('The gate failed: issues at or above --fail-on.', 'Échec : des problèmes atteignent --fail-on.'),
    },
    {
      name: '2',
      help: say(
        'A wrong option, configuration or input. Nothing was checked.',
        'Option, configuration ou entrée incorrecte. Rien n’a été vérifié.',
      ),
    },
    {
      name: '3',
      help: say(
        'Incomplete: something could not be looked at, whatever the issues.',
        'Incomplet : quelque chose n’a pas pu être vérifié, quels que soient les problèmes.',
      ),
    },
    {
      name: '4',
      help: say('A report or the journal could not be written.', 'Un rapport ou le journal n’a pas pu être écrit.'),
    },
    { name: '70', help: say('A bug in Curbcut.', 'Un défaut de Curbcut.') },
    {
      name: '130, 143',
      help: say('Stopped by a signal; the partial report says so.', 'Arrêt par un signal; le rapport partiel le dit.'),
    },
  ],
  notes: [],
};

const ENVIRONMENT: Topic = {
  name: 'environment',
  title: say('Environment variables', 'Variables d’environnement'),
  rows: [
    {
      name: 'LC_ALL, LC_MESSAGES, LANG',
      help: say(
        'French where they begin with fr. --lang wins.',
        'Français si elles commencent par fr. --lang l’emporte.',
      ),
    },
    { name: 'NO_COLOR', help: say('Set: no colour.', 'Définie : aucune couleur.') },
    {
      name: 'FORCE_COLOR',
      help: say(
        '0 none, 1 basic, 2 256 colours, 3 all, even into a file.',
        '0 aucune, 1 base, 2 256 couleurs, 3 toutes, même vers un fichier.',
      ),
    },
    {
      name: 'CLICOLOR, CLICOLOR_FORCE',
      help: say(
        'CLICOLOR=0: no colour. CLICOLOR_FORCE=1: colour.',
        'CLICOLOR=0 : sans couleur. CLICOLOR_FORCE=1 : couleur.',
      ),
    },
    {
      name: 'TERM=dumb, CI',
      help: say(
        'No colour, and progress as lines, one in ten seconds at most.',
        'Sans couleur; l’avancement s’écrit en lignes, une par dix secondes au plus.',
      ),
    },
    {
      name: 'CURBCUT_BROWSER',
      help: say('The browser to use. --browser wins.', 'Le navigateur à utiliser. --browser l’emporte.'),
    },
    {
      name: 'XDG_CACHE_HOME',
      help: say(
        'Where the browser that comes along is unpacked. Default: ~/.cache.',
        'Où le navigateur fourni est installé. Par défaut : ~/.cache.',
      ),
    },
    {
      name: 'DEBUG=curbcut',
      help: say('As --verbose.', 'Comme --verbose.'),
    },
    {
      name: 'HTTP_PROXY, HTTPS_PROXY, NO_PROXY',
      help: say(
        'The proxy to go through, and for which hosts not to.',
        'Le mandataire à utiliser, et les hôtes exclus.',
      ),
    },
  ],
  notes: [
    say(
      '--color and --no-color win over FORCE_COLOR, then NO_COLOR, CLICOLOR_FORCE and CLICOLOR.',
      '--color et --no-color l’emportent sur FORCE_COLOR, puis NO_COLOR, CLICOLOR_FORCE et CLICOLOR.',
    ),
  ],
};

/** In the order of the help. The list of every option, `options`, is made from the flags themselves. */
export const TOPICS: readonly Topic[] = [INPUTS, EXIT_CODES, ENVIRONMENT];

/** The topic that prints all options. */
export const OPTIONS_TOPIC = 'options';
