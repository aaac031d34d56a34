import type { Lang } from '../model/language.ts';
import { codeAt, isDigit, isLetter, isLower, isSpace, isUpper, isWordCharacter, widthOf } from './characters.ts';
import {
  AFTER_TIME,
  BEFORE_NUMBER,
  DOT_NAMES,
  MAY_END,
  NAMES_WITH_MARK,
  NEVER_END,
  UNITS,
} from './data/abbreviations.ts';
import { SENTENCE_STARTERS } from './data/sentence-starters.ts';
import type { Stop } from './sentence-stop.ts';

interface Candidate extends Stop {
  readonly text: string;
  readonly lang: Lang;
  /** Where the sentence begins. */
  readonly start: number;
  /** Its first letter or digit; -1 if none stands before this stop. */
  readonly firstWord: number;
}

/** Whether a sentence ends at this stop. Looks at most 40 characters back and 40 ahead: the cost does not grow. */
export function endsSentence(stop: Candidate): boolean {
  const { text, next, end, mark, marksEnd } = stop;
  if (next >= text.length) return true;
  const left = leftToken(stop);
  if (next === end) return missesSpace(stop, left);

  const right = rightToken(text, next);
  if (right.opens === 'stop') return false; // ". . .": the last one decides
  if (stop.firstWord < 0) return false; // "... And", "« ... »"
  if (right.opens === 'lower' || right.opens === 'continuation') return false;
  if (text[mark - 1] === '[' && text[stop.marksEnd] === ']') return false; // "[...]": words left out of a quotation
  const period = marksEnd === mark + 1 && text[mark] === '.';
  if (!period)
    return !(NAMES_WITH_MARK.has(left.toLowerCase()) && right.opens === 'upper' && !starts(stop.lang, right.word));
  return endsAtPeriod(stop, left, right);
}

interface Right {
  readonly word: string;
  /** Where the word ends. */
  readonly end: number;
  /** `continuation`: a mark that no sentence begins with. */
  readonly opens: 'lower' | 'upper' | 'digit' | 'stop' | 'continuation' | 'other';
}

