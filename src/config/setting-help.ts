import type { Localized } from '../model/language.ts';
import { OUTPUT_FORMATS } from './choices.ts';

/** One short sentence a setting. `--help`, the JSON schema and `curbcut init` all read it. */
export const SETTING_HELP = {
  inputs: {
    en: 'What to check: addresses, sitemaps, folders, HTML files, lists of addresses.',
    fr: 'Ce qu’il faut vérifier\u00a0: adresses, plans de site, dossiers, fichiers HTML, listes d’adresses.',
  },
  start: {
    en: 'A server to start before the check and to stop after it.',
    fr: 'Un serveur à démarrer avant la vérification et à arrêter ensuite.',
  },
  scope: {
    en: 'How far to follow links: the same path, origin or host as the input.',
    fr: 'Jusqu’où suivre les liens\u00a0: même chemin, même origine ou même hôte que l’adresse donnée.',
  },
  include: {
    en: 'Check only the addresses that match one of these patterns.',
    fr: 'Vérifier seulement les adresses qui correspondent à l’un de ces motifs.',
  },
  exclude: {
    en: 'Skip the addresses that match one of these patterns.',
    fr: 'Sauter les adresses qui correspondent à l’un de ces motifs.',
  },
  maxPages: {
    en: 'Stop after this many pages. Pages left over make the run incomplete.',
    fr: 'Arrêter après ce nombre de pages. S’il en reste, la vérification est incomplète.',
  },
  shard: {
    en: 'Check one part of the pages, such as 2/3. curbcut merge joins the parts.',
    fr: 'Vérifier une partie des pages, par exemple 2/3. curbcut merge réunit les parties.',
  },
  depth: {
    en: 'Follow links at most this many clicks from an input.',
    fr: 'Suivre les liens jusqu’à ce nombre de clics de l’adresse donnée.',
  },
  sample: {
    en: 'Check only this many pages, as a sample. Pages left over do not make the run incomplete.',
    fr: 'Vérifier seulement ce nombre de pages, comme échantillon. Le reste ne rend pas la vérification incomplète.',
  },
  changed: {
    en: 'Check only the pages of a folder that differ from this build (a folder or a git ref) or run, and one per template.',
    fr: 'Vérifier seulement les pages d’un dossier qui diffèrent de cette version (dossier ou référence git) ou vérification, et une par gabarit.',
  },
  robots: {
    en: 'Obey the site’s robots.txt.',
    fr: 'Respecter le fichier robots.txt du site.',
  },
  sitemap: {
    en: 'Also check the pages that the site’s own sitemap lists.',
    fr: 'Vérifier aussi les pages inscrites au plan du site.',
  },
  documents: {
    en: 'Also fetch and check the PDF and Word files that pages link to. Needs the package pdfjs-dist.',
    fr: 'Vérifier aussi les fichiers PDF et Word vers lesquels mènent les pages. Demande le paquet pdfjs-dist.',
  },
  concurrency: {
    en: 'How many pages to load at once. By default, one more than the processor’s cores, at most 4.',
    fr: 'Nombre de pages à charger à la fois. Par défaut, un de plus que les cœurs du processeur, au plus 4.',
  },
  pageTimeout: {
    en: 'Give up on a page after this many seconds.',
    fr: 'Abandonner une page après ce nombre de secondes.',
  },
  timeLimit: {
    en: 'Stop the whole run after this many seconds. Pages left over make it incomplete.',
    fr: 'Arrêter toute la vérification après ce nombre de secondes. S’il reste des pages, elle est incomplète.',
  },
  isolate: {
    en: 'Load every page in a fresh browser profile: slower, but nothing is shared.',
    fr: 'Charger chaque page dans un profil neuf\u00a0: plus lent, mais rien n’est partagé.',
  },
  screenshots: {
    en: 'Show the parts at fault in the HTML report, as small pictures.',
    fr: 'Montrer les éléments en cause dans le rapport HTML, par de petites images.',
  },
  browser: {
    en: 'The Chrome, Chromium or Edge program to use.',
    fr: 'Le programme Chrome, Chromium ou Edge à utiliser.',
  },
  requireSandbox: {
    en: 'Refuse to run where the browser cannot use its sandbox.',
    fr: 'Refuser de démarrer si le navigateur ne peut pas utiliser son bac à sable.',
  },
  headers: {
    en: 'Request headers, sent to the named origin only.',
    fr: 'En-têtes de requête, envoyés seulement à l’origine nommée.',
  },
  cookies: {
    en: 'Cookies to set before the first page.',
    fr: 'Témoins à poser avant la première page.',
  },
  basicAuth: {
    en: 'User names and passwords for HTTP authentication, sent to the named origin only.',
    fr: 'Noms d’utilisateur et mots de passe HTTP, envoyés seulement à l’origine nommée.',
  },
  storageState: {
    en: 'A JSON file of cookies and local storage from a browser that is signed in.',
    fr: 'Un fichier JSON de témoins et de stockage local d’un navigateur déjà connecté.',
  },
  login: {
    en: 'A script that signs in once, before the first page.',
    fr: 'Un script qui ouvre une session, une fois, avant la première page.',
  },
  loggedInSelector: {
    en: 'An element that every page shows while signed in. Without it, the page is an error.',
    fr: 'Un élément présent sur chaque page tant que la session est ouverte. S’il manque, la page est en erreur.',
  },
  allowStatus: {
    en: 'HTTP statuses of 400 and above to check as pages, such as 404.',
    fr: 'États HTTP de 400 et plus à vérifier comme des pages, par exemple 404.',
  },
  standard: {
    en: 'The accessibility standard to check against.',
    fr: 'La norme d’accessibilité à appliquer.',
  },
  profiles: {
    en: 'Another guide for some pages: a pattern of addresses and a profile each. The first that fits counts.',
    fr: 'Un autre guide pour certaines pages\u00a0: un motif d’adresses et un profil chacun. Le premier qui convient compte.',
  },
  twins: {
    en: 'English pages and their French versions: a path, an address or a pattern of each, such as /en/** and /fr/**.',
    fr: 'Pages anglaises et leurs versions françaises\u00a0: un chemin, une adresse ou un motif de chacune, comme /en/** et /fr/**.',
  },
  profile: {
    en: 'The plain-language guide that sets the limits.',
    fr: 'Le guide de langage clair qui fixe les seuils.',
  },
  lang: {
    en: 'The language in which Curbcut speaks to you: en or fr.',
    fr: 'La langue dans laquelle Curbcut vous parle\u00a0: en ou fr.',
  },
  failOn: {
    en: 'Which issues fail the gate: error, warning (and errors), new (what the baseline lacks), or never.',
    fr: 'Quels problèmes font échouer\u00a0: error, warning (et les erreurs), new (hors référence) ou never (jamais).',
  },
  maxIssues: {
    en: 'How many failing issues to allow.',
    fr: 'Nombre de problèmes tolérés avant l’échec.',
  },
  maxSkipped: {
    en: 'How many skipped pages to allow. More make the run incomplete.',
    fr: 'Nombre de pages sautées tolérées. Au-delà, la vérification est incomplète.',
  },
  incomplete: {
    en: 'What an incomplete run does: fail (code 3), or warn and say so.',
    fr: 'Effet d’une vérification incomplète\u00a0: fail (code 3) ou warn (simple avertissement).',
  },
  sources: {
    en: 'Find the source line of each finding: auto searches the repository, off does not; or a list of pages and their files.',
    fr: 'Trouver la ligne source de chaque constat\u00a0: auto cherche dans le dépôt, off ne cherche pas; ou une liste de pages et de leurs fichiers.',
  },
  rules: {
    en: 'A severity for a rule, or off, or its options.',
    fr: 'La gravité d’une règle, off pour l’éteindre, ou ses options.',
  },
  glossary: {
    en: 'The file of your own words: names, terms and acronyms. By default curbcut.glossary.yml.',
    fr: 'Le fichier de vos propres mots\u00a0: noms, termes et sigles. Par défaut, curbcut.glossary.yml.',
  },
  baseline: {
    en: 'The file of known issues that curbcut baseline wrote. The gate counts only what comes on top.',
    fr: 'Le fichier des problèmes connus, créé par curbcut baseline. Seul ce qui s’y ajoute compte.',
  },
  budgets: {
    en: 'Limits of your own for groups of pages: reading level, long sentences, findings. See docs/gate.md.',
    fr: 'Vos propres limites par groupe de pages\u00a0: lisibilité, phrases longues, constats. Voir docs/gate.fr.md.',
  },
  plugins: {
    en: 'Files with rules and report formats of your own. They run code. See docs/api.md.',
    fr: 'Fichiers contenant vos propres règles et formats de rapport. Ils exécutent du code. Voir docs/api.fr.md.',
  },
  ignore: {
    en: 'Findings to keep out of the gate, each with a reason.',
    fr: 'Constats à ne pas compter, chacun avec sa raison.',
  },
  output: {
    en: `Reports to write: ${OUTPUT_FORMATS.join(', ')}. The path - is standard output.`,
    fr: `Rapports à écrire\u00a0: ${OUTPUT_FORMATS.join(', ')}. Le chemin - est la sortie standard.`,
  },
  history: {
    en: 'A folder that keeps a summary of each run, to say what changed since the last one.',
    fr: 'Un dossier qui garde un résumé de chaque vérification, pour dire ce qui a changé depuis la dernière.',
  },
  runDir: {
    en: 'The folder for the run’s journal.',
    fr: 'Le dossier du journal de la vérification.',
  },
} as const satisfies Record<string, Localized>;
