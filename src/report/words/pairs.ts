import type { Lang, Localized } from '../../model/language.ts';
import type { PagePair, PairDifference } from '../../model/report.ts';
import type { Noun } from './numbers.ts';
import { counted } from './numbers.ts';
import { say } from './say.ts';

const PAIRS: Noun = { one: say('pair of pages', 'paire de pages'), many: say('pairs of pages', 'paires de pages') };
export const DIFFERENCES: Noun = { one: say('difference', 'différence'), many: say('differences', 'différences') };

export const PAIR_WORDS = {
  title: say('English and French side by side', 'L’anglais et le français côte à côte'),
  lead: say(
    'Pages that exist in both languages. Those that differ most come first. Open a pair to see what differs.',
    'Les pages qui existent dans les deux langues. Celles qui diffèrent le plus viennent en premier. Ouvrez une paire pour voir ce qui diffère.',
  ),
  same: say('No difference was found.', 'Aucune différence n’a été trouvée.'),
  english: say('English page', 'Page anglaise'),
  french: say('French page', 'Page française'),
  inEnglish: say('In English', 'En anglais'),
  inFrench: say('In French', 'En français'),
  absent: say('Not on this page', 'Absent de cette page'),
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
  term: say('Term', 'Terme'),
  size: say('Length', 'Longueur'),
  stale: say('Date of change', 'Date de modification'),
  accessibility: say('Accessibility', 'Accessibilité'),
};

export function kindWords(kind: string, lang: Lang): string {
  return (Object.hasOwn(KINDS, kind) ? KINDS[kind]?.[lang] : undefined) ?? kind;
}

/** What the differences that one rule tells of have in common. */
const GROUPS: Readonly<Record<string, Localized>> = {
  'parity/untranslated': say('Left in the other language', 'Resté dans l’autre langue'),
  'parity/structure': say('On one page only, or in another number', 'Dans une seule page, ou en autre nombre'),
  'parity/facts': say('Numbers, dates and contacts', 'Nombres, dates et coordonnées'),
  'parity/terms': say('Terms of your glossary', 'Termes de votre glossaire'),
  'parity/size': say('One says far more', 'L’une en dit bien plus'),
  'parity/stale': say('Last change', 'Dernière modification'),
  'parity/accessibility': say('Accessible in one language only', 'Accessible dans une seule langue'),
};

export function groupWords(rule: string, lang: Lang): string {
  return (Object.hasOwn(GROUPS, rule) ? GROUPS[rule]?.[lang] : undefined) ?? rule;
}

/** What one page has in a difference. `own`: the page's own words, not ours about it. */
export interface SideWords {
  readonly text: string;
  readonly own: boolean;
}

const ITEMS: Noun = { one: say('item', 'élément'), many: say('items', 'éléments') };
const ROWS: Noun = { one: say('row', 'rangée'), many: say('rows', 'rangées') };
const CHARACTERS: Noun = { one: say('character', 'caractère'), many: say('characters', 'caractères') };
const UNITS: Readonly<Record<string, Noun>> = { list: ITEMS, table: ROWS, size: CHARACTERS };

/** @param titleOf what a rule of accessibility is called, where the report knows it */
export function sideWords(
  { kind, en, fr, expected }: PairDifference,
  own: Lang,
  lang: Lang,
  titleOf: (rule: string) => string | undefined,
): SideWords {
  const say = (words: Localized): SideWords => ({ text: words[lang], own: false });
  const [place, other] = own === 'en' ? [en, fr] : [fr, en];
  if (kind === 'captions') return say(place === undefined ? STATES.captioned : STATES.uncaptioned);
  if (kind === 'accessibility') {
    if (place === undefined) return say(STATES.accessible);
    const { count, text } = place;
    const title = titleOf(text);
    const facts = [
      ...(title === undefined ? [] : [text]),
      ...(count === undefined ? [] : [counted(count, PLACES, lang)]),
    ];
    const more = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
    return { text: `${STATES.fails[lang]}${title ?? text}${more}`, own: false };
  }
  if (kind === 'untranslated' && place === undefined) return say(STATES.fine);
  if (place === undefined) return say(PAIR_WORDS.absent);
  if (kind === 'required') return say(place.text === 'true' ? STATES.required : STATES.optional);
  if (kind === 'term' && expected?.lang === own && place.text === '')
    return { text: `${STATES.expects[lang]}${expected.term}`, own: false };
  const unit = Object.hasOwn(UNITS, kind) ? UNITS[kind] : undefined;
  if (unit !== undefined && other !== undefined && /^\d+$/.test(place.text))
    return { text: counted(Number(place.text), unit, lang), own: false };
  return { text: place.text === '' ? place.selector : place.text, own: true };
}

const PLACES: Noun = { one: say('place', 'endroit'), many: say('places', 'endroits') };

const STATES = {
  accessible: say('No such problem', 'Pas ce problème'),
  fails: say('Not met: ', 'Non respecté\u00A0: '),
  fine: say('Nothing to change', 'Rien à changer'),
  captioned: say('Has captions', 'A des sous-titres'),
  uncaptioned: say('Has no captions', 'N’a pas de sous-titres'),
  required: say('Required', 'Obligatoire'),
  optional: say('Optional', 'Facultatif'),
  expects: say('Does not use: ', 'N’emploie pas\u00A0: '),
} as const;

/** `12 pairs of pages, 3 differ`. */
export function pairsSentence(pairs: readonly PagePair[], lang: Lang): string {
  const differ = pairs.filter(({ count }) => count > 0).length;
  const some = lang === 'en' ? (differ === 1 ? 'differs' : 'differ') : differ < 2 ? 'diffère' : 'diffèrent';
  const line = counted(pairs.length, PAIRS, lang);
  return lang === 'en' ? `${line}, ${differ} ${some}.` : `${line}, dont ${differ} ${some}.`;
}
