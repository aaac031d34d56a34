import type { BlockKind, TextBlock, TextUse } from '../../model/snapshot.ts';
import type { Region } from '../../model/place.ts';
import { isSectioning, landmark } from '../../dom/region.ts';
import { attribute, childNodes, isElement, isText, shadowRoot, tagOf } from '../../dom/safe.ts';
import type { Selectors } from '../../dom/selector.ts';
import { type BlockBuilder, type BlockHost, createBlockBuilder } from './block-builder.ts';
import { kindOf, levelOf, SKIPPED, spanOf, useOf } from './classify.ts';

/** Past this, what is nested is markup for machines. */
const DEEPEST = 2_000;

export interface WalkOptions {
  readonly maxCharacters: number;
  readonly maxBlocks: number;
  /** A frame's text is in the region of the frame. */
  readonly region: Region | undefined;
  readonly lang: string | undefined;
}

/** What holds where the walk is. */
interface Context {
  readonly host: BlockHost;
  readonly kind: BlockKind;
  readonly use: TextUse;
  readonly region: Region | undefined;
  readonly lang: string | undefined;
  readonly depth: number;
}

/** Every piece of text of the document as a reader meets it, one pass over the flattened tree. */
export function readBlocks(
  document: Document,
  selectors: Selectors,
  options: WalkOptions,
): { blocks: TextBlock[]; truncated: boolean } {
  const builder = createBlockBuilder(selectors, options.maxCharacters, options.maxBlocks);
  const root = document.body ?? document.documentElement;
  const lang = langOf(document.documentElement) ?? options.lang;
  const start = { kind: 'paragraph' as const, use: 'prose' as const, region: options.region, lang, depth: 0 };
  if (root !== null) walk(root, { ...start, host: hostOf(root, start) }, builder);
  const blocks = builder.blocks();
  return { blocks, truncated: builder.isFull };
}

function walk(element: Element, context: Context, builder: BlockBuilder): void {
  for (const child of flatChildren(element)) {
    if (builder.isFull) return;
    if (isText(child)) builder.text(context.host, child.data);
    else if (isElement(child) && context.depth < DEEPEST) enter(child, context, builder);
  }
}

function enter(element: Element, context: Context, builder: BlockBuilder): void {
  const tag = tagOf(element);
  if (tag === 'br') return builder.lineBreak();
  if (tag === 'hr') return builder.flush();
  if (SKIPPED.has(tag)) return undefined;
  const style = getComputedStyle(element);
  const isHidden = style.display === 'none' || (style.visibility !== 'visible' && style.visibility !== '');
  const lang = langOf(element) ?? context.lang;
  const kind = kindOf(element);
  const isInline = kind === undefined && INLINE.test(style.display) && !isHidden;
  if (isInline) return inline(element, { ...context, lang, depth: context.depth + 1 }, builder);

  builder.flush();
  const region = landmark(element, context.region) ?? context.region ?? (isSectioning(element) ? 'main' : undefined);
  const use = isHidden ? 'hidden' : innerUse(context.use, useOf(element));
  const inner = { kind: kind ?? context.kind, use, region, lang, depth: context.depth + 1 };
  walk(element, { ...inner, host: hostOf(element, inner) }, builder);
  return builder.flush();
}

function inline(element: Element, context: Context, builder: BlockBuilder): void {
  const ends: (() => void)[] = [];
  const kind = spanOf(element);
  if (kind !== undefined) ends.push(builder.span(kind, element, valueOf(element, kind)));
  const declared = langOf(element);
  if (declared !== undefined) ends.push(builder.span('lang', element, { lang: declared }));
  walk(element, context, builder);
  for (const end of ends.toReversed()) end();
}

function hostOf(element: Element, context: Omit<Context, 'host'>): BlockHost {
  const { kind, use, region = 'main', lang } = context;
  const level = kind === 'heading' ? levelOf(element) : undefined;
  return { element, kind, use, region, lang, level };
}

/** What is inside of a quote is a quote, whatever else it is; what is hidden stays hidden. */
function innerUse(around: TextUse, own: TextUse | undefined): TextUse {
  if (own === undefined || around === 'hidden') return around;
  return around === 'prose' || own === 'hidden' ? own : around;
}

function valueOf(element: Element, kind: string): { value?: string } {
  if (kind === 'link' && element instanceof HTMLAnchorElement) return { value: element.href };
  const title = kind === 'abbr' ? attribute(element, 'title') : null;
  return title === null ? {} : { value: title };
}

function langOf(element: Element): string | undefined {
  const lang = (attribute(element, 'lang') ?? attribute(element, 'xml:lang'))?.trim();
  return lang === '' ? undefined : lang;
}

/** A host shows its shadow tree, a slot what was put into it. */
function flatChildren(element: Element): Iterable<Node> {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes({ flatten: true });
    if (assigned.length > 0) return assigned;
  }
  return shadowRoot(element)?.childNodes ?? childNodes(element);
}

/** `contents`: no box of its own, so no break either. */
const INLINE = /^(inline|ruby|contents)/;
