import type { eld } from 'eld/small';
import type { Lang } from '../model/language.ts';
import { SHARED_STOP_WORDS, STOP_WORDS } from './data/stop-words.ts';
import { plainWord, splitWords } from './words.ts';

type LanguageModel = typeof eld;

/** Read when first asked for: it is most of what the tool would otherwise need to start. */
let model: LanguageModel | undefined;

/** Reads the n-grams that `detectLanguage` needs, once a process. */
export async function loadLanguageModel(): Promise<void> {
  model ??= (await import('eld/small')).eld;
}

/** Under this many characters names and titles decide as often as the language does. */
const SHORTEST = 40;
/** What is read of a longer text: enough to be sure. */
const SAMPLE = 2_000;

/**
 * The language a text is written in: English, French, another, or undefined where that is not certain.
 *
 * Two witnesses must agree: the n-grams of `eld` (60 languages) and the words that only one of the two languages has
 * (articles, pronouns, prepositions). Names, addresses and titles have few such words and so stay undefined, as does
 * text of under 40 characters.
 *
 * @throws Error where `loadLanguageModel` was not awaited before
 */
export function detectLanguage(text: string): Lang | 'other' | undefined {
  if (model === undefined) throw new Error('The language model is not loaded.');
  const trimmed = text.slice(0, SAMPLE * 2).trim();
  if (trimmed.length < SHORTEST) return undefined;
  const sample = trimmed.slice(0, SAMPLE).replace(NOT_PROSE, ' ');
  const latin = countLatin(sample);
  if (latin.letters < SHORTEST / 2) return undefined;
  if (latin.other > latin.letters / 2) return 'other';

  const vote = voteLanguage(sample);
  const found = model.detect(sample);
  if (found.language === 'en' || found.language === 'fr')
    return vote.winner === found.language && isProse(vote, sample) ? found.language : undefined;
  return isSurelyOther(found, vote) ? 'other' : undefined;
}

/**
 * The language whose small words a text has, by their count alone: far cheaper than `detectLanguage`, which never gives the
 * other of the two. Undefined where neither has clearly more.
 */
export function likelyLanguage(text: string): Lang | undefined {
  return voteLanguage(text.slice(0, SAMPLE)).winner;
}

/**
 * Whether a text that is expected to be in this language has its small words, and too many of them to be in a neighbour's:
 * `detectLanguage` would not name another. Far cheaper; says nothing where it is false.
 */
export function isClearly(text: string, lang: Lang): boolean {
  const vote = voteLanguage(text.slice(0, SAMPLE));
  return vote.winner === lang && vote.distinct > vote.words * NEIGHBOURLY;
}

/** How many words of a text only English has, and how many only French has. */
interface LanguageVote {
  readonly words: number;
  /** Words that do not begin with a capital. */
  readonly plain: number;
  readonly en: number;
  readonly fr: number;
  /** Of those words, the ones that no neighbour (Spanish, Italian, Portuguese, Dutch, German) shares. */
  readonly distinct: number;
  /** The language with at least two such words more than twice as many as the other. */
  readonly winner: Lang | undefined;
}

function voteLanguage(text: string): LanguageVote {
  let [words, plain, en, fr, distinct] = [0, 0, 0, 0, 0];
  for (const word of splitWords(text)) {
    words += 1;
    const known = plainWord(word.text);
    if (word.text[0] === known[0]) plain += 1;
    if (STOP_WORDS.en.has(known) || /(?:n't|'ll|'re|'ve)$/.test(known)) en += 1;
    else if (STOP_WORDS.fr.has(known) || /^(?:[ldjnsmtc]|qu|lorsqu|puisqu|jusqu)'/.test(known)) fr += 1;
    else continue;
    if (!SHARED_STOP_WORDS.has(known)) distinct += 1;
  }
  return { words, plain, en, fr, distinct, winner: winner(en, fr) };
}

function winner(en: number, fr: number): Lang | undefined {
  if (en >= 2 && en > fr * 2) return 'en';
  if (fr >= 2 && fr > en * 2) return 'fr';
  return undefined;
}

/**
 * Most words without a capital: names and titles in one language stand on pages of the other. Where all is in capitals
 * they tell nothing, and more words must.
 */
function isProse(vote: LanguageVote, sample: string): boolean {
  if (vote.plain >= vote.words / 2) return true;
  return !/\p{Ll}/u.test(sample) && vote.en + vote.fr >= Math.max(4, vote.words * 0.3);
}

/** Another language for sure: eld stands well clear of English and French, and neither has words of its own there. */
function isSurelyOther(found: ReturnType<LanguageModel['detect']>, vote: LanguageVote): boolean {
  if (!found.isReliable() || found.language === '') return false;
  const scores = found.getScores();
  const margin = (scores[found.language] ?? 0) - Math.max(scores['en'] ?? 0, scores['fr'] ?? 0);
  if (margin < MARGIN || vote.words < 6) return false;
  return vote.distinct <= vote.words * NEIGHBOURLY && vote.plain >= vote.words * 0.6;
}

function countLatin(text: string): { letters: number; other: number } {
  let [letters, other] = [0, 0];
  for (const character of text) {
    if (!/\p{L}/u.test(character)) continue;
    letters += 1;
    if (!/\p{Script=Latin}/u.test(character)) other += 1;
  }
  return { letters, other };
}

const MARGIN = 0.1;
/** The share of small words that English or French has by chance in a text of another language. */
const NEIGHBOURLY = 0.1;
/** Addresses of the web and of mail, and numbers: no language. */
const NOT_PROSE = /(?:https?:\/\/|www\.)\S{1,500}|[\p{L}\p{N}._%+-]{1,64}@\S{1,255}|\d{1,20}/giu;
