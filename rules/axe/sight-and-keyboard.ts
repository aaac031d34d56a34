import type { AxeWordsById } from './words.ts';

/** Colour, zoom, touch and the keyboard. */
export const sightAndKeyboard: AxeWordsById = {
  'color-contrast': {
    owner: 'code',
    title: { en: 'Text stands out from its background', fr: 'Le texte se détache du fond' },
    why: {
      en: 'People with low vision, and all who read in the sun, cannot read it.',
      fr: 'Les personnes malvoyantes, et toutes celles qui lisent au soleil, ne peuvent pas le lire.',
    },
    fix: {
      en: 'Make the text darker or the background lighter, until the ratio named here is reached.',
      fr: 'Foncez le texte ou éclaircissez le fond jusqu’à atteindre le rapport indiqué ici.',
    },
  },
  'color-contrast-enhanced': {
    owner: 'code',
    title: { en: 'Text stands out strongly from its background', fr: 'Le texte se détache fortement du fond' },
    why: { en: 'People with low vision read it with effort.', fr: 'Les personnes malvoyantes le lisent avec effort.' },
    fix: {
      en: 'Make the text darker or the background lighter, until the ratio named here is reached.',
      fr: 'Foncez le texte ou éclaircissez le fond jusqu’à atteindre le rapport indiqué ici.',
    },
  },
  'link-in-text-block': {
    owner: 'code',
    title: { en: 'Links in a text are more than a colour', fr: 'Les liens dans un texte sont plus qu’une couleur' },
    why: {
      en: 'People who do not tell colours apart do not see the link.',
      fr: 'Les personnes qui ne distinguent pas les couleurs ne voient pas le lien.',
    },
    fix: { en: 'Underline links inside of paragraphs.', fr: 'Soulignez les liens dans les paragraphes.' },
  },
  'avoid-inline-spacing': {
    owner: 'code',
    title: { en: 'Readers can change the spacing of text', fr: 'On peut changer l’espacement du texte' },
    why: {
      en: 'People with dyslexia or low vision cannot set the spacing that they need.',
      fr: 'Les personnes dyslexiques ou malvoyantes ne peuvent pas régler l’espacement voulu.',
    },
    fix: {
      en: 'Move letter, word and line spacing to the style sheet, without !important.',
      fr: 'Déplacez les espacements dans la feuille de style, sans !important.',
    },
  },
  'meta-viewport': {
    owner: 'code',
    title: { en: 'People can zoom in', fr: 'On peut agrandir la page' },
    why: {
      en: 'People with low vision cannot make the text larger.',
      fr: 'Les personnes malvoyantes ne peuvent pas agrandir le texte.',
    },
    fix: {
      en: 'Remove user-scalable=no and maximum-scale from the viewport.',
      fr: 'Retirez user-scalable=no et maximum-scale de la balise viewport.',
    },
  },
  'meta-viewport-large': {
    owner: 'code',
    title: { en: 'People can zoom in to 500%', fr: 'On peut agrandir la page jusqu’à 500 %' },
    why: { en: 'Some people need very large text.', fr: 'Certaines personnes ont besoin d’un texte très grand.' },
    fix: { en: 'Remove maximum-scale from the viewport.', fr: 'Retirez maximum-scale de la balise viewport.' },
  },
  'css-orientation-lock': {
    owner: 'code',
    title: { en: 'The page turns with the screen', fr: 'La page tourne avec l’écran' },
    why: {
      en: 'People whose device is fixed to a wheelchair cannot turn it.',
      fr: 'Les personnes dont l’appareil est fixé à un fauteuil ne peuvent pas le tourner.',
    },
    fix: {
      en: 'Remove the CSS that turns the page by 90 degrees.',
      fr: 'Retirez le CSS qui tourne la page de 90 degrés.',
    },
  },
  'target-size': {
    owner: 'code',
    title: {
      en: 'Links and buttons are large enough to touch',
      fr: 'Les liens et boutons sont assez grands pour le doigt',
    },
    why: {
      en: 'People whose hands shake touch the wrong one.',
      fr: 'Les personnes dont la main tremble touchent le mauvais.',
    },
    fix: {
      en: 'Make it at least 24 by 24 pixels, or leave more room around it.',
      fr: 'Donnez-lui au moins 24 pixels sur 24, ou plus d’espace autour.',
    },
  },
  accesskeys: {
    owner: 'code',
    title: { en: 'Each access key is used once', fr: 'Chaque touche d’accès sert une seule fois' },
    why: { en: 'The key leads to only one of the two.', fr: 'La touche ne mène qu’à l’un des deux.' },
    fix: { en: 'Remove accesskey, or choose another key.', fr: 'Supprimez accesskey, ou choisissez une autre touche.' },
  },
  bypass: {
    owner: 'code',
    title: { en: 'People can skip what repeats on each page', fr: 'On peut sauter ce qui se répète sur chaque page' },
    why: {
      en: 'People who use a keyboard pass through the whole menu on each page.',
      fr: 'Au clavier, il faut parcourir tout le menu à chaque page.',
    },
    fix: {
      en: 'Add a link at the top that leads to the main content, or a <main> and headings.',
      fr: 'Ajoutez en haut un lien vers le contenu principal, ou un <main> et des titres.',
    },
  },
  'skip-link': {
    owner: 'code',
    title: { en: 'Skip links lead somewhere', fr: 'Les liens d’évitement mènent quelque part' },
    why: {
      en: 'People who use a keyboard press it, and nothing happens.',
      fr: 'Au clavier, on l’active et rien ne se passe.',
    },
    fix: {
      en: 'Give the main content the id that the link names.',
      fr: 'Donnez au contenu principal l’id que le lien désigne.',
    },
  },
  'focus-order-semantics': {
    owner: 'code',
    title: { en: 'What receives the focus has a role', fr: 'Ce qui reçoit le focus a un rôle' },
    why: {
      en: 'People who use a screen reader land on something without a name or a purpose.',
      fr: 'Avec un lecteur d’écran, on arrive sur un élément sans nom ni usage.',
    },
    fix: {
      en: 'Use a <button> or a link, or take it out of the tab order.',
      fr: 'Utilisez un <button> ou un lien, ou sortez-le de l’ordre de tabulation.',
    },
  },
  'frame-focusable-content': {
    owner: 'code',
    title: { en: 'Frames can be reached by keyboard', fr: 'Les cadres s’atteignent au clavier' },
    why: { en: 'What is inside cannot be reached without a mouse.', fr: 'Leur contenu ne s’atteint pas sans souris.' },
    fix: { en: 'Remove tabindex="-1" from the frame.', fr: 'Retirez tabindex="-1" du cadre.' },
  },
  'scrollable-region-focusable': {
    owner: 'code',
    title: { en: 'What scrolls can be scrolled by keyboard', fr: 'Ce qui défile peut défiler au clavier' },
    why: {
      en: 'People who do not use a mouse cannot read what is below.',
      fr: 'Sans souris, on ne peut pas lire la suite.',
    },
    fix: {
      en: 'Add tabindex="0" and a name to the region that scrolls.',
      fr: 'Ajoutez tabindex="0" et un nom à la zone qui défile.',
    },
  },
  tabindex: {
    owner: 'code',
    title: { en: 'The keyboard follows the order of the page', fr: 'Le clavier suit l’ordre de la page' },
    why: {
      en: 'The focus jumps about, and people lose their way.',
      fr: 'Le focus saute d’un endroit à l’autre et on s’y perd.',
    },
    fix: {
      en: 'Use tabindex 0 or -1, and put the elements in the right order.',
      fr: 'Utilisez tabindex 0 ou -1, et placez les éléments dans le bon ordre.',
    },
  },
};
