import type { Owner, Severity } from './finding.ts';
import type { Localized } from './language.ts';

/** A clause that a rule rests on. */
export interface StandardClause {
  /** `WCAG`, `Canada.ca Content Style Guide`, `CAN-ASC-3.1`, ... */
  readonly name: string;
  /** `2.4.4`, `2.6`, ... */
  readonly clause: string;
  /** WCAG only. */
  readonly level?: 'A' | 'AA' | 'AAA';
  /** WCAG only: the version that brought it in. */
  readonly since?: '2.0' | '2.1' | '2.2';
  readonly url?: string;
}

/** All that a reader of a report must know of a rule; plain data, carried in every report. */
export interface RuleDescription {
  readonly id: string;
  /** What must hold, as a heading: "Sentences are short". */
  readonly title: Localized;
  /** Why it matters, and to whom. */
  readonly why: Localized;
  /** What to do. */
  readonly fix: Localized;
  readonly severity: Severity;
  readonly owner: Owner;
  /** `accessibility`: a success criterion rests on it; `language`: plain language; `advice`: best practice that no law asks for. */
  readonly category: 'accessibility' | 'language' | 'advice';
  readonly standards: readonly StandardClause[];
  /** The ACT Rules of the W3C that it implements, in whole or in part, by their ids: `c487ae`. */
  readonly act?: readonly string[];
  /** Further reading. */
  readonly help?: string;
}
