import { wordTokens, type WordToken } from '../../src/rule/word-tokens.ts';
import {
  ACTS_IN_TIME_FR,
  ADVERB_PHRASES_FR,
  ADVERBS_FR,
  ALWAYS_STATES_FR,
  INTRANSITIVE_FR,
  NOT_AGENTS_FR,
  PARTICIPLES_FR,
  STATES_FR,
  STATES_OR_ACTS_FR,
} from '../data/passive-fr.ts';
import { activeVerbFr, agentAfterFr, turnRoundFr } from './active-fr.ts';
import { agreements } from './french-forms.ts';
import type { FoundPassive, Passive } from './passive.ts';

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

/** A passive with the masculine singular of its participle. */
interface FoundFr extends FoundPassive {
  readonly verb: string;
}

const ETRE = new Set(
  (
    'être étant été est sommes êtes sont était étaient étions étiez sera seront serons serez serait seraient seriez ' +
    'serions soit soient soyez fut furent'
  ).split(' '),
);
const AVOIR = new Set(
  'a ont avons avez avait avaient aura auront aurez aurait auraient ait aient ayant avoir eu'.split(' '),
);
const PRONOUNS = new Set(["s'", 'se', "m'", 'me', "t'", 'te']);
const ADVERBS = new Set(ADVERBS_FR);
const PHRASES = ADVERB_PHRASES_FR.map((phrase) => phrase.replace(/(?<=')/g, ' ').split(' '));
/** The most words that stand between être and the participle. */
const BETWEEN = 6;
const ALWAYS_STATES = new Set(ALWAYS_STATES_FR.flatMap((word) => agreements(word)));
const EXCLUDED = new Set(INTRANSITIVE_FR.flatMap((word) => agreements(word)));
/** Any agreement of a state → its masculine singular. */
const STATES = agreed(STATES_FR);
const STATES_OR_ACTS = agreed(STATES_OR_ACTS_FR);
const ACTS_IN_TIME = agreed(ACTS_IN_TIME_FR);
const NOT_DOERS = new Set(NOT_AGENTS_FR);
/** Any agreement of a listed participle → its masculine singular. */
const LISTED = agreed(PARTICIPLES_FR.map(([word]) => word));

function agreed(participles: readonly string[]): ReadonlyMap<string, string> {
  return new Map(participles.flatMap((word) => agreements(word).map((form) => [form, word] as const)));
}

function passiveAt(tokens: readonly WordToken[], etre: number): FoundFr | undefined {
  // « sont-ils demandés », « sera-t-elle envoyée »
  const word = (tokens[etre]?.word ?? '').replace(/-(?:t-)?(?:ils?|elles?|on)$/, '');
  if (!ETRE.has(word)) return undefined;
  const auxiliary = word === 'été' ? auxiliaryBefore(tokens, etre) : undefined;
  if (word === 'été' && auxiliary === undefined) return undefined;
  const first = auxiliary ?? etre;
  if (!isVerb(tokens, first, word)) return undefined;
  let at = etre + 1;
  for (let step = 1; step > 0 && at - etre <= BETWEEN; at += step) step = adverbAt(tokens, at);
  const token = tokens[at];
  const isPerfect = word === 'été';
  if (token?.joined !== true || (EXCLUDED.has(token.word) && !(isPerfect && token.word === 'convenu')))
    return undefined;
  const verb = isPerfect && token.word === 'convenu' ? token.word : participle(token.word);
  if (verb === undefined) return undefined;
  const agent = agentAfterFr(tokens, at);
  // « a été fermé » tells what somebody did; « est fermé », « sera fermé », how things stand.
  const done = agent !== undefined || namesDoer(tokens, at);
  const inTime = isPerfect || (ACTS_IN_TIME.has(token.word) && isInTime(tokens, etre, word));
  if (!done && STATES.has(token.word) && (!inTime || ALWAYS_STATES.has(token.word))) return undefined;
  // « est » and « sont » tell how things stand; « sera », « doit être », « a été » tell that somebody acts.
  if (!done && STATES_OR_ACTS.has(token.word) && /^(?:est|sont|était|étaient|étant)$/.test(word)) return undefined;
  return { first, auxiliary: etre, participle: at, verb, ...(agent !== undefined && { agent }) };
}

/** « doit être soumis », « sera permis »: somebody will act. */
function isInTime(tokens: readonly WordToken[], etre: number, word: string): boolean {
  if (/^(?:sera|seront|serez|serons|serait|seraient|seriez|fut|furent)$/.test(word)) return true;
  if (word !== 'être') return false;
  let at = etre - 1;
  while (at > etre - 4 && isAdverb(tokens[at]?.word ?? '')) at -= 1;
  return MODALS.test(tokens[at]?.word ?? '');
}

const MODALS =
  /^(?:doi(?:t|vent)|dev(?:ra|ront|rait|raient|ait|aient|ez|rez|riez|ons)|peu(?:t|vent)|pou(?:rra|rront|rrait|rraient|vait|vaient|vez|rrez|rriez))(?:-(?:ils?|elles?|vous|on))?$/;

/** « par règlement », « par des bénévoles »; not « par la poste ». */
function namesDoer(tokens: readonly WordToken[], participle: number): boolean {
  const [par, doer] = [tokens[participle + 1], tokens[participle + 2]];
  if (par?.joined !== true || par.word !== 'par' || doer?.joined !== true) return false;
  return doer.word.length > 3 && /^\p{L}+$/u.test(doer.word) && !NOT_DOERS.has(doer.word);
}

/** How many words the adverb that begins here has; 0 where none does. */
function adverbAt(tokens: readonly WordToken[], at: number): number {
  if (tokens[at]?.joined !== true) return 0;
  const phrase = PHRASES.find((words) =>
    words.every((word, i) => tokens[at + i]?.word === word && tokens[at + i]?.joined === true),
  );
  if (phrase !== undefined) return phrase.length;
  return isAdverb(tokens[at]?.word ?? '') ? 1 : 0;
}

/** « a été », « n'ont pas encore été »: without it, « été » is the summer. */
function auxiliaryBefore(tokens: readonly WordToken[], at: number): number | undefined {
  for (let i = at - 1; i >= at - 4 && tokens[i + 1]?.joined === true; i -= 1) {
    const word = (tokens[i]?.word ?? '').replace(/-(?:t-)?(?:ils?|elles?|on|vous|nous)$/, '');
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
  if (PRONOUNS.has(before) || PRONOUNS.has(tokens[first - 1]?.word ?? '') || /^(?:c'|ce|ça|cela)$/.test(before))
    return false;
  if (before === tokens[at - 1]?.word && (before === 'nous' || before === 'vous')) return false;
  if (word === 'sommes') return before === 'nous';
  if (word === 'est') return before !== "l'" && before !== 'nord' && before !== 'sud';
  if (word === 'être') return !/^(?:un|l'|bien-être|son|votre|leur)$/.test(before) && before !== 'bien';
  if (word === 'soit' || word === 'soient') return isSubjunctive(tokens, first);
  return true;
}

/** « avant que le trajet soit commencé »; « soit par la poste, soit en ligne » is no verb. */
function isSubjunctive(tokens: readonly WordToken[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 8), at).map(({ word }) => word);
  return before.some((word) => word === 'que' || word === "qu'") && !before.includes('soit');
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ment') && word.length > 6);
}

function participle(word: string): string | undefined {
  const listed = LISTED.get(word) ?? STATES.get(word) ?? STATES_OR_ACTS.get(word);
  if (listed !== undefined) return listed;
  const stem = /^(\p{L}{2,}é)e?s?$/u.exec(word)?.[1];
  return stem === undefined || NOUNS.has(stem) ? undefined : stem;
}

/** Nouns and adjectives in -é that may follow être. */
const NOUNS = new Set([
  'santé',
  'qualité',
  'société',
  'propriété',
  'nécessité',
  'priorité',
  'gré',
  'degré',
  'côté',
  'député',
  'employé',
  'marché',
  'année',
  'idée',
  'journée',
  'entrée',
  'durée',
  'simultané',
  'spontané',
  'instantané',
  'momentané',
  'erroné',
  'inné',
  'carré',
]);

function describe(sentence: string, offset: number, tokens: readonly WordToken[], found: FoundFr): Passive {
  const { first, agent } = found;
  const end = tokens[agent?.last ?? found.participle]?.end ?? 0;
  const ne = /^n[e']$/.test(tokens[first - 1]?.word ?? '') ? 1 : 0;
  const verbStart = offset + (tokens[first - ne]?.start ?? 0);
  const verbEnd = offset + (tokens[found.participle]?.end ?? 0);
  const place = { start: verbStart, end: offset + end, verbStart, verbEnd };
  const verb = agent === undefined ? undefined : activeVerbFr(sentence, tokens, found, agent, found.verb);
  if (agent === undefined || verb === undefined) return place;
  const doer = sentence.slice(tokens[agent.first]?.start ?? 0, end);
  const active = `${doer} ${verb}`;
  const whole = turnRoundFr(sentence, tokens, found, agent, active);
  if (whole === undefined) return { ...place, active };
  return { ...place, start: offset, end: offset + sentence.trimEnd().length, active, rewrite: whole };
}
