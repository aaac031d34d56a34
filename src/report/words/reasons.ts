import type { Lang, Localized } from '../../model/language.ts';
import type { ErrorReason, NotVisitedReason, PageState, Reason, SkipReason } from '../../model/ledger.ts';
import { say, withDetail } from './say.ts';

/** What happened, and what to do. */
export interface ReasonWords {
  readonly what: Localized;
  readonly todo: Localized;
}

/** The same reason reads otherwise for a page that failed, was skipped, or was never visited. A reason of a later version has words too. */
export function reasonWords(reason: Reason, state: PageState = 'error'): ReasonWords {
  const table = TABLES[state].find((words) => Object.hasOwn(words, reason));
  return table?.[reason] ?? UNKNOWN;
}

/** One sentence: what happened. `detail` is not ours: the format that prints it escapes it. */
export function whatHappened(
  reason: Reason,
  lang: Lang,
  options: { state?: PageState; detail?: string | undefined } = {},
): string {
  return withDetail(reasonWords(reason, options.state).what[lang], options.detail);
}

/** What to do about it; `detail` may tell more than the reason: a status of 401 asks for a login. */
export function whatToDo(
  reason: Reason,
  lang: Lang,
  options: { state: PageState; detail?: string | undefined },
): string {
  const { state, detail = '' } = options;
  const asksLogin = reason === 'http-status' && state === 'error' && /^40[13]$/.test(detail);
  return (asksLogin ? SIGN_IN : reasonWords(reason, state).todo)[lang];
}

const SIGN_IN = say(
  'Sign in with --basic-auth, --header, --cookie or --login, or ask for access.',
  'Ouvrez une session avec --basic-auth, --header, --cookie ou --login, ou demandez l’accès.',
);
const RUN_AGAIN = say(
  'Run again. If it comes back, tell the Curbcut team.',
  'Relancez l’analyse. Si cela se répète, avisez l’équipe de Curbcut.',
);
const GIVE_A_PAGE = say('Give the address of a web page instead.', 'Donnez plutôt l’adresse d’une page Web.');
const NOTHING_TO_DO = say('Nothing to do.', 'Rien à faire.');
const LOGIN_LOST = say('A login page came in place of the page.', 'Une page de connexion a remplacé la page.');
const RENEW_LOGIN = say(
  'Renew the login in the configuration, then run again.',
  'Renouvelez la connexion dans la configuration, puis relancez l’analyse.',
);

