import type { Owner, Severity } from '../../model/finding.ts';
import type { Localized } from '../../model/language.ts';
import type { PageState } from '../../model/ledger.ts';
import type { Region } from '../../model/place.ts';
import type { BrowserFacts } from '../../model/report.ts';
import { say } from './say.ts';

export const SEVERITIES: Readonly<Record<Severity | 'review', Localized>> = {
  error: say('Error', 'Erreur'),
  warning: say('Warning', 'Avertissement'),
  info: say('Note', 'Remarque'),
  review: say('To review', 'À examiner'),
};

export const OWNERS: Readonly<Record<Owner, Localized>> = {
  content: say('Words', 'Mots'),
  code: say('Code', 'Code'),
};

/** Who can mend it, said in full. */
export const OWNER_ROLES: Readonly<Record<Owner, Localized>> = {
  content: say('For the people who write the pages', 'Pour les personnes qui rédigent les pages'),
  code: say('For the people who build the site', 'Pour les personnes qui programment le site'),
};

export const STATES: Readonly<Record<PageState, Localized>> = {
  checked: say('Checked', 'Vérifiée'),
  error: say('Error', 'Erreur'),
  skipped: say('Skipped', 'Écartée'),
  'not-visited': say('Not visited', 'Non visitée'),
};

/** The states as the ledger's sum counts them. */
export const STATE_COUNTS: Readonly<Record<PageState, Localized>> = {
  checked: say('checked', 'vérifiées'),
  error: say('error', 'en erreur'),
  skipped: say('skipped', 'écartées'),
  'not-visited': say('not visited', 'non visitées'),
};

export const REGIONS: Readonly<Record<Region, Localized>> = {
  main: say('main content', 'contenu principal'),
  header: say('page header', 'en-tête de la page'),
  nav: say('navigation', 'navigation'),
  aside: say('side content', 'contenu secondaire'),
  footer: say('page footer', 'pied de page'),
};

export const BROWSER_SOURCES: Readonly<Record<BrowserFacts['where'], Localized>> = {
  flag: say('named on the command line', 'indiqué dans la commande'),
  environment: say('named by an environment variable', 'indiqué par une variable d’environnement'),
  installed: say('found on the machine', 'trouvé sur l’ordinateur'),
  embedded: say('the one that comes with Curbcut', 'celui qui accompagne Curbcut'),
};
