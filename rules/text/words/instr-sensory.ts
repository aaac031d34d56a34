import { WCAG } from '../standards.ts';
import { patternRule } from '../pattern-rule.ts';

const ADVICE = {
  en: 'some people cannot see that. Name the control or its label.',
  fr: 'tout le monde ne le voit pas. Nommez l’élément ou son étiquette.',
};
const COLOURS_EN = 'red|green|blue|yellow|orange|grey|gray|purple|pink|black|white';
const THINGS_EN = 'button|icon|link|arrow|box|circle|square|triangle|tab|menu|banner|bar|text|field';
const COLOURS_FR = 'rouge|vert|verte|bleue?|jaune|orangée?|gris|grise|violet|violette|rose|noire?|blanc|blanche';
const THINGS_FR = 'bouton|icône|lien|flèche|boîte|cercle|carré|triangle|onglet|menu|bandeau|case|champ';

/** Instructions that only eyes can follow. */
export const instrSensory = patternRule({
  id: 'instr/sensory',
  title: { en: 'Instructions do not rely on sight alone', fr: 'Les consignes ne reposent pas que sur la vue' },
  why: {
    en: 'People who are blind or colour-blind, or on a phone, cannot find “the green button on the right”.',
    fr: 'Sans voir les couleurs ou sur un téléphone, on ne trouve pas «\u00A0le bouton vert à droite\u00A0».',
  },
  fix: {
    en: 'Use the name on the control: “Select Continue”.',
    fr: 'Utilisez le nom inscrit\u00A0: «\u00A0Sélectionnez Continuer\u00A0».',
  },
  severity: 'warning',
  category: 'accessibility',
  standards: [WCAG('1.3.3', 'A', 'sensory-characteristics')],
  patterns: {
    en: [
      {
        find: new RegExp(
          String.raw`\b(?:click|select|press|tap|choose|use|hit|push|fill in|check|follow|see)\b(?: on| in)? (?:the|any|all|a) (?:(?:large|small|big|round|square) )?(?:${COLOURS_EN}|round|square|triangular|circular)(?: [\p{Ll}]{3,12})? (?:${THINGS_EN})s?\b(?! (?:labelled|labeled|named|called|marked|that says)| ["“‘])`,
          'giu',
        ),
        advice: ADVICE,
      },
      {
        find: /\b(?:click|select|press|tap|choose|use|open|see)\b(?: on)? (?:the )?(?:button|icon|link|menu|tab|box|arrow|form|field)s? (?:on|at|to|in) (?:the|your) (?:far )?(?:left|right|top|bottom|upper|lower)(?:[ -](?:left|right|hand|corner|side)){0,3}\b/giu,
        advice: ADVICE,
      },
      {
        find: new RegExp(
          String.raw`\b(?:fields|items|questions|words|text|sections|dates|errors|terms)\b (?:marked |shown |highlighted |printed |written |displayed )?(?:in|with) (?:${COLOURS_EN})\b(?! (?:and|or) )`,
          'giu',
        ),
        advice: ADVICE,
      },
    ],
    fr: [
      {
        find: new RegExp(
          String.raw`(?<!\p{L})(?:cliquez|sélectionnez|appuyez|choisissez|utilisez|cochez|suivez|touchez|cliquer|sélectionner|appuyer|choisir)(?: sur| dans)? (?:les?|la|l['’]|une?)[ ]?(?:petite?s? |grande?s? |gros |grosse )?(?:${THINGS_FR})s? (?:${COLOURS_FR}|ronde?|carrée?|triangulaire|circulaire)s?(?!\p{L})(?! (?:intitulé|nommé|«|“|près d|à côté d|au-dessus d))`,
          'giu',
        ),
        advice: ADVICE,
      },
      {
        find: /(?<!\p{L})(?:cliquez|sélectionnez|appuyez|choisissez|utilisez|ouvrez|cliquer|sélectionner|appuyer|choisir)(?: sur)? (?:les?|la|l['’])[ ]?(?:bouton|icône|lien|menu|onglet|flèche|case|formulaire|champ)s? (?:situé[es]{0,2} |placé[es]{0,2} |qui se trouve(?:nt)? )?(?:à (?:votre )?(?:droite|gauche)|en (?:haut|bas)|au-dessus|dans le coin)(?!\p{L})/giu,
        advice: ADVICE,
      },
      {
        find: new RegExp(
          String.raw`(?<!\p{L})(?:champs|éléments|questions|mots|sections|dates|erreurs|termes|zones) (?:marqués? |indiqués? |indiquées? |surlignés? |surlignées? |inscrits? |inscrites? |affichés? |affichées? )?en (?:${COLOURS_FR})(?!\p{L})`,
          'giu',
        ),
        advice: ADVICE,
      },
    ],
  },
});
