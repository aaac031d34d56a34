import { wordTokens, type WordToken } from '../../src/rule/word-tokens.ts';
import { IRREGULAR_VERBS_FR } from '../data/irregular-verbs-fr.ts';
import { ADVERBS_FR, INTRANSITIVE_FR, NOT_AGENTS_FR, PARTICIPLES_FR, STATES_FR } from '../data/passive-fr.ts';
import { agreements } from './french-forms.ts';
import { conjugate } from './french-verb.ts';
import type { Passive } from './passive.ts';

/**
 * Passives in one French sentence: être, adverbs, a participle. Verbs that take être anyway (« est allé »), pronominal
 * verbs (« s'est inscrit ») and states (« est ouvert ») are left alone, unless « par » names who acts.
 * `offset` is the sentence's place in its block.
 */
export function* frenchPassives(sentence: string, offset: number): Iterable<Passive> {
  const tokens = wordTokens(sentence, 'fr');
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = passiveAt(tokens, at);
    if (found === undefined || found.participle === last) continue;
    last = found.participle;
    yield describe(sentence, offset, tokens, found);
  }
}

interface Found {
  readonly first: number;
  readonly etre: number;
  readonly participle: number;
  /** `participe passé`, masculine singular. */
  readonly verb: string;
  readonly agent?: { readonly first: number; readonly last: number };
}

const ETRE = new Set([
  ...['être', 'étant', 'été', 'est', 'sommes', 'êtes', 'sont', 'était', 'étaient', 'étions', 'étiez'],
  ...['sera', 'seront', 'serons', 'serez', 'serait', 'seraient', 'seriez', 'serions', 'soit', 'soient', 'soyez', 'fut', 'furent'],
]);
const AVOIR = new Set(
  'a ont avons avez avait avaient aura auront aurez aurait auraient ait aient ayant avoir eu'.split(' '),
);
const PRONOUNS = new Set(["s'", 'se', "m'", 'me', "t'", 'te']);
const ADVERBS = new Set(ADVERBS_FR);
const NOT_AGENTS = new Set(NOT_AGENTS_FR);
const EXCLUDED = new Set(INTRANSITIVE_FR.flatMap((word) => agreements(word)));
/** Any agreement of a state → its masculine singular. */
const STATES = new Map(STATES_FR.flatMap((word) => agreements(word).map((form) => [form, word] as const)));
/** Any agreement of a listed participle → its masculine singular. */
const LISTED = new Map(PARTICIPLES_FR.flatMap(([word]) => agreements(word).map((form) => [form, word] as const)));
const INFINITIVES = new Map(PARTICIPLES_FR);

function passiveAt(tokens: readonly WordToken[], etre: number): Found | undefined {
  const word = tokens[etre]?.word ?? '';
  if (!ETRE.has(word)) return undefined;
  const auxiliary = word === 'été' ? auxiliaryBefore(tokens, etre) : undefined;
  if (word === 'été' && auxiliary === undefined) return undefined;
  const first = auxiliary ?? etre;
  if (!isVerb(tokens, first, word)) return undefined;
  let at = etre + 1;
  while (at - etre <= 3 && tokens[at]?.joined === true && isAdverb(tokens[at]?.word ?? '')) at += 1;
  const token = tokens[at];
  if (token?.joined !== true || EXCLUDED.has(token.word)) return undefined;
  const verb = participle(token.word);
  if (verb === undefined) return undefined;
  const agent = agentAfter(tokens, at);
  if (STATES.has(token.word) && agent === undefined) return undefined;
  return { first, etre, participle: at, verb, ...(agent !== undefined && { agent }) };
}

/** « a été », « n'ont pas encore été »: without it, « été » is the summer. */
function auxiliaryBefore(tokens: readonly WordToken[], at: number): number | undefined {
  for (let i = at - 1; i >= at - 4 && tokens[i + 1]?.joined === true; i -= 1) {
    const word = tokens[i]?.word ?? '';
    if (AVOIR.has(word)) return i;
    if (!isAdverb(word)) return undefined;
  }
  return undefined;
}

