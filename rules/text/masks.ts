import type { Lang } from '../../src/model/language.ts';
import type { Span, SpanKind } from '../../src/model/snapshot.ts';
import type { ReadBlock } from '../../src/rule/page-text.ts';
import type { Masked, Stretch } from '../../src/rule/masked.ts';
import { maskSpans } from '../../src/text/masks.ts';

/** What of a block is not the writer's wording: names, Acts, quotations, addresses, code, words of another language. */
export function maskedOf(block: ReadBlock, lang: Lang): Masked {
  return new Stretches(unitsOf(block, lang));
}

/**
 * The same stretches, sorted and disjoint. A reader takes each in as one thing (the name of an Act, an address, a date),
 * and nobody may shorten what somebody else said.
 */
export function unitsOf(block: ReadBlock, lang: Lang): readonly Stretch[] {
  const before = known[lang].get(block);
  if (before !== undefined) return before;
  const units = merge([
    ...maskSpans(block.text, lang),
    ...block.spans.filter((span) => isForeign(span, lang)),
    ...(block.terms ?? []),
  ]);
  known[lang].set(block, units);
  return units;
}

/** A block's stretches are asked for by thirty rules, and cost more than most of them. */
const known: Readonly<Record<Lang, WeakMap<ReadBlock, readonly Stretch[]>>> = { en: new WeakMap(), fr: new WeakMap() };

/** The stretches that lie in a passage or overlap it, found by halving: a page may hold thousands. */
export function unitsAt(units: readonly Stretch[], start: number, end: number): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = firstAfter(units, start); at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.start >= end) break;
    found.push(unit);
  }
  return found;
}

/** The first stretch that ends after this place. */
function firstAfter(units: readonly Stretch[], start: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MASKED: ReadonlySet<SpanKind> = new Set(['code', 'quote', 'name']);

function isForeign({ kind, lang: tag }: Span, lang: Lang): boolean {
  return MASKED.has(kind) || (kind === 'lang' && tag?.toLowerCase().split(/[-_]/)[0] !== lang);
}

class Stretches implements Masked {
  readonly #stretches: readonly Stretch[];

  /** `stretches`: sorted and disjoint. */
  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
  }

  touches(start: number, end: number): boolean {
    return (this.#stretches[firstAfter(this.#stretches, start)]?.start ?? Number.POSITIVE_INFINITY) < end;
  }
}

function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
