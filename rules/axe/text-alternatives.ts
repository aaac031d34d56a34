import type { AxeWordsById } from './words.ts';

/** Images and other things that need a text in their place. */
export const textAlternatives: AxeWordsById = {
  'image-alt': {
    owner: 'content',
    title: { en: 'Images have a text alternative', fr: 'Les images ont un texte de remplacement' },
    why: {
      en: 'People who cannot see the image get nothing, or hear a file name.',
      fr: 'Les personnes qui ne voient pas l’image n’ont rien, ou entendent un nom de fichier.',
    },
    fix: {
      en: 'Say in alt what the image tells. If it only decorates, write alt="".',
      fr: 'Dites dans alt ce que l’image apporte. Si elle ne fait que décorer, écrivez alt="".',
    },
  },
  'area-alt': {
    owner: 'content',
    title: {
      en: 'Areas of image maps have a text alternative',
      fr: 'Les zones des images cliquables ont un texte de remplacement',
    },
    why: {
      en: 'People who use a screen reader cannot tell where each area leads.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ne savent pas où mène chaque zone.',
    },
    fix: {
      en: 'Add alt to each <area> and name its destination.',
      fr: 'Ajoutez alt à chaque <area> et nommez sa destination.',
    },
  },
  'input-image-alt': {
    owner: 'content',
    title: { en: 'Image buttons have a text alternative', fr: 'Les boutons en image ont un texte de remplacement' },
    why: {
      en: 'Without it, nobody who uses a screen reader knows what the button does.',
      fr: 'Sans ce texte, les personnes qui utilisent un lecteur d’écran ignorent ce que fait le bouton.',
    },
    fix: {
      en: 'Say in alt what the button does, such as “Search”.',
      fr: 'Dites dans alt ce que fait le bouton, par exemple « Rechercher ».',
    },
  },
  'object-alt': {
    owner: 'content',
    title: { en: 'Embedded objects have a text alternative', fr: 'Les objets intégrés ont un texte de remplacement' },
    why: {
      en: 'People who cannot use the object get nothing in its place.',
      fr: 'Les personnes qui ne peuvent pas utiliser l’objet n’ont rien à la place.',
    },
    fix: {
      en: 'Name the object with aria-label or title, or put a text inside of it.',
      fr: 'Nommez l’objet avec aria-label ou title, ou placez un texte à l’intérieur.',
    },
  },
  'role-img-alt': {
    owner: 'content',
    title: {
      en: 'Elements that act as images have a text alternative',
      fr: 'Les éléments qui servent d’image ont un texte de remplacement',
    },
    why: {
      en: 'People who cannot see the image get nothing, or hear a file name.',
      fr: 'Les personnes qui ne voient pas l’image n’ont rien, ou entendent un nom de fichier.',
    },
    fix: { en: 'Add aria-label with what the image tells.', fr: 'Ajoutez aria-label avec ce que l’image apporte.' },
  },
  'svg-img-alt': {
    owner: 'content',
    title: { en: 'SVG images have a text alternative', fr: 'Les images SVG ont un texte de remplacement' },
    why: {
      en: 'People who cannot see the image get nothing, or hear a file name.',
      fr: 'Les personnes qui ne voient pas l’image n’ont rien, ou entendent un nom de fichier.',
    },
    fix: {
      en: 'Add a <title> or aria-label. If it only decorates, add aria-hidden="true".',
      fr: 'Ajoutez un <title> ou aria-label. Si elle ne fait que décorer, ajoutez aria-hidden="true".',
    },
  },
  'image-redundant-alt': {
    owner: 'content',
    title: {
      en: 'The text of a link is not repeated in its image',
      fr: 'Le texte d’un lien n’est pas répété dans son image',
    },
    why: {
      en: 'Screen readers say the same words twice.',
      fr: 'Les lecteurs d’écran disent deux fois les mêmes mots.',
    },
    fix: {
      en: 'Write alt="" on the image: the text beside it says enough.',
      fr: 'Écrivez alt="" sur l’image. Le texte voisin suffit.',
    },
  },
  'server-side-image-map': {
    owner: 'code',
    title: { en: 'Image maps work in the browser', fr: 'Les images cliquables fonctionnent dans le navigateur' },
    why: {
      en: 'An image map on the server works only with a mouse.',
      fr: 'Une image cliquable gérée par le serveur ne fonctionne qu’avec une souris.',
    },
    fix: {
      en: 'Replace ismap with plain links, or with a <map> and its <area> elements.',
      fr: 'Remplacez ismap par des liens ordinaires, ou par un <map> et ses <area>.',
    },
  },
  'frame-title': {
    owner: 'code',
    title: { en: 'Frames have a name', fr: 'Les cadres ont un nom' },
    why: {
      en: 'People who use a screen reader cannot tell what the frame holds.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ne savent pas ce que contient le cadre.',
    },
    fix: {
      en: 'Add a title to the <iframe> that says what is in it.',
      fr: 'Ajoutez à l’<iframe> un attribut title qui dit ce qu’il contient.',
    },
  },
  'frame-title-unique': {
    owner: 'code',
    title: { en: 'Each frame has a name of its own', fr: 'Chaque cadre a son propre nom' },
    why: { en: 'Two frames with one name cannot be told apart.', fr: 'Deux cadres du même nom ne se distinguent pas.' },
    fix: { en: 'Give each <iframe> its own title.', fr: 'Donnez à chaque <iframe> son propre title.' },
  },
  'document-title': {
    owner: 'content',
    title: { en: 'The page has a title', fr: 'La page a un titre' },
    why: {
      en: 'The title is the first thing that a screen reader says, and the name of the tab.',
      fr: 'Le titre est la première chose que dit un lecteur d’écran, et le nom de l’onglet.',
    },
    fix: {
      en: 'Add a <title> that names the page first, then the site.',
      fr: 'Ajoutez un <title> qui nomme d’abord la page, puis le site.',
    },
  },
};
