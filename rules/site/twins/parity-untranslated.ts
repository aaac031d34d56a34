import { quoted } from '../../text/wording.ts';
import { twinRule } from './twin-rule.ts';

/** Words of one language that were left on the page in the other. */
export const parityUntranslated = twinRule({
  id: 'parity/untranslated',
  title: { en: 'Nothing is left in the other language', fr: 'Rien n’est resté dans l’autre langue' },
  why: {
    en: 'People who read one language cannot use what is written in the other.',
    fr: 'Qui ne lit qu’une langue ne peut pas se servir de ce qui est écrit dans l’autre.',
  },
  fix: {
    en: 'Translate it. If it exists in one language only, say so: “(French only)”, “(English only)”.',
    fr: 'Traduisez-le. S’il n’existe que dans une langue, dites-le\u00A0: «\u00A0(en anglais seulement)\u00A0».',
  },
  severity: 'error',
  owner: 'content',
  category: 'language',
  words({ en, fr, cause }) {
    const isFrench = fr !== undefined;
    if (cause === 'page')
      return isFrench
        ? {
            en: 'The French version of this page is in English. Translate it.',
            fr: 'La version française de cette page est en anglais. Traduisez-la.',
          }
        : {
            en: 'The English version of this page is in French. Translate it.',
            fr: 'La version anglaise de cette page est en français. Traduisez-la.',
          };
    const name = quoted((en ?? fr)?.text ?? '');
    return isFrench
      ? {
          en: `${name.en} is in English on the French page. Translate it.`,
          fr: `${name.fr} est en anglais dans la page française. Traduisez-le.`,
        }
      : {
          en: `${name.en} is in French on the English page. Translate it.`,
          fr: `${name.fr} est en français dans la page anglaise. Traduisez-le.`,
        };
  },
});
