import type { Element } from './structure.ts';

/** A run of text, or a mark in the content, as pdf.js gives it. */
export interface TextPiece {
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly str?: string;
  /** The last two numbers are its place: x, and y from below. */
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly fontName?: string;
}

/** A line of a page, or a part of one where columns lie side by side. Lengths are in points. */
export interface Line {
  readonly page: number;
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
  readonly font: string;
  readonly element: Element | undefined;
  /** There is other text beside it: a table, or columns. */
  readonly beside: boolean;
}

interface Draft {
  text: string;
  readonly x0: number;
  x1: number;
  readonly y: number;
  size: number;
  /** Letters a font. */
  readonly fonts: Map<string, number>;
  readonly element: Element | undefined;
  beside: boolean;
}

/** A gap of so many letters' heights parts two columns. */
const COLUMN_GAP = 1.6;
/** A gap of so many letters' heights is a space. */
const WORD_GAP = 0.17;

/**
 * Joins a page's runs of text to lines, in the order of its content. What the document marks as an ornament (`Artifact`)
 * and text that does not run level is left out.
 */
export function pageLines(pieces: readonly TextPiece[], elements: ReadonlyMap<string, Element>, page: number): Line[] {
  const drafts: Draft[] = [];
  const marks: { readonly element: Element | undefined; readonly artifact: boolean }[] = [];
  for (const piece of pieces) {
    const around = marks.at(-1);
    if (piece.type === 'beginMarkedContent' || piece.type === 'beginMarkedContentProps') {
      const own = piece.id == null ? undefined : elements.get(piece.id);
      const artifact = around?.artifact === true || (piece.tag === 'Artifact' && own === undefined);
      marks.push({ element: own ?? around?.element, artifact });
    } else if (piece.type === 'endMarkedContent') marks.pop();
    else if (around?.artifact !== true) add(drafts, piece, around?.element);
  }
  return drafts.flatMap((draft) => close(draft, page));
}

/** Letters on a page, ornaments too: what tells a page of text from a picture of one. */
export function countLetters(pieces: readonly TextPiece[]): number {
  return pieces.reduce((sum, { str = '' }) => sum + str.replace(/\s/gu, '').length, 0);
}

function add(
  drafts: Draft[],
  { str = '', transform = [], width = 0, fontName = '' }: TextPiece,
  element: Element | undefined,
): void {
  const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
  if (str === '' || Math.abs(b) > 0.01 * Math.abs(a)) return;
  const size = Math.abs(d);
  const last = drafts.at(-1);
  const isLevel = last !== undefined && Math.abs(y - last.y) <= 0.5 * Math.max(size, last.size);
  const gap = last === undefined ? 0 : x - last.x1;
  const unit = Math.max(1, Math.min(size || 1, last?.size ?? size));
  if (
    last === undefined ||
    !isLevel ||
    last.element?.number !== element?.number ||
    gap < -unit ||
    gap > COLUMN_GAP * unit
  ) {
    if (str.trim() === '') return;
    const beside = isLevel && last.element?.number === element?.number;
    if (beside) last.beside = true;
    const letters = new Map([[fontName, str.length]]);
    drafts.push({ text: str, x0: x, x1: x + width, y, size, fonts: letters, element, beside });
    return;
  }
  const needsSpace = gap > WORD_GAP * unit && !/\s$/u.test(last.text) && !/^\s/u.test(str);
  last.text += needsSpace ? ` ${str}` : str;
  last.x1 = Math.max(last.x1, x + width);
  if (str.trim() === '') return;
  last.size = Math.max(last.size, size);
  last.fonts.set(fontName, (last.fonts.get(fontName) ?? 0) + str.length);
}

function close({ text, fonts, ...rest }: Draft, page: number): Line[] {
  const clean = text.replace(/[\s\u0000-\u001F]+/gu, ' ').trim();
  if (clean === '') return [];
  const [font = ''] = [...fonts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return [{ ...rest, page, text: clean, font }];
}
