import type { Glossary, GlossaryEntry, GlossaryWords } from '../model/glossary.ts';
import type { Lang } from '../model/language.ts';
import { termTokens, type TermToken, termStem, verbStem } from './term-tokens.ts';

/** A glossary entry with words in both languages: each is the other's counterpart. */
export interface TiedTerm {
  readonly entry: GlossaryEntry;
  readonly words: Readonly<Record<Lang, GlossaryWords>>;
  /** What the counterpart is about: its noun, by which shortened and derived forms are known. */
  readonly heads: Readonly<Record<Lang, string>>;
  /** How many words each has. */
  readonly sizes: Readonly<Record<Lang, number>>;
}

/** `use`: the accepted term. `not`: one that the glossary rejects. `foreign`: the term of the other language. */
export type TermRole = 'use' | 'not' | 'foreign';

/** A place where a text has one of the words of tied terms; several terms may share a word. Offsets are UTF-16. */
export interface TermUse {
  readonly role: TermRole;
  readonly terms: readonly TiedTerm[];
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly term: TiedTerm;
  readonly role: TermRole;
  readonly keys: readonly string[];
  readonly as: GlossaryWords['as'];
  readonly isExact: boolean;
  readonly written: string;
}

/** The terms of a glossary that are tied to a counterpart, ready to be found in texts. */
export interface TermBook {
  readonly phrases: Readonly<Record<Lang, ReadonlyMap<string, readonly Phrase[]>>>;
}

/** Undefined: the glossary ties no term to one in the other language. */
export function termBook(glossary: Glossary | undefined): TermBook | undefined {
  const terms = (glossary?.entries ?? []).flatMap(tied);
  if (terms.length === 0) return undefined;
  return { phrases: { en: indexOf(terms, 'en'), fr: indexOf(terms, 'fr') } };
}

function tied(entry: GlossaryEntry): TiedTerm[] {
  const { en, fr } = entry.words;
  if (en === undefined || fr === undefined) return [];
  const [a, b] = [termTokens(en.use, 'en'), termTokens(fr.use, 'fr')];
  const [head, first] = [a.at(-1), b[0]];
  if (head === undefined || first === undefined || spelled(a) === spelled(b)) return [];
  return [
    {
      entry,
      words: { en, fr },
      // English ends with what it is about ("parking permit"), French begins with it (« permis de stationnement »).
      heads: { en: (en.as === 'verb' ? a[0] : head)?.word ?? '', fr: first.word },
      sizes: { en: a.length, fr: b.length },
    },
  ];
}

function spelled(tokens: readonly TermToken[]): string {
  return tokens.map(({ word }) => word).join(' ');
}

function indexOf(terms: readonly TiedTerm[], lang: Lang): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const add = (term: TiedTerm, role: TermRole, written: string, as: GlossaryWords['as']): void => {
    const tokens = termTokens(written, lang);
    const keys = tokens.map(({ word }, i) => keyOf(word, lang, as, i));
    const [first] = keys;
    if (first === undefined) return;
    const isExact = term.entry.kind !== 'term' && role === 'foreign' && /\p{Lu}/u.test(written);
    const listed = index.get(first) ?? [];
    listed.push({ term, role, keys, as, isExact, written });
    index.set(first, listed);
  };
  for (const term of terms) {
    const { use, not, as, long } = term.words[lang];
    const other = term.words[lang === 'en' ? 'fr' : 'en'];
    add(term, 'use', use, as);
    if (long !== undefined) add(term, 'use', long, 'noun');
    for (const rejected of not) add(term, 'not', rejected, as);
    add(term, 'foreign', other.use, other.as === 'verb' ? 'fixed' : other.as);
  }
  for (const listed of index.values())
    listed.sort((a, b) => b.keys.length - a.keys.length || ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
  return index;
}

const ROLES: readonly TermRole[] = ['use', 'not', 'foreign'];

function keyOf(word: string, lang: Lang, as: GlossaryWords['as'], at: number): string {
  if (as === 'fixed') return termStem(word, lang);
  return as === 'verb' && at === 0 ? `verb ${verbStem(word, lang)}` : termStem(word, lang);
}

/** Tied terms in a text: plurals, gender, elision, case, hyphens and articles may differ. The longest wins at each place. */
export function findTerms(text: string, lang: Lang, { phrases }: TermBook): readonly TermUse[] {
  const tokens = termTokens(text, lang);
  const found: TermUse[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.word ?? '';
    const listed = [
      ...(phrases[lang].get(termStem(word, lang)) ?? []),
      ...(phrases[lang].get(`verb ${verbStem(word, lang)}`) ?? []),
    ];
    const fits = listed.filter((phrase) => stands(phrase, text, tokens, at, lang));
    const size = Math.max(0, ...fits.map(({ keys }) => keys.length));
    if (size === 0) continue;
    if (isInAddress(text, tokens[at]?.start ?? 0, tokens[at + size - 1]?.end ?? 0)) continue;
    const [start, end] = [tokens[at]?.start ?? 0, tokens[at + size - 1]?.end ?? 0];
    const longest = fits.filter(({ keys }) => keys.length === size);
    for (const role of ROLES) {
      const terms = longest.flatMap((phrase) => (phrase.role === role ? [phrase.term] : []));
      if (terms.length > 0) found.push({ role, terms, start, end });
    }
    at += size - 1;
  }
  return found;
}

function stands(
  { keys, as, isExact, written }: Phrase,
  text: string,
  tokens: readonly TermToken[],
  at: number,
  lang: Lang,
): boolean {
  const all = keys.every((key, i) => {
    const token = tokens[at + i];
    return token !== undefined && (i === 0 || token.joined) && keyOf(token.word, lang, as, i) === key;
  });
  if (!all) return false;
  if (!isExact) return true;
  const here = text.slice(tokens[at]?.start, tokens[at + keys.length - 1]?.end);
  return here.charAt(0) === written.charAt(0) && /\p{Lu}/u.test(here);
}

/** `grants@example.ca`, `www.example.ca/grants`. */
function isInAddress(text: string, start: number, end: number): boolean {
  return (
    /[@/_]$|\w\.$/.test(text.slice(Math.max(0, start - 2), start)) || /^(?:[@_/]|\.\w)/.test(text.slice(end, end + 2))
  );
}
