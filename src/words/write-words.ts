import type { BlockShape, BlockSink } from './block-sink.ts';
import { NOTHING, VALUE } from './templating.ts';

/** Writes a piece of text: what a template puts in is told from the writer's words, its other code is left out. */
export function writeWords(sink: BlockSink, shape: BlockShape, value: string, offsets: ArrayLike<number>): void {
  if (!value.includes(VALUE) && !value.includes(NOTHING)) return sink.text(shape, value, offsets);
  for (const { index, 0: piece } of value.matchAll(PIECES)) {
    if (piece.startsWith(NOTHING)) continue;
    const places = Array.from(piece, (_, i) => offsets[index + i] ?? 0);
    if (!piece.startsWith(VALUE)) {
      sink.text(shape, piece, places);
      continue;
    }
    const end = sink.span('code', {});
    sink.text(shape, UNKNOWN, [places[0] ?? 0, places.at(-1) ?? 0]);
    end();
  }
  return undefined;
}

/** Stands for a value that only the site's generator knows. */
const UNKNOWN = '{}';
const PIECES = new RegExp(`${NOTHING}+|${VALUE}+|[^${NOTHING}${VALUE}]+`, 'g');
