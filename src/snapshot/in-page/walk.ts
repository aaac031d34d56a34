import type { BlockKind, ListPlace, SpanKind, TextBlock, TextUse } from '../../model/snapshot.ts';
import type { Region } from '../../model/place.ts';
import { isSectioning, landmark } from '../../dom/region.ts';
import { attribute, childNodes, isElement, isText, shadowRoot, tagOf } from '../../dom/safe.ts';
import type { Selectors } from '../../dom/selector.ts';
import { type BlockBuilder, type BlockHost, createBlockBuilder } from './block-builder.ts';
import { isItalic, isStrong, lookedSpan, looksOf } from './looks.ts';
import { isLeftOut, kindOf, levelOf, PHRASING, spanOf, useOf } from './classify.ts';
import { SKIPPED } from '../../model/html-elements.ts';

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
  /** What the text is for, were it shown. */
  readonly use: TextUse;
  readonly region: Region | undefined;
  readonly lang: string | undefined;
  readonly list: OpenList | undefined;
  readonly isItalic: boolean;
  readonly isStrong: boolean;
  /** `visibility: hidden`, which what is inside may take back. */
  readonly isInvisible: boolean;
  /** Line breaks in the source are line breaks for the reader. */
  readonly keepsLines: boolean;
  readonly depth: number;
}

/** A list that is being read. */
interface OpenList extends ListPlace {
  readonly next: { item: number };
}

/** Every piece of text of the document as a reader meets it, one pass over the flattened tree. */
export function readBlocks(
  document: Document,
  selectors: Selectors,
  options: WalkOptions,
): { blocks: TextBlock[]; truncated: boolean } {
  const builder = createBlockBuilder(selectors, options.maxCharacters, options.maxBlocks);
  const root = document.body ?? document.documentElement;
  const start = {
    kind: 'paragraph' as const,
    use: 'prose' as const,
    region: options.region,
    lang: langOf(root) ?? langOf(document.documentElement) ?? options.lang,
    list: undefined,
    isItalic: false,
    isStrong: false,
    isInvisible: false,
    keepsLines: false,
    depth: 0,
  };
  walk(root, { ...start, host: hostOf(root, start) }, builder, selectors);
  const blocks = builder.blocks();
  return { blocks, truncated: builder.isFull };
}

function walk(element: Element, context: Context, builder: BlockBuilder, selectors: Selectors): void {
  for (const child of flatChildren(element)) {
    if (builder.isFull) return;
    if (isText(child)) builder.text(context.host, child.data, context.keepsLines);
    else if (isElement(child) && context.depth < DEEPEST) enter(child, context, builder, selectors);
  }
}

function enter(element: Element, context: Context, builder: BlockBuilder, selectors: Selectors): void {
  const tag = tagOf(element);
  if (tag === 'br') return builder.lineBreak();
  if (tag === 'hr') return builder.flush();
  if (SKIPPED.has(tag)) return undefined;
  const style = getComputedStyle(element);
  const isGone = style.display === 'none' || isLeftOut(element);
  const isInvisible = style.visibility !== 'visible' && style.visibility !== '';
  const kind = kindOf(element);
  const inner = {
    kind: kind ?? context.kind,
    use: isGone ? ('hidden' as const) : innerUse(context.use, useOf(element)),
    region: landmark(element, context.region) ?? context.region ?? (isSectioning(element) ? 'main' : undefined),
    lang: langOf(element) ?? context.lang,
    list: listOf(element, context.list, selectors),
    isItalic: isItalic(style),
    isStrong: isStrong(style),
    isInvisible,
    keepsLines: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
    depth: context.depth + 1,
  };
  const isBlock = kind !== undefined || !isInline(element, style);
  const isUnlike = (isGone && context.use !== 'hidden') || isInvisible !== context.isInvisible;
  if (!isBlock && !isUnlike) {
    const isApart = isOutOfFlow(style);
    if (isApart) builder.gap();
    const within = { ...inner, use: context.use, host: context.host };
    inSpans(element, lookedSpan(element, style, context), context.host, builder, () =>
      walk(element, within, builder, selectors),
    );
    return isApart ? builder.gap() : undefined;
  }
  const host = hostOf(element, inner, style);
  const read = (): void => walk(element, { ...inner, host }, builder, selectors);
  // What cannot be seen within a sentence does not end the sentence.
  if (isUnlike) return builder.apart(read);
  builder.flush();
  if (spanOf(element) === 'link') inSpans(element, 'link', host, builder, read);
  else read();
  return builder.flush();
}

/** Reads what is inside with the spans that the element begins there. */
function inSpans(
  element: Element,
  kind: SpanKind | undefined,
  host: BlockHost,
  builder: BlockBuilder,
  read: () => void,
): void {
  const ends: (() => void)[] = [];
  if (kind !== undefined) ends.push(builder.span(kind, element, host, valueOf(element, kind)));
  const declared = langOf(element);
  if (declared !== undefined) ends.push(builder.span('lang', element, host, { lang: declared }));
  read();
  for (const end of ends.toReversed()) end();
}

function hostOf(element: Element, context: Omit<Context, 'host'>, style?: CSSStyleDeclaration): BlockHost {
  const { kind, region = 'main', lang } = context;
  const level = kind === 'heading' ? levelOf(element) : undefined;
  const use = context.isInvisible ? 'hidden' : context.use;
  const list = context.list && placeIn(context.list);
  return { element, kind, use, region, lang, level, list, looks: style === undefined ? [] : looksOf(style, kind) };
}

/** The list, or the item of it, that begins here; else the one around. */
function listOf(element: Element, around: OpenList | undefined, selectors: Selectors): OpenList | undefined {
  const tag = tagOf(element);
  const role = attribute(element, 'role');
  if ((tag === 'ul' || tag === 'ol') && role === null) {
    const depth = (around?.depth ?? 0) + 1;
    return { selector: selectors.of(element), item: 0, depth, ordered: tag === 'ol', next: { item: 0 } };
  }
  if (tag !== 'li' || around === undefined) return around;
  const item = around.next.item;
  around.next.item += 1;
  return { ...around, item };
}

/** What is inside of a quote is a quote, whatever else it is; what is hidden stays hidden. */
function innerUse(around: TextUse, own: TextUse | undefined): TextUse {
  if (own === undefined || around === 'hidden') return around;
  return around === 'prose' || own === 'hidden' ? own : around;
}

/**
 * A style sheet turns what floats or is placed by hand into a block, and yet it is read where it stands: "Read more"
 * with "about permits" for screen readers alone.
 */
function isInline(element: Element, style: CSSStyleDeclaration): boolean {
  return INLINE.test(style.display) || (PHRASING.has(tagOf(element)) && (style.float !== 'none' || isOutOfFlow(style)));
}

function isOutOfFlow({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
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

function placeIn({ selector, item, depth, ordered }: OpenList): ListPlace {
  return { selector, item, depth, ordered };
}