const ERRORS: Readonly<Record<ErrorReason, ReasonWords>> = {
  unreachable: {
    what: say('This address did not answer.', 'Cette adresse n’a pas répondu.'),
    todo: say(
      'Check the address and the network, then run again.',
      'Vérifiez l’adresse et le réseau, puis relancez l’analyse.',
    ),
  },
  tls: {
    what: say(
      'The browser refused the site’s security certificate.',
      'Le navigateur a refusé le certificat de sécurité du site.',
    ),
    todo: say('Renew or correct the certificate.', 'Renouvelez ou corrigez le certificat.'),
  },
  'http-status': {
    what: say('The server answered with an error.', 'Le serveur a répondu par une erreur.'),
    todo: say('Fix the page or remove it from the list.', 'Réparez la page ou retirez-la de la liste.'),
  },
  timeout: {
    what: say('The page took longer than the time allowed.', 'La page a dépassé le temps alloué.'),
    todo: say('Make the page faster, or allow more time.', 'Accélérez la page ou allouez plus de temps.'),
  },
  crashed: {
    what: say('The page crashed the browser tab twice.', 'La page a fait planter l’onglet du navigateur deux fois.'),
    todo: say(
      'Look for heavy scripts on this page, then run again.',
      'Cherchez des scripts trop lourds sur cette page, puis relancez l’analyse.',
    ),
  },
  'kept-navigating': {
    what: say('The page kept moving to other addresses.', 'La page passait sans cesse à d’autres adresses.'),
    todo: say(
      'Remove the script or the refresh that moves it.',
      'Retirez le script ou l’actualisation automatique qui la déplace.',
    ),
  },
  'auth-lost': { what: LOGIN_LOST, todo: RENEW_LOGIN },
  'rate-limited': {
    what: say('The server refused us for asking too often.', 'Le serveur a refusé nos demandes, trop fréquentes.'),
    todo: say(
      'Run again later, with fewer pages at once.',
      'Relancez l’analyse plus tard, avec moins de pages à la fois.',
    ),
  },
  'too-large': {
    what: say('The document is too large to check.', 'Le document est trop volumineux pour être vérifié.'),
    todo: say('Split the page, or check it by hand.', 'Divisez la page ou vérifiez-la à la main.'),
  },
  'blocked-address': {
    what: say('The network policy refused this address.', 'Les règles de réseau ont refusé cette adresse.'),
    todo: say(
      'If you trust it, give it as a starting address.',
      'Si vous lui faites confiance, donnez-la comme adresse de départ.',
    ),
  },
  'redirect-loop': {
    what: say('The address redirects in a circle.', 'L’adresse redirige en boucle.'),
    todo: say('Correct the redirects on the server.', 'Corrigez les redirections sur le serveur.'),
  },
  'not-html': {
    what: say('This address is not a web page.', 'Cette adresse n’est pas une page Web.'),
    todo: GIVE_A_PAGE,
  },
  download: {
    what: say('This address starts a download.', 'Cette adresse lance un téléchargement.'),
    todo: GIVE_A_PAGE,
  },
  empty: {
    what: say('The page is empty.', 'La page est vide.'),
    todo: say(
      'Open it in a browser and find out why nothing shows.',
      'Ouvrez-la dans un navigateur et cherchez pourquoi rien ne s’affiche.',
    ),
  },
  unreadable: {
    what: say(
      'This sitemap, list or file cannot be read.',
      'Ce plan de site, cette liste ou ce fichier est illisible.',
    ),
    todo: say('Check that it exists and is well formed.', 'Vérifiez qu’il existe et qu’il est bien formé.'),
  },
  'not-text': {
    what: say('This file is not text in UTF-8.', 'Ce fichier n’est pas du texte en UTF-8.'),
    todo: say(
      'Save it as text in UTF-8, or leave it out.',
      'Enregistrez-le comme texte en UTF-8, ou ne le donnez pas à vérifier.',
    ),
  },
  encrypted: {
    what: say(
      'A password locks this document, or its Word format is older than 2007.',
      'Un mot de passe verrouille ce document, ou son format Word est antérieur à 2007.',
    ),
    todo: say(
      'Save it without a password; if it is in Word, as .docx.',
      'Enregistrez-le sans mot de passe et, dans Word, en .docx.',
    ),
  },
  'too-deep': {
    what: say('This file is nested too deeply to be read.', 'Ce fichier a trop de niveaux pour être lu.'),
    todo: say('Simplify its markup, or check it by hand.', 'Simplifiez son balisage ou vérifiez-le à la main.'),
  },
  damaged: {
    what: say(
      'This document is damaged, or is not what its name says.',
      'Ce document est endommagé, ou n’est pas ce que dit son nom.',
    ),
    todo: say('Open it to see, then publish it again.', 'Ouvrez-le pour vérifier, puis publiez-le de nouveau.'),
  },
  'document-slow': {
    what: say(
      'Reading this document took too much time or memory.',
      'La lecture de ce document a demandé trop de temps ou de mémoire.',
    ),
    todo: say('Export it again, or check it by hand.', 'Exportez-le de nouveau ou vérifiez-le à la main.'),
  },
  'nothing-found': {
    what: say('This input names no page.', 'Cette entrée ne mène à aucune page.'),
    todo: say('Check the address, the folder and the filters.', 'Vérifiez l’adresse, le dossier et les filtres.'),
  },
  'frame-unchecked': {
    what: say('A frame inside this page was not checked.', 'Un cadre de cette page n’a pas été vérifié.'),
    todo: say('Check the framed page by itself.', 'Vérifiez séparément la page que le cadre contient.'),
  },
  'engine-failed': {
    what: say('A rule did not finish on this page.', 'Une règle n’a pas pu se terminer sur cette page.'),
    todo: RUN_AGAIN,
  },
  'own-rule-failed': {
    what: say('A rule of your own did not finish.', 'Une de vos propres règles n’a pas pu se terminer.'),
    todo: say('Mend it in its plugin, then run again.', 'Corrigez-la dans son module, puis relancez.'),
  },
  'unknown-language': {
    what: say('We could not tell the language of this text.', 'Nous n’avons pas pu reconnaître la langue de ce texte.'),
    todo: say(
      'Declare the language of the page in its lang attribute.',
      'Déclarez la langue de la page dans son attribut lang.',
    ),
  },
  truncated: {
    what: say('The page holds more text than we read.', 'La page contient plus de texte que nous n’en lisons.'),
    todo: say('Split the page, or check the rest by hand.', 'Divisez la page ou vérifiez le reste à la main.'),
  },
  'browser-lost': {
    what: say('The browser stopped working.', 'Le navigateur a cessé de fonctionner.'),
    todo: RUN_AGAIN,
  },
  internal: {
    what: say('Curbcut met a fault of its own.', 'Curbcut a rencontré une défaillance interne.'),
    todo: RUN_AGAIN,
  },
};

