import type { BlockKind, Span, SpanKind, TextBlock, TextUse } from '../../model/snapshot.ts';
import type { Region } from '../../model/place.ts';
import type { Selectors } from '../../dom/selector.ts';
import { snippetOf } from '../../dom/snippet.ts';

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
}

/** Puts text together, piece by piece, as it is met in the document. */
export interface BlockBuilder {
  /** Text for this host. Text for another host than before begins another block. */
  text(host: BlockHost, data: string): void;
  /** A line break inside of the block. */
  lineBreak(): void;
  /** Ends the block that is open: what comes next is another piece for the reader. */
  flush(): void;
  /** Begins a span; ends it when the returned function is called. A span that spreads over blocks is one in each. */
  span(kind: SpanKind, element: Element, more: { lang?: string; value?: string }): () => void;
  blocks(): TextBlock[];
  readonly isFull: boolean;
}

export function createBlockBuilder(selectors: Selectors, maxCharacters: number, maxBlocks: number): BlockBuilder {
  const done: TextBlock[] = [];
  let open: { host: BlockHost; text: string; spans: Span[] } | undefined;
  const active: { kind: SpanKind; element: Element; more: { lang?: string; value?: string }; start: number }[] = [];
  let characters = 0;

  const closeSpan = (span: (typeof active)[number]): void => {
    if (open === undefined) return;
    const start = Math.min(span.start, open.text.length);
    if (open.text.slice(start).trim() === '') return;
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
      done.push(finish(open.host, text, open.spans, selectors));
      characters += text.length;
    }
    open = undefined;
  };

  return {
    get isFull() {
      return characters >= maxCharacters || done.length >= maxBlocks;
    },
    text(host, data) {
      if (open !== undefined && open.host !== host) flush();
      const before = open?.text ?? '';
      const piece = collapse(data, before === '' || before.endsWith(' ') || before.endsWith('\n'));
      if (piece === '') return;
      open ??= { host, text: '', spans: [] };
      if (open.text.length < maxCharacters) open.text += piece.slice(0, maxCharacters);
    },
    lineBreak() {
      if (open !== undefined) open.text = `${open.text.trimEnd()}\n`;
    },
    flush,
    span(kind, element, more) {
      const span = { kind, element, more, start: open?.text.length ?? 0 };
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

function finish(host: BlockHost, text: string, spans: readonly Span[], selectors: Selectors): TextBlock {
  const { element, use, region, lang, level } = host;
  const kept = spans
    .map((span) => trimSpan(span, text))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  return {
    kind: host.kind !== 'heading' && isAllLinks(kept, text) ? 'link' : host.kind,
    use,
    region,
    text,
    ...(lang !== undefined && { lang }),
    ...(level !== undefined && { level }),
    selector: selectors.of(element),
    snippet: snippetOf(element, SNIPPET),
    spans: kept,
  };
}

/** Without the white space at its ends. */
function trimSpan(span: Span, text: string): Span {
  let { start, end } = span;
  end = Math.min(end, text.length);
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
}

/** Nothing but links, and marks between them: no sentence to rewrite. */
function isAllLinks(spans: readonly Span[], text: string): boolean {
  let rest = '';
  let at = 0;
  for (const { kind, start, end } of spans) {
    if (kind !== 'link' || start < at) continue;
    rest += text.slice(at, start);
    at = end;
  }
  return at > 0 && !/[\p{L}\p{N}]/u.test(rest + text.slice(at));
}

/** White space of HTML becomes one space; a no-break space stays, for it was put there. */
function collapse(data: string, afterSpace: boolean): string {
  const text = data.replace(/[ \t\n\r\f]+/g, ' ');
  return afterSpace ? text.replace(/^ /, '') : text;
}
