import { IRREGULAR_VERBS_FR, type IrregularVerbFr } from '../data/irregular-verbs-fr.ts';

/**
 * The simple forms of a French verb, by slot: third person singular and all plurals (nobody writes « tu effectues »
 * on a public page), participles in four agreements. The slots of the subjunctive begin with `subjunctive`.
 */
export function conjugate(infinitive: string): Readonly<Record<string, string>> {
  const irregular = IRREGULAR_VERBS_FR[infinitive];
  if (irregular !== undefined) return fromParts(infinitive, irregular);
  if (infinitive.endsWith('er')) return fromParts(infinitive, firstGroup(infinitive));
  if (/(?<!o|en|r)ir$/.test(infinitive)) return fromParts(infinitive, secondGroup(infinitive));
  // Unknown to us (« résoudre », « vivre »): the infinitive stands for every form, as a dictionary would give it.
  return Object.fromEntries(SLOTS.map((slot) => [slot, infinitive]));
}

const PERSONS = ['il', 'nous', 'vous', 'ils'] as const;
const IMPERFECT = ['ait', 'ions', 'iez', 'aient'] as const;
const FUTURE = ['a', 'ons', 'ez', 'ont'] as const;
const MOODS = ['present', 'imperfect', 'future', 'conditional', 'subjunctive'] as const;
const SLOTS = [
  'infinitive',
  'gerund',
  ...MOODS.flatMap((mood) => PERSONS.map((person) => `${mood}-${person}`)),
  ...['m', 'f', 'mp', 'fp'].map((agreement) => `participle-${agreement}`),
];

function fromParts(infinitive: string, verb: IrregularVerbFr): Record<string, string> {
  const forms: Record<string, string> = { infinitive, gerund: verb.gerund };
  for (const [at, person] of PERSONS.entries()) {
    forms[`present-${person}`] = verb.present[at] ?? '';
    forms[`imperfect-${person}`] = soften(verb.imperfect, IMPERFECT[at] ?? '');
    forms[`future-${person}`] = verb.future + (FUTURE[at] ?? '');
    forms[`conditional-${person}`] = verb.future + (IMPERFECT[at] ?? '');
    forms[`subjunctive-${person}`] = verb.subjunctive[at] ?? '';
  }
  const { participle } = verb;
  forms['participle-m'] = participle;
  forms['participle-f'] = `${participle}e`.replace(/ûe$/, 'ue');
  forms['participle-mp'] = participle.endsWith('s') ? participle : `${participle}s`.replace(/ûs$/, 'us');
  forms['participle-fp'] = `${participle}es`.replace(/ûes$/, 'ues');
  return forms;
}

function firstGroup(infinitive: string): IrregularVerbFr {
  const stem = infinitive.slice(0, -2);
  const mute = muteStem(stem);
  const hard = soften(stem, 'ons').slice(0, -3);
  return {
    present: [`${mute}e`, soften(stem, 'ons'), `${stem}ez`, `${mute}ent`],
    imperfect: stem,
    future: /[éè]/.test(mute) && /é[^aeiou]+$/.test(stem) ? `${stem}er` : `${mute}er`,
    subjunctive: [`${mute}e`, `${stem}ions`, `${stem}iez`, `${mute}ent`],
    participle: `${stem}é`,
    gerund: `${hard}ant`,
  };
}

/** Before a mute e: céder → cède, peser → pèse, octroyer → octroie, payer → paie. */
function muteStem(stem: string): string {
  if (/[aou]y$/.test(stem)) return `${stem.slice(0, -1)}i`;
  const match = /^(.*)([eé])((?:[^aeiouéèy]|[gq]u)+)$/.exec(stem);
  const [, start = '', vowel = '', consonants = ''] = match ?? [];
  if (match === null) return stem;
  // « presser », « chercher »: a closed syllable keeps its e.
  if (vowel === 'e' && consonants.length > 1) return stem;
  return `${start}è${consonants}`;
}

/** c and g keep their sound before a and o: commencer → commençons, corriger → corrigeait. */
function soften(stem: string, ending: string): string {
  if (!/^[ao]/.test(ending)) return stem + ending;
  if (stem.endsWith('c')) return `${stem.slice(0, -1)}ç${ending}`;
  return stem.endsWith('g') ? `${stem}e${ending}` : stem + ending;
}

function secondGroup(infinitive: string): IrregularVerbFr {
  const stem = infinitive.slice(0, -1);
  return {
    present: [`${stem}t`, `${stem}ssons`, `${stem}ssez`, `${stem}ssent`],
    imperfect: `${stem}ss`,
    future: infinitive,
    subjunctive: [`${stem}sse`, `${stem}ssions`, `${stem}ssiez`, `${stem}ssent`],
    participle: stem,
    gerund: `${stem}ssant`,
  };
}