const SKIPS: Readonly<Record<SkipReason | 'http-status', ReasonWords>> = {
  'http-status': {
    what: say('A link leads there, and the page is missing.', 'Un lien y mène, mais la page n’existe pas.'),
    todo: say('See the broken links among the issues.', 'Voyez les liens rompus parmi les problèmes.'),
  },
  'off-scope': {
    what: say(
      'It lies on another site or outside the chosen path.',
      'Elle se trouve sur un autre site ou hors du chemin choisi.',
    ),
    todo: say('To check it, add its address to the inputs.', 'Pour la vérifier, ajoutez son adresse au départ.'),
  },
  'redirect-off-scope': {
    what: say(
      'It redirects to another site or outside the chosen path.',
      'Elle redirige vers un autre site ou hors du chemin choisi.',
    ),
    todo: say(
      'To check it, add its final address to the inputs.',
      'Pour la vérifier, ajoutez son adresse finale au départ.',
    ),
  },
  duplicate: {
    what: say(
      'It redirects to a page that is in this report.',
      'Elle redirige vers une page qui figure dans ce rapport.',
    ),
    todo: NOTHING_TO_DO,
  },
  'not-html': {
    what: say('It is a file, not a web page.', 'C’est un fichier, non une page Web.'),
    todo: say(
      'To check PDF and Word files, run with --documents.',
      'Pour vérifier les fichiers PDF et Word, ajoutez --documents.',
    ),
  },
  robots: {
    what: say(
      'The site’s robots.txt asks us not to visit it.',
      'Le fichier robots.txt du site demande de ne pas la visiter.',
    ),
    todo: say(
      'To check it, allow it in robots.txt or, if the site is yours, add --no-robots.',
      'Pour la vérifier, autorisez-la dans robots.txt ou, si le site est le vôtre, ajoutez --no-robots.',
    ),
  },
  logout: {
    what: say('This link logs out.', 'Ce lien ferme la session.'),
    todo: NOTHING_TO_DO,
  },
  excluded: {
    what: say('Your configuration excludes it.', 'Votre configuration l’exclut.'),
    todo: say('To check it, remove the exclude pattern.', 'Pour la vérifier, retirez le motif d’exclusion.'),
  },
  'no-words': {
    what: say('It holds no words to check.', 'Elle ne contient aucun mot à vérifier.'),
    todo: NOTHING_TO_DO,
  },
  unchanged: {
    what: say(
      'It has not changed since the build or run that you named.',
      'Elle n’a pas changé depuis la version ou la vérification que vous avez nommée.',
    ),
    todo: say('To check it, run without --changed.', 'Pour la vérifier, lancez l’analyse sans --changed.'),
  },
  trap: {
    what: say('Its address repeats a pattern without end.', 'Son adresse répète un motif sans fin.'),
    todo: say('Check one page of this kind by itself.', 'Vérifiez séparément une page de ce genre.'),
  },
};

const NOT_VISITED: Readonly<Record<NotVisitedReason, ReasonWords>> = {
  'max-pages': {
    what: say('The run reached its limit on pages first.', 'L’analyse a d’abord atteint sa limite de pages.'),
    todo: say('To check it, raise the limit on pages.', 'Pour la vérifier, augmentez la limite de pages.'),
  },
  depth: {
    what: say('It is more clicks away than the limit allows.', 'Elle est à plus de clics que la limite ne le permet.'),
    todo: say('To check it, raise the limit on depth.', 'Pour la vérifier, augmentez la limite de profondeur.'),
  },
  sample: {
    what: say('It is not part of the sample that you asked for.', 'Elle ne fait pas partie de l’échantillon demandé.'),
    todo: say('To check it, run without a sample.', 'Pour la vérifier, lancez l’analyse sans échantillon.'),
  },
  shard: {
    what: say('It is for another part of the run.', 'Elle revient à une autre partie de la vérification.'),
    todo: say('Merge the parts with curbcut merge.', 'Réunissez les parties avec curbcut merge.'),
  },
  'time-limit': {
    what: say('The run reached its time limit first.', 'L’analyse a d’abord atteint sa limite de temps.'),
    todo: say('To check it, raise the time limit.', 'Pour la vérifier, augmentez la limite de temps.'),
  },
  interrupted: {
    what: say('Someone stopped the run first.', 'L’analyse a été arrêtée avant.'),
    todo: say('Run again, or resume the run.', 'Relancez l’analyse ou reprenez-la.'),
  },
  'auth-lost': { what: say('The login was lost first.', 'La connexion a été perdue avant.'), todo: RENEW_LOGIN },
  'browser-lost': {
    what: say('The browser stopped working first.', 'Le navigateur a cessé de fonctionner avant.'),
    todo: RUN_AGAIN,
  },
};

const UNKNOWN: ReasonWords = {
  what: say(
    'It was not looked at, for a reason unknown to this version.',
    'Elle n’a pas été vérifiée, pour une raison inconnue de cette version.',
  ),
  todo: RUN_AGAIN,
};

type Table = Readonly<Partial<Record<Reason, ReasonWords>>>;

/** Where to look first. */
const TABLES: Readonly<Record<PageState, readonly Table[]>> = {
  checked: [ERRORS, SKIPS, NOT_VISITED],
  error: [ERRORS, SKIPS, NOT_VISITED],
  skipped: [SKIPS, ERRORS, NOT_VISITED],
  'not-visited': [NOT_VISITED, SKIPS, ERRORS],
};
