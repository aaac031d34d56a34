import type { Rule } from '../../src/rule/rule.ts';
import { descDuplicate } from './desc-duplicate.ts';
import { linkBroken } from './link-broken.ts';
import { linkLang } from './link-lang.ts';
import { parityAlternate } from './parity-alternate.ts';
import { titleDuplicate } from './title-duplicate.ts';
import { twinRules } from './twins/index.ts';

export const siteRules: readonly Rule[] = [
  descDuplicate,
  linkBroken,
  linkLang,
  parityAlternate,
  titleDuplicate,
  ...twinRules,
];
