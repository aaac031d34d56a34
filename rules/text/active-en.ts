import type { WordToken } from '../../src/rule/word-tokens.ts';
import { IRREGULAR_VERBS_EN } from '../data/irregular-verbs-en.ts';
import { NOT_AGENTS_EN, REGULAR_VERBS_EN } from '../data/passive-en.ts';
import { englishVerb } from './english-forms.ts';
import type { Agent, FoundPassive } from './passive.ts';

const NOT_AGENTS = new Set(NOT_AGENTS_EN);
const BASES = new Map(
  [...REGULAR_VERBS_EN, ...IRREGULAR_VERBS_EN.map(([base]) => base)].map((base) => [
    englishVerb(base).participle,
    base,
  ]),
);

const DETERMINERS = new Set('the a an your our their his her its this that each any every these those one'.split(' '));
/** Where a doer's name ends. */
const AGENT_END = new Set(
  'to for on in at if when before after during within until unless because so that which who with from as under through and or but by while where is are was were will may must can has have not without'.split(
    ' ',
  ),
);

/** `by the ministry`: a determiner and at most five more words, "of" and "for" of a name aside. */
export function agentAfterEn(tokens: readonly WordToken[], participle: number): Agent | undefined {
  if (tokens[participle + 1]?.joined !== true || tokens[participle + 1]?.word !== 'by') return undefined;
  const first = participle + 2;
  const start = tokens[first];
  if (start?.joined !== true || NOT_AGENTS.has(start.word) || !DETERMINERS.has(start.word)) return undefined;
  let last = first;
  while (last - first < 6 && tokens[last + 1]?.joined === true && !AGENT_END.has(tokens[last + 1]?.word ?? ''))
    last += 1;
  const head = tokens[last]?.word ?? '';
  if (last === first || NOT_AGENTS.has(head) || /^\d|ing$|^(?:date|deadline|time|day|end|month|year|week)$/.test(head))
    return undefined;
  return /^(?:date|deadline|time|day|end|month|year|week)$/.test(tokens[first + 1]?.word ?? '')
    ? undefined
    : { first, last };
}

/** The verb that the doer takes; undefined where we cannot build it with certainty. */
export function activeVerbEn(
  sentence: string,
  tokens: readonly WordToken[],
  { first, auxiliary, participle }: FoundPassive,
  agent: Agent,
): string | undefined {
  const base = BASES.get(tokens[participle]?.word ?? '');
  if (base === undefined || participle !== auxiliary + 1 || goesOn(tokens, agent, sentence)) return undefined;
  const forms = englishVerb(base);
  const group = tokens.slice(first, auxiliary + 1).map((token) => token.word);
  const many = isPlural(tokens, agent);
  switch (group.join(' ')) {
    case 'is':
    case 'are':
      return many === undefined ? undefined : many ? forms.base : forms.third;
    case 'was':
    case 'were':
      return forms.past;
    case 'has been':
    case 'have been':
      return many === undefined ? undefined : `${many ? 'have' : 'has'} ${forms.participle}`;
    default:
      return /^(?:will|would|should|can|could|may|might|must) be$/.test(group.join(' '))
        ? `${group[0]} ${forms.base}`
        : undefined;
  }
}

/** "by the ministry and the city", "by the Accessibility for Ontarians …": the doer goes on. */
function goesOn(tokens: readonly WordToken[], { last }: Agent, sentence: string): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  if (!next.joined || next.word === 'and' || next.word === 'or') return true;
  const capital = (token: WordToken | undefined): boolean =>
    token !== undefined && /\p{Lu}/u.test(sentence[token.start] ?? '');
  return capital(tokens[last]) && capital(tokens[last + 2]);
}

/** Whether the doer is several; by the noun before "of". Undefined: cannot tell. */
function isPlural(tokens: readonly WordToken[], agent: Agent): boolean | undefined {
  const names = tokens.slice(agent.first, agent.last + 1).map((token) => token.word);
  const of = names.findIndex((word) => word === 'of' || word === 'for');
  const head = names[(of === -1 ? names.length : of) - 1] ?? '';
  if (/^(?:people|staff|police|children|who|data|media)$/.test(head))
    return head === 'people' || head === 'children' ? true : undefined;
  const single = /^(?:a|an|this|that|each|every|one)$/.test(names[0] ?? '');
  if (!head.endsWith('s') || /(?:ss|us|is)$/.test(head)) return false;
  // "the Ministry of Transportation's", "Services": a name in -s may be one office.
  return single
    ? undefined
    : /^(?:these|those)$/.test(names[0] ?? '') || !names.includes('services')
      ? true
      : undefined;
}

const SUBJECT_STARTS = new Set('the your this each every all a an our these those any most some'.split(' '));
const NO_SUBJECT = new Set(
  'if when that which who because and or but as after before while unless where is are was were you we it they not to'.split(
    ' ',
  ),
);

/** A short sentence that is all subject, verb and doer can be turned round whole. */
export function turnRoundEn(
  sentence: string,
  tokens: readonly WordToken[],
  { first }: FoundPassive,
  agent: Agent,
  active: string,
): string | undefined {
  const subject = tokens.slice(0, first);
  if (agent.last !== tokens.length - 1 || subject.length < 2 || subject.length > 6) return undefined;
  if (
    !SUBJECT_STARTS.has(subject[0]?.word ?? '') ||
    subject.some((token, i) => NO_SUBJECT.has(token.word) || (i > 0 && !token.joined))
  )
    return undefined;
  if (
    !tokens.slice(first).every((token) => token.joined) ||
    !/^[.]?$/.test(sentence.slice(tokens.at(-1)?.end ?? 0).trim())
  )
    return undefined;
  const object = sentence.slice(subject[0]?.start ?? 0, subject.at(-1)?.end ?? 0);
  const stop = sentence.trimEnd().endsWith('.') ? '.' : '';
  return `${active.slice(0, 1).toUpperCase()}${active.slice(1)} ${object.slice(0, 1).toLowerCase()}${object.slice(1)}${stop}`;
}
