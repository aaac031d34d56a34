import type { OriginStep, SourcePosition } from '../model/place.ts';
import type { PageSnapshot } from '../model/snapshot.ts';

/**
 * The place in the page's source file of a text's character `at`; undefined where the file is not known. A text whose
 * origin is not known, and the page as a whole, stand at the file's beginning.
 */
export function sourceOf(
  { sourceFile: file }: PageSnapshot,
  origin: readonly OriginStep[] | undefined,
  at = 0,
): SourcePosition | undefined {
  if (file === undefined) return undefined;
  const step = origin?.findLast((each) => each.at <= at) ?? origin?.[0];
  if (step === undefined) return { file, line: 1, column: 1 };
  return { file, line: step.line, column: step.column + Math.max(0, at - step.at) };
}
