import type { WordEntry } from '../../src/rule/word-entry.ts';

/** Qui « procède à l’examen de » un dossier l’examine : each of these verbs with each of these nouns. */
const VERBES_VIDES = ['effectuer', 'faire', 'procéder à'];
const NOMS_PLEINS: readonly (readonly [noun: string, verb: string])[] = [
  ["l'achat de", 'acheter'],
  ["l'acquisition de", 'acheter'],
  ["l'analyse de", 'analyser'],
  ['une analyse de', 'analyser'],
  ["l'étude de", 'étudier'],
  ["l'évaluation de", 'évaluer'],
  ['une évaluation de', 'évaluer'],
  ["l'examen de", 'examiner'],
  ['un examen de', 'examiner'],
  ["l'inspection de", 'inspecter'],
  ['une inspection de', 'inspecter'],
  ['la mise à jour de', 'mettre à jour'],
  ['une mise à jour de', 'mettre à jour'],
  ['la nomination de', 'nommer'],
  ["l'installation de", 'installer'],
  ['la réparation de', 'réparer'],
  ['la révision de', 'réviser'],
  ['une révision de', 'réviser'],
  ['la vérification de', 'vérifier'],
  ['une vérification de', 'vérifier'],
];

/** Locutions où rien d’autre ne change avec le verbe. */
const LOCUTIONS: readonly WordEntry[] = [
  { avoid: 'formuler une recommandation', say: 'recommander', as: 'verb' },
  { avoid: 'formuler des recommandations', say: 'recommander', as: 'verb' },
  { avoid: 'formuler une demande', say: 'demander', as: 'verb' },
  { avoid: 'faire la distribution de', say: 'distribuer', as: 'verb' },
  { avoid: 'faire la promotion de', say: ['promouvoir', 'faire connaître'], as: 'verb' },
  { avoid: 'apporter une modification à', say: 'modifier', as: 'verb' },
  { avoid: 'apporter des modifications à', say: 'modifier', as: 'verb' },
  { avoid: 'apporter un changement à', say: 'changer', as: 'verb' },
  { avoid: 'apporter des changements à', say: 'changer', as: 'verb' },
  { avoid: 'apporter une correction à', say: 'corriger', as: 'verb' },
  { avoid: 'apporter des corrections à', say: 'corriger', as: 'verb' },
  { avoid: 'apporter des améliorations à', say: 'améliorer', as: 'verb' },
  { avoid: 'apporter une aide à', say: ['aider'], as: 'verb' },
  { avoid: 'apporter un soutien à', say: ['soutenir', 'aider'], as: 'verb' },
  { avoid: "procéder à l'inscription de", say: 'inscrire', as: 'verb' },
  { avoid: 'procéder au paiement de', say: 'payer', as: 'verb' },
  { avoid: 'procéder au remboursement de', say: 'rembourser', as: 'verb' },
  { avoid: 'effectuer le paiement de', say: 'payer', as: 'verb' },
  { avoid: "effectuer l'entretien de", say: 'entretenir', as: 'verb' },
  { avoid: 'prendre la décision de', say: 'décider de', as: 'verb' },
  { avoid: 'fournir une réponse à', say: 'répondre à', as: 'verb' },
  { avoid: 'donner une réponse à', say: 'répondre à', as: 'verb' },
  { avoid: 'avoir recours à', say: ['utiliser'], as: 'verb' },
  { avoid: 'mettre en application', say: 'appliquer', as: 'verb' },
  { avoid: 'assurer la gestion de', say: 'gérer', as: 'verb' },
  { avoid: 'assurer le suivi de', say: 'suivre', as: 'verb' },
  { avoid: 'assurer la coordination de', say: 'coordonner', as: 'verb' },
  { avoid: 'assurer la prestation de', say: 'offrir', as: 'verb' },
  { avoid: 'assurer la protection de', say: 'protéger', as: 'verb' },
  { avoid: 'assurer la surveillance de', say: 'surveiller', as: 'verb' },
  { avoid: "assurer l'entretien de", say: 'entretenir', as: 'verb' },
  { avoid: "être dans l'attente de", say: 'attendre', as: 'verb' },
  { avoid: 'être en attente de', say: 'attendre', as: 'verb' },
];

/** Verbes cachés dans des noms, en français : la locution et son verbe. */
export const HIDDEN_VERBS_FR: readonly WordEntry[] = [
  ...LOCUTIONS,
  ...VERBES_VIDES.flatMap((verb) =>
    NOMS_PLEINS.map(([noun, say]): WordEntry => ({ avoid: `${verb} ${noun}`, say, as: 'verb' })),
  ),
];
