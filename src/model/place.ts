/** Where on the page, by landmark. `main` also holds all that lies outside every other landmark. */
export type Region = 'main' | 'header' | 'nav' | 'aside' | 'footer';

/** A stretch of a longer text: the sentence in its paragraph. `start` and `end` are UTF-16 offsets into `text`. */
export interface Excerpt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Where a text was written: from its character `at` on, it is read on from this line and column (from 1, in UTF-16 units)
 * of the source, until the next step.
 */
export interface OriginStep {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

/** The place of a finding. No finding without one. */
export interface Location {
  /** The page, as it ended after redirects. */
  readonly url: string;
  /** A CSS selector; steps into frames and shadow roots are joined by ` >>> `. */
  readonly selector: string;
  /** The element's HTML, at most 1,000 characters. */
  readonly snippet: string;
  readonly region?: Region;
  /** For findings about text: the passage within its block. */
  readonly excerpt?: Excerpt;
  readonly source?: SourcePosition;
}
