import type { Localized } from '../model/language.ts';
import { say } from '../report/words/say.ts';
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

export const HELP = {
  tagline: say(
    'Checks a website for accessibility and plain language, in English and French.',
    'Vérifie l’accessibilité et la clarté d’un site Web, en français et en anglais.',
  ),
  usage: say('Usage', 'Utilisation'),
  options: say('options', 'options'),
  examples: say('Examples', 'Exemples'),
  commands: say('Commands', 'Commandes'),
  exitCodes: say('Exit codes', 'Codes de sortie'),
  mostUsed: say('Most used options', 'Options les plus courantes'),
  more: say(
    'Every option: curbcut check --help     Version: curbcut --version',
    'Toutes les options : curbcut check --help     Version : curbcut --version',
  ),
  secrets: say(
    'Put an address before a header, a cookie or a login to send it there only: --cookie "https://example.org id=$SESSION". In single quotes, $NAME is read from the environment and stays out of the process list.',
    'Placez une adresse devant un en-tête, un témoin ou un mot de passe pour ne l’envoyer que là : --cookie "https://example.org id=$SESSION". Entre apostrophes, $NOM est lu dans l’environnement et reste hors de la liste des processus.',
  ),
  repeat: say('May be repeated.', 'Peut être répété.'),
  help: say('Show this help.', 'Afficher cette aide.'),
  default: say('Default', 'Par défaut'),
} as const satisfies Record<string, Localized>;

export const EXAMPLES: readonly { readonly line: string; readonly help: Localized }[] = [
  { line: 'curbcut https://example.org', help: say('Crawl a site.', 'Parcourir un site.') },
  { line: 'curbcut dist', help: say('Check a folder of built HTML.', 'Vérifier un dossier de pages HTML.') },
  { line: 'curbcut dist -o html=report.html', help: say('Write a report too.', 'Écrire aussi un rapport.') },
  { line: 'curbcut urls.txt --fail-on never', help: say('Report, never fail.', 'Signaler sans échouer.') },
];

export const EXIT_CODES: readonly { readonly code: string; readonly help: Localized }[] = [
  { code: '0', help: say('passed', 'réussi') },
  { code: '1', help: say('issues', 'problèmes') },
  { code: '2', help: say('wrong usage', 'mauvais emploi') },
  { code: '3', help: say('incomplete', 'incomplet') },
  { code: '4', help: say('report not written', 'rapport non écrit') },
  { code: '70', help: say('bug', 'défaut de Curbcut') },
];
