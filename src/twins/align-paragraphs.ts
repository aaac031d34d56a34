import type { TextBlock } from '../model/snapshot.ts';

/** Paragraphs that say the same; one side is missing where the other page has none. Merged ones come with their first. */
export interface ParagraphPair {
  readonly en?: TextBlock;
  readonly fr?: TextBlock;
  readonly enLength: number;
  readonly frLength: number;
}

/** French characters to one English one, and how much that varies: Gale and Church (1993) found 1.06 and 6.8 for parliament; service pages run longer. */
const RATIO = 1.17;
const VARIANCE = 9;
/** A few words vary more than their length tells. */
const SHORT = 30;
/** What a paragraph without a partner costs, and two in one. */
const ALONE = 5;
const MERGED = 3.5;
const LIST_ALONE = 4;
/** Longest run of paragraphs that is aligned; of longer ones nothing is said. */
const MOST = 400;

type Step = readonly [number, number];
const STEPS: readonly Step[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
];

/**
 * The cheapest way through both, by lengths (Gale and Church, 1993) and by what they say. First of equals, so always the same.
 * A list that stands between paragraphs is given by its first item: it goes with another list or with none.
 *
 * @param unlike how many values one side gives and the other does not
 */
export function alignParagraphs(
  en: readonly TextBlock[],
  fr: readonly TextBlock[],
  unlike: (en: readonly TextBlock[], fr: readonly TextBlock[]) => number,
): readonly ParagraphPair[] {
  if (en.length > MOST || fr.length > MOST) return [];
  const width = fr.length + 1;
  const cost = new Float64Array((en.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array((en.length + 1) * width);
  cost[0] = 0;
  for (let i = 0; i <= en.length; i += 1) {
    for (let j = 0; j <= fr.length; j += 1) {
      for (const [index, [di, dj]] of STEPS.entries()) {
        if (i < di || j < dj) continue;
        const before = cost[(i - di) * width + j - dj] ?? Number.POSITIVE_INFINITY;
        if (!Number.isFinite(before)) continue;
        const [ones, twos] = [en.slice(i - di, i), fr.slice(j - dj, j)];
        const total = before + stepCost(ones, twos, unlike);
        if (total >= (cost[i * width + j] ?? 0)) continue;
        cost[i * width + j] = total;
        taken[i * width + j] = index;
      }
    }
  }
  const pairs: ParagraphPair[] = [];
  for (let [i, j] = [en.length, fr.length]; i > 0 || j > 0;) {
    const [di, dj] = STEPS[taken[i * width + j] ?? 0] ?? [1, 1];
    i -= di;
    j -= dj;
    const [one, two] = [di > 0 ? en[i] : undefined, dj > 0 ? fr[j] : undefined];
    pairs.push({
      ...(one !== undefined && { en: one }),
      ...(two !== undefined && { fr: two }),
      enLength: lengthOf(en, i, i + di),
      frLength: lengthOf(fr, j, j + dj),
    });
  }
  return pairs.reverse();
}

function lengthOf(blocks: readonly TextBlock[], from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += blocks[at]?.text.length ?? 0;
  return sum;
}

function stepCost(
  en: readonly TextBlock[],
  fr: readonly TextBlock[],
  unlike: (en: readonly TextBlock[], fr: readonly TextBlock[]) => number,
): number {
  const all = [...en, ...fr];
  const lists = all.filter(({ list }) => list !== undefined).length;
  if (en.length === 0 || fr.length === 0) return lists > 0 ? LIST_ALONE : ALONE;
  if (lists > 0) return lists === 2 && all.length === 2 ? 0 : Number.POSITIVE_INFINITY;
  const [english, french] = [lengthOf(en, 0, en.length), lengthOf(fr, 0, fr.length)];
  const distance = Math.abs(french - english * RATIO) / Math.sqrt((english + SHORT) * VARIANCE);
  // -ln(2 (1 - Φ(x))), near enough, and what they say otherwise.
  const cost = distance * distance * 0.5 + distance * 0.3 + Math.min(3, unlike(en, fr));
  // One for one, however unlike in length, is one that says more: not two that miss each other.
  return all.length > 2 ? cost + MERGED : Math.min(cost, ALONE * 2 - 1);
}
