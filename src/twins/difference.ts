import type { Lang } from '../model/language.ts';

/** A place on one of the twins. */
export interface Side {
  readonly selector: string;
  readonly snippet: string;
  /** What stands there, at most 200 characters. */
  readonly text: string;
}

/**
 * What differs. `section` to `captions`: one side has it, the other has not; where both are given, both have it and differ in
 * their number or contents. `untranslated`: words of the other language. The rule is the first part of the key's table.
 */
export type DifferenceKind =
  | 'untranslated'
  | 'section'
  | 'paragraph'
  | 'list'
  | 'table'
  | 'link'
  | 'document'
  | 'field'
  | 'required'
  | 'image'
  | 'media'
  | 'captions'
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'month'
  | 'weekday'
  | 'time'
  | 'phone'
  | 'email'
  | 'postal'
  | 'term'
  | 'size'
  | 'stale'
  | 'accessibility';

export interface TwinDifference {
  readonly kind: DifferenceKind;
  /** At least one of the two. */
  readonly en?: Side;
  readonly fr?: Side;
  /** What each page says or counts, for the message: `$25`, `3`. */
  readonly enValue?: string;
  readonly frValue?: string;
  /** `term`: what the glossary asks for, on the page in this language, which has another word or none there. */
  readonly expected?: { readonly lang: Lang; readonly term: string };
  /** False: a person must look. */
  readonly sure: boolean;
  /** What makes differences of several pairs one. */
  readonly cause: string;
}

/** The rule that tells of each kind. */
export const RULE_OF: Readonly<Record<DifferenceKind, string>> = {
  untranslated: 'parity/untranslated',
  section: 'parity/structure',
  paragraph: 'parity/structure',
  list: 'parity/structure',
  table: 'parity/structure',
  link: 'parity/structure',
  document: 'parity/structure',
  field: 'parity/structure',
  required: 'parity/structure',
  image: 'parity/structure',
  media: 'parity/structure',
  captions: 'parity/structure',
  number: 'parity/facts',
  money: 'parity/facts',
  percent: 'parity/facts',
  date: 'parity/facts',
  month: 'parity/facts',
  weekday: 'parity/facts',
  time: 'parity/facts',
  phone: 'parity/facts',
  email: 'parity/facts',
  postal: 'parity/facts',
  term: 'parity/terms',
  size: 'parity/size',
  stale: 'parity/stale',
  accessibility: 'parity/accessibility',
};

export type PairedBy = 'config' | 'hreflang' | 'toggle' | 'path';

/** Two pages that say the same in English and in French. */
export interface TwinPair {
  readonly en: string;
  readonly fr: string;
  readonly by: PairedBy;
}

/** A pair with all that differs. */
export interface TwinComparison extends TwinPair {
  readonly differences: readonly TwinDifference[];
}
