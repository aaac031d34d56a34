import type { Lang } from '../../src/model/language.ts';
import type { SpanKind } from '../../src/model/snapshot.ts';
import type { ReadBlock } from '../../src/rule/page-text.ts';
import { maskSpans } from '../../src/text/masks.ts';

/** A stretch of a block that is not the writer's own wording. Offsets into the block's text. */
export interface Mask {
  readonly start: number;
  readonly end: number;
}

/** Names, Acts, quotations, addresses, code and words of another language: by their form and by their markup. */
export function masksOf(block: ReadBlock, lang: Lang): readonly Mask[] {
  const marked = block.spans.filter(
    ({ kind, lang: tag }) => MASKED.has(kind) || (kind === 'lang' && isOther(tag, lang)),
  );
  return [...maskSpans(block.text, lang), ...marked];
}

/** Whether a stretch touches a mask. */
export function isMasked(masks: readonly Mask[], start: number, end: number): boolean {
  return masks.some((mask) => mask.start < end && start < mask.end);
}

const MASKED: ReadonlySet<SpanKind> = new Set(['code', 'quote', 'name']);

function isOther(tag: string | undefined, lang: Lang): boolean {
  return tag?.toLowerCase().split(/[-_]/)[0] !== lang;
}
