/** A stretch of a text, marked or not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * Cuts a text at the passages to mark; passages may overlap. `around` characters are kept before the first and after
 * the last of them.
 */
export function stretches(
  text: string,
  passages: readonly { readonly start: number; readonly end: number }[],
  around: number,
): Stretch[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...passages].sort((a, b) => a.start - b.start)) {
    const from = Math.min(Math.max(0, start), text.length);
    const to = Math.min(Math.max(from, end), text.length);
    const last = merged.at(-1);
    if (last !== undefined && from <= last.end) last.end = Math.max(last.end, to);
    else merged.push({ start: from, end: to });
  }
  const parts: Stretch[] = [];
  const add = (from: number, to: number, marked: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to), marked });
  };
  let at = 0;
  for (const { start, end } of merged) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return trimmed(parts, around);
}

function trimmed(parts: Stretch[], around: number): Stretch[] {
  return parts.map((part, index) => {
    if (part.marked || part.text.length <= around) return part;
    if (index === 0) return { ...part, text: `…${part.text.slice(-around).replace(/^[\uDC00-\uDFFF]/, '')}` };
    if (index === parts.length - 1) {
      return { ...part, text: `${part.text.slice(0, around).replace(/[\uD800-\uDBFF]$/, '')}…` };
    }
    return part;
  });
}
