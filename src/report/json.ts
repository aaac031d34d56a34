import type { Report } from '../model/report.ts';
import { harmless } from './json-text.ts';

/**
 * The report as JSON: the public contract, described by schema/report.json. Keys come in the order below whatever the
 * order in memory, so the bytes are stable.
 */
export function renderJson(report: Report): string {
  return `${harmless(JSON.stringify(report, inOrder, 2))}\n`;
}

/** Objects again, with their keys in order. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byKey(a, b)));
}

function byKey(a: string, b: string): number {
  const order = (RANK.get(a) ?? RANK.size) - (RANK.get(b) ?? RANK.size);
  if (order !== 0 || a === b) return order;
  return a < b ? -1 : 1;
}

/** Names before facts, causes before places, long lists last. Keys that are not here (rule ids) follow by code unit. */
const KEYS = `
  version status code key id url rule name tool axe where sandbox browser inputs standard profile shard sample time started
  seconds gate complete exitCode reasons failOn verdict total checked error warning info review ignored until inBaseline skipped notVisited
  ledger counts outcome title why fix severity owner category clause level since standards act help state kind from origin
  depth finalUrl status stage reason detail file line column allowed count lang en fr selector snippet region text start
  end excerpt source at isNew message rewrite issue by gain width height box shot fixFirst words sentences syllables letters characters polysyllables longWords grade
  daleChall ease lix uncertainty readability failures reviews partial likeness criteria sets site document changed settingsKey since whole gone print content files checkedFor known new fixed unchanged notComparable notLookedAt changes baseline budget measure of mode limit isHeld over measured value before worst budgets trend type bytes fromCount gaps occurrences notices issues tested pages documents rules
`;

const RANK: ReadonlyMap<string, number> = new Map(
  [...new Set(KEYS.trim().split(/\s+/))].map((key, index) => [key, index]),
);
