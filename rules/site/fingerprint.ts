/** A short print of a page's text: equal for equal texts, differing (but for odds of 1 in 2^53 or so) for others. */
export function fingerprint(texts: readonly string[]): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  let length = 0;
  for (const text of texts) {
    // The end of a block counts: "ab", "c" is not "a", "bc".
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0x0a;
      low = Math.imul(low ^ code, 2654435761);
      high = Math.imul(high ^ code, 1597334677);
    }
    length += text.length;
  }
  return `${length}-${(low >>> 0).toString(36)}-${(high >>> 0).toString(36)}`;
}
