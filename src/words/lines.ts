/** Tells the line and column of a place in a text; both from 1, columns in UTF-16 units. */
export interface Lines {
  at(offset: number): { readonly line: number; readonly column: number };
}

/** Lines end at LF, CR LF or CR, as editors count them. */
export function linesOf(source: string): Lines {
  const starts = [0];
  for (const { index, 0: ending } of source.matchAll(/\r\n|[\r\n]/g)) starts.push(index + ending.length);
  return {
    at(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}
