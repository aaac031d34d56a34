import type { Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';
import type { CommandGroup } from './command-group.ts';
import type { FlagGroup } from './flag.ts';

export const GROUP_TITLES: Readonly<Record<FlagGroup, Localized>> = {
  common: say('Options', 'Options'),
  where: say('What to check', 'Ce qu’il faut vérifier'),
  how: say('How to run', 'Déroulement'),
  access: say('Signing in', 'Accès'),
  judge: say('Verdict', 'Verdict'),
  output: say('Reports', 'Rapports'),
  tool: say('Curbcut itself', 'Curbcut lui-même'),
};

/** What the commands of a group are for: they share a line of the first screen. */
export const COMMAND_GROUP_HELP: Readonly<Record<CommandGroup, Localized>> = {
  look: say('check a site, or files of words', 'vérifier un site, ou des textes'),
  after: say('use what was found', 'se servir des résultats'),
  learn: say('say what a rule or an option is', 'expliquer règles et options'),
  setup: say('set Curbcut up', 'préparer Curbcut'),
};

export const HELP = {
  tagline: say(
    'Curbcut checks a website for accessibility and plain language, in two languages.',
    'Curbcut vérifie l’accessibilité et la clarté d’un site Web, en deux langues.',
  ),
  usage: say('Usage', 'Utilisation'),
  options: say('options', 'options'),
  examples: say('Examples', 'Exemples'),
  commands: say('Commands', 'Commandes'),
  mostUsed: say('Most used options', 'Options courantes'),
  more: say(
    'One command: curbcut help report    Every option: curbcut --help-all\nAlso: curbcut help inputs, exit-codes, environment    En français : --lang fr',
    'Une commande : curbcut help report    Toutes les options : curbcut --help-all\nVoir aussi : curbcut help inputs, exit-codes, environment    English: --lang en',
  ),
  secrets: say(
    'Put an address before a header, a cookie or a login to send it there only: --cookie "https://example.org id=$SESSION". In single quotes, $NAME is read from the environment and stays out of the process list.',
    'Placez une adresse devant un en-tête, un témoin ou un mot de passe pour ne l’envoyer que là : --cookie "https://example.org id=$SESSION". Entre apostrophes, $NOM est lu dans l’environnement et reste hors de la liste des processus.',
  ),
  repeat: say('May be repeated.', 'Peut être répété.'),
  help: say('Show this help.', 'Afficher cette aide.'),
  default: say('Default', 'Par défaut'),
  only: say('Only with', 'Seulement avec'),
  everywhere: say('With any command', 'Avec toute commande'),
} as const satisfies Record<string, Localized>;

/** A command line that shows how, and what it does. */
export interface Example {
  readonly line: string;
  readonly help: Localized;
}

export const EXAMPLES: readonly Example[] = [
  { line: 'curbcut dist', help: say('Check a folder of built HTML.', 'Vérifier un dossier de pages HTML.') },
  { line: 'curbcut https://example.org', help: say('Crawl a site.', 'Parcourir un site.') },
  {
    line: 'curbcut dist -o html=report.html',
    help: say('Write a report for people too.', 'Écrire aussi un rapport à lire.'),
  },
  { line: 'curbcut dist --fail-on never', help: say('Report, never fail.', 'Signaler sans échouer.') },
];

/** The options of the first screen, in fewer words than the complete list. */
export const MOST_USED: readonly { readonly written: Localized; readonly help: Localized }[] = [
  {
    written: say('-o, --output <format=path>', '-o, --output <format=chemin>'),
    help: say('A report: html, json, sarif, junit, csv...', 'Un rapport : html, json, sarif, junit, csv...'),
  },
  {
    written: say('--fail-on <when>', '--fail-on <cas>'),
    help: say('Exit with 1 on: error, warning, new or never.', 'Finir par 1 sur : error, warning, new ou never.'),
  },
  {
    written: say('--standard, --profile <name>', '--standard, --profile <nom>'),
    help: say('Which standard, which plain-language guide.', 'Quelle norme, quel guide de langage clair.'),
  },
  {
    written: say('--max-pages, --exclude', '--max-pages, --exclude'),
    help: say('Check fewer pages.', 'Vérifier moins de pages.'),
  },
];
