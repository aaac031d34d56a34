import { wordTokens, type WordToken } from '../../src/rule/word-tokens.ts';
import { IRREGULAR_VERBS_EN } from '../data/irregular-verbs-en.ts';
import {
  ADVERBS_EN,
  FOLLOWERS_EN,
  GET_PASSIVES_EN,
  NOT_AGENTS_EN,
  NOT_PARTICIPLES_EN,
  REGULAR_VERBS_EN,
  STATES_EN,
} from '../data/passive-en.ts';
import { englishVerb } from './english-forms.ts';
import type { Passive } from './passive.ts';

/**
 * Passives in one English sentence: a form of "be" (or "get"), adverbs, a participle. States ("is closed"),
 * participles that describe a noun ("are licensed staff") and "there is/are" are left alone: precision before recall.
 * `offset` is the sentence's place in its block.
 */
export function* englishPassives(sentence: string, offset: number): Iterable<Passive> {
  const tokens = wordTokens(sentence, 'en');
  let last = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const found = passiveAt(tokens, at);
    if (found === undefined || found.participle === last) continue;
    last = found.participle;
    yield describe(sentence, offset, tokens, found);
  }
}

interface Found {
  /** First word of the verb group, auxiliaries included. */
  readonly first: number;
  /** The form of "be" next to the participle. */
  readonly be: number;
  readonly participle: number;
  readonly agent?: { readonly first: number; readonly last: number };
}

const BE = new Set("am is are was were be been being isn't aren't wasn't weren't they're you're we're".split(' '));
const GET = new Set(['get', 'gets', 'got', 'gotten', 'getting']);
const AUXILIARIES = new Set(
  'will would shall should can could may might must cannot has have had not is are was were be been being to never also'.split(' '),
);
const STATES = new Set(STATES_EN);
const ADVERBS = new Set(ADVERBS_EN);
const FOLLOWERS = new Set(FOLLOWERS_EN);
const NOT_AGENTS = new Set(NOT_AGENTS_EN);
const NOT_PARTICIPLES = new Set(NOT_PARTICIPLES_EN);
const GET_PASSIVES = new Set(GET_PASSIVES_EN);
const IRREGULAR = new Map(IRREGULAR_VERBS_EN.map(([base, , participle]) => [participle, base]));
/** The past form only, or an everyday noun or adjective: not taken for participles. */
const UNSURE = new Set(['become', 'come', 'run', 'cost', 'gone', 'fallen', 'risen', 'arisen', 'stood', 'sat', 'slept', 'put', 'let', 'bet', 'felt', 'meant', 'borne', 'bound', 'ground', 'wound', 'bent', 'read', 'swum', 'hung', 'awoken', 'woken']);
const BASES = new Map(
  [...REGULAR_VERBS_EN, ...IRREGULAR_VERBS_EN.map(([base]) => base)].map((base) => [englishVerb(base).participle, base]),
);

function passiveAt(tokens: readonly WordToken[], be: number): Found | undefined {
  const word = tokens[be]?.word ?? '';
  const got = GET.has(word);
  if (!got && !BE.has(word)) return undefined;
  if (/^(?:there|here)$/.test(tokens[be - 1]?.word ?? '')) return undefined;
  let at = be + 1;
  while (at - be <= 3 && tokens[at]?.joined === true && isAdverb(tokens[at]?.word ?? '')) at += 1;
  const token = tokens[at];
  if (token?.joined !== true || !isParticiple(token.word)) return undefined;
  if (got && !GET_PASSIVES.has(token.word)) return undefined;
  const next = tokens[at + 1];
  if (next?.joined === true && !FOLLOWERS.has(next.word) && !next.word.endsWith('ly') && !/^\d/.test(next.word)) return undefined;
  const agent = agentAfter(tokens, at);
  if (STATES.has(token.word) && agent === undefined && word !== 'being') return undefined;
  let first = be;
  while (tokens[first]?.joined === true && AUXILIARIES.has(tokens[first - 1]?.word ?? '')) first -= 1;
  if (tokens[first]?.word === 'to') first += 1;
  return { first, be, participle: at, ...(agent !== undefined && { agent }) };
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word));
}

const NOT_ADVERBS = new Set(['apply', 'supply', 'reply', 'family', 'only', 'early', 'friendly', 'elderly', 'monthly', 'likely', 'assembly', 'comply', 'rely', 'july', 'daily']);

function isParticiple(word: string): boolean {
  if (IRREGULAR.has(word)) return !UNSURE.has(word);
  if (word.length < 5 || !word.endsWith('ed') || NOT_PARTICIPLES.has(word) || word.includes('-')) return false;
  return !word.startsWith('un') || /^under|^unit/.test(word);
}

