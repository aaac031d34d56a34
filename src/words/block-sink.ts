import type { OriginStep } from '../model/place.ts';
import type { Link, Span, SpanKind, TextBlock } from '../model/snapshot.ts';
import { isAllLinks, trimSpan } from '../model/spans.ts';
import type { Lines } from './lines.ts';

/** All of a block but its words. */
export type BlockShape = Omit<TextBlock, 'text' | 'spans' | 'origin'>;

export interface SpanFacts {
  readonly lang?: string;
  readonly value?: string;
  /** Links: no visible text of its own, but a name (the alternative of a picture). */
  readonly name?: string;
}

/** Puts the blocks of a document together from the pieces of text that a parser meets. */
export interface BlockSink {
  /** `offsets`: where each UTF-16 unit stands in the source. Text of another shape than before begins another block. */
  text(shape: BlockShape, value: string, offsets: ArrayLike<number>): void;
  /** A line break inside of the block. */
  lineBreak(): void;
  /** Ends the block that is open. */
  flush(): void;
  /** Begins a span, which the returned function ends. One that spreads over blocks is one in each. */
  span(kind: SpanKind, facts: SpanFacts): () => void;
  /** A block that is here as it is, with no words of prose. */
  whole(block: TextBlock): void;
  result(): { readonly blocks: readonly TextBlock[]; readonly links: readonly Link[]; readonly truncated: boolean };
}

/** Text kept of one document, in characters, and its blocks: as much as of a page. */
const MOST_CHARACTERS = 1_000_000;
const MOST_BLOCKS = 20_000;
/** One block of more than this is no prose that anybody reads. */
const LONGEST_BLOCK = 100_000;

interface OpenSpan {
  readonly kind: SpanKind;
  readonly facts: SpanFacts;
  start: number;
}

interface OpenBlock {
  readonly shape: BlockShape;
  text: string;
  readonly offsets: number[];
  readonly spans: (Span & { readonly facts: SpanFacts })[];
  readonly counts: Map<string, number>;
}

export function createBlockSink(source: string, lines: Lines): BlockSink {
  const blocks: TextBlock[] = [];
  const links: Link[] = [];
  let open: OpenBlock | undefined;
  let active: OpenSpan[] = [];
  let characters = 0;
  let truncated = false;

  const close = (span: OpenSpan): void => {
    if (open === undefined || open.text.slice(span.start).trim() === '') return;
    const tag = TAGS[span.kind];
    const number = (open.counts.get(tag) ?? 0) + 1;
    open.counts.set(tag, number);
    const { lang, value } = span.facts;
    open.spans.push({
      kind: span.kind,
      start: span.start,
      end: open.text.length,
      selector: `${open.shape.selector} > ${tag}:nth-of-type(${number})`,
      ...(lang !== undefined && { lang }),
      ...(value !== undefined && { value }),
      facts: span.facts,
    });
  };

  const flush = (): void => {
    if (open === undefined) return;
    for (const span of active) close(span);
    for (const span of active) span.start = 0;
    const done = finish(open, source, lines);
    open = undefined;
    if (done === undefined) return;
    characters += done.block.text.length;
    blocks.push(done.block);
    links.push(...done.links);
  };

  return {
    text(shape, value, offsets) {
      if (open !== undefined && open.shape !== shape) flush();
      if (characters >= MOST_CHARACTERS || blocks.length >= MOST_BLOCKS) {
        truncated = true;
        return;
      }
      open ??= { shape, text: '', offsets: [], spans: [], counts: new Map() };
      if (!append(open, value, offsets)) truncated = true;
    },
    lineBreak() {
      if (open === undefined || open.text === '') return;
      open.text = `${open.text.trimEnd()}\n`;
      open.offsets.length = open.text.length - 1;
      open.offsets.push((open.offsets.at(-1) ?? 0) + 1);
    },
    flush,
    span(kind, facts) {
      const span = { kind, facts, start: open?.text.length ?? 0 };
      active.push(span);
      return () => {
        close(span);
        active = active.filter((each) => each !== span);
      };
    },
    whole(block) {
      flush();
      if (blocks.length < MOST_BLOCKS) blocks.push(block);
    },
    result() {
      flush();
      return { blocks, links, truncated };
    },
  };
}

const TAGS: Readonly<Record<SpanKind, string>> = {
  link: 'a',
  code: 'code',
  quote: 'q',
  abbr: 'abbr',
  strong: 'strong',
  em: 'em',
  underline: 'u',
  lang: 'span[lang]',
  date: 'time',
  name: 'span',
};

/** White space becomes one space; a no-break space stays. False: the block is full. */
function append(block: OpenBlock, value: string, offsets: ArrayLike<number>): boolean {
  let piece = '';
  let afterSpace = block.text === '' || /[ \n]$/.test(block.text);
  for (let i = 0; i < value.length; i += 1) {
    const isSpace = SPACE.has(value.charCodeAt(i));
    if (isSpace && afterSpace) continue;
    piece += isSpace ? ' ' : value.charAt(i);
    block.offsets.push(offsets[i] ?? 0);
    afterSpace = isSpace;
    if (block.text.length + piece.length >= LONGEST_BLOCK) {
      block.text += piece;
      return i === value.length - 1;
    }
  }
  block.text += piece;
  return true;
}

const SPACE: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0c, 0x0d]);

function finish(open: OpenBlock, source: string, lines: Lines): { block: TextBlock; links: Link[] } | undefined {
  const text = open.text.trimEnd();
  const { shape } = open;
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const kept = open.spans
    .map((span) => trimSpan(span, text))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const origin = stepsOf(open.offsets.slice(0, text.length), source, lines);
  const kind = shape.kind !== 'heading' && isAllLinks(kept, text) ? 'link' : shape.kind;
  const spans = kept.map(({ facts, ...span }) => (facts.lang === undefined ? span : { ...span, lang: facts.lang }));
  const links = kept.filter((span) => span.kind === 'link' && span.value !== undefined);
  return {
    block: { ...shape, kind, text, spans, origin },
    links: links.map((span) =>
      linkOf(span, shape, text, stepsOf(open.offsets.slice(span.start, span.end), source, lines)),
    ),
  };
}

function linkOf(
  { start, end, selector, value = '' }: Span,
  { region, snippet, lang, use }: BlockShape,
  text: string,
  origin: readonly OriginStep[],
): Link {
  const name = text.slice(start, end);
  return {
    href: value,
    name,
    text: name,
    region,
    selector,
    snippet,
    ...(lang !== undefined && { lang }),
    hidden: use === 'hidden',
    download: false,
    origin,
  };
}

/** One step wherever the source does not go on, character by character, on the same line. */
function stepsOf(offsets: readonly number[], source: string, lines: Lines): OriginStep[] {
  const steps: OriginStep[] = [];
  for (const [at, offset] of offsets.entries()) {
    const before = offsets[at - 1];
    if (before !== undefined && offset === before + 1 && !/[\r\n]/.test(source.charAt(before))) continue;
    steps.push({ at, ...lines.at(offset) });
  }
  return steps;
}
