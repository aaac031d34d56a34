import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { KINDS, SKIPPED, SPANS, USES } from '../model/html-elements.ts';
import type { ListPlace, TextUse } from '../model/snapshot.ts';
import type { OriginStep, Region } from '../model/place.ts';
import { alignText } from './align.ts';
import { type BlockShape, type BlockSink, createBlockSink, type SpanFacts } from './block-sink.ts';
import { INLINE, REGIONS } from './html-elements.ts';
import { type Lines, linesOf } from './lines.ts';
import { linkTarget } from './link-target.ts';
import { blot, NOTHING, VALUE } from './templating.ts';
import type { WordsDocument } from './words-document.ts';
import { writeWords } from './write-words.ts';

/** Characters of source kept for a block. */
const SNIPPET = 300;
/** Past this, what is nested is markup for machines. */
const DEEPEST = 2_000;

/** HTML as blocks of text, without a browser: by its markup alone. `file`: its path, for links that are relative. */
export function readHtml(source: string, file: string): WordsDocument {
  const blotted = blot(source, 'html');
  const document = parse(blotted, { sourceCodeLocationInfo: true });
  const lines = linesOf(source);
  const sink = createBlockSink(source, lines);
  const reader = new HtmlReader(source, blotted, file, sink);
  const root = elementsOf(document)[0];
  const lang = root === undefined ? undefined : attribute(root, 'lang');
  if (root !== undefined) reader.walk(root, { ...START, lang });
  const { blocks, links, truncated } = sink.result();
  const head = headOf(root, lines);
  return {
    blocks,
    links,
    images: reader.images,
    truncated,
    ...head,
    title: head.title ?? blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? '',
    ...(lang !== undefined && { lang }),
  };
}

interface Place {
  readonly path: string;
  readonly kind: BlockShape['kind'];
  readonly use: TextUse;
  readonly region: Region | undefined;
  readonly lang: string | undefined;
  readonly list: (ListPlace & { readonly next: { item: number } }) | undefined;
  readonly keepsLines: boolean;
  readonly depth: number;
}

const START: Place = {
  path: 'html',
  kind: 'paragraph',
  use: 'prose',
  region: undefined,
  lang: undefined,
  list: undefined,
  keepsLines: false,
  depth: 0,
};

class HtmlReader {
  readonly images: { src: string; alt?: string; selector: string }[] = [];
  readonly #source: string;
  readonly #blotted: string;
  readonly #file: string;
  readonly #sink: BlockSink;
  #links = 0;

  constructor(source: string, blotted: string, file: string, sink: BlockSink) {
    this.#source = source;
    this.#blotted = blotted;
    this.#file = file;
    this.#sink = sink;
  }

  walk(element: Tree.Element, place: Place, shape = this.#shapeOf(element, place)): void {
    const counts = new Map<string, number>();
    for (const child of element.childNodes) {
      if ('value' in child) this.#text(child, shape, place);
      if (!('tagName' in child) || place.depth >= DEEPEST) continue;
      const number = (counts.get(child.tagName) ?? 0) + 1;
      counts.set(child.tagName, number);
      this.#enter(child, `${place.path} > ${child.tagName}:nth-of-type(${number})`, place, shape);
    }
  }

