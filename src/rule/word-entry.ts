import type { WordToken } from './word-tokens.ts';

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
  /** Fits only where a determiner follows: `faire l'achat de` + `votre billet` → `acheter votre billet`, not `de` + `billets`. */
  readonly needsDeterminer?: boolean;
  /** Stands as it is only after a word that calls for a verb. */
  readonly needsVerbContext?: boolean;
}

/** What a language knows of its words, for a list to be matched in all their forms. */
export interface WordGrammar {
  readonly forms: (entry: WordEntry) => readonly WordForm[];
  /** Words after which a verb's base form stands. */
  readonly verbContexts: ReadonlySet<string>;
  /** Words that open a noun's phrase. Numbers do too. */
  readonly determiners?: ReadonlySet<string>;
  /** The passage and its rewrite, mended at the seam (`d'effectuer` → `de faire`); undefined where it cannot be. */
  readonly fit: (rewrite: string, before: WordToken | undefined, text: string) => Fitted | undefined;
}

/** `start`: where the passage now begins. */
export interface Fitted {
  readonly start: number | undefined;
  readonly rewrite: string;
}
