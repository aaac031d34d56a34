import type { BlockKind, ListPlace, Look, Span, SpanKind, TextBlock, TextUse } from '../../model/snapshot.ts';
import type { Region } from '../../model/place.ts';
import type { Selectors } from '../../dom/selector.ts';
import { snippetOf } from '../../dom/snippet.ts';
import { isAllLinks, trimSpan } from '../../model/spans.ts';

/** Characters of HTML kept for a block. */
const SNIPPET = 300;

/** The element that a block of text belongs to, and what holds for it. */
export interface BlockHost {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly use: TextUse;
  readonly region: Region;
  readonly lang: string | undefined;
  readonly level: number | undefined;
  readonly list: ListPlace | undefined;
  readonly looks: readonly Look[];
}

interface SpanMore {
  readonly lang?: string;
  readonly value?: string;
}

/** A span that has begun, and the host that it began in. */
interface OpenSpan {
  readonly kind: SpanKind;
  readonly element: Element;
  readonly host: BlockHost;
  readonly more: SpanMore;
  start: number;
}

interface OpenBlock {
  readonly host: BlockHost;
  text: string;
  readonly spans: Span[];
  /** A link around the whole block, not in it: a card. */
  isCard: boolean;
}

/** Puts text together, piece by piece, as it is met in the document. */
export interface BlockBuilder {
  /** Text for this host. Text for another host than before begins another block. */
  text(host: BlockHost, data: string, keepsLines: boolean): void;
  /** A line break inside of the block; two of them end it. */
  lineBreak(): void;
  /** What comes next does not touch what was before: a space lies between words that would run together. */
  gap(): void;
  /** What `read` meets is in blocks of its own; the block that is open goes on after it. */
  apart(read: () => void): void;
  /** Ends the block that is open: what comes next is another piece for the reader. */
  flush(): void;
  /** Begins a span; ends it when the returned function is called. A span that spreads over blocks is one in each. */
  span(kind: SpanKind, element: Element, host: BlockHost, more: SpanMore): () => void;
  blocks(): TextBlock[];
  readonly isFull: boolean;
}

export function createBlockBuilder(selectors: Selectors, maxCharacters: number, maxBlocks: number): BlockBuilder {
  const done: TextBlock[] = [];
  let open: OpenBlock | undefined;
  let hasGap = false;
  let active: OpenSpan[] = [];
  let characters = 0;

  const closeSpan = (span: OpenSpan): void => {
    if (open === undefined) return;
    const start = Math.min(span.start, open.text.length);
    if (open.text.slice(start).trim() === '') return;
    if (span.kind === 'link' && span.host !== open.host) open.isCard = true;
    open.spans.push({
      kind: span.kind,
      start,
      end: open.text.length,
      selector: selectors.of(span.element),
      ...span.more,
    });
  };

  const flush = (): void => {
    if (open === undefined) return;
    for (const span of active) closeSpan(span);
    for (const span of active) span.start = 0;
    const text = open.text.trimEnd();
    if (text !== '') {
      done.push(finish(open, text, selectors));
      characters += text.length;
    }
    open = undefined;
  };

  return {
    get isFull() {
      return characters >= maxCharacters || done.length >= maxBlocks;
    },
    text(host, data, keepsLines) {
      if (open !== undefined && open.host !== host) flush();
      const before = open?.text ?? '';
      const piece = collapse(data, before === '' || /[ \n]$/.test(before), keepsLines);
      if (piece === '') return;
      open ??= { host, text: '', spans: [], isCard: false };
      if (hasGap && /[\p{L}\p{N})]$/u.test(before) && /^[\p{L}\p{N}(]/u.test(piece)) open.text += ' ';
      hasGap = false;
      if (open.text.length < maxCharacters) open.text += piece.slice(0, maxCharacters);
    },
    lineBreak() {
      if (open === undefined) return;
      if (/\n *$/.test(open.text)) flush();
      else open.text = `${open.text.trimEnd()}\n`;
    },
    gap() {
      hasGap = true;
    },
    apart(read) {
      const around = { open, active };
      [open, active] = [undefined, []];
      read();
      flush();
      ({ open, active } = around);
    },
    flush,
    span(kind, element, host, more) {
      const span = { kind, element, host, more, start: open?.text.length ?? 0 };
      active.push(span);
      return () => {
        closeSpan(span);
        active.splice(active.indexOf(span), 1);
      };
    },
    blocks() {
      flush();
      return done;
    },
  };
}

function finish({ host, spans, isCard }: OpenBlock, text: string, selectors: Selectors): TextBlock {
  const { element, use, region, lang, level, list, looks } = host;
  const kept = spans
    .map((span) => trimSpan(span, text))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const isSentence = isCard && /[.!?…]["”»’)]*$/u.test(text);
  const kind = host.kind !== 'heading' && !isSentence && isAllLinks(kept, text) ? 'link' : host.kind;
  return {
    kind,
    // A list of links above or below the page leads through the site.
    use: kind === 'link' && use === 'prose' && region !== 'main' && region !== 'aside' ? 'navigation' : use,
    region,
    text,
    ...(lang !== undefined && { lang }),
    ...(level !== undefined && { level }),
    ...(list !== undefined && { list }),
    ...(looks.length > 0 && { looks }),
    selector: selectors.of(element),
    snippet: snippetOf(element, SNIPPET),
    spans: kept,
  };
}

/** White space of HTML becomes one space; a no-break space stays, for it was put there. */
function collapse(data: string, afterSpace: boolean, keepsLines: boolean): string {
  const text = keepsLines
    ? data.replace(/[ \t\r\f]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n')
    : data.replace(/[ \t\n\r\f]+/g, ' ');
  return afterSpace ? text.replace(/^[ \n]/, '') : text;
}
