import type { Rule } from '../src/rule/rule.ts';
import { documentRules } from './document/index.ts';
import { pageRules } from './page/index.ts';
import { siteRules } from './site/index.ts';
import { textRules } from './text/index.ts';

/** Every rule of Curbcut's own, by id. */
export const rules: readonly Rule[] = [...documentRules, ...pageRules, ...siteRules, ...textRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