  #text(node: Tree.TextNode, shape: BlockShape, { keepsLines }: Place): void {
    const at = node.sourceCodeLocation;
    if (at == null) return;
    const offsets = alignText(this.#blotted, at.startOffset, at.endOffset, node.value, { markdown: false });
    if (!keepsLines) return writeWords(this.#sink, shape, node.value, offsets);
    // Lines of preformatted text are lines for the reader.
    for (const { index, 0: line } of node.value.matchAll(/[^\n]+|\n/g)) {
      if (line === '\n') this.#sink.lineBreak();
      else writeWords(this.#sink, shape, line, offsets.subarray(index, index + line.length));
    }
    return undefined;
  }

  #enter(element: Tree.Element, path: string, around: Place, shape: BlockShape): void {
    const tag = element.tagName;
    if (tag === 'br') return this.#sink.lineBreak();
    if (tag === 'img') this.images.push(imageOf(element, path));
    if (SKIPPED.has(tag) || tag === 'img') return undefined;
    const lang = attribute(element, 'lang');
    if (INLINE.has(tag) && !isHidden(element)) {
      const ends = this.#spans(element, lang);
      // A link around paragraphs holds blocks, and each of them is one.
      this.walk(element, { ...around, path, lang: lang ?? around.lang, depth: around.depth + 1 }, shape);
      for (const end of ends) end();
      return undefined;
    }
    this.#sink.flush();
    this.walk(element, this.#inside(element, path, around, lang));
    return this.#sink.flush();
  }

  #spans(element: Tree.Element, lang: string | undefined): (() => void)[] {
    const kind = attribute(element, 'translate') === 'no' ? (SPANS[element.tagName] ?? 'name') : SPANS[element.tagName];
    const ends: (() => void)[] = [];
    if (kind !== undefined) ends.push(this.#sink.span(kind, this.#factsOf(element, kind)));
    if (lang !== undefined) ends.unshift(this.#sink.span('lang', { lang }));
    return ends;
  }

  #factsOf(element: Tree.Element, kind: string): SpanFacts {
    const value = attribute(element, kind === 'link' ? 'href' : kind === 'abbr' ? 'title' : '');
    if (kind !== 'link') return value === undefined ? {} : { value };
    this.#links += 1;
    return value === undefined ? {} : { value: linkTarget(value, this.#file, this.#links) };
  }

  #inside(element: Tree.Element, path: string, around: Place, lang: string | undefined): Place {
    const tag = element.tagName;
    const own = USES[tag];
    const use = isHidden(element) ? 'hidden' : around.use === 'prose' && own !== undefined ? own : around.use;
    const isSection = tag === 'article' || tag === 'section' || tag === 'main';
    // A header or a footer inside of the main content or a section is a part of it.
    const region = around.region === undefined || tag === 'nav' || tag === 'aside' ? REGIONS[tag] : undefined;
    return {
      path,
      // A paragraph of a cell or an item is still what is around it.
      kind: tag === 'p' && HOLDERS.has(around.kind) ? around.kind : (KINDS[tag] ?? around.kind),
      use,
      region: region ?? around.region ?? (isSection ? 'main' : undefined),
      lang: lang ?? around.lang,
      list: listIn(tag, path, around.list),
      keepsLines: around.keepsLines || tag === 'pre',
      depth: around.depth + 1,
    };
  }

  #shapeOf(element: Tree.Element, { path, kind, use, region = 'main', lang, list }: Place): BlockShape {
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    const at = element.sourceCodeLocation;
    const from = at?.startOffset ?? 0;
    const snippet =
      at == null ? `<${element.tagName}>` : this.#source.slice(from, Math.min(at.endOffset, from + SNIPPET));
    return {
      kind,
      use,
      region,
      selector: path,
      snippet: snippet.replace(/[\uD800-\uDBFF]$/, ''),
      ...(lang !== undefined && { lang }),
      ...(kind === 'heading' && level !== undefined && { level: Number(level) }),
      ...(list !== undefined && { list: placeIn(list) }),
    };
  }
}

const HOLDERS: ReadonlySet<string> = new Set(['cell', 'item', 'caption']);

function listIn(tag: string, selector: string, around: Place['list']): Place['list'] {
  if (tag === 'ul' || tag === 'ol')
    return { selector, item: 0, depth: (around?.depth ?? 0) + 1, ordered: tag === 'ol', next: { item: 0 } };
  if (tag !== 'li' || around === undefined) return around;
  const item = around.next.item;
  around.next.item += 1;
  return { ...around, item };
}

function placeIn({ selector, item, depth, ordered }: ListPlace): ListPlace {
  return { selector, item, depth, ordered };
}

function isHidden(element: Tree.Element): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'data-curbcut-ignore') !== undefined ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
  );
}

function imageOf(element: Tree.Element, selector: string): { src: string; alt?: string; selector: string } {
  const alt = attribute(element, 'alt');
  return { src: attribute(element, 'src') ?? '', ...(alt !== undefined && { alt }), selector };
}

/** Title and description, where the file is a whole page. */
function headOf(
  root: Tree.Element | undefined,
  lines: Lines,
): {
  title?: string;
  titleOrigin?: readonly OriginStep[];
  isTitleOwn?: true;
  isPage?: true;
  meta: WordsDocument['meta'];
} {
  const head = root === undefined ? undefined : elementsOf(root).find(({ tagName }) => tagName === 'head');
  // The parser makes a head where there is none; only one that is written has a place.
  if (head?.sourceCodeLocation == null) return { meta: [] };
  const placed = (offset: number | undefined): { origin?: readonly OriginStep[] } =>
    offset === undefined ? {} : { origin: [{ at: 0, ...lines.at(offset) }] };
  const titled = elementsOf(head).find(({ tagName }) => tagName === 'title');
  const text = titled?.childNodes[0];
  const title = text !== undefined && 'value' in text ? plain(text.value) : '';
  const { origin } = placed(text?.sourceCodeLocation?.startOffset);
  const meta = elementsOf(head).flatMap((element) => {
    const name = element.tagName === 'meta' ? attribute(element, 'name')?.toLowerCase() : undefined;
    if (name === undefined) return [];
    const at = element.sourceCodeLocation?.startOffset;
    return [{ name, content: plain(attribute(element, 'content') ?? ''), ...placed(at) }];
  });
  // A title with a template's value in it is known to the built page only.
  const isWritten = title !== '' && text !== undefined && 'value' in text && !text.value.includes(VALUE);
  return {
    isPage: true,
    meta,
    ...(isWritten && { title, isTitleOwn: true }),
    ...(isWritten && origin !== undefined && { titleOrigin: origin }),
  };
}

function plain(text: string): string {
  return text.replaceAll(NOTHING, '').replaceAll(VALUE, '').replace(/\s+/g, ' ').trim();
}

function elementsOf(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.filter((child): child is Tree.Element => 'tagName' in child);
}

function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
