/** French irregular verbs that word lists inflect. `present` and `subjunctive`: il, nous, vous, ils. */
export interface IrregularVerbFr {
  readonly present: readonly [il: string, nous: string, vous: string, ils: string];
  /** Before -ait, -ions, -iez, -aient. */
  readonly imperfect: string;
  /** Before -a, -ons, -ez, -ont and -ait, -ions, -iez, -aient. */
  readonly future: string;
  readonly subjunctive: readonly [il: string, nous: string, vous: string, ils: string];
  /** Masculine singular; feminine and plural follow the common rule. */
  readonly participle: string;
  readonly gerund: string;
}

export const IRREGULAR_VERBS_FR: Readonly<Record<string, IrregularVerbFr>> = {
  être: {
    present: ['est', 'sommes', 'êtes', 'sont'],
    imperfect: 'ét',
    future: 'ser',
    subjunctive: ['soit', 'soyons', 'soyez', 'soient'],
    participle: 'été',
    gerund: 'étant',
  },
  avoir: {
    present: ['a', 'avons', 'avez', 'ont'],
    imperfect: 'av',
    future: 'aur',
    subjunctive: ['ait', 'ayons', 'ayez', 'aient'],
    participle: 'eu',
    gerund: 'ayant',
  },
  faire: {
    present: ['fait', 'faisons', 'faites', 'font'],
    imperfect: 'fais',
    future: 'fer',
    subjunctive: ['fasse', 'fassions', 'fassiez', 'fassent'],
    participle: 'fait',
    gerund: 'faisant',
  },
  pouvoir: {
    present: ['peut', 'pouvons', 'pouvez', 'peuvent'],
    imperfect: 'pouv',
    future: 'pourr',
    subjunctive: ['puisse', 'puissions', 'puissiez', 'puissent'],
    participle: 'pu',
    gerund: 'pouvant',
  },
  devoir: {
    present: ['doit', 'devons', 'devez', 'doivent'],
    imperfect: 'dev',
    future: 'devr',
    subjunctive: ['doive', 'devions', 'deviez', 'doivent'],
    participle: 'dû',
    gerund: 'devant',
  },
  mettre: {
    present: ['met', 'mettons', 'mettez', 'mettent'],
    imperfect: 'mett',
    future: 'mettr',
    subjunctive: ['mette', 'mettions', 'mettiez', 'mettent'],
    participle: 'mis',
    gerund: 'mettant',
  },
  transmettre: {
    present: ['transmet', 'transmettons', 'transmettez', 'transmettent'],
    imperfect: 'transmett',
    future: 'transmettr',
    subjunctive: ['transmette', 'transmettions', 'transmettiez', 'transmettent'],
    participle: 'transmis',
    gerund: 'transmettant',
  },
  prendre: {
    present: ['prend', 'prenons', 'prenez', 'prennent'],
    imperfect: 'pren',
    future: 'prendr',
    subjunctive: ['prenne', 'prenions', 'preniez', 'prennent'],
    participle: 'pris',
    gerund: 'prenant',
  },
  détenir: {
    present: ['détient', 'détenons', 'détenez', 'détiennent'],
    imperfect: 'déten',
    future: 'détiendr',
    subjunctive: ['détienne', 'détenions', 'déteniez', 'détiennent'],
    participle: 'détenu',
    gerund: 'détenant',
  },
  soutenir: {
    present: ['soutient', 'soutenons', 'soutenez', 'soutiennent'],
    imperfect: 'souten',
    future: 'soutiendr',
    subjunctive: ['soutienne', 'soutenions', 'souteniez', 'soutiennent'],
    participle: 'soutenu',
    gerund: 'soutenant',
  },
  entretenir: {
    present: ['entretient', 'entretenons', 'entretenez', 'entretiennent'],
    imperfect: 'entreten',
    future: 'entretiendr',
    subjunctive: ['entretienne', 'entretenions', 'entreteniez', 'entretiennent'],
    participle: 'entretenu',
    gerund: 'entretenant',
  },
  offrir: {
    present: ['offre', 'offrons', 'offrez', 'offrent'],
    imperfect: 'offr',
    future: 'offrir',
    subjunctive: ['offre', 'offrions', 'offriez', 'offrent'],
    participle: 'offert',
    gerund: 'offrant',
  },
  suivre: {
    present: ['suit', 'suivons', 'suivez', 'suivent'],
    imperfect: 'suiv',
    future: 'suivr',
    subjunctive: ['suive', 'suivions', 'suiviez', 'suivent'],
    participle: 'suivi',
    gerund: 'suivant',
  },
  attendre: {
    present: ['attend', 'attendons', 'attendez', 'attendent'],
    imperfect: 'attend',
    future: 'attendr',
    subjunctive: ['attende', 'attendions', 'attendiez', 'attendent'],
    participle: 'attendu',
    gerund: 'attendant',
  },
  répondre: {
    present: ['répond', 'répondons', 'répondez', 'répondent'],
    imperfect: 'répond',
    future: 'répondr',
    subjunctive: ['réponde', 'répondions', 'répondiez', 'répondent'],
    participle: 'répondu',
    gerund: 'répondant',
  },
  vendre: {
    present: ['vend', 'vendons', 'vendez', 'vendent'],
    imperfect: 'vend',
    future: 'vendr',
    subjunctive: ['vende', 'vendions', 'vendiez', 'vendent'],
    participle: 'vendu',
    gerund: 'vendant',
  },
  envoyer: {
    present: ['envoie', 'envoyons', 'envoyez', 'envoient'],
    imperfect: 'envoy',
    future: 'enverr',
    subjunctive: ['envoie', 'envoyions', 'envoyiez', 'envoient'],
    participle: 'envoyé',
    gerund: 'envoyant',
  },
};
