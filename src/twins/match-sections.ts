import { alignInOrder } from './align.ts';
import type { Section, TwinPage } from './twin-page.ts';

export interface SectionMatch {
  readonly pairs: readonly (readonly [Section, Section])[];
  readonly onlyEn: readonly Section[];
  readonly onlyFr: readonly Section[];
}

/** Below this, two sections are better left alone. */
const LEAST = 0.2;
/** What sections out of order must share: more, since their place says nothing. */
const MOVED = 0.45;

/**
 * Which section of the English page is which of the French: in order first, by level, by shape and by what does not change
 * with the language; then those that moved, by what they share alone.
 */
export function matchSections(en: TwinPage, fr: TwinPage): SectionMatch {
  const [a, b] = [en.sections, fr.sections];
  const rarity = rarityOf([...a, ...b]);
  const score = (i: number, j: number): number => {
    const [one, two] = [a[i], b[j]];
    return one === undefined || two === undefined ? 0 : likeness(one, two, rarity) - LEAST;
  };
  const inOrder = alignInOrder(a.length, b.length, score);
  const takenA = new Set(inOrder.map(([i]) => i));
  const takenB = new Set(inOrder.map(([, j]) => j));
  const moved: [number, number, number][] = [];
  for (const i of a.keys()) {
    for (const j of b.keys()) {
      const [one, two] = [a[i], b[j]];
      if (takenA.has(i) || takenB.has(j) || one === undefined || two === undefined) continue;
      if (one.level !== two.level) continue;
      const worth = likeness(one, two, rarity);
      if (worth >= MOVED) moved.push([worth, i, j]);
    }
  }
  const pairs = [...inOrder];
  for (const [, i, j] of moved.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2])) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push([i, j]);
  }
  return {
    pairs: pairs.flatMap(([i, j]) => {
      const [one, two] = [a[i], b[j]];
      return one === undefined || two === undefined ? [] : [[one, two] as const];
    }),
    onlyEn: a.filter((_, i) => !takenA.has(i)),
    onlyFr: b.filter((_, j) => !takenB.has(j)),
  };
}

/** From 0 to 1. A token that many sections have says little of one. */
function likeness(one: Section, two: Section, rarity: ReadonlyMap<string, number>): number {
  if ((one.heading === undefined) !== (two.heading === undefined)) return 0;
  const level = one.level === two.level ? 0.25 : 0;
  let [shared, all] = [0, 0];
  for (const token of one.tokens) {
    const weight = rarity.get(token) ?? 0;
    all += weight;
    if (two.tokens.has(token)) shared += weight * 2;
  }
  for (const token of two.tokens) all += rarity.get(token) ?? 0;
  const dice = all === 0 ? 0 : shared / all;
  return level + 0.15 * shapeLikeness(one, two) + 0.6 * Math.min(1, dice * 2.5);
}

function shapeLikeness(one: Section, two: Section): number {
  const near = (a: number, b: number): number => (a === b ? 1 : Math.min(a, b) / Math.max(a, b));
  const count = (section: Section, kind: string): number =>
    section.blocks.filter((block) => block.kind === kind).length;
  const kinds = ['paragraph', 'item', 'cell', 'label'];
  const sum = kinds.reduce((total, kind) => total + near(count(one, kind), count(two, kind)), 0);
  return (sum / kinds.length) * 0.6 + near(one.length * 1.15, two.length) * 0.4;
}

function rarityOf(sections: readonly Section[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of sections) for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return new Map([...counts].map(([token, count]) => [token, 1 / count]));
}
