/**
 * The best pairs of two sequences in order, and what is left over on either side. `score` is what a pair adds (a pair of no
 * or negative worth is not made). Ties go to the earlier pair, so the outcome is always the same. Time and memory grow with
 * the product of the lengths.
 */
export function alignInOrder(
  lengthA: number,
  lengthB: number,
  score: (a: number, b: number) => number,
): readonly (readonly [number, number])[] {
  const width = lengthB + 1;
  const best = new Float64Array((lengthA + 1) * width);
  const choice = new Uint8Array((lengthA + 1) * width);
  const at = (a: number, b: number): number => best[a * width + b] ?? 0;
  for (let a = lengthA - 1; a >= 0; a -= 1) {
    for (let b = lengthB - 1; b >= 0; b -= 1) {
      const worth = score(a, b);
      const paired = worth > 0 ? worth + at(a + 1, b + 1) : -1;
      const skipA = at(a + 1, b);
      const skipB = at(a, b + 1);
      const top = Math.max(paired, skipA, skipB);
      best[a * width + b] = top;
      choice[a * width + b] = paired === top ? 0 : skipA === top ? 1 : 2;
    }
  }
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < lengthA && b < lengthB;) {
    const way = choice[a * width + b];
    if (way === 0) pairs.push([a++, b++]);
    else if (way === 1) a += 1;
    else b += 1;
  }
  return pairs;
}
