import type { Glossary } from '../model/glossary.ts';
import type { Lang } from '../model/language.ts';
import type { Stretch } from '../rule/masked.ts';
import { wordTokens, type WordToken } from '../rule/word-tokens.ts';

/** Finds the names, accepted terms and known acronyms of a glossary in a text: what no rule may speak of. */
export type FindTerms = (text: string, lang: Lang) => readonly Stretch[];

interface Phrase {
  readonly words: readonly string[];
  /** A name counts with its capitals only: the name "Service" is not the word "service". */
  readonly exact: string | undefined;
}

/** Linear in the length of the text; the longest term wins at each place. Plurals in -s, -es and -x count. */
export function glossaryTerms(glossary: Glossary | undefined): FindTerms {
  if (glossary === undefined) return () => [];
  const indexes = { en: indexOf(glossary, 'en'), fr: indexOf(glossary, 'fr') };
  return (text, lang) => {
    const index = indexes[lang];
    if (index.size === 0) return [];
    const tokens = wordTokens(text, lang);
    const found: Stretch[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = STEMS.map((ending) => index.get(stem(tokens[at]?.word ?? '', ending)))
        .flatMap((phrases) => phrases ?? [])
        .find((each) => stands(each, text, tokens, at));
      if (phrase === undefined) continue;
      const last = at + phrase.words.length - 1;
      found.push({ start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 });
      at = last;
    }
    return found;
  };
}

const STEMS = ['', 's', 'es', 'x'] as const;

function stem(word: string, ending: string): string {
  return ending !== '' && word.endsWith(ending) ? word.slice(0, -ending.length) : ending === '' ? word : '';
}

function indexOf({ entries }: Glossary, lang: Lang): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const add = (text: string, isName: boolean): void => {
    const words = wordTokens(text, lang).map(({ word }) => word);
    const [first] = words;
    if (first === undefined) return;
    const phrase = { words, exact: isName && /\p{Lu}/u.test(text) ? plain(text) : undefined };
    index.set(
      first,
      [...(index.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const { kind, words, isKnown } of entries) {
    const own = words[lang];
    if (own === undefined || (kind === 'acronym' && !isKnown)) continue;
    add(own.use, kind === 'name' || kind === 'acronym');
  }
  return index;
}

function stands({ words, exact }: Phrase, text: string, tokens: readonly WordToken[], at: number): boolean {
  const all = words.every((word, i) => {
    const token = tokens[at + i];
    return token !== undefined && isForm(token.word, word) && (i === 0 || token.joined);
  });
  if (!all || exact === undefined) return all;
  return plain(text.slice(tokens[at]?.start, tokens[at + words.length - 1]?.end)).startsWith(exact);
}

function isForm(word: string, base: string): boolean {
  return word === base || (word.startsWith(base) && ['s', 'es', 'x'].includes(word.slice(base.length)));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[\s\u00A0]+/g, ' ');
}
