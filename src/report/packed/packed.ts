import type { Lang } from '../../model/language.ts';
import type { RuleDescription } from '../../model/rule-description.ts';

/**
 * The report as the page carries it for its scripts: every text once, everything else a number. Columns hold one number
 * a place (or a page); those named `…Δ` below hold differences, which shrink to almost nothing when compressed.
 */
export interface Packed {
  readonly version: 1;
  /** The language that the file opens in. */
  readonly lang: Lang;
  /** Every text, once. Number 0 is the empty text: "there is none". */
  readonly texts: readonly string[];
  readonly rules: Readonly<Record<string, RuleDescription>>;
  readonly pages: PackedPages;
  readonly issues: PackedIssues;
  readonly places: PackedPlaces;
  /** Pictures of elements, base64 of WebP, by file name. */
  readonly shots: Readonly<Record<string, string>>;
}

export interface PackedPages {
  /** Δ numbers of texts. */
  readonly url: readonly number[];
  readonly title: readonly number[];
  /** As declared. */
  readonly lang: readonly number[];
  /** Place in STATE_ORDER. */
  readonly state: readonly number[];
  readonly reason: readonly number[];
  readonly failures: readonly number[];
  readonly reviews: readonly number[];
  /** 1: something on the page was not looked at. */
  readonly partial: readonly number[];
  /** Reading levels by page number. */
  readonly levels: Readonly<Record<number, readonly PackedLevel[]>>;
  /** What to rewrite first, by page number: issue, gain. */
  readonly fixFirst: Readonly<Record<number, readonly (readonly [issue: number, by: number, lang: Lang])[]>>;
}

/** Language (0 English, 1 French), headline score or null, words, sentences, syllables, uncertainty or 0. */
export type PackedLevel = readonly [number, number | null, number, number, number, number];

/** One number an issue; what few have is by issue number. */
export interface PackedIssues {
  /** As `causeId` makes them. */
  readonly id: readonly string[];
  /** Places in the list of rules. */
  readonly rule: readonly number[];
  readonly rules: readonly string[];
  /** 1: a person must look. */
  readonly review: readonly number[];
  /** Place in SEVERITY_ORDER. */
  readonly severity: readonly number[];
  /** Δ numbers of texts. */
  readonly en: readonly number[];
  readonly fr: readonly number[];
  readonly count: readonly number[];
  /** Places that are here; they follow those of the issue before. */
  readonly places: readonly number[];
  /** Δ numbers of pages, where the places do not name them all. */
  readonly pages: Readonly<Record<number, readonly number[]>>;
  /** Why it is ignored. */
  readonly ignored: Readonly<
    Record<number, { readonly reason: string; readonly owner?: string; readonly until?: string }>
  >;
  /** 0 unknown, 1 new, 2 known. */
  readonly state: readonly number[];
}

/** All columns are Δ but region, start, tail and gain. */
export interface PackedPlaces {
  readonly page: readonly number[];
  readonly selector: readonly number[];
  readonly snippet: readonly number[];
  readonly en: readonly number[];
  readonly fr: readonly number[];
  readonly rewrite: readonly number[];
  /** The text around the passage; where there is one, the snippet is left out. */
  readonly text: readonly number[];
  readonly source: readonly number[];
  readonly shot: readonly number[];
  /** Place in REGION_ORDER. */
  readonly region: readonly number[];
  readonly start: readonly number[];
  /** Characters of the text after the passage. */
  readonly tail: readonly number[];
  /** School years; points of French ease as a negative number; 0 for none. */
  readonly gain: readonly number[];
}

export const STATE_ORDER = ['checked', 'error', 'skipped', 'not-visited'] as const;
export const SEVERITY_ORDER = ['error', 'warning', 'info'] as const;
/** As a page is read. */
export const REGION_ORDER = ['header', 'nav', 'main', 'aside', 'footer'] as const;

/** Differences between neighbours, and back: `undelta(delta(x))` is x. */
export function delta(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

export function undelta(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
