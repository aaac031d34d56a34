import type { StandardClause } from '../../model/rule-description.ts';

/** A clause's name in addresses and lists: `WCAG 2.4.4`. */
export function clauseName({ name, clause }: StandardClause): string {
  return `${name} ${clause}`.trim();
}