const DETERMINERS = new Set('the a an your our their his her its this that each any every these those one'.split(' '));
/** Where a doer's name ends. */
const AGENT_END = new Set(
  'to for on in at if when before after during within until unless because so that which who with from as under through and or but by while where is are was were will may must can has have not without'.split(' '),
);

/** `by the ministry`: a determiner and at most five more words, "of" and "for" of a name aside. */
function agentAfter(tokens: readonly WordToken[], participle: number): { first: number; last: number } | undefined {
  if (tokens[participle + 1]?.joined !== true || tokens[participle + 1]?.word !== 'by') return undefined;
  const first = participle + 2;
  const start = tokens[first];
  if (start?.joined !== true || NOT_AGENTS.has(start.word) || !DETERMINERS.has(start.word)) return undefined;
  let last = first;
  while (last - first < 6 && tokens[last + 1]?.joined === true && !AGENT_END.has(tokens[last + 1]?.word ?? '')) last += 1;
  const head = tokens[last]?.word ?? '';
  if (last === first || NOT_AGENTS.has(head) || /^\d|ing$|^(?:date|deadline|time|day|end|month|year|week)$/.test(head)) return undefined;
  return /^(?:date|deadline|time|day|end|month|year|week)$/.test(tokens[first + 1]?.word ?? '') ? undefined : { first, last };
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
  const whole = wholeSentence(sentence, tokens, found, agent, `${doer} ${verb}`);
  if (whole === undefined) return { ...place, active: `${doer} ${verb}` };
  return { ...place, start: offset, end: offset + sentence.trimEnd().length, active: `${doer} ${verb}`, rewrite: whole };
}

/** The verb that the doer takes; undefined where we cannot build it with certainty. */
function activeVerb(
  tokens: readonly WordToken[],
  { first, be, participle }: Found,
  agent: { readonly first: number; readonly last: number },
): string | undefined {
  const base = BASES.get(tokens[participle]?.word ?? '');
  if (base === undefined || participle !== be + 1) return undefined;
  const forms = englishVerb(base);
  const group = tokens.slice(first, be + 1).map((token) => token.word);
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
      return /^(?:will|would|should|can|could|may|might|must) be$/.test(group.join(' ')) ? `${group[0]} ${forms.base}` : undefined;
  }
}

/** Whether the doer is several; by the noun before "of". Undefined: cannot tell. */
function isPlural(tokens: readonly WordToken[], agent: { readonly first: number; readonly last: number }): boolean | undefined {
  const names = tokens.slice(agent.first, agent.last + 1).map((token) => token.word);
  const of = names.findIndex((word) => word === 'of' || word === 'for');
  const head = names[(of === -1 ? names.length : of) - 1] ?? '';
  if (/^(?:people|staff|police|children|who|data|media)$/.test(head)) return head === 'people' || head === 'children' ? true : undefined;
  const single = /^(?:a|an|this|that|each|every|one)$/.test(names[0] ?? '');
  if (!head.endsWith('s') || /(?:ss|us|is)$/.test(head)) return false;
  // "the Ministry of Transportation's", "Services": a name in -s may be one office.
  return single ? undefined : /^(?:these|those)$/.test(names[0] ?? '') || !names.includes('services') ? true : undefined;
}

const SUBJECT_STARTS = new Set('the your this each every all a an our these those any most some'.split(' '));
const NO_SUBJECT = new Set('if when that which who because and or but as after before while unless where is are was were you we it they not to'.split(' '));

/** A short sentence that is all subject, verb and doer can be turned round whole. */
function wholeSentence(
  sentence: string,
  tokens: readonly WordToken[],
  { first }: Found,
  agent: { readonly last: number },
  active: string,
): string | undefined {
  const subject = tokens.slice(0, first);
  if (agent.last !== tokens.length - 1 || subject.length < 2 || subject.length > 6) return undefined;
  if (!SUBJECT_STARTS.has(subject[0]?.word ?? '') || subject.some((token, i) => NO_SUBJECT.has(token.word) || (i > 0 && !token.joined))) return undefined;
  if (!tokens.slice(first).every((token) => token.joined) || !/^[.]?$/.test(sentence.slice(tokens.at(-1)?.end ?? 0).trim())) return undefined;
  const object = sentence.slice(subject[0]?.start ?? 0, subject.at(-1)?.end ?? 0);
  const stop = sentence.trimEnd().endsWith('.') ? '.' : '';
  return `${active.slice(0, 1).toUpperCase()}${active.slice(1)} ${object.slice(0, 1).toLowerCase()}${object.slice(1)}${stop}`;
}