function endsAtPeriod(stop: Candidate, left: string, right: Right): boolean {
  const { text, lang, mark } = stop;
  const isFirst = stop.firstWord >= mark - left.length;

  if (ENUMERATOR.test(left) && (isFirst || followsColon(stop, left))) return false;
  if (listed(NEVER_END[lang], left)) return false;
  if (/^\d/.test(left) && /^\((?:\d{1,2}|[a-z])(?:\.\d)?\)/.test(text.slice(stop.next, stop.next + 6))) return false; // "7. (1)"
  const mayEnd = mayEndSentence(lang, left);
  const beforeNumber = listed(BEFORE_NUMBER[lang], left);
  if (mayEnd || beforeNumber) {
    if (right.opens === 'other') return false;
    // The mark belongs to an abbreviation at the end of an aside: "(permits, s. 14.) Ontario"
    if (text[stop.marksEnd] === ')' && !opensWithBracket(stop)) return false;
  }
  if (beforeNumber) {
    if (isNumberLike(right.word, left, lang)) return false;
    if (!listed(MAY_END[lang], left)) return true;
  }
  if (TIME.test(left.toLowerCase()))
    return right.opens !== 'digit' && !AFTER_TIME.has(right.word.toLowerCase()) && !isOnlyATime(stop);
  if (right.opens === 'digit') return !mayEnd;
  if (INITIAL.test(left) && LETTERED.test(text.slice(Math.max(stop.start, mark - LOOK), mark))) return true; // "see Part B."
  if (left === 'I' && lang === 'en' && text[mark - 3] !== '.') return !isMiddleName(stop, right);
  if (left === '' && lang === 'en' && SPACED_DOTS.test(text.slice(Math.max(0, mark - 8), mark)))
    return !/^I(?:['’]\p{Ll}+)?$/u.test(right.word); // ". . . I": a capital in any place
  if (isFirst && DOTTED.test(left)) return false; // "N.B. The office is closed."
  return !mayEnd || starts(lang, right.word);
}

/** "At 5 a.m. Ms. Lee called": nothing but the time stands before it. */
function isOnlyATime({ text, start, mark }: Candidate): boolean {
  return mark - start < LOOK && /^(?:at|by|before|after|until|around|about|from) \d/i.test(text.slice(start, mark));
}

/** "Albert I. Jones", and not "you and I. Did you". */
function isMiddleName({ text, lang, mark }: Candidate, right: Right): boolean {
  return /\p{Lu}\p{Ll}+ I$/u.test(text.slice(Math.max(0, mark - LOOK), mark)) && !starts(lang, right.word);
}

/** "Two steps: 1. Apply; 2. Pay." */
function followsColon({ text, mark }: Candidate, left: string): boolean {
  const at = mark - left.length;
  const before = text.slice(Math.max(0, at - 2), at);
  return (left === '1' && /:\s?$/.test(before)) || (/^\d{1,2}$/.test(left) && /;\s?$/.test(before));
}

/** `14`, `B`, `IV`, `B-2`; "A" and "I" are words unless the abbreviation has a capital too. */
function isNumberLike(word: string, left: string, lang: Lang): boolean {
  if (/^[YÀ]$/.test(word) || (lang === 'en' && /^[AI]$/.test(word))) return isUpper(codeAt(left, 0));
  return NUMBER_LIKE.test(word);
}

function mayEndSentence(lang: Lang, left: string): boolean {
  if (listed(MAY_END[lang], left)) return true;
  if (DOTTED.test(left) || INITIAL.test(left)) return true;
  return CONSONANTS.test(left) && left !== left.toUpperCase() && !UNITS.has(left.toLowerCase());
}

/** Whether a word with a capital begins a sentence: "The", "L'entreprise" (but not "L'Heureux"). */
function starts(lang: Lang, word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  // "Visitez-en un", "Est-ce"
  if (SENTENCE_STARTERS[lang].has(plain) || SENTENCE_STARTERS[lang].has(plain.replace(/-.*$/, ''))) return true;
  // "Signez", "Envoyez-nous"
  if (lang === 'fr' && /^\p{Lu}\p{Ll}{2,}ez(?:-|$)/u.test(word) && !NAMES_IN_EZ.test(word)) return true;
  return lang === 'fr' && /^(?:[LDJNSMTC]|Qu|Lorsqu|Puisqu|Jusqu)['’]\p{Ll}/u.test(word);
}

/** `permit.You`: the space is missing; `ontario.ca`, `3.5`, `Node.Js`: nothing is. */
function missesSpace({ text, mark, end, next }: Candidate, left: string): boolean {
  const code = codeAt(text, next);
  if (!isUpper(code) || left.length < 2 || /[^\p{L}'’-]/u.test(left)) return false;
  if (!isLower(left.charCodeAt(left.length - 1))) return false;
  const { word, end: wordEnd } = rightToken(text, next);
  if (text[wordEnd] === '@') return false;
  if (end > mark + 1 && text[end - 1] === '.' && text[mark] === '.') return false;
  return /^\p{Lu}[\p{Ll}'’]+$/u.test(word) && !DOT_NAMES.has(word.toLowerCase());
}

/** What stands before the mark, back to a space or an opening bracket or quote: `p.m`, `J.-P`, `14`. */
function leftToken({ text, lang, start, mark }: Candidate): string {
  let at = mark;
  const floor = Math.max(start, mark - LOOK);
  while (at > floor) {
    const code = text.charCodeAt(at - 1);
    if (isSpace(code) || LEFT_EDGES.has(code)) break;
    if (lang === 'fr' && (code === 0x27 || code === 0x2019)) break; // l'art. 14
    at -= 1;
  }
  return text.slice(at, mark);
}

function rightToken(text: string, next: number): Right {
  let at = next;
  while (at < next + 6 && (OPENERS.has(text.charCodeAt(at)) || (at > next && isSpace(text.charCodeAt(at))))) at += 1;
  const code = codeAt(text, at);
  let end = at;
  while (end < Math.min(text.length, at + LOOK)) {
    const each = codeAt(text, end);
    if (!isWordCharacter(each) && each !== 0x27 && each !== 0x2019 && each !== 0x2d) break;
    end += widthOf(each);
  }
  const word = text.slice(at, end);
  return { word, end, opens: opening(code, word) };
}

function opening(code: number, word: string): Right['opens'] {
  if (isDigit(code)) return 'digit';
  // "iPhone", "eBay": a capital for all that
  if (isLower(code)) return /^\p{Ll}\p{Lu}/u.test(word) ? 'upper' : 'lower';
  if (isLetter(code)) return 'upper';
  const mark = String.fromCodePoint(code);
  if ('.!?…'.includes(mark)) return 'stop';
  return ',;:%)]}'.includes(mark) ? 'continuation' : 'other';
}

/** An aside that is a sentence of its own: `(See s. 14.)` */
function opensWithBracket({ text, start }: Candidate): boolean {
  return text[start] === '(' || text[start] === '[';
}

/** A lower-case entry is known in any case, an entry with a capital or of one letter only as written. */
function listed(list: ReadonlySet<string>, token: string): boolean {
  return list.has(token) || (token.length > 1 && list.has(token.toLowerCase()));
}

const LOOK = 40;
const LEFT_EDGES: ReadonlySet<number> = new Set([...'([{"“”«»\u2018/—–•‣⁃◦'].map((mark) => mark.charCodeAt(0)));
const OPENERS: ReadonlySet<number> = new Set([...'"\'“‘«([{¿¡—–-*•_'].map((mark) => mark.charCodeAt(0)));
const NAMES_IN_EZ =
  /^(?:Sanch|Lop|Gom|Martin|P[eé]r|Hernand|Rodrigu|Fernand|Gonzal|Ramir|Alvar|N[uú]n|Jimen|Domingu|V[ae]l?a?squ|Suar|Vel|Cort|Chav|Mend|Vald|Benit|Marqu|Gutierr|Ch|Ass)ez$/;
/** `1`, `12`, `4.1.2`, `a`, `A`, `iv`, also after a bracket. */
const ENUMERATOR = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$/u;
const NUMBER_LIKE = /^(?:\d|\p{Lu}$|[IVX]+$|\p{Lu}[-.]?\d)/u;
const TIME = /^(?:[ap]\.m|am|pm)$/;
/** Letters in short pieces: `U.S`, `Ph.D`, `É.-U`, `O.C`. */
const DOTTED = /^\p{L}{1,3}(?:\.-?\p{L}{1,3}){1,6}$/u;
const INITIAL = /^(?:\p{Lu}|\p{Lu}\p{Ll}?\.?-\p{Lu})$/u;
/** What a letter names a part of: after it the letter is no initial. */
const LETTERED =
  /(?:^|[\s(])(?:[Aa]ppendix|[Aa]nnex|[Ss]chedule|[Pp]art|[Pp]lan|[Ff]orm|group|option|type|class|grade|table|exhibit|figure|[Vv]itamin|[Hh]epatitis|[Aa]nnexe|[Pp]artie|formulaire|groupe|classe|tableau|[Vv]itamine|hépatite|catégorie|category|niveau|level|section|zone|model|modèle|\p{Lu} (?:and|or|et|ou)) \p{Lu}$/u;
const SPACED_DOTS = /(?:^|[^.\s]) ?\. \. $/;
const CONSONANTS = /^[b-df-hj-np-tv-xz]{2,6}$/i;
