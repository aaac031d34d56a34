import type { WordEntry, WordForm, WordGrammar } from './word-entry.ts';
import type { WordToken } from './word-tokens.ts';

export interface Listed {
  readonly entry: WordEntry;
  readonly form: WordForm;
  /** Another rule reports it. */
  readonly silent: boolean;
}

/** First word → forms, longest first. */
export type WordIndex = ReadonlyMap<string, readonly Listed[]>;

/** A place where a list speaks. Offsets are UTF-16 offsets into the text. */
export interface WordMatch extends Listed {
  readonly start: number;
  readonly end: number;
  readonly say: readonly string[];
  readonly rewrite?: string;
}

/** The index of a list, in all the forms of its words. `elsewhere`: what another rule reports. */
export function indexWords(
  entries: readonly WordEntry[],
  elsewhere: readonly WordEntry[],
  grammar: WordGrammar,
): WordIndex {
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

/** Every listed word of a text, in order, the longest match at each place. */
export function* findWords(
  text: string,
  tokens: readonly WordToken[],
  index: WordIndex,
  grammar: WordGrammar,
): Iterable<WordMatch> {
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
  index: WordIndex,
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
  if (/\s\p{Lu}/u.test(found)) return true;
  if (!/^\p{Lu}/u.test(found)) return false;
  return !/(?:^|[.!?…:;\n•«“"()–—-]|\p{L}['’])\s*$/u.test(text.slice(Math.max(0, first.start - 4), first.start));
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

function matchAt({ found, text, tokens, at, grammar, crowded }: Place): WordMatch {
  const { form, entry } = found;
  const start = tokens[at]?.start ?? 0;
  const last = at + form.words.length - 1;
  const end = tokens[last]?.end ?? start;
  const say = form.sayAfterQue !== undefined && followsQue(text, tokens, at) ? form.sayAfterQue : form.say;
  const [only] = say;
  if (say.length !== 1 || only === undefined) return { ...found, start, end, say: fewest(say, entry) };
  const plain = { ...found, start, end, say };
  if (form.needsDeterminer === true && !opensPhrase(tokens[last + 1]?.word, grammar)) return plain;
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

function opensPhrase(word: string | undefined, grammar: WordGrammar): boolean {
  return word !== undefined && (/^\d/.test(word) || grammar.determiners?.has(word) === true);
}

/** A form with many readings is told in its dictionary form: a row of inflected forms helps nobody. */
function fewest(say: readonly string[], entry: WordEntry): readonly string[] {
  const listed = typeof entry.say === 'string' ? [entry.say] : entry.say;
  return say.length > listed.length ? listed : say;
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

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
