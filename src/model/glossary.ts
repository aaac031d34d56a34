import type { Lang, Localized } from './language.ts';

/** What the organisation calls one thing, in one language. */
export interface GlossaryWords {
  /** The accepted term, the name, or the acronym. */
  readonly use: string;
  /** Terms that must give way to it. */
  readonly not: readonly string[];
  /** How it is inflected. */
  readonly as: 'noun' | 'verb' | 'adjective' | 'fixed';
  /** Acronyms: the long form. */
  readonly long?: string;
}

/** One thing: its words in both languages are each other's counterparts. */
export interface GlossaryEntry {
  readonly kind: 'name' | 'term' | 'acronym';
  readonly words: Partial<Readonly<Record<Lang, GlossaryWords>>>;
  /** Acronyms: everybody knows it, so no page has to explain it. */
  readonly isKnown: boolean;
  /** Who decided, and why. */
  readonly owner?: string;
  readonly reason?: Localized;
}

/** The organisation's own words. Plain data: it goes into the journal. */
export interface Glossary {
  readonly file: string;
  readonly entries: readonly GlossaryEntry[];
}
