/*
 * Ce qui distingue un passif (« a été envoyée ») d'un état (« est ouvert »), en français.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Verbs conjugated with être: never a passive. Masculine singular participles. */
export const INTRANSITIVE_FR: readonly string[] = words(`
  allé venu devenu redevenu revenu parvenu survenu intervenu convenu advenu provenu entré rentré sorti ressorti
  parti reparti arrivé né mort décédé tombé retombé resté monté remonté descendu redescendu passé repassé
  retourné apparu réapparu disparu échu demeuré accouru éclos issu
`);

/** With être these describe a state: no finding, unless the text says by whom. Masculine singular. */
export const STATES_FR: readonly string[] = words(`
  abonné absorbé accoutumé achevé adapté admis affilié agréé allongé apparenté approprié
  apprécié armé associé assorti assujetti assuré attaché attendu autorisé avancé aîné basé blessé bloqué bondé
  bouché brisé cassé censé centralisé centré chargé clos combiné compliqué composé compris concentré concerné
  condamné connecté connu consacré considéré constitué convaincu couvert daté destiné différencié diplômé
  dispersé disposé distingué divorcé domicilié doté doué dédié défavorisé dégagé démuni dépassé déprimé
  désolé détaillé déterminé dévoué déçu dû embarrassé employé encadré enclavé endetté endommagé engagé enseveli
  entouré espacé essoufflé exclu exempt exempté expiré exposé expérimenté fatigué fermé fiancé fini
  focalisé fondé formé fragilisé fragmenté frustré gelé groupé habilité habitué habité handicapé honoré illimité
  illustré impliqué inachevé inadapté incliné inclus infecté inoccupé inscrit instruit interdit intitulé
  intéressé inégalé isolé jaloux justifié licencié limité lié localisé logé marié matérialisé menacé
  mitigé modéré motivé muni nuancé obligé occupé opposé ordonné organisé orienté outillé ouvert parsemé
  pensionné perdu permis persuadé porté positionné posé pourvu pressé privilégié privé proportionné protégé
  préoccupé présumé périmé qualifié ralenti rangé rassasié rassuré rattaché ravi relié reparti
  requis restreint retraité rompu répandu répertorié réputé satisfait saturé
  scolarisé serré situé soumis spécialisé stationné structuré subordonné supposé surchargé surpris
  syndiqué séparé tenté terminé tourné troublé trouvé uni urbanisé usagé usé varié visé voué
  enchanté passionné excité énervé stressé émerveillé bouleversé effrayé choqué gêné inspiré découragé soulagé apaisé
  irrité agacé vexé blasé borné rusé sensé zélé aisé malaisé démodé enneigé ensoleillé boisé peuplé coincé enfermé paralysé
  tatoué salé sucré épicé surgelé séché ridé courbé penché reculé garé accablé affamé assoiffé ancré
  chevronné contrarié débordé décalé dégoûté dénudé éparpillé figé fortuné imagé marqué
  vêtu âgé échelonné écoulé éduqué égaré élevé éloigné épuisé équilibré équipé étalé étonné
`);

/** États avec « est » et « sont », actions après « sera », « doit être », « a été ». Masculine singular. */
export const STATES_OR_ACTS_FR: readonly string[] = words(`
  abandonné affecté arrêté certifié classé défini déployé désigné développé divisé enregistré établi exigé fixé
  fourni identifié indiqué informé installé intégré modifié nommé partagé planifié prévu préparé rempli résolu
  réservé réuni scellé signé suspendu utilisé validé joint verrouillé pavé décoré barré garni clôturé éclairé
  chauffé climatisé meublé inondé branché allumé réduit hospitalisé emprisonné congelé grillé accompagné amélioré
  décidé majoré rénové réglé renommé vacciné répété représenté tenu vu entendu suivi soutenu touché regroupé
  contaminé
`);

/** Of the states, those that are acts after « doit », « peut » and in the future: « doit être soumis », « ne sera permise ». Masculine singular. */
export const ACTS_IN_TIME_FR: readonly string[] = words(`
  soumis autorisé permis considéré attaché exclu exempté condamné cassé brisé bloqué achevé admis encadré répertorié
  combiné justifié séparé groupé relié rattaché porté posé positionné organisé illustré instruit interdit licencié
  privé rangé restreint serré structuré limité apprécié adapté centralisé chargé consacré couvert différencié dégagé
  employé engagé exposé formé gelé isolé localisé menacé modéré ordonné orienté outillé perdu protégé réparti
  scolarisé spécialisé stationné tourné visé échelonné éduqué élevé éloigné équilibré équipé étalé blessé basé
  trouvé compris réduit
`);

