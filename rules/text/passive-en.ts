import { wordTokens, type WordToken } from '../../src/rule/word-tokens.ts';
import { IRREGULAR_VERBS_EN } from '../data/irregular-verbs-en.ts';
import {
  ADVERBS_EN,
  FOLLOWERS_EN,
  GET_PASSIVES_EN,
  NOT_PARTICIPLES_EN,
  STATES_EN,
  STATES_OR_ACTS_EN,
} from '../data/passive-en.ts';
import { activeVerbEn, agentAfterEn, turnRoundEn } from './active-en.ts';
import type { FoundPassive, Passive } from './passive.ts';

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

const BE = new Set("am is are was were be been being isn't aren't wasn't weren't they're you're we're".split(' '));
const GET = new Set(['get', 'gets', 'got', 'gotten', 'getting']);
const AUXILIARIES = new Set(
  (
    'will would shall should can could may might must cannot has have had not is are was were be been being to never also ' +
    "hasn't haven't hadn't won't can't couldn't shouldn't wouldn't mustn't"
  ).split(' '),
);
const STATES = new Set(STATES_EN);
const STATES_OR_ACTS = new Set(STATES_OR_ACTS_EN);
/** "is made of" tells what a thing consists of. */
const CONSISTS = /^(?:of|up|from|for|to)$/;
const ADVERBS = new Set(ADVERBS_EN);
const FOLLOWERS = new Set(FOLLOWERS_EN);
const NOT_PARTICIPLES = new Set(NOT_PARTICIPLES_EN);
const GET_PASSIVES = new Set(GET_PASSIVES_EN);
const IRREGULAR = new Map(IRREGULAR_VERBS_EN.map(([base, , participle]) => [participle, base]));
/** The past form only, or an everyday noun or adjective: not taken for participles. */
const UNSURE = new Set([
  'become',
  'come',
  'run',
  'cost',
  'gone',
  'fallen',
  'risen',
  'arisen',
  'stood',
  'sat',
  'slept',
  'put',
  'let',
  'bet',
  'felt',
  'meant',
  'borne',
  'bound',
  'ground',
  'wound',
  'bent',
  'read',
  'swum',
  'hung',
  'awoken',
  'woken',
]);

function passiveAt(tokens: readonly WordToken[], be: number): FoundPassive | undefined {
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
  if (next?.joined === true && !FOLLOWERS.has(next.word) && !next.word.endsWith('ly') && !/^\d/.test(next.word))
    return undefined;
  const agent = agentAfterEn(tokens, at);
  if (agent === undefined && isState(token.word, word, next?.joined === true ? next.word : '')) return undefined;
  let first = be;
  while (tokens[first]?.joined === true && AUXILIARIES.has(tokens[first - 1]?.word ?? '')) first -= 1;
  if (tokens[first]?.word === 'to') first += 1;
  return { first, auxiliary: be, participle: at, ...(agent !== undefined && { agent }) };
}

function isState(participle: string, be: string, next: string): boolean {
  if (be === 'being') return false;
  if (STATES.has(participle)) return true;
  if (participle === 'made' && CONSISTS.test(next)) return true;
  // "is" and "are" tell how things stand; "will be", "must be", "has been" tell that somebody acts.
  return STATES_OR_ACTS.has(participle) && be !== 'be' && be !== 'been';
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word));
}

const NOT_ADVERBS = new Set([
  'apply',
  'supply',
  'reply',
  'family',
  'only',
  'early',
  'friendly',
  'elderly',
  'monthly',
  'likely',
  'assembly',
  'comply',
  'rely',
  'july',
  'daily',
]);

function isParticiple(word: string): boolean {
  if (IRREGULAR.has(word)) return !UNSURE.has(word);
  if (word.length < 5 || !word.endsWith('ed') || NOT_PARTICIPLES.has(word) || word.includes('-')) return false;
  return !word.startsWith('un') || /^under|^unit/.test(word);
}

function describe(sentence: string, offset: number, tokens: readonly WordToken[], found: FoundPassive): Passive {
  const { first, agent } = found;
  const end = tokens[agent?.last ?? found.participle]?.end ?? 0;
  const verbStart = offset + (tokens[first]?.start ?? 0);
  const verbEnd = offset + (tokens[found.participle]?.end ?? 0);
  const place = { start: verbStart, end: offset + end, verbStart, verbEnd };
  const verb = agent === undefined ? undefined : activeVerbEn(sentence, tokens, found, agent);
  if (agent === undefined || verb === undefined) return place;
  const doer = sentence.slice(tokens[agent.first]?.start ?? 0, end);
  const whole = turnRoundEn(sentence, tokens, found, agent, `${doer} ${verb}`);
  if (whole === undefined) return { ...place, active: `${doer} ${verb}` };
  return {
    ...place,
    start: offset,
    end: offset + sentence.trimEnd().length,
    active: `${doer} ${verb}`,
    rewrite: whole,
  };
}
