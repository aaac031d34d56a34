import type { Lang, Localized } from '../../src/model/language.ts';

/** What is said of a page in this language. */
export const ONE_LANGUAGE: Readonly<Record<Lang, Localized>> = {
  en: {
    en: 'We saw no page in French. Ontario’s French Language Services Act asks provincial services for both languages.',
    fr: 'Nous n’avons vu aucune page en français. La Loi sur les services en français demande les deux langues aux services provinciaux.',
  },
  fr: {
    en: 'We saw no page in English. People who read only English cannot use this site.',
    fr: 'Nous n’avons vu aucune page en anglais. Les personnes qui ne lisent que l’anglais ne peuvent pas s’en servir.',
  },
};

export const NO_TWIN: Readonly<Record<Lang, Localized>> = {
  en: {
    en: 'This page in English leads to no French version: no language link, no hreflang.',
    fr: 'Cette page en anglais ne mène à aucune version française\u00A0: ni lien de langue, ni hreflang.',
  },
  fr: {
    en: 'This page in French leads to no English version: no language link, no hreflang.',
    fr: 'Cette page en français ne mène à aucune version anglaise\u00A0: ni lien de langue, ni hreflang.',
  },
};

export const TO_HOME: Readonly<Record<Lang, Localized>> = {
  en: {
    en: 'The language link leads to the French home page, not to this page in French.',
    fr: 'Le lien de langue mène à l’accueil en français, et non à cette page en français.',
  },
  fr: {
    en: 'The language link leads to the English home page, not to this page in English.',
    fr: 'Le lien de langue mène à l’accueil en anglais, et non à cette page en anglais.',
  },
};

export const SAME_LANGUAGE: Readonly<Record<Lang, Localized>> = {
  en: {
    en: 'The link to the French version leads to another page in English.',
    fr: 'Le lien vers la version française mène à une autre page en anglais.',
  },
  fr: {
    en: 'The link to the English version leads to another page in French.',
    fr: 'Le lien vers la version anglaise mène à une autre page en français.',
  },
};

/** The language of the page that leads to one which does not lead back. */
export const NOT_BACK: Readonly<Record<Lang, Localized>> = {
  en: {
    en: 'An English page leads here, but this page leads to another English page. Link the two versions to each other.',
    fr: 'Une page anglaise mène ici, mais cette page mène à une autre page anglaise. Reliez les deux versions l’une à l’autre.',
  },
  fr: {
    en: 'A French page leads here, but this page leads to another French page. Link the two versions to each other.',
    fr: 'Une page française mène ici, mais cette page mène à une autre page française. Reliez les deux versions l’une à l’autre.',
  },
};

/** The language in which the version is written, and not declared. */
export const WRONG_LANG: Readonly<Record<Lang, Localized>> = {
  en: {
    en: 'The English version of this page declares that it is in French. Set its lang attribute to en.',
    fr: 'La version anglaise de cette page se déclare en français. Mettez son attribut lang à en.',
  },
  fr: {
    en: 'The French version of this page declares that it is in English. Set its lang attribute to fr.',
    fr: 'La version française de cette page se déclare en anglais. Mettez son attribut lang à fr.',
  },
};

/** `status`: of the answer, or a reason where there was none. */
export function brokenTwin(other: Lang, status: string): Localized {
  const answer = /^\d+$/.test(status) ? status : undefined;
  const en = answer === undefined ? 'does not answer' : `answers with an error (status ${answer})`;
  const fr = answer === undefined ? 'ne répond pas' : `répond par une erreur (code ${answer})`;
  return other === 'fr'
    ? { en: `The French version of this page ${en}.`, fr: `La version française de cette page ${fr}.` }
    : { en: `The English version of this page ${en}.`, fr: `La version anglaise de cette page ${fr}.` };
}