/** Participles of other groups that are met in the passive: masculine singular, and the infinitive. */
export const PARTICIPLES_FR: readonly (readonly [participle: string, infinitive: string])[] = [
  ['accueilli', 'accueillir'],
  ['acquis', 'acquérir'],
  ['affaibli', 'affaiblir'],
  ['atteint', 'atteindre'],
  ['averti', 'avertir'],
  ['choisi', 'choisir'],
  ['combattu', 'combattre'],
  ['commis', 'commettre'],
  ['conclu', 'conclure'],
  ['conduit', 'conduire'],
  ['confondu', 'confondre'],
  ['construit', 'construire'],
  ['contraint', 'contraindre'],
  ['converti', 'convertir'],
  ['cru', 'croire'],
  ['débattu', 'débattre'],
  ['décrit', 'décrire'],
  ['défendu', 'défendre'],
  ['démis', 'démettre'],
  ['détruit', 'détruire'],
  ['dit', 'dire'],
  ['élargi', 'élargir'],
  ['élu', 'élire'],
  ['émis', 'émettre'],
  ['entrepris', 'entreprendre'],
  ['éteint', 'éteindre'],
  ['étendu', 'étendre'],
  ['fait', 'faire'],
  ['garanti', 'garantir'],
  ['inclus', 'inclure'],
  ['induit', 'induire'],
  ['interrompu', 'interrompre'],
  ['introduit', 'introduire'],
  ['investi', 'investir'],
  ['lu', 'lire'],
  ['maintenu', 'maintenir'],
  ['mis', 'mettre'],
  ['obtenu', 'obtenir'],
  ['offert', 'offrir'],
  ['omis', 'omettre'],
  ['perçu', 'percevoir'],
  ['poursuivi', 'poursuivre'],
  ['prescrit', 'prescrire'],
  ['pris', 'prendre'],
  ['produit', 'produire'],
  ['promu', 'promouvoir'],
  ['puni', 'punir'],
  ['reçu', 'recevoir'],
  ['reconnu', 'reconnaître'],
  ['recueilli', 'recueillir'],
  ['réduit', 'réduire'],
  ['réélu', 'réélire'],
  ['régi', 'régir'],
  ['rejoint', 'rejoindre'],
  ['remis', 'remettre'],
  ['rendu', 'rendre'],
  ['repris', 'reprendre'],
  ['retenu', 'retenir'],
  ['retransmis', 'retransmettre'],
  ['revu', 'revoir'],
  ['rouvert', 'rouvrir'],
  ['saisi', 'saisir'],
  ['subi', 'subir'],
  ['suspendu', 'suspendre'],
  ['traduit', 'traduire'],
  ['transmis', 'transmettre'],
  ['vendu', 'vendre'],
  ['écrit', 'écrire'],
  ['déduit', 'déduire'],
  ['réécrit', 'réécrire'],
  ['souscrit', 'souscrire'],
  ['transcrit', 'transcrire'],
  ['proscrit', 'proscrire'],
  ['reproduit', 'reproduire'],
  ['reconduit', 'reconduire'],
  ['secouru', 'secourir'],
  ['parcouru', 'parcourir'],
  ['vaincu', 'vaincre'],
  ['battu', 'battre'],
  ['abattu', 'abattre'],
  ['fondu', 'fondre'],
  ['tendu', 'tendre'],
  ['craint', 'craindre'],
  ['peint', 'peindre'],
  ['repeint', 'repeindre'],
  ['enfreint', 'enfreindre'],
  ['astreint', 'astreindre'],
  ['compromis', 'compromettre'],
  ['promis', 'promettre'],
  ['appris', 'apprendre'],
  ['conquis', 'conquérir'],
  ['conçu', 'concevoir'],
  ['aperçu', 'apercevoir'],
  ['su', 'savoir'],
  ['voulu', 'vouloir'],
  ['entretenu', 'entretenir'],
  ['détenu', 'détenir'],
  ['prévenu', 'prévenir'],
  ['découvert', 'découvrir'],
  ['redécouvert', 'redécouvrir'],
  ['cueilli', 'cueillir'],
  ['servi', 'servir'],
  ['desservi', 'desservir'],
  ['senti', 'sentir'],
  ['ressenti', 'ressentir'],
  ['bâti', 'bâtir'],
  ['rebâti', 'rebâtir'],
  ['guéri', 'guérir'],
  ['nourri', 'nourrir'],
  ['réfléchi', 'réfléchir'],
  ['trahi', 'trahir'],
  ['aboli', 'abolir'],
  ['adouci', 'adoucir'],
  ['agrandi', 'agrandir'],
  ['anéanti', 'anéantir'],
  ['approfondi', 'approfondir'],
  ['assaini', 'assainir'],
  ['assoupli', 'assouplir'],
  ['banni', 'bannir'],
  ['démoli', 'démolir'],
  ['éclairci', 'éclaircir'],
  ['embelli', 'embellir'],
  ['enrichi', 'enrichir'],
  ['franchi', 'franchir'],
  ['rajeuni', 'rajeunir'],
  ['réinvesti', 'réinvestir'],
  ['rétabli', 'rétablir'],
  ['amorti', 'amortir'],
  ['applaudi', 'applaudir'],
  ['arrondi', 'arrondir'],
  ['affranchi', 'affranchir'],
  ['redéfini', 'redéfinir'],
  ['enfoui', 'enfouir'],
  ['envahi', 'envahir'],
  ['reconstruit', 'reconstruire'],
  ['cuit', 'cuire'],
  ['relu', 'relire'],
  ['dissous', 'dissoudre'],
  ['cousu', 'coudre'],
  ['bu', 'boire'],
  ['mordu', 'mordre'],
  ['tordu', 'tordre'],
  ['étreint', 'étreindre'],
  ['dépeint', 'dépeindre'],
  ['contredit', 'contredire'],
  ['prédit', 'prédire'],
  ['redit', 'redire'],
  ['maudit', 'maudire'],
  ['refait', 'refaire'],
  ['défait', 'défaire'],
  ['revendu', 'revendre'],
  ['pendu', 'pendre'],
  ['extrait', 'extraire'],
  ['soustrait', 'soustraire'],
  ['distrait', 'distraire'],
  ['réadmis', 'réadmettre'],
];

