import type { Lang } from '../model/language.ts';
import type { RuleDescription, StandardClause } from '../model/rule-description.ts';
import { T } from './words/headings.ts';

/** `WCAG 2.4.4 (level A)`, `Canada.ca Content Style Guide 2.6`. */
export function clauseWords({ name, clause, level }: StandardClause, lang: Lang): string {
  const base = `${name} ${clause}`.trim();
  return level === undefined ? base : `${base} (${T.level[lang]} ${level})`;
}

/** All clauses on one line; empty without any. */
export function clausesLine({ standards }: RuleDescription, lang: Lang): string {
  return standards.map((standard) => clauseWords(standard, lang)).join('; ');
}
