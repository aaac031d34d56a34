import type { AxeWordsById } from './words.ts';

/** ARIA: roles, states and properties. */
export const aria: AxeWordsById = {
  'aria-allowed-attr': {
    owner: 'code',
    title: { en: 'ARIA attributes fit the role', fr: 'Les attributs ARIA conviennent au rôle' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Remove the attribute, or use the role that it belongs to.',
      fr: 'Supprimez l’attribut, ou utilisez le rôle auquel il appartient.',
    },
  },
  'aria-allowed-role': {
    owner: 'code',
    title: { en: 'The role fits the element', fr: 'Le rôle convient à l’élément' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Remove the role, or use an element made for the job.',
      fr: 'Supprimez le rôle, ou utilisez un élément fait pour cela.',
    },
  },
  'aria-braille-equivalent': {
    owner: 'code',
    title: { en: 'Texts for braille have a spoken twin', fr: 'Les textes en braille ont un équivalent parlé' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Add aria-label beside aria-braillelabel, or aria-roledescription beside aria-brailleroledescription.',
      fr: 'Ajoutez aria-label à aria-braillelabel, ou aria-roledescription à aria-brailleroledescription.',
    },
  },
  'aria-conditional-attr': {
    owner: 'code',
    title: {
      en: 'ARIA attributes are used as their role asks',
      fr: 'Les attributs ARIA sont utilisés comme le rôle l’exige',
    },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Use the native state (such as checked), or move the attribute where the role allows it.',
      fr: 'Utilisez l’état natif (par exemple checked), ou placez l’attribut là où le rôle le permet.',
    },
  },
  'aria-deprecated-role': {
    owner: 'code',
    title: { en: 'No outdated ARIA role is used', fr: 'Aucun rôle ARIA périmé n’est utilisé' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Replace the role with a current one, or with a native element.',
      fr: 'Remplacez le rôle par un rôle actuel, ou par un élément natif.',
    },
  },
  'aria-hidden-body': {
    owner: 'code',
    title: {
      en: 'The page is not hidden from assistive technology',
      fr: 'La page n’est pas cachée aux technologies d’assistance',
    },
    why: {
      en: 'The whole page is silent for people who use a screen reader.',
      fr: 'Toute la page est muette pour les personnes qui utilisent un lecteur d’écran.',
    },
    fix: { en: 'Remove aria-hidden from <body>.', fr: 'Retirez aria-hidden de <body>.' },
  },
  'aria-hidden-focus': {
    owner: 'code',
    title: { en: 'Nothing hidden can receive the focus', fr: 'Rien de caché ne peut recevoir le focus' },
    why: {
      en: 'People who use a keyboard land on something that a screen reader cannot say.',
      fr: 'Au clavier, on arrive sur un élément qu’un lecteur d’écran ne peut pas dire.',
    },
    fix: {
      en: 'Take it out of the tab order (tabindex="-1", disabled or hidden), or show it.',
      fr: 'Sortez l’élément de l’ordre de tabulation (tabindex="-1", disabled ou hidden), ou montrez-le.',
    },
  },
  'aria-prohibited-attr': {
    owner: 'code',
    title: {
      en: 'No ARIA attribute is used where it is forbidden',
      fr: 'Aucun attribut ARIA n’est utilisé là où il est interdit',
    },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Remove the attribute, or give the element a role that allows a name.',
      fr: 'Supprimez l’attribut, ou donnez à l’élément un rôle qui admet un nom.',
    },
  },
  'aria-required-attr': {
    owner: 'code',
    title: { en: 'Roles have the attributes that they need', fr: 'Les rôles ont les attributs requis' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Add the attribute named here, and keep it up to date in the script.',
      fr: 'Ajoutez l’attribut nommé ici et tenez-le à jour dans le script.',
    },
  },
  'aria-required-children': {
    owner: 'code',
    title: { en: 'Roles hold the parts that they need', fr: 'Les rôles contiennent les éléments requis' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Put the parts with the right role inside, or remove the role.',
      fr: 'Placez à l’intérieur les éléments du bon rôle, ou supprimez le rôle.',
    },
  },
  'aria-required-parent': {
    owner: 'code',
    title: { en: 'Roles stand inside of the role that they need', fr: 'Les rôles se trouvent dans le rôle requis' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Wrap it in an element with the role named here.',
      fr: 'Placez-le dans un élément qui porte le rôle nommé ici.',
    },
  },
  'aria-roledescription': {
    owner: 'code',
    title: { en: 'A description of a role stands on a role', fr: 'Une description de rôle accompagne un rôle' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Remove aria-roledescription, or give the element a role.',
      fr: 'Supprimez aria-roledescription, ou donnez un rôle à l’élément.',
    },
  },
  'aria-roles': {
    owner: 'code',
    title: { en: 'Roles exist in the ARIA standard', fr: 'Les rôles existent dans la norme ARIA' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Correct the spelling of the role, or remove it.',
      fr: 'Corrigez l’orthographe du rôle, ou supprimez-le.',
    },
  },
  'aria-text': {
    owner: 'code',
    title: { en: 'A text role holds nothing to act on', fr: 'Un rôle texte ne contient rien d’interactif' },
    why: {
      en: 'Links and buttons inside are not announced as such.',
      fr: 'Les liens et boutons à l’intérieur ne sont pas annoncés.',
    },
    fix: {
      en: 'Remove role="text", or move the links and buttons out of it.',
      fr: 'Supprimez role="text", ou sortez-en les liens et boutons.',
    },
  },
  'aria-valid-attr': {
    owner: 'code',
    title: { en: 'ARIA attributes exist in the standard', fr: 'Les attributs ARIA existent dans la norme' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Correct the spelling of the attribute, or remove it.',
      fr: 'Corrigez l’orthographe de l’attribut, ou supprimez-le.',
    },
  },
  'aria-valid-attr-value': {
    owner: 'code',
    title: { en: 'ARIA attributes have a valid value', fr: 'Les attributs ARIA ont une valeur valide' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Use a value that the standard allows. If it is an id, use one that is on the page.',
      fr: 'Utilisez une valeur admise. S’il s’agit d’un id, prenez-en un qui existe dans la page.',
    },
  },
  'duplicate-id-aria': {
    owner: 'code',
    title: { en: 'Ids that labels point to are unique', fr: 'Les id visés par des étiquettes sont uniques' },
    why: {
      en: 'A label or a description may come from the wrong element.',
      fr: 'Une étiquette ou une description peut venir du mauvais élément.',
    },
    fix: { en: 'Give each element an id of its own.', fr: 'Donnez à chaque élément son propre id.' },
  },
  'duplicate-id': {
    owner: 'code',
    title: { en: 'Ids are unique', fr: 'Les id sont uniques' },
    why: {
      en: 'Links and labels may lead to the wrong element.',
      fr: 'Les liens et étiquettes peuvent mener au mauvais élément.',
    },
    fix: { en: 'Give each element an id of its own.', fr: 'Donnez à chaque élément son propre id.' },
  },
  'duplicate-id-active': {
    owner: 'code',
    title: {
      en: 'Ids of links, buttons and fields are unique',
      fr: 'Les id des liens, boutons et champs sont uniques',
    },
    why: {
      en: 'Labels and scripts may reach the wrong element.',
      fr: 'Les étiquettes et scripts peuvent viser le mauvais élément.',
    },
    fix: { en: 'Give each element an id of its own.', fr: 'Donnez à chaque élément son propre id.' },
  },
  'presentation-role-conflict': {
    owner: 'code',
    title: { en: 'What is marked as decoration stays silent', fr: 'Ce qui est décoratif reste muet' },
    why: {
      en: 'Assistive technology says the wrong thing, or nothing at all.',
      fr: 'Les technologies d’assistance disent autre chose, ou ne disent rien.',
    },
    fix: {
      en: 'Remove the focus and the ARIA attributes, or remove role="none".',
      fr: 'Retirez le focus et les attributs ARIA, ou supprimez role="none".',
    },
  },
  'nested-interactive': {
    owner: 'code',
    title: { en: 'Links and buttons do not contain one another', fr: 'Les liens et boutons ne s’imbriquent pas' },
    why: {
      en: 'Screen readers skip the inner one, and the keyboard may not reach it.',
      fr: 'Les lecteurs d’écran sautent l’élément intérieur, que le clavier n’atteint pas toujours.',
    },
    fix: { en: 'Put the two side by side.', fr: 'Placez les deux éléments côte à côte.' },
  },
};
