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

/** A place in a file of the built site. Without a line: the page's scripts made the element, or changed it. */
export interface BuiltPlace {
  /** From the working folder. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
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

/** Where something on a page was written, as far as it is known. */
export interface FoundPlace {
  /** Where it was written, where that is certain: in the file of words, or in the repository that the site is built from. */
  readonly source?: SourcePosition;
  /** Places in the repository that may have made it, none of them for certain: the first three. */
  readonly maybe?: readonly SourcePosition[];
  /** In folder mode: the file that was served, and where in it. */
  readonly built?: BuiltPlace;
}

/** The place of a finding. No finding without one. */
export interface Location extends FoundPlace {
  /** The page, as it ended after redirects. */
  readonly url: string;
  /** A CSS selector; steps into frames and shadow roots are joined by ` >>> `. */
  readonly selector: string;
  /** The element's HTML, at most 1,000 characters. */
  readonly snippet: string;
  readonly region?: Region;
  /** For findings about text: the passage within its block. */
  readonly excerpt?: Excerpt;
}
