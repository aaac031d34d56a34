import type { AxeLocale } from './axe-message.ts';

/** French for what axe-core's own French leaves out: checks, and single messages of checks. A test holds it to be whole. */
export const missingFrench: AxeLocale = {
  checks: {
    'aria-allowed-attr-elm': {
      fail: {
        singular: 'L’attribut ARIA n’est pas permis sur un élément ${data.nodeName}\u00a0: ${data.values}',
        plural: 'Ces attributs ARIA ne sont pas permis sur un élément ${data.nodeName}\u00a0: ${data.values}',
      },
    },
    'aria-allowed-attr': {
      fail: {
        caseSensitive: 'La valeur de ces attributs ARIA doit être en minuscules\u00a0: ${data.values}',
      },
      incomplete: {
        default: 'Vérifiez que rien ne se perd si l’attribut ARIA est ignoré sur cet élément\u00a0: ${data.values}',
        caseSensitive:
          'La valeur de ces attributs ARIA est sensible à la casse, et peut être mal comprise\u00a0: ${data.values}',
      },
    },
    'aria-busy': {
      fail: 'L’élément porte aria-busy="true" pendant qu’il affiche un chargement',
    },
    'aria-conditional-attr': {
      fail: {
        checkbox:
          'Supprimez aria-checked, ou donnez-lui la valeur «\u00a0${data.checkState}\u00a0», l’état réel de la case',
        radio:
          'Supprimez aria-checked, ou donnez-lui la valeur «\u00a0${data.checkState}\u00a0», l’état réel du bouton',
        rowSingular:
          'Cet attribut vaut pour les lignes d’un treegrid, mais pas d’un ${data.ownerRole}\u00a0: ${data.invalidAttrs}',
        rowPlural:
          'Ces attributs valent pour les lignes d’un treegrid, mais pas d’un ${data.ownerRole}\u00a0: ${data.invalidAttrs}',
      },
    },
    'aria-errormessage': {
      fail: {
        unsupported: 'Plusieurs id dans aria-errormessage\u00a0: peu de technologies d’assistance le comprennent',
        hidden: 'aria-errormessage renvoie à un élément caché\u00a0: ${data.values}',
      },
    },
    'aria-no-deprecated-attr': {
      incomplete: {
        singular: 'Cet attribut est périmé et ne devrait plus servir\u00a0: ${data.values}',
        plural: 'Ces attributs sont périmés et ne devraient plus servir\u00a0: ${data.values}',
      },
    },
    'aria-prohibited-attr': {
      fail: {
        hasRolePlural: 'Ces attributs sont interdits avec le rôle «\u00a0${data.role}\u00a0»\u00a0: ${data.prohibited}',
        hasRoleSingular: 'Cet attribut est interdit avec le rôle «\u00a0${data.role}\u00a0»\u00a0: ${data.prohibited}',
        noRolePlural:
          'Ces attributs sont interdits sur un élément «\u00a0${data.nodeName}\u00a0» sans rôle valable\u00a0: ${data.prohibited}',
        noRoleSingular:
          'Cet attribut est interdit sur un élément «\u00a0${data.nodeName}\u00a0» sans rôle valable\u00a0: ${data.prohibited}',
      },
      incomplete: {
        hasRoleSingular:
          'Cet attribut est mal pris en charge avec le rôle «\u00a0${data.role}\u00a0»\u00a0: ${data.prohibited}',
        hasRolePlural:
          'Ces attributs sont mal pris en charge avec le rôle «\u00a0${data.role}\u00a0»\u00a0: ${data.prohibited}',
        noRoleSingular:
          'Cet attribut est mal pris en charge sur un élément «\u00a0${data.nodeName}\u00a0» sans rôle valable\u00a0: ${data.prohibited}',
        noRolePlural:
          'Ces attributs sont mal pris en charge sur un élément «\u00a0${data.nodeName}\u00a0» sans rôle valable\u00a0: ${data.prohibited}',
        visibleLabelSingular:
          'L’attribut ${data.prohibited} est mal pris en charge. Le texte visé est visible\u00a0: vérifiez que l’étiquette est superflue',
        visibleLabelPlural:
          'Les attributs ${data.prohibited} sont mal pris en charge. Les textes visés sont visibles\u00a0: vérifiez que les étiquettes sont superflues',
        unresolvedLabel:
          'L’attribut ${data.prohibited} est mal pris en charge et renvoie à un élément absent. Vérifiez que l’étiquette est superflue',
      },
    },
    'aria-required-children': {
      fail: {
        unallowed: 'L’élément a des enfants qui n’y sont pas permis\u00a0: ${data.values}',
        unallowedPresentational:
          'L’élément a des enfants de présentation qui ne peuvent être ignorés, à cause de ${data.values}',
        'aria-busy-fail':
          'L’élément a des enfants qui n’y sont pas permis, même avec aria-busy="true"\u00a0: ${data.values}',
      },
    },
    'aria-valid-attr-value': {
      incomplete: {
        noIdShadow:
          'L’id visé n’existe pas dans la page, ou se trouve dans un autre arbre fantôme (shadow DOM)\u00a0: ${data.needsReview}',
        empty: 'La valeur de l’attribut ARIA est vide, et donc ignorée\u00a0: ${data.needsReview}',
        controlsWithinPopup:
          'Impossible de savoir si l’id visé par aria-controls existe, car l’élément porte aria-haspopup\u00a0: ${data.needsReview}',
      },
    },
    'braille-label-equivalent': {
      fail: 'aria-braillelabel sert sur un élément sans texte accessible',
      incomplete: 'Impossible d’établir le texte accessible',
    },
    'braille-roledescription-equivalent': {
      fail: {
        noRoleDescription: 'aria-brailleroledescription sert sur un élément sans aria-roledescription',
        emptyRoleDescription: 'aria-brailleroledescription sert sur un élément dont aria-roledescription est vide',
      },
    },
    deprecatedrole: {
      fail: 'Le rôle est périmé\u00a0: ${data}',
    },
    'color-contrast-enhanced': {
      incomplete: {
        emptyValue: 'Le champ est vide\u00a0: vérifiez le contraste avec une valeur saisie',
        colorParse: 'La couleur ne peut être lue\u00a0: ${data.colorParse}',
      },
    },
    'color-contrast': {
      incomplete: {
        complexTextShadows: 'Le contraste ne peut être calculé, car le texte a des ombres complexes',
        emptyValue: 'Le champ est vide\u00a0: vérifiez le contraste avec une valeur saisie',
        colorParse: 'La couleur ne peut être lue\u00a0: ${data.colorParse}',
      },
    },
    'link-in-text-block-style': {
      fail: 'Rien, pas même un soulignement, ne distingue le lien du texte autour de lui',
      incomplete: {
        default: 'Vérifiez que le lien se distingue du texte autour de lui',
        pseudoContent: 'Vérifiez que le pseudo-élément suffit à distinguer le lien du texte autour de lui',
      },
    },
    'link-in-text-block': {
      fail: {
        fgContrast:
          'Le contraste du lien avec le texte autour est de ${data.contrastRatio}:1, sous le minimum de ${data.requiredContrastRatio}:1 (lien\u00a0: ${data.nodeColor}, texte\u00a0: ${data.parentColor})',
        bgContrast:
          'Le contraste du fond du lien est de ${data.contrastRatio}, sous le minimum de ${data.requiredContrastRatio}:1 (fond du lien\u00a0: ${data.nodeBackgroundColor}, fond autour\u00a0: ${data.parentBackgroundColor})',
      },
    },
    'autocomplete-valid': {
      incomplete: 'La valeur d’autocomplete n’est pas normalisée. Vérifiez si une valeur normalisée convient',
    },
    'focusable-content': {
      incomplete: 'Vérifiez que le clavier atteint les éléments au tabindex négatif, pour que la zone puisse défiler',
    },
    'focusable-disabled': {
      incomplete: 'Vérifiez si les éléments qui prennent le focus le déplacent aussitôt',
    },
    'focusable-not-tabbable': {
      incomplete: 'Vérifiez si les éléments qui prennent le focus le déplacent aussitôt',
    },
    'no-focusable-content': {
      fail: {
        default:
          'L’élément contient d’autres éléments qui prennent le focus. Sortez-les de l’élément, ou supprimez-les',
        notHidden:
          'Un tabindex négatif dans une commande n’empêche pas le focus des technologies d’assistance, même avec aria-hidden="true"',
      },
    },
    'label-content-name-mismatch': {
      incomplete: {
        default: 'Impossible de savoir si le texte visible fait partie du nom accessible',
        valueText: 'Le texte dans l’élément est peut-être une valeur, et non une étiquette',
      },
    },
    listitem: {
      incomplete: 'Impossible de savoir si l’élément de liste a pour parent <ul>, <ol> ou role="list"',
    },
    'only-dlitems': {
      incomplete: 'Impossible de savoir si <dl> n’a que des enfants directs permis',
    },
    'only-listitems': {
      fail: 'La liste a des enfants directs qui n’y sont pas permis\u00a0: ${data.values}',
      incomplete: 'Impossible de savoir si la liste n’a que des enfants directs permis',
    },
    'target-offset': {
      fail: 'La cible est trop près de ses voisines\u00a0: l’espace libre a un diamètre de ${data.closestOffset}\u00a0px, au lieu de ${data.minOffset}\u00a0px',
      incomplete: {
        default:
          'L’élément au tabindex négatif est trop près de ses voisins\u00a0: ${data.closestOffset}\u00a0px au lieu de ${data.minOffset}\u00a0px. Est-ce une cible?',
        nonTabbableNeighbor:
          'La cible est trop près de ses voisines\u00a0: ${data.closestOffset}\u00a0px au lieu de ${data.minOffset}\u00a0px. La voisine est-elle une cible?',
        tooManyRects: 'La taille de la cible ne peut être mesurée\u00a0: trop d’éléments se chevauchent',
      },
    },
    'target-size': {
      fail: {
        default:
          'La cible est trop petite\u00a0: ${data.width} sur ${data.height}\u00a0px, au lieu de ${data.minSize} sur ${data.minSize}\u00a0px au moins',
        partiallyObscured:
          'La cible est en partie couverte, et trop petite\u00a0: ${data.width} sur ${data.height}\u00a0px, au lieu de ${data.minSize} sur ${data.minSize}\u00a0px au moins',
      },
      incomplete: {
        default:
          'L’élément au tabindex négatif est trop petit\u00a0: ${data.width} sur ${data.height}\u00a0px, au lieu de ${data.minSize} sur ${data.minSize}\u00a0px. Est-ce une cible?',
        contentOverflow: 'La taille de l’élément ne peut être mesurée, car son contenu déborde',
        partiallyObscured:
          'L’élément au tabindex négatif est en partie couvert\u00a0: ${data.width} sur ${data.height}\u00a0px, au lieu de ${data.minSize} sur ${data.minSize}\u00a0px. Est-ce une cible?',
        partiallyObscuredNonTabbable:
          'La cible est en partie couverte par un voisin\u00a0: ${data.width} sur ${data.height}\u00a0px, au lieu de ${data.minSize} sur ${data.minSize}\u00a0px. Le voisin est-il une cible?',
        tooManyRects: 'La taille de la cible ne peut être mesurée\u00a0: trop d’éléments se chevauchent',
      },
    },
    'meta-refresh-no-exceptions': {
      fail: 'La balise <meta> recharge la page après un délai',
    },
    'p-as-heading': {
      incomplete: 'Impossible de savoir si des paragraphes <p> ont l’allure de titres',
    },
    'error-occurred': {
      incomplete: 'axe-core a échoué ici\u00a0: vérifiez ce point vous-même',
    },
    'presentational-role': {
      fail: {
        iframe:
          'Un title sur un élément ${data.nodeName} au rôle de présentation est lu par certains lecteurs d’écran et non par d’autres',
      },
    },
    'same-caption-summary': {
      incomplete: 'Impossible de savoir si le tableau a une légende (<caption>)',
    },
    'td-headers-attr': {
      fail: {
        'cell-header-not-in-table':
          'L’attribut headers renvoie à autre chose qu’à des cellules d’en-tête du même tableau',
        'cell-header-not-th': 'L’attribut headers doit renvoyer à des cellules d’en-tête, et non de données',
        'header-refs-self': 'L’attribut headers de l’élément renvoie à l’élément lui-même',
      },
    },
    'important-letter-spacing': {
      fail: {
        default:
          'Dans l’attribut style, letter-spacing ne doit pas porter !important, ou doit valoir au moins ${data.minValue}em (ici ${data.value}em)',
        omitted:
          'Dans l’attribut style, letter-spacing ne doit pas porter !important, ou doit valoir au moins ${data.minValue}em (ici ${data.value}em). D’autres éléments sont touchés',
      },
      incomplete: 'Impossible de savoir si letter-spacing, dans l’attribut style, atteint le minimum',
    },
    'important-line-height': {
      fail: {
        default:
          'Dans l’attribut style, line-height ne doit pas porter !important, ou doit valoir au moins ${data.minValue}em (ici ${data.value}em)',
        omitted:
          'Dans l’attribut style, line-height ne doit pas porter !important, ou doit valoir au moins ${data.minValue}em (ici ${data.value}em). D’autres éléments sont touchés',
      },
      incomplete: 'Impossible de savoir si line-height, dans l’attribut style, atteint le minimum',
    },
    'important-word-spacing': {
      fail: {
        default:
          'Dans l’attribut style, word-spacing ne doit pas porter !important, ou doit valoir au moins ${data.minValue}em (ici ${data.value}em)',
        omitted:
          'Dans l’attribut style, word-spacing ne doit pas porter !important, ou doit valoir au moins ${data.minValue}em (ici ${data.value}em). D’autres éléments sont touchés',
      },
      incomplete: 'Impossible de savoir si word-spacing, dans l’attribut style, atteint le minimum',
    },
  },
};
