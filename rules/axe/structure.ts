import type { AxeWordsById } from './words.ts';

/** Lists, headings and tables. */
export const structure: AxeWordsById = {
  'definition-list': {
    owner: 'content',
    title: {
      en: 'Lists of terms hold terms and descriptions only',
      fr: 'Les listes de termes ne contiennent que des termes et des descriptions',
    },
    why: {
      en: 'Screen readers no longer say how many items there are, and which one this is.',
      fr: 'Les lecteurs d’écran ne disent plus combien il y a d’éléments, ni lequel est lu.',
    },
    fix: {
      en: 'Keep only <dt>, <dd> and <div> in the <dl>, each term before its description.',
      fr: 'Ne gardez dans le <dl> que des <dt>, <dd> et <div>, chaque terme avant sa description.',
    },
  },
  dlitem: {
    owner: 'content',
    title: { en: 'Terms and descriptions stand in their list', fr: 'Les termes et descriptions sont dans leur liste' },
    why: {
      en: 'Screen readers no longer say how many items there are, and which one this is.',
      fr: 'Les lecteurs d’écran ne disent plus combien il y a d’éléments, ni lequel est lu.',
    },
    fix: { en: 'Put the <dt> and <dd> inside a <dl>.', fr: 'Placez les <dt> et <dd> dans un <dl>.' },
  },
  list: {
    owner: 'content',
    title: { en: 'Lists hold list items only', fr: 'Les listes ne contiennent que des éléments de liste' },
    why: {
      en: 'Screen readers no longer say how many items there are, and which one this is.',
      fr: 'Les lecteurs d’écran ne disent plus combien il y a d’éléments, ni lequel est lu.',
    },
    fix: {
      en: 'Put everything in the <ul> or <ol> inside <li> elements.',
      fr: 'Placez tout le contenu du <ul> ou <ol> dans des <li>.',
    },
  },
  listitem: {
    owner: 'content',
    title: { en: 'List items stand in a list', fr: 'Les éléments de liste sont dans une liste' },
    why: {
      en: 'Screen readers no longer say how many items there are, and which one this is.',
      fr: 'Les lecteurs d’écran ne disent plus combien il y a d’éléments, ni lequel est lu.',
    },
    fix: { en: 'Put the <li> inside a <ul> or an <ol>.', fr: 'Placez le <li> dans un <ul> ou un <ol>.' },
  },
  'empty-heading': {
    owner: 'content',
    title: { en: 'Headings have words', fr: 'Les titres contiennent des mots' },
    why: {
      en: 'People who use a screen reader move from heading to heading to find their way.',
      fr: 'Les personnes qui utilisent un lecteur d’écran se déplacent de titre en titre.',
    },
    fix: { en: 'Put words in the heading, or remove it.', fr: 'Mettez des mots dans le titre, ou supprimez-le.' },
  },
  'heading-order': {
    owner: 'content',
    title: { en: 'Headings go down one level at a time', fr: 'Les titres descendent d’un niveau à la fois' },
    why: {
      en: 'People who use a screen reader move from heading to heading to find their way.',
      fr: 'Les personnes qui utilisent un lecteur d’écran se déplacent de titre en titre.',
    },
    fix: {
      en: 'Choose the level by its place in the outline. Change the size with CSS.',
      fr: 'Choisissez le niveau selon le plan. Changez la taille avec CSS.',
    },
  },
  'page-has-heading-one': {
    owner: 'content',
    title: { en: 'The page has a main heading', fr: 'La page a un titre principal' },
    why: {
      en: 'People who use a screen reader move from heading to heading to find their way.',
      fr: 'Les personnes qui utilisent un lecteur d’écran se déplacent de titre en titre.',
    },
    fix: { en: 'Put what the page is about in one <h1>.', fr: 'Mettez le sujet de la page dans un <h1>.' },
  },
  'p-as-heading': {
    owner: 'content',
    title: { en: 'Headings are not paragraphs in bold', fr: 'Les titres ne sont pas des paragraphes en gras' },
    why: {
      en: 'People who use a screen reader move from heading to heading to find their way.',
      fr: 'Les personnes qui utilisent un lecteur d’écran se déplacent de titre en titre.',
    },
    fix: { en: 'Use <h2> to <h6> in place of the paragraph.', fr: 'Utilisez <h2> à <h6> à la place du paragraphe.' },
  },
  'empty-table-header': {
    owner: 'content',
    title: { en: 'Headings of tables have words', fr: 'Les en-têtes de tableaux contiennent des mots' },
    why: {
      en: 'Screen readers cannot say which heading belongs to a cell.',
      fr: 'Les lecteurs d’écran ne peuvent pas dire quel en-tête va avec une cellule.',
    },
    fix: {
      en: 'Put words in the <th>. If it heads nothing, make it a <td>.',
      fr: 'Mettez des mots dans le <th>. S’il n’annonce rien, faites-en un <td>.',
    },
  },
  'scope-attr-valid': {
    owner: 'code',
    title: { en: 'Scope is used as the standard asks', fr: 'Scope est utilisé selon la norme' },
    why: {
      en: 'Screen readers cannot say which heading belongs to a cell.',
      fr: 'Les lecteurs d’écran ne peuvent pas dire quel en-tête va avec une cellule.',
    },
    fix: {
      en: 'Use scope on <th> only, with “row” or “col”.',
      fr: 'N’utilisez scope que sur <th>, avec « row » ou « col ».',
    },
  },
  'table-duplicate-name': {
    owner: 'content',
    title: {
      en: 'The summary of a table does not repeat its caption',
      fr: 'Le résumé d’un tableau ne répète pas sa légende',
    },
    why: {
      en: 'Screen readers say the same words twice.',
      fr: 'Les lecteurs d’écran disent deux fois les mêmes mots.',
    },
    fix: { en: 'Keep the <caption> and remove summary.', fr: 'Gardez le <caption> et supprimez summary.' },
  },
  'table-fake-caption': {
    owner: 'content',
    title: { en: 'The caption of a table is a caption', fr: 'La légende d’un tableau est une vraie légende' },
    why: {
      en: 'Screen readers cannot say which heading belongs to a cell.',
      fr: 'Les lecteurs d’écran ne peuvent pas dire quel en-tête va avec une cellule.',
    },
    fix: {
      en: 'Move the words from the first cell to a <caption>.',
      fr: 'Déplacez le texte de la première cellule dans un <caption>.',
    },
  },
  'td-has-header': {
    owner: 'content',
    title: { en: 'Cells of large tables have a heading', fr: 'Les cellules des grands tableaux ont un en-tête' },
    why: {
      en: 'Screen readers cannot say which heading belongs to a cell.',
      fr: 'Les lecteurs d’écran ne peuvent pas dire quel en-tête va avec une cellule.',
    },
    fix: {
      en: 'Make the first cell of each row or column a <th>.',
      fr: 'Faites de la première cellule de chaque ligne ou colonne un <th>.',
    },
  },
  'td-headers-attr': {
    owner: 'code',
    title: {
      en: 'Cells point to headings of their own table',
      fr: 'Les cellules désignent des en-têtes de leur tableau',
    },
    why: {
      en: 'Screen readers cannot say which heading belongs to a cell.',
      fr: 'Les lecteurs d’écran ne peuvent pas dire quel en-tête va avec une cellule.',
    },
    fix: {
      en: 'Correct the ids in headers, or use scope on the <th>.',
      fr: 'Corrigez les id dans headers, ou utilisez scope sur les <th>.',
    },
  },
  'th-has-data-cells': {
    owner: 'content',
    title: { en: 'Headings of tables have cells', fr: 'Les en-têtes de tableaux ont des cellules' },
    why: {
      en: 'Screen readers cannot say which heading belongs to a cell.',
      fr: 'Les lecteurs d’écran ne peuvent pas dire quel en-tête va avec une cellule.',
    },
    fix: { en: 'Make it a <td> if it heads nothing.', fr: 'Faites-en un <td> s’il n’annonce rien.' },
  },
};
