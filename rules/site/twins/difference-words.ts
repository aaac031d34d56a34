import type { Lang, Localized } from '../../../src/model/language.ts';
import type { DifferenceKind, TwinDifference } from '../../../src/twins/difference.ts';
import { quoted } from '../../text/wording.ts';

interface Thing {
  readonly en: string;
  readonly fr: string;
  /** French: `Ce`, `Cet`, `Cette`. */
  readonly these: 'Ce' | 'Cet' | 'Cette';
}

/** What may stand on one page alone. */
const THINGS: Readonly<Partial<Record<DifferenceKind, Thing>>> = {
  section: { en: 'section', fr: 'section', these: 'Cette' },
  paragraph: { en: 'paragraph', fr: 'paragraphe', these: 'Ce' },
  list: { en: 'list', fr: 'liste', these: 'Cette' },
  table: { en: 'table', fr: 'tableau', these: 'Ce' },
  link: { en: 'link', fr: 'lien', these: 'Ce' },
  document: { en: 'document', fr: 'document', these: 'Ce' },
  field: { en: 'form field', fr: 'champ', these: 'Ce' },
  image: { en: 'picture', fr: 'image', these: 'Cette' },
  media: { en: 'recording', fr: 'enregistrement', these: 'Cet' },
};

const VALUES: Readonly<Partial<Record<DifferenceKind, Localized>>> = {
  number: { en: 'number', fr: 'Le nombre' },
  money: { en: 'amount', fr: 'Le montant' },
  percent: { en: 'percentage', fr: 'Le pourcentage' },
  date: { en: 'date', fr: 'La date' },
  month: { en: 'month', fr: 'Le mois' },
  weekday: { en: 'day', fr: 'Le jour' },
  time: { en: 'time', fr: 'L’heure' },
  phone: { en: 'phone number', fr: 'Le numéro de téléphone' },
  email: { en: 'e-mail address', fr: 'L’adresse courriel' },
  postal: { en: 'postal code', fr: 'Le code postal' },
};

const PAGE: Readonly<Record<Lang, Localized>> = {
  en: { en: 'English', fr: 'anglaise' },
  fr: { en: 'French', fr: 'française' },
};

/** One sentence on one difference. */
export function differenceWords(difference: TwinDifference): Localized {
  const { kind, en, fr, enValue, frValue } = difference;
  if (kind === 'required') {
    const lang = enValue === 'true' ? 'en' : 'fr';
    return {
      en: `The ${PAGE[lang].en} form requires this field; the other does not. Make both the same.`,
      fr: `Le formulaire de la page ${PAGE[lang].fr} exige ce champ, l’autre non. Faites le même choix dans les deux.`,
    };
  }
  if (kind === 'captions') {
    const lang = en === undefined ? 'fr' : 'en';
    return {
      en: `This recording has no captions in ${PAGE[lang].en}; the one on the other page has its own. Add them.`,
      fr: `Cet enregistrement n’a pas de sous-titres en ${lang === 'fr' ? 'français' : 'anglais'}; celui de l’autre page en a. Ajoutez-les.`,
    };
  }
  const value = VALUES[kind];
  if (value !== undefined) return valueWords(value, enValue, frValue);
  const thing = THINGS[kind];
  if (thing === undefined) throw new Error(`No words for ${kind}.`);
  if (enValue !== undefined && frValue !== undefined) return countWords(kind, enValue, frValue);
  const [own, other] = en === undefined ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
  const text = (en ?? fr)?.text ?? '';
  const name = text === '' ? { en: '', fr: '' } : { en: ` ${quoted(text).en}`, fr: ` ${quoted(text).fr}` };
  return {
    en: `The ${PAGE[other].en} page does not have this ${thing.en}:${name.en === '' ? ` it is on the ${PAGE[own].en} page only.` : `${name.en}.`}`,
    fr: `${thing.these} ${thing.fr} manque dans la page ${PAGE[other].fr}${name.fr === '' ? '.' : `\u00A0:${name.fr}.`}`,
  };
}

function valueWords(value: Localized, enValue: string | undefined, frValue: string | undefined): Localized {
  if (enValue !== undefined && frValue !== undefined) {
    const [a, b] = [quoted(enValue), quoted(frValue)];
    return {
      en: `The English page says ${a.en}, the French page says ${b.en}. Check which ${value.en} is right.`,
      fr: `La page anglaise dit ${a.fr}, la page française ${b.fr}. Vérifiez laquelle a raison.`,
    };
  }
  const [own, other] = enValue === undefined ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
  const name = quoted(enValue ?? frValue ?? '');
  return {
    en: `Only the ${PAGE[own].en} page gives the ${value.en} ${name.en}. Add it to the ${PAGE[other].en} page, or remove it.`,
    fr: `${value.fr} ${name.fr} ne figure que dans la page ${PAGE[own].fr}. Ajoutez ou retirez cette information.`,
  };
}

function countWords(kind: DifferenceKind, enValue: string, frValue: string): Localized {
  return kind === 'table'
    ? {
        en: `This table has ${enValue} rows in English and ${frValue} in French. Find the row that is missing.`,
        fr: `Ce tableau a ${enValue} rangées en anglais et ${frValue} en français. Trouvez celle qui manque.`,
      }
    : {
        en: `This list has ${enValue} items in English and ${frValue} in French. Find the item that is missing.`,
        fr: `Cette liste a ${enValue} éléments en anglais et ${frValue} en français. Trouvez celui qui manque.`,
      };
}
