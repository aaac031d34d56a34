import type { Lang, Localized } from './language.ts';
import type { Location } from './place.ts';
import type { Shot } from './shot.ts';

/** How much a failure weighs. The gate compares against this (`--fail-on`). */
export type Severity = 'error' | 'warning' | 'info';

/** Who can mend it: who writes the words, or who writes the code. */
export type Owner = 'content' | 'code';

/** `review`: a human must look; never a failure, never a pass. */
export type Outcome = 'fail' | 'review';

/** How much easier a page would read if a finding were mended: recounted, not guessed. */
export interface Gain {
  readonly lang: Lang;
  /** In the unit of the language's headline score: school years for English, points of ease for French. */
  readonly by: number;
}

/** One occurrence of one problem at one place. */
export interface Finding {
  readonly rule: string;
  readonly outcome: Outcome;
  /** Only where it differs from the rule's own severity. */
  readonly severity?: Severity;
  readonly at: Location;
  /** What is wrong here, in particular; under 25 words. */
  readonly message: Localized;
  /** What to write instead, in the language of the page, where that is certain. */
  readonly rewrite?: string;
  readonly gain?: Gain;
  readonly shot?: Shot;
  /** What causes it: findings of one rule with one key are one issue, on however many pages. Stable across runs and pages. */
  readonly key: string;
}
