import { wordTokens, type WordToken } from '../../src/rule/word-tokens.ts';
import { IRREGULAR_VERBS_EN } from '../data/irregular-verbs-en.ts';
import {
  ACTS_IN_PAST_EN,
  ACTS_IN_TIME_EN,
  ADVERBS_EN,
  FOLLOWERS_EN,
  GET_PASSIVES_EN,
  NOT_AGENTS_EN,
  NOT_PARTICIPLES_EN,
  PLACED_EN,
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
const ACTS_IN_TIME = new Set(ACTS_IN_TIME_EN);
const ACTS_IN_PAST = new Set(ACTS_IN_PAST_EN);
const PLACED = new Set(PLACED_EN);
const NOT_DOERS = new Set(NOT_AGENTS_EN.filter((word) => word !== 'law'));
/** "is made of" tells what a thing consists of, "be prepared to" a state. */
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
  const asked = got ? undefined : askedParticiple(tokens, be);
  if (asked !== undefined) at = asked;
  const token = tokens[at];
  if (token?.joined !== true || !isParticipleAfter(token.word, word, tokens[at + 1]?.word ?? '')) return undefined;
  if (got && !GET_PASSIVES.has(token.word)) return undefined;
  const next = tokens[at + 1];
  if (next?.joined === true && !FOLLOWERS.has(next.word) && !next.word.endsWith('ly') && !/^\d/.test(next.word))
    return undefined;
  const agent = agentAfterEn(tokens, at);
  const done = agent !== undefined ? !PLACED.has(token.word) : namesDoer(tokens, at);
  if (!done && isState(token.word, word, next?.joined === true ? next.word : '')) return undefined;
  let first = be;
  while (tokens[first]?.joined === true && AUXILIARIES.has(tokens[first - 1]?.word ?? '')) first -= 1;
  if (tokens[first]?.word === 'to') first += 1;
  return { first, auxiliary: be, participle: at, ...(agent !== undefined && { agent }) };
}

/** "Was the form signed?": the subject stands between the verb and its participle. */
function askedParticiple(tokens: readonly WordToken[], be: number): number | undefined {
  if (be > 1 || (be === 1 && !QUESTION.has(tokens[0]?.word ?? ''))) return undefined;
  const subject = tokens[be + 1];
  if (subject?.joined !== true || !/^(?:is|are|was|were)$/.test(tokens[be]?.word ?? '')) return undefined;
  if (PRONOUNS.has(subject.word)) return afterAdverbs(tokens, be + 2);
  if (!DETERMINERS.has(subject.word)) return undefined;
  for (let at = be + 3; at <= be + 6 && tokens[at]?.joined === true; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (isParticiple(word)) return at;
    if (BE.has(word) || (FOLLOWERS.has(word) && word !== 'of')) return undefined;
  }
  return undefined;
}

function afterAdverbs(tokens: readonly WordToken[], from: number): number | undefined {
  let at = from;
  while (at - from < 3 && tokens[at]?.joined === true && isAdverb(tokens[at]?.word ?? '')) at += 1;
  return tokens[at]?.joined === true && isParticiple(tokens[at]?.word ?? '') ? at : undefined;
}

const QUESTION = new Set('how when where why what who'.split(' '));
const PRONOUNS = new Set('you they he she it we'.split(' '));
const DETERMINERS = new Set('the your this these those their our my his her any all a an'.split(' '));

/** "by volunteers", "by regulation"; not "by mail", "by May 1", "by the lake". */
function namesDoer(tokens: readonly WordToken[], participle: number): boolean {
  const [by, doer] = [tokens[participle + 1], tokens[participle + 2]];
  if (by?.joined !== true || by.word !== 'by' || doer?.joined !== true) return false;
  if (PLACED.has(tokens[participle]?.word ?? '')) return false;
  return (
    /^\p{L}+$/u.test(doer.word) && !doer.word.endsWith('ing') && !NOT_DOERS.has(doer.word) && !NO_DOER.test(doer.word)
  );
}

/** "by the end of June": a time; the full doer is for `agentAfterEn` to read. */
const NO_DOER = /^(?:the|a|an|your|our|their|his|her|its|this|that|each|any|every|these|those|one|then|now)$/;

function isState(participle: string, be: string, next: string): boolean {
  if (be === 'being') return false;
  if (participle === 'prepared' && CONSISTS.test(next)) return true;
  if (STATES.has(participle))
    return !(ACTS_IN_TIME.has(participle) && /^(?:be|been|was|were|wasn't|weren't)$/.test(be));
  if (participle === 'made' && CONSISTS.test(next)) return true;
  // "is" and "are" tell how things stand; "will be", "must be", "has been" tell that somebody acts.
  if (!STATES_OR_ACTS.has(participle) || be === 'be' || be === 'been') return false;
  return !(ACTS_IN_PAST.has(participle) && /^(?:was|were|wasn't|weren't)$/.test(be));
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

/** "can be read", "is used by": after some forms of "be" these are participles, else they are not. */
function isParticipleAfter(word: string, be: string, next: string): boolean {
  const acts = be === 'be' || be === 'been' || be === 'being';
  if (word === 'used') return next !== 'to' || acts;
  if (word === 'read') return acts || /^(?:was|were)$/.test(be);
  return isParticiple(word);
}

function isParticiple(word: string): boolean {
  if (IRREGULAR.has(word)) return !UNSURE.has(word);
  if (word === 'owed' || word === 'sued') return true;
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
