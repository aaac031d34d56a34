import { tagOf } from '../../dom/safe.ts';
import type { BlockKind, Look, SpanKind } from '../../model/snapshot.ts';
import { spanOf } from './classify.ts';

/** Bold, as a style sheet weighs it. */
const BOLD = 600;

export function isItalic({ fontStyle }: CSSStyleDeclaration): boolean {
  return /^(italic|oblique)/.test(fontStyle);
}

export function isStrong({ fontWeight }: CSSStyleDeclaration): boolean {
  return Number(fontWeight) >= BOLD;
}

/** How the style sheet sets a whole block. Headings are bold by nature. */
export function looksOf(style: CSSStyleDeclaration, kind: BlockKind): Look[] {
  const looks: Look[] = [];
  if (style.textTransform === 'uppercase') looks.push('uppercase');
  if (isItalic(style)) looks.push('italic');
  if (isUnderlined(style)) looks.push('underline');
  if (isStrong(style) && kind !== 'heading') looks.push('bold');
  return looks;
}

/** What an inline element makes of the words in it: by what it is, or by how it looks beside the words around it. */
export function lookedSpan(
  element: Element,
  style: CSSStyleDeclaration,
  around: { readonly isItalic: boolean; readonly isStrong: boolean },
): SpanKind | undefined {
  const kind = spanOf(element);
  if (kind === 'underline') return isUnderlined(style) ? 'underline' : undefined;
  if (kind !== undefined || !PLAIN.has(tagOf(element))) return kind;
  if (isUnderlined(style)) return 'underline';
  if (isItalic(style) && !around.isItalic) return 'em';
  return isStrong(style) && !around.isStrong ? 'strong' : undefined;
}

function isUnderlined({ textDecorationLine, borderBottomStyle }: CSSStyleDeclaration): boolean {
  return textDecorationLine.includes('underline') && borderBottomStyle !== 'dotted';
}

/** Elements that mean nothing by themselves. */
const PLAIN: ReadonlySet<string> = new Set(['span', 'font']);