/** Not a reflexive verb, not the noun (« les sommes versées », « l'est », « un être »), not « c'est ». */
function isVerb(tokens: readonly WordToken[], first: number, word: string): boolean {
  let at = first - 1;
  if (/^n[e']/.test(tokens[at]?.word ?? '')) at -= 1;
  const before = tokens[at]?.word ?? '';
  if (PRONOUNS.has(before) || PRONOUNS.has(tokens[first - 1]?.word ?? '') || /^(?:c'|ce|ça|cela)$/.test(before)) return false;
  if (before === tokens[at - 1]?.word && (before === 'nous' || before === 'vous')) return false;
  if (word === 'sommes') return before === 'nous';
  if (word === 'est') return before !== "l'" && before !== 'nord' && before !== 'sud';
  if (word === 'être') return !/^(?:un|d'|l'|bien-être|son|votre|leur)$/.test(before) && before !== 'bien';
  if (word === 'soit') return /^(?:il|elle|on|qui|ne|n')$/.test(tokens[first - 1]?.word ?? '');
  return true;
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ment') && word.length > 6);
}

function participle(word: string): string | undefined {
  const listed = LISTED.get(word) ?? STATES.get(word);
  if (listed !== undefined) return listed;
  const stem = /^(\p{L}{2,}é)e?s?$/u.exec(word)?.[1];
  return stem === undefined || NOUNS.has(stem) ? undefined : stem;
}

/** Nouns and adjectives in -é that may follow être. */
const NOUNS = new Set(['santé', 'qualité', 'société', 'propriété', 'nécessité', 'priorité', 'gré', 'degré', 'côté', 'député', 'employé', 'marché', 'année', 'idée', 'journée', 'entrée', 'durée', 'simultané', 'spontané', 'instantané', 'momentané', 'erroné', 'inné', 'carré']);

const DETERMINERS = new Set("le la l' les un une votre vos notre nos leur leurs son sa ses ce cet cette ces chaque des".split(' '));
const AGENT_END = new Set(
  "à au aux pour en dans sur avant après pendant lors si qui que qu' dont où et ou mais afin selon sans avec par depuis dès s' lorsque est sont sera a ont doit peut ne".split(' '),
);

/** « par le ministère »: a determiner and at most six more words. */
function agentAfter(tokens: readonly WordToken[], at: number): { first: number; last: number } | undefined {
  if (tokens[at + 1]?.joined !== true || tokens[at + 1]?.word !== 'par') return undefined;
  const first = at + 2;
  if (tokens[first]?.joined !== true || !DETERMINERS.has(tokens[first]?.word ?? '')) return undefined;
  let last = first;
  while (last - first < 7 && tokens[last + 1]?.joined === true && !AGENT_END.has(tokens[last + 1]?.word ?? '')) last += 1;
  return last === first || NOT_AGENTS.has(tokens[first + 1]?.word ?? '') ? undefined : { first, last };
}

function describe(sentence: string, offset: number, tokens: readonly WordToken[], found: Found): Passive {
  const { first, agent } = found;
  const end = tokens[agent?.last ?? found.participle]?.end ?? 0;
  const verbStart = offset + (tokens[first]?.start ?? 0);
  const verbEnd = offset + (tokens[found.participle]?.end ?? 0);
  const place = { start: verbStart, end: offset + end, verbStart, verbEnd };
  const verb = agent === undefined ? undefined : activeVerb(tokens, found, agent);
  if (agent === undefined || verb === undefined) return place;
  const doer = sentence.slice(tokens[agent.first]?.start ?? 0, end);
  const active = `${doer} ${verb}`;
  const whole = wholeSentence(sentence, tokens, found, agent, active);
  if (whole === undefined) return { ...place, active };
  return { ...place, start: offset, end: offset + sentence.trimEnd().length, active, rewrite: whole };
}

const TENSES = new Map([
  ['est', 'present'],
  ['sont', 'present'],
  ['sera', 'future'],
  ['seront', 'future'],
  ['était', 'imperfect'],
  ['étaient', 'imperfect'],
  ['serait', 'conditional'],
  ['seraient', 'conditional'],
]);

/** The verb that the doer takes; undefined where we cannot build it with certainty. */
function activeVerb(
  tokens: readonly WordToken[],
  { first, etre, participle, verb }: Found,
  agent: { readonly first: number },
): string | undefined {
  if (participle !== etre + 1 || /^n[e']$/.test(tokens[first - 1]?.word ?? '')) return undefined;
  const person = /^(?:les|des|vos|nos|leurs|ses|ces)$/.test(tokens[agent.first]?.word ?? '') ? 'ils' : 'il';
  if (etre === first + 1) {
    const auxiliary = tokens[first]?.word ?? '';
    if (auxiliary !== 'a' && auxiliary !== 'ont') return undefined;
    return `${person === 'ils' ? 'ont' : 'a'} ${verb}`;
  }
  const tense = TENSES.get(tokens[etre]?.word ?? '');
  const infinitive = INFINITIVES.get(verb) ?? (verb.endsWith('é') ? `${verb.slice(0, -1)}er` : undefined);
  if (tense === undefined || infinitive === undefined) return undefined;
  if (!infinitive.endsWith('er') && IRREGULAR_VERBS_FR[infinitive] === undefined) return undefined;
  // « appeler », « projeter », « mener »: spelling that our conjugation does not vouch for.
  if (/(?:eler|eter)$/.test(infinitive)) return undefined;
  return conjugate(infinitive)[`${tense}-${person}`];
}

const SUBJECT_STARTS = new Set("le la l' les un une votre vos notre nos ce cet cette ces chaque toute tout toutes tous".split(' '));
const NO_SUBJECT = new Set("si qui que qu' dont où et ou mais ne n' il elle ils elles on vous nous est sont".split(' '));

/** A short sentence that is all subject, verb and doer can be turned round whole. */
function wholeSentence(
  sentence: string,
  tokens: readonly WordToken[],
  { first }: Found,
  agent: { readonly last: number },
  active: string,
): string | undefined {
  const subject = tokens.slice(0, first);
  if (agent.last !== tokens.length - 1 || subject.length < 2 || subject.length > 7) return undefined;
  if (!SUBJECT_STARTS.has(subject[0]?.word ?? '') || subject.some((token) => NO_SUBJECT.has(token.word))) return undefined;
  if (!tokens.slice(1).every((token) => token.joined) || !/^[.]?$/.test(sentence.slice(tokens.at(-1)?.end ?? 0).trim())) return undefined;
  // A participle with avoir agrees with what comes before it, and after the turn nothing does: masculine singular stands.
  const object = sentence.slice(subject[0]?.start ?? 0, subject.at(-1)?.end ?? 0);
  const stop = sentence.trimEnd().endsWith('.') ? '.' : '';
  return `${active.slice(0, 1).toUpperCase()}${active.slice(1)} ${object.slice(0, 1).toLowerCase()}${object.slice(1)}${stop}`;
}
