/** Lines within a number of bytes of UTF-8. */
export interface ByteBudget {
  /** Adds the lines together or not at all; false where they do not fit. */
  add(...lines: readonly string[]): boolean;
  readonly text: () => string;
}

/** `reserve`: bytes kept for a last word, which `close` may use. */
export function byteBudget(
  maxBytes: number,
  reserve: number,
): ByteBudget & { close(...lines: readonly string[]): void } {
  const kept: string[] = [];
  let left = maxBytes - reserve;
  const put = (lines: readonly string[]): boolean => {
    const bytes = lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
    if (bytes > left) return false;
    left -= bytes;
    kept.push(...lines);
    return true;
  };
  return {
    add: (...lines) => put(lines),
    close(...lines) {
      left += reserve;
      put(lines);
    },
    text: () => kept.map((line) => `${line}\n`).join(''),
  };
}

const encoder = new TextEncoder();
