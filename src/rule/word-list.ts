import { LANGS, type Lang, type Localized } from '../model/language.ts';
import type { PageText, ReadBlock } from './page-text.ts';
import { textRule, type RuleOptions, type TextObservation, type TextRule } from './rule.ts';
import { wordTokens, type WordToken } from './word-tokens.ts';

/** A line of a word list, as a content designer writes it. */
export interface WordEntry {
  /** The word or phrase to avoid, in its dictionary form, in lower case. */
  readonly avoid: string;
  /** What to write. One string fits every time; several are a choice, and no rewrite is made; none: leave it out. */
  readonly say: string | readonly string[];
  /** The first word is inflected with the sentence: `utilized` becomes `used`. */
  readonly as?: 'verb' | 'noun' | 'adjective';
  /** The verb's base form is a noun too ("a purchase"): take it for a verb only after "to", "you", "must" and the like. */
  readonly alsoNoun?: boolean;
  /** Inflected forms that mean something else. */
  readonly except?: readonly string[];
  /** Not when the next word before it is one of these. */
  readonly notAfter?: readonly string[];
  /** Not when the next word after it is one of these. */
  readonly notBefore?: readonly string[];
  /** Only when the next word before it is one of these. */
  readonly onlyAfter?: readonly string[];
  /** Only when the next word after it is one of these. */
  readonly onlyBefore?: readonly string[];
  /** Whether the plain word fits depends on the sense: information only. */
  readonly senses?: boolean;
}

/** One spelling that an entry takes in a text. */
export interface WordForm {
  readonly words: readonly string[];
  /** The plain words in the same form. More than one: none is certain. */
  readonly say: readonly string[];
  /** French, after "que": the subjunctive readings as well. */
  readonly sayAfterQue?: readonly string[];
  /** Stands as it is only after a word that calls for a verb. */
  readonly needsVerbContext?: boolean;
}

/** What a language knows of its words, for a list to be matched in all their forms. */
export interface WordGrammar {
  readonly forms: (entry: WordEntry) => readonly WordForm[];
  /** Words after which a verb's base form stands. */
  readonly verbContexts: ReadonlySet<string>;
  /** The passage and its rewrite, mended at the seam (`d'effectuer` → `de faire`); undefined where it cannot be. */
  readonly fit: (rewrite: string, before: WordToken | undefined, text: string) => Fitted | undefined;
}

/** `start`: where the passage now begins. */
export interface Fitted {
  readonly start: number | undefined;
  readonly rewrite: string;
}

export interface WordList<O extends RuleOptions> extends Omit<TextRule<O>, 'kind' | 'check'> {
  readonly lists: Readonly<Record<Lang, readonly WordEntry[]>>;
  /** Longer phrases that another rule reports: this one leaves their words alone. */
  readonly elsewhere?: Readonly<Record<Lang, readonly WordEntry[]>>;
  readonly grammar: Readonly<Record<Lang, WordGrammar>>;
  /** Stretches of a block that are not the writer's words: names, Acts, quotations, addresses. */
  readonly masks: (block: ReadBlock, lang: Lang) => readonly { readonly start: number; readonly end: number }[];
  readonly message: (found: string, say: readonly string[]) => Localized;
}

/**
 * A rule made of a list of words and what to write instead. The longest match wins, in any inflected form; a match
 * that is capitalised inside a sentence is taken for a name. Linear in the text.
 */
export function wordList<O extends RuleOptions>(spec: WordList<O>): TextRule {
  const { lists, elsewhere, grammar, masks, message, ...description } = spec;
  const indexes = new Map<Lang, Index>();
  const indexOf = (lang: Lang): Index => {
    const known = indexes.get(lang) ?? makeIndex(lists[lang], elsewhere?.[lang] ?? [], grammar[lang]);
    indexes.set(lang, known);
    return known;
  };
  function* check(page: PageText): Iterable<TextObservation> {
    for (const lang of LANGS) {
      for (const block of page.prose(lang)) {
        const masked = masks(block, lang);
        for (const match of findWords(block.text, lang, indexOf(lang), grammar[lang])) {
          if (masked.some((mask) => mask.start < match.end && match.start < mask.end)) continue;
          yield observe(block, match, message);
        }
      }
    }
  }
  // The maker reads no option; a list's options, where it has some, belong to its own check.
  return textRule<O>({ ...description, check }) as TextRule;
}

interface Listed {
  readonly entry: WordEntry;
  readonly form: WordForm;
  /** Another rule reports it. */
  readonly silent: boolean;
}

/** First word → forms, longest first. */
type Index = ReadonlyMap<string, readonly Listed[]>;

interface Match extends Listed {
  readonly start: number;
  readonly end: number;
  readonly say: readonly string[];
  readonly rewrite?: string;
}

function makeIndex(entries: readonly WordEntry[], elsewhere: readonly WordEntry[], grammar: WordGrammar): Index {
  const index = new Map<string, Listed[]>();
  const add = (entry: WordEntry, silent: boolean): void => {
    for (const form of grammar.forms(entry)) {
      const [first = ''] = form.words;
      const listed = index.get(first) ?? [];
      listed.push({ entry, form, silent });
      index.set(first, listed);
    }
  };
  for (const entry of entries) add(entry, false);
  for (const entry of elsewhere) add(entry, true);
  for (const listed of index.values()) listed.sort((a, b) => b.form.words.length - a.form.words.length);
  return index;
}

