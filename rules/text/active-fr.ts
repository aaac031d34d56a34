import type { WordToken } from '../../src/rule/word-tokens.ts';
import { IRREGULAR_VERBS_FR } from '../data/irregular-verbs-fr.ts';
import { NOT_AGENTS_FR, PARTICIPLES_FR } from '../data/passive-fr.ts';
import { conjugate } from './french-verb.ts';
import type { Agent, FoundPassive } from './passive.ts';

const NOT_AGENTS = new Set(NOT_AGENTS_FR);
const INFINITIVES = new Map(PARTICIPLES_FR);

const DETERMINERS = new Set(
  "le la l' les un une votre vos notre nos leur leurs son sa ses ce cet cette ces chaque des".split(' '),
);
const AGENT_END = new Set(
  "à au aux pour en dans sur avant après pendant lors si qui que qu' dont où et ou mais afin selon sans avec par depuis dès s' lorsque est sont sera a ont doit peut ne".split(
    ' ',
  ),
);

/** « par le ministère »: a determiner and at most six more words. */
export function agentAfterFr(tokens: readonly WordToken[], at: number): Agent | undefined {
  if (tokens[at + 1]?.joined !== true || tokens[at + 1]?.word !== 'par') return undefined;
  const first = at + 2;
  if (tokens[first]?.joined !== true || !DETERMINERS.has(tokens[first]?.word ?? '')) return undefined;
  let last = first;
  while (last - first < 7 && tokens[last + 1]?.joined === true && !AGENT_END.has(tokens[last + 1]?.word ?? ''))
    last += 1;
  return last === first || NOT_AGENTS.has(tokens[first + 1]?.word ?? '') ? undefined : { first, last };
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
export function activeVerbFr(
  sentence: string,
  tokens: readonly WordToken[],
  { first, auxiliary: etre, participle }: FoundPassive,
  agent: Agent,
  verb: string,
): string | undefined {
  if (goesOn(tokens, agent, sentence) || participle !== etre + 1 || /^n[e']$/.test(tokens[first - 1]?.word ?? ''))
    return undefined;
  const person =
    /^(?:les|des|vos|nos|leurs|ses|ces)$/.test(tokens[agent.first]?.word ?? '') ||
    tokens[agent.first + 1]?.word === 'plupart'
      ? 'ils'
      : 'il';
  if (etre === first + 1) {
    const avoir = tokens[first]?.word ?? '';
    if (avoir !== 'a' && avoir !== 'ont') return undefined;
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

const SUBJECT_STARTS = new Set(
  "le la l' les un une votre vos notre nos ce cet cette ces chaque toute tout toutes tous".split(' '),
);
const NO_SUBJECT = new Set(
  "si qui que qu' dont où et ou mais ne n' il elle ils elles on vous nous est sont".split(' '),
);

/** A short sentence that is all subject, verb and doer can be turned round whole. */
export function turnRoundFr(
  sentence: string,
  tokens: readonly WordToken[],
  { first }: FoundPassive,
  agent: Agent,
  active: string,
): string | undefined {
  const subject = tokens.slice(0, first);
  if (agent.last !== tokens.length - 1 || subject.length < 2 || subject.length > 7) return undefined;
  if (!SUBJECT_STARTS.has(subject[0]?.word ?? '') || subject.some((token) => NO_SUBJECT.has(token.word)))
    return undefined;
  if (!tokens.slice(1).every((token) => token.joined) || !/^[.]?$/.test(sentence.slice(tokens.at(-1)?.end ?? 0).trim()))
    return undefined;
  // A participle with avoir agrees with what comes before it, and after the turn nothing does: masculine singular stands.
  const object = sentence.slice(subject[0]?.start ?? 0, subject.at(-1)?.end ?? 0);
  const stop = sentence.trimEnd().endsWith('.') ? '.' : '';
  return `${active.slice(0, 1).toUpperCase()}${active.slice(1)} ${object.slice(0, 1).toLowerCase()}${object.slice(1)}${stop}`;
}

/** « par le ministère et la ville », « par le Conseil pour la Paix » : the doer goes on. */
function goesOn(tokens: readonly WordToken[], { last }: Agent, sentence: string): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (!next.joined || next.word === 'et' || next.word === 'ou') return true;
  const capital = (token: WordToken | undefined): boolean =>
    token !== undefined && /\p{Lu}/u.test(sentence[token.start] ?? '');
  return capital(tokens[last]) && capital(tokens[last + 2]);
}
