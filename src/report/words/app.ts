import type { Localized } from '../../model/language.ts';
import type { Region } from '../../model/place.ts';
import { say } from './say.ts';

/** The words of the report's page with scripts on. */
export const A = {
  summary: say('Summary', 'Sommaire'),
  words: say('Words', 'Mots'),
  code: say('Code', 'Code'),
  pages: say('Pages', 'Pages'),
  criteria: say('Criteria', 'Critères'),
  views: say('Views of the report', 'Vues du rapport'),
  wordsTitle: say('Words: what to rewrite', 'Mots : quoi récrire'),
  codeTitle: say('Code: what to repair', 'Code : quoi réparer'),
  allTitle: say('All findings', 'Tous les constats'),
  reviewTitle: say('For a person to review', 'À examiner par une personne'),
  filters: say('Filters', 'Filtres'),
  search: say('Search', 'Rechercher'),
  severity: say('Severity', 'Gravité'),
  rule: say('Rule', 'Règle'),
  language: say('Language', 'Langue'),
  region: say('Part of the page', 'Partie de la page'),
  state: say('State', 'État'),
  page: say('Page', 'Page'),
  clause: say('Criterion', 'Critère'),
  by: say('Group by', 'Regrouper par'),
  byPlace: say('Where it is fixed', 'Endroit à corriger'),
  byRule: say('Rule', 'Règle'),
  any: say('Any', 'Tous'),
  clear: say('Clear filters', 'Effacer les filtres'),
  csv: say('Download this list (CSV)', 'Télécharger cette liste (CSV)'),
  csvName: say('findings.csv', 'constats.csv'),
  nothing: say('Nothing fits these filters. Clear one.', 'Rien ne correspond à ces filtres. Effacez-en un.'),
  nothingHere: say('Nothing to fix here.', 'Rien à corriger ici.'),
  showMore: say('Show 50 more', 'Afficher 50 de plus'),
  left: say('left', 'à afficher'),
  copy: say('Copy', 'Copier'),
  copied: say('Copied', 'Copié'),
  notCopied: say('Not copied: your browser refused.', 'Non copié : votre navigateur a refusé.'),
  copyIssue: say('Copy as an issue', 'Copier comme billet'),
  permalink: say('Link to this', 'Lien vers ce constat'),
  whyAndHow: say('Why it matters and how to fix it', 'Pourquoi c’est important et comment corriger'),
  here: say('What was found here, as you read', 'Les constats, dans l’ordre de lecture'),
  noneHere: say('No finding on this page.', 'Aucun constat sur cette page.'),
  gone: say(
    'This report holds no such page or finding. Go back to the summary.',
    'Ce rapport ne contient pas cette page ou ce constat. Revenez au sommaire.',
  ),
  goneTitle: say('Not in this report', 'Absent de ce rapport'),
  placesLeft: say(
    'This file holds only some of the places. The JSON report lists them all.',
    'Ce fichier ne contient qu’une partie des endroits. Le rapport JSON les énumère tous.',
  ),
  newOne: say('New', 'Nouveau'),
  sort: say('Sort by', 'Trier par'),
  sortIssues: say('Most issues first', 'Plus de problèmes d’abord'),
  sortLevel: say('Hardest to read first', 'Plus difficiles d’abord'),
  sortUrl: say('Address', 'Adresse'),
  criteriaLead: say(
    'What each criterion and each guide asks for, and where this site does not do it yet.',
    'Ce que demande chaque critère ou guide, et ce qui manque encore sur ce site.',
  ),
  switchTo: say('Français', 'English'),
  screenshot: say('The element on the page', 'L’élément dans la page'),
  repeated: say(
    'The same place on many pages: fix it once.',
    'Le même endroit sur plusieurs pages : corrigez-le une fois.',
  ),
  partial: say('Part of this page was not checked.', 'Une partie de cette page n’a pas été vérifiée.'),
} as const;

/** What lies in a landmark on page after page. */
export const COMPONENTS: Readonly<Record<Exclude<Region, 'main'>, Localized>> = {
  header: say('The page header', 'L’en-tête des pages'),
  nav: say('The navigation', 'La navigation'),
  aside: say('The side content', 'Le contenu secondaire'),
  footer: say('The page footer', 'Le pied de page'),
};

export const SHARED_PART = say('A part that pages share:', 'Un élément commun à plusieurs pages :');
export const SINGLE_PAGES = say('In the content of single pages', 'Dans le contenu de chaque page');

/** The states of an issue, as a reader filters them. */
export const ISSUE_STATES: Readonly<
  Record<'fix' | 'new' | 'known' | 'review' | 'advice' | 'ignored' | 'any', Localized>
> = {
  fix: say('To fix', 'À corriger'),
  new: say('New', 'Nouveaux'),
  known: say('Known', 'Connus'),
  review: say('To review', 'À examiner'),
  advice: say('Advice', 'Conseils'),
  ignored: say('Ignored', 'Ignorés'),
  any: say('All', 'Tous'),
};

/** The columns of the table that can be downloaded. */
export const COLUMNS = {
  severity: say('Severity', 'Gravité'),
  state: say('State', 'État'),
  owner: say('Who', 'Qui'),
  rule: say('Rule', 'Règle'),
  title: say('What must hold', 'Exigence'),
  message: say('Message', 'Message'),
  page: say('Page', 'Page'),
  region: say('Part of the page', 'Partie de la page'),
  text: say('Text', 'Texte'),
  rewrite: say('Write instead', 'Écrivez plutôt'),
  selector: say('Selector', 'Sélecteur'),
  clauses: say('Rests on', 'Références'),
  fix: say('How to fix it', 'Comment corriger'),
  link: say('Id', 'Identifiant'),
} as const;

/** `1 fix clears 41 pages`. */
export const CLEARS = say('clears', 'règle');
