import type { Lang, Localized } from '../../model/language.ts';
import type { PagePair } from '../../model/report.ts';
import type { Noun } from './numbers.ts';
import { counted } from './numbers.ts';
import { say } from './say.ts';

const PAIRS: Noun = { one: say('pair of pages', 'paire de pages'), many: say('pairs of pages', 'paires de pages') };
export const DIFFERENCES: Noun = { one: say('difference', 'différence'), many: say('differences', 'différences') };

export const PAIR_WORDS = {
  title: say('English and French side by side', 'L’anglais et le français côte à côte'),
  lead: say(
    'Pages that exist in both languages. Those that differ most come first.',
    'Les pages qui existent dans les deux langues. Celles qui diffèrent le plus viennent en premier.',
  ),
  same: say('No difference was found.', 'Aucune différence n’a été trouvée.'),
  english: say('English page', 'Page anglaise'),
  french: say('French page', 'Page française'),
  what: say('What differs', 'Ce qui diffère'),
  absent: say('not there', 'absent'),
} as const;

/** What each kind of difference is called in a table. A kind that is not known keeps its own name. */
const KINDS: Readonly<Record<string, Localized>> = {
  untranslated: say('Left in the other language', 'Resté dans l’autre langue'),
  section: say('Section', 'Section'),
  paragraph: say('Paragraph', 'Paragraphe'),
  list: say('List', 'Liste'),
  table: say('Table', 'Tableau'),
  link: say('Link', 'Lien'),
  document: say('Document', 'Document'),
  field: say('Form field', 'Champ'),
  required: say('Required field', 'Champ obligatoire'),
  image: say('Picture', 'Image'),
  media: say('Recording', 'Enregistrement'),
  captions: say('Captions', 'Sous-titres'),
  number: say('Number', 'Nombre'),
  money: say('Amount', 'Montant'),
  percent: say('Percentage', 'Pourcentage'),
  date: say('Date', 'Date'),
  month: say('Month', 'Mois'),
  weekday: say('Day', 'Jour'),
  time: say('Time', 'Heure'),
  phone: say('Phone number', 'Numéro de téléphone'),
  email: say('E-mail address', 'Adresse courriel'),
  postal: say('Postal code', 'Code postal'),
  size: say('Length', 'Longueur'),
  stale: say('Date of change', 'Date de modification'),
  accessibility: say('Accessibility', 'Accessibilité'),
};

export function kindWords(kind: string, lang: Lang): string {
  return (Object.hasOwn(KINDS, kind) ? KINDS[kind]?.[lang] : undefined) ?? kind;
}

/** `12 pairs of pages, 3 differ`. */
export function pairsSentence(pairs: readonly PagePair[], lang: Lang): string {
  const differ = pairs.filter(({ count }) => count > 0).length;
  const some = lang === 'en' ? (differ === 1 ? 'differs' : 'differ') : differ < 2 ? 'diffère' : 'diffèrent';
  const line = counted(pairs.length, PAIRS, lang);
  return lang === 'en' ? `${line}, ${differ} ${some}.` : `${line}, dont ${differ} ${some}.`;
}
