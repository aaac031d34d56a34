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
    const bytes = lines.reduce((sum, line) => sum + byteLength(line) + 1, 0);
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

/** Bytes of a text in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // A surrogate is half of four bytes; alone it becomes U+FFFD, of three.
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
