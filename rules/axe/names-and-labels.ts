import type { AxeWordsById } from './words.ts';

/** Buttons, links, fields and other things that need a name. */
export const namesAndLabels: AxeWordsById = {
  'button-name': {
    owner: 'code',
    title: { en: 'Buttons have a name', fr: 'Les boutons ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: {
      en: 'Put words in the button, or add aria-label that says what it does.',
      fr: 'Mettez des mots dans le bouton, ou ajoutez aria-label pour dire ce qu’il fait.',
    },
  },
  'input-button-name': {
    owner: 'code',
    title: { en: 'Input buttons have a name', fr: 'Les boutons de formulaire ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: {
      en: 'Say in value what the button does, such as “Send”.',
      fr: 'Dites dans value ce que fait le bouton, par exemple « Envoyer ».',
    },
  },
  'link-name': {
    owner: 'content',
    title: { en: 'Links have a name', fr: 'Les liens ont un nom' },
    why: {
      en: 'People who use a screen reader hear “link”, and not where it leads.',
      fr: 'Les personnes qui utilisent un lecteur d’écran entendent « lien », sans savoir où il mène.',
    },
    fix: {
      en: 'Put words in the link. If it holds only an image, say in alt where the link leads.',
      fr: 'Mettez des mots dans le lien. S’il ne contient qu’une image, dites dans alt où il mène.',
    },
  },
  'summary-name': {
    owner: 'content',
    title: { en: 'Summaries that open a section have a name', fr: 'Les résumés qui ouvrent une section ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: {
      en: 'Put in the <summary> words that say what it opens.',
      fr: 'Mettez dans le <summary> des mots qui disent ce qu’il ouvre.',
    },
  },
  label: {
    owner: 'code',
    title: { en: 'Form fields have a label', fr: 'Les champs de formulaire ont une étiquette' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what to enter.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas quoi saisir.',
    },
    fix: {
      en: 'Add a <label> with a for that is the id of the field.',
      fr: 'Ajoutez un <label> dont l’attribut for est l’id du champ.',
    },
  },
  'select-name': {
    owner: 'code',
    title: { en: 'Lists to choose from have a label', fr: 'Les listes de choix ont une étiquette' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what to choose.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas quoi choisir.',
    },
    fix: {
      en: 'Add a <label> with a for that is the id of the <select>.',
      fr: 'Ajoutez un <label> dont l’attribut for est l’id du <select>.',
    },
  },
  'label-title-only': {
    owner: 'code',
    title: { en: 'Form fields have a label that is seen', fr: 'Les champs de formulaire ont une étiquette visible' },
    why: {
      en: 'A label in a title or a description is not seen by everybody.',
      fr: 'Une étiquette placée dans title ou dans une description n’est pas vue de tous.',
    },
    fix: { en: 'Add a <label> beside the field.', fr: 'Ajoutez un <label> à côté du champ.' },
  },
  'form-field-multiple-labels': {
    owner: 'code',
    title: { en: 'Each form field has one label', fr: 'Chaque champ a une seule étiquette' },
    why: {
      en: 'Some screen readers say only one of the labels.',
      fr: 'Certains lecteurs d’écran ne disent qu’une des étiquettes.',
    },
    fix: {
      en: 'Keep one <label>. Join the rest with aria-describedby.',
      fr: 'Gardez un seul <label>. Rattachez le reste avec aria-describedby.',
    },
  },
  'label-content-name-mismatch': {
    owner: 'code',
    title: { en: 'The name holds the words that are seen', fr: 'Le nom contient les mots que l’on voit' },
    why: {
      en: 'People who speak to their computer say what they see, and nothing happens.',
      fr: 'Les personnes qui parlent à leur ordinateur disent ce qu’elles voient, et rien ne se passe.',
    },
    fix: {
      en: 'Start aria-label with the words that are seen, or remove it.',
      fr: 'Commencez aria-label par les mots visibles, ou supprimez-le.',
    },
  },
  'autocomplete-valid': {
    owner: 'code',
    title: { en: 'Fields about the person name their purpose', fr: 'Les champs sur la personne indiquent leur usage' },
    why: {
      en: 'Browsers cannot fill in the field, which helps people who tire or forget.',
      fr: 'Le navigateur ne peut pas remplir le champ, ce qui aide les personnes qui se fatiguent ou oublient.',
    },
    fix: {
      en: 'Use a value of autocomplete from the standard, such as “email” or “given-name”.',
      fr: 'Utilisez une valeur normalisée d’autocomplete, par exemple « email » ou « given-name ».',
    },
  },
  'aria-command-name': {
    owner: 'code',
    title: {
      en: 'Buttons, links and menu items made with ARIA have a name',
      fr: 'Les boutons, liens et éléments de menu ARIA ont un nom',
    },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: {
      en: 'Add a visible text, or aria-label, that says what it does.',
      fr: 'Ajoutez un texte visible, ou aria-label, qui dit à quoi il sert.',
    },
  },
  'aria-input-field-name': {
    owner: 'code',
    title: { en: 'Fields made with ARIA have a name', fr: 'Les champs ARIA ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: {
      en: 'Point to the visible label with aria-labelledby, or add aria-label.',
      fr: 'Désignez l’étiquette visible avec aria-labelledby, ou ajoutez aria-label.',
    },
  },
  'aria-toggle-field-name': {
    owner: 'code',
    title: {
      en: 'Switches and checkboxes made with ARIA have a name',
      fr: 'Les interrupteurs et cases à cocher ARIA ont un nom',
    },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: {
      en: 'Put the label inside of it, or point to it with aria-labelledby.',
      fr: 'Mettez l’étiquette à l’intérieur, ou désignez-la avec aria-labelledby.',
    },
  },
  'aria-tab-name': {
    owner: 'code',
    title: { en: 'Tabs have a name', fr: 'Les onglets ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: {
      en: 'Put words in the tab that name its panel.',
      fr: 'Mettez dans l’onglet des mots qui nomment son panneau.',
    },
  },
  'aria-meter-name': {
    owner: 'code',
    title: { en: 'Meters have a name', fr: 'Les jauges ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: { en: 'Say with aria-label what is measured.', fr: 'Dites avec aria-label ce qui est mesuré.' },
  },
  'aria-progressbar-name': {
    owner: 'code',
    title: { en: 'Progress bars have a name', fr: 'Les barres de progression ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: { en: 'Say with aria-label what is under way.', fr: 'Dites avec aria-label ce qui est en cours.' },
  },
  'aria-tooltip-name': {
    owner: 'code',
    title: { en: 'Tooltips have a name', fr: 'Les infobulles ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: { en: 'Put words in the tooltip.', fr: 'Mettez des mots dans l’infobulle.' },
  },
  'aria-treeitem-name': {
    owner: 'code',
    title: { en: 'Tree items have a name', fr: 'Les éléments d’arborescence ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: { en: 'Put words in the item.', fr: 'Mettez des mots dans l’élément.' },
  },
  'aria-dialog-name': {
    owner: 'code',
    title: { en: 'Dialogs have a name', fr: 'Les boîtes de dialogue ont un nom' },
    why: {
      en: 'People who use a screen reader or their voice cannot tell what it is.',
      fr: 'Les personnes qui utilisent un lecteur d’écran ou la voix ne savent pas ce que c’est.',
    },
    fix: {
      en: 'Point to the heading of the dialog with aria-labelledby.',
      fr: 'Désignez le titre de la boîte avec aria-labelledby.',
    },
  },
};