/** May stand between être and its participle; words in -ment may as well. */
export const ADVERBS_FR: readonly string[] = words(`
  pas plus jamais aussi toujours souvent déjà encore bien alors donc ensuite ainsi parfois seulement tous toutes
  tout mieux maintenant désormais bientôt aussitôt enfin ne point peu plutôt même depuis finalement récemment
  immédiatement hier aujourd'hui également certes partout autrefois ailleurs vite longtemps rarement très trop assez
  fort entre-temps
`);

/** Adverbs of several words that may stand there. */
export const ADVERB_PHRASES_FR: readonly string[] = [
  "d'abord",
  'de nouveau',
  'en tout temps',
  'en tout cas',
  'en aucun cas',
  'en aucun temps',
  'en partie',
  'en général',
  'en outre',
  'en effet',
  'le plus souvent',
  'le plus possible',
  'par la suite',
  'par conséquent',
  'par exemple',
  'tout de suite',
  'tout à fait',
  'tout de même',
  'au besoin',
  'au préalable',
  'à nouveau',
  'à la fois',
  'à tout moment',
  'dans tous les cas',
  'la plupart du temps',
  'sans cesse',
  'sans délai',
  'selon le cas',
  'le cas échéant',
  'de plus en plus',
];

/** States only, in every tense: nobody makes a person tired or sorry in a notice. Masculine singular. */
export const ALWAYS_STATES_FR: readonly string[] = words(`
  âgé aîné absent démuni désolé déçu doué épuisé essoufflé exempt fatigué fiancé frustré intéressé jaloux motivé
  persuadé pressé ravi satisfait situé domicilié surpris étonné embarrassé convaincu déprimé dévoué disposé habitué
`);

/** After « par », these name no doer, with or without an article. */
export const NOT_AGENTS_FR: readonly string[] = words(`
  poste courriel téléphone écrit télécopieur jour mois an année semaine heure personne voie suite biais
  entremise intermédiaire moyen chèque carte défaut exemple rapport ailleurs conséquent messagerie internet
  dépôt virement fait région ordre tranche catégorie groupe page ligne
`);
