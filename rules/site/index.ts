import type { Rule } from '../../src/rule/rule.ts';
import { linkBroken } from './link-broken.ts';
import { parityAlternate } from './parity-alternate.ts';
import { titleDuplicate } from './title-duplicate.ts';

export const siteRules: readonly Rule[] = [linkBroken, parityAlternate, titleDuplicate];
