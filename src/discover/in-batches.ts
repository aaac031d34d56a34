/** Results in the order of the list; at most `size` at once. */
export async function inBatches<T, R>(
  list: readonly T[],
  size: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  for (let at = 0; at < list.length; at += size) {
    results.push(...(await Promise.all(list.slice(at, at + size).map(work))));
  }
  return results;
}
