import type { Owner } from '../../src/model/finding.ts';
import type { Localized } from '../../src/model/language.ts';

/** What we say of a rule of axe-core, in our own words. */
export interface AxeWords {
  readonly owner: Owner;
  /** What must hold. */
  readonly title: Localized;
  readonly why: Localized;
  readonly fix: Localized;
}

export type AxeWordsById = Readonly<Record<string, AxeWords>>;
