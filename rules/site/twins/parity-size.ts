import { twinRule } from './twin-rule.ts';

/** Paragraphs of which one twin's is far shorter than the other's. */
export const paritySize = twinRule({
  id: 'parity/size',
  title: { en: 'Both languages say as much', fr: 'Les deux langues en disent autant' },
  why: {
    en: 'French needs a little more room than English. Far more or far less means that something is missing.',
    fr: 'Le français prend un peu plus de place que l’anglais. Un grand écart signale qu’il manque quelque chose.',
  },
  fix: {
    en: 'Read both passages side by side and add what one of them leaves out.',
    fr: 'Lisez les deux passages côte à côte et ajoutez ce que l’un d’eux omet.',
  },
  severity: 'warning',
  owner: 'content',
  category: 'language',
  words: ({ enValue = '', frValue = '' }) => ({
    en: `This passage has ${enValue} characters in English and ${frValue} in French. Look for a sentence that is missing.`,
    fr: `Ce passage compte ${enValue} caractères en anglais et ${frValue} en français. Cherchez une phrase qui manque.`,
  }),
});