function* findWords(text: string, lang: Lang, index: Index, grammar: WordGrammar): Iterable<Match> {
  const tokens = wordTokens(text, lang);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = listedAt(index, tokens, at, grammar);
    if (found === undefined) continue;
    const size = found.form.words.length;
    const crowded = listedAt(index, tokens, at + size, grammar) !== undefined;
    if (!found.silent && !isName(text, tokens, at, size)) yield matchAt({ found, text, tokens, at, grammar, crowded });
    at += size - 1;
  }
}

function listedAt(
  index: Index,
  tokens: readonly WordToken[],
  at: number,
  grammar: WordGrammar,
): Listed | undefined {
  return index.get(tokens[at]?.word ?? '')?.find((listed) => fits(listed, tokens, at, grammar));
}

function fits({ entry, form }: Listed, tokens: readonly WordToken[], at: number, grammar: WordGrammar): boolean {
  const size = form.words.length;
  if (!form.words.every((word, i) => tokens[at + i]?.word === word && (i === 0 || tokens[at + i]?.joined === true)))
    return false;
  const before = tokens[at]?.joined === true ? tokens[at - 1]?.word : undefined;
  const after = tokens[at + size]?.joined === true ? tokens[at + size]?.word : undefined;
  if (before !== undefined && entry.notAfter?.includes(before) === true) return false;
  if (after !== undefined && entry.notBefore?.includes(after) === true) return false;
  if (entry.onlyAfter !== undefined && (before === undefined || !entry.onlyAfter.includes(before))) return false;
  if (entry.onlyBefore !== undefined && (after === undefined || !entry.onlyBefore.includes(after))) return false;
  return form.needsVerbContext !== true || (before !== undefined && grammar.verbContexts.has(before));
}

/** A capital inside a sentence (or capitals throughout) marks a name, a title or an acronym: not ours to reword. */
function isName(text: string, tokens: readonly WordToken[], at: number, size: number): boolean {
  const first = tokens[at];
  const last = tokens[at + size - 1];
  if (first === undefined || last === undefined) return true;
  const found = text.slice(first.start, last.end);
  if (/^\P{Ll}+$/u.test(found)) return true;
  if (!/^\p{Lu}/u.test(found)) return false;
  return !/(?:^|[.!?…:;\n•«“"(]|\p{L}['’])\s*$/u.test(text.slice(Math.max(0, first.start - 4), first.start));
}

interface Place {
  readonly found: Listed;
  readonly text: string;
  readonly tokens: readonly WordToken[];
  readonly at: number;
  readonly grammar: WordGrammar;
  /** The next word is listed as well: its own finding takes it. */
  readonly crowded: boolean;
}

function matchAt({ found, text, tokens, at, grammar, crowded }: Place): Match {
  const { form, entry } = found;
  const start = tokens[at]?.start ?? 0;
  const last = at + form.words.length - 1;
  const end = tokens[last]?.end ?? start;
  const say = form.sayAfterQue !== undefined && followsQue(text, tokens, at) ? form.sayAfterQue : form.say;
  const [only] = say;
  if (say.length !== 1 || only === undefined) return { ...found, start, end, say: fewest(say, entry) };
  const plain = { ...found, start, end, say };
  const fitted = grammar.fit(only, tokens[at]?.joined === true ? tokens[at - 1] : undefined, text);
  if (fitted === undefined || typeof entry.say !== 'string') return plain;
  const from = fitted.start ?? start;
  const upper = /^\p{Lu}/u.test(text.slice(from, from + 1));
  const rewrite = upper ? capitalise(fitted.rewrite) : fitted.rewrite;
  if (!/['’]$/.test(text.slice(start, end))) return { ...plain, start: from, rewrite };
  // The passage ends in an elision: the word that it leans on comes along, "afin d'obtenir" → "pour obtenir".
  const next = tokens[last + 1];
  if (next === undefined || crowded) return plain;
  const gap = /['’]$/.test(rewrite) ? '' : ' ';
  return { ...plain, start: from, end: next.end, rewrite: rewrite + gap + text.slice(next.start, next.end) };
}

/** A form with many readings is told in its dictionary form: a row of inflected forms helps nobody. */
function fewest(say: readonly string[], entry: WordEntry): readonly string[] {
  const listed = typeof entry.say === 'string' ? [entry.say] : entry.say;
  return say.length > Math.max(2, listed.length) ? listed : say;
}

/** "que" earlier in the sentence: the verb may be in the subjunctive. */
function followsQue(text: string, tokens: readonly WordToken[], at: number): boolean {
  for (let i = at - 1, seen = 0; i >= 0 && seen < 15; i -= 1, seen += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || next === undefined) return false;
    if (/[.!?;]/.test(text.slice(token.end, next.start))) return false;
    if (/^(?:que|qu'|quoique|quoiqu'|lorsque|puisque)$/.test(token.word)) return true;
  }
  return false;
}

function observe(block: ReadBlock, match: Match, message: WordList<RuleOptions>['message']): TextObservation {
  const found = block.text.slice(match.start, match.end);
  return {
    block,
    start: match.start,
    end: match.end,
    message: message(found, match.rewrite === undefined ? match.say : [match.rewrite]),
    ...(match.rewrite !== undefined && { rewrite: match.rewrite }),
    ...(match.entry.senses === true && { severity: 'info' as const }),
    cause: match.entry.avoid,
  };
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
