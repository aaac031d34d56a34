import type { Rule } from '../../../src/rule/rule.ts';
import { parityAccessibility } from './parity-accessibility.ts';
import { parityFacts } from './parity-facts.ts';
import { paritySize } from './parity-size.ts';
import { parityStale } from './parity-stale.ts';
import { parityStructure } from './parity-structure.ts';
import { parityTerms } from './parity-terms.ts';
import { parityUntranslated } from './parity-untranslated.ts';

/** Rules that compare a page with its version in the other language. */
export const twinRules: readonly Rule[] = [
  parityAccessibility,
  parityFacts,
  paritySize,
  parityStale,
  parityStructure,
  parityTerms,
  parityUntranslated,
];
