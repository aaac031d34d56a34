import type { AxeWordsById } from './words.ts';

/** The regions of the page, and what axe could not look at. */
export const landmarks: AxeWordsById = {
  'landmark-banner-is-top-level': {
    owner: 'code',
    title: {
      en: 'The header of the page is not inside of another region',
      fr: 'L’en-tête de la page n’est pas dans une autre région',
    },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: { en: 'Move the header out of the other region.', fr: 'Sortez l’en-tête de l’autre région.' },
  },
  'landmark-complementary-is-top-level': {
    owner: 'code',
    title: { en: 'Asides are not inside of another region', fr: 'Les apartés ne sont pas dans une autre région' },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: { en: 'Move the <aside> out of the other region.', fr: 'Sortez l’<aside> de l’autre région.' },
  },
  'landmark-contentinfo-is-top-level': {
    owner: 'code',
    title: {
      en: 'The footer of the page is not inside of another region',
      fr: 'Le pied de page n’est pas dans une autre région',
    },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: { en: 'Move the footer out of the other region.', fr: 'Sortez le pied de page de l’autre région.' },
  },
  'landmark-main-is-top-level': {
    owner: 'code',
    title: {
      en: 'The main content is not inside of another region',
      fr: 'Le contenu principal n’est pas dans une autre région',
    },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: { en: 'Move <main> out of the other region.', fr: 'Sortez <main> de l’autre région.' },
  },
  'landmark-no-duplicate-banner': {
    owner: 'code',
    title: { en: 'The page has one header', fr: 'La page a un seul en-tête' },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: {
      en: 'Keep one banner. Put other headers inside an <article> or a <section>.',
      fr: 'Gardez un seul en-tête. Placez les autres dans un <article> ou une <section>.',
    },
  },
  'landmark-no-duplicate-contentinfo': {
    owner: 'code',
    title: { en: 'The page has one footer', fr: 'La page a un seul pied de page' },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: {
      en: 'Keep one footer. Put others inside an <article> or a <section>.',
      fr: 'Gardez un seul pied de page. Placez les autres dans un <article> ou une <section>.',
    },
  },
  'landmark-no-duplicate-main': {
    owner: 'code',
    title: { en: 'The page has one main content', fr: 'La page a un seul contenu principal' },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: { en: 'Keep one <main>.', fr: 'Gardez un seul <main>.' },
  },
  'landmark-one-main': {
    owner: 'code',
    title: { en: 'The page marks its main content', fr: 'La page indique son contenu principal' },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: { en: 'Put the main content in a <main>.', fr: 'Placez le contenu principal dans un <main>.' },
  },
  'landmark-unique': {
    owner: 'code',
    title: { en: 'Each region has a name of its own', fr: 'Chaque région a son propre nom' },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: {
      en: 'Tell regions of one kind apart with aria-label.',
      fr: 'Distinguez les régions du même type avec aria-label.',
    },
  },
  region: {
    owner: 'code',
    title: { en: 'All content is in a region', fr: 'Tout le contenu est dans une région' },
    why: {
      en: 'People who use a screen reader jump between regions, and cannot tell these apart.',
      fr: 'Les personnes qui utilisent un lecteur d’écran sautent de région en région et s’y perdent.',
    },
    fix: {
      en: 'Put it in <header>, <nav>, <main>, <aside> or <footer>.',
      fr: 'Placez-le dans <header>, <nav>, <main>, <aside> ou <footer>.',
    },
  },
  'frame-tested': {
    owner: 'code',
    title: { en: 'Frames were looked at', fr: 'Les cadres ont été vérifiés' },
    why: {
      en: 'What is inside of the frame may hold barriers.',
      fr: 'Le contenu du cadre peut contenir des obstacles.',
    },
    fix: { en: 'Check the page in the frame by itself.', fr: 'Vérifiez séparément la page du cadre.' },
  },
  'hidden-content': {
    owner: 'code',
    title: { en: 'Hidden content was looked at', fr: 'Le contenu caché a été vérifié' },
    why: {
      en: 'What is hidden now may hold barriers when it shows.',
      fr: 'Ce qui est caché peut contenir des obstacles une fois affiché.',
    },
    fix: { en: 'Show it, then check the page again.', fr: 'Affichez-le, puis vérifiez de nouveau la page.' },
  },
};
