import { SPANS } from '../model/html-elements.ts';
import type { Image, SpanKind } from '../model/snapshot.ts';
import { alignText } from './align.ts';
import type { BlockShape, BlockSink, SpanFacts } from './block-sink.ts';
import { linkTarget } from './link-target.ts';
import type { Phrase } from './markdown-nodes.ts';
import { writeWords } from './write-words.ts';

interface Desk {
  readonly source: string;
  /** The file's path, for links that are relative. */
  readonly file: string;
  readonly sink: BlockSink;
  readonly definitions: ReadonlyMap<string, string>;
}

/** A span that an element of HTML began in the midst of a line. */
interface OpenElement {
  readonly tag: string;
  readonly ends: readonly (() => void)[];
}

/** Writes what stands in one paragraph, heading or cell. */
export function inlineWriter({ source, file, sink, definitions }: Desk): {
  write(shape: BlockShape, children: readonly Phrase[]): void;
  readonly images: Image[];
} {
  const images: Image[] = [];
  let cursor = 0;
  let isFirst = false;
  let links = 0;
  let elements: OpenElement[] = [];

  const text = (shape: BlockShape, value: string, from: number, to: number): void => {
    const aligned = alignText(source, from, to, value, { markdown: true });
    cursor = Math.max(cursor, (aligned.at(-1) ?? from) + 1);
    // GitHub's `[!NOTE]` says what kind of a note it is: no word of the note.
    const mark = isFirst ? (MARK.exec(value)?.[0].length ?? 0) : 0;
    isFirst = false;
    writeWords(sink, shape, value.slice(mark), aligned.subarray(mark));
  };
  const within = (kind: SpanKind, facts: SpanFacts, shape: BlockShape, children: readonly Phrase[]): void => {
    const end = sink.span(kind, facts);
    each(shape, children);
    end();
  };
  const link = (url: string): SpanFacts => ({ value: linkTarget(url, file, (links += 1)) });

  const one = (shape: BlockShape, node: Phrase): void => {
    const from = node.position?.start.offset ?? cursor;
    const to = node.position?.end.offset ?? source.length;
    cursor = Math.max(cursor, from);
    switch (node.type) {
      case 'text':
        return text(shape, node.value, from, to);
      case 'emphasis':
        return within('em', {}, shape, node.children);
      case 'strong':
        return within('strong', {}, shape, node.children);
      case 'link':
        return within('link', link(node.url), shape, node.children);
      case 'linkReference':
        return within('link', link(definitions.get(node.identifier) ?? ''), shape, node.children);
      case 'delete':
        return each(shape, node.children);
      case 'inlineCode': {
        const end = sink.span('code', {});
        text(shape, node.value, from + (/^`+ ?/.exec(source.slice(from, from + 20))?.[0].length ?? 1), to);
        return end();
      }
      case 'break':
        return sink.lineBreak();
      case 'image':
        images.push({ src: node.url, alt: node.alt ?? '', selector: shape.selector });
        return undefined;
      case 'imageReference':
        images.push({ src: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', selector: shape.selector });
        return undefined;
      case 'html':
        return element(node.value);
      default:
        return undefined;
    }
  };
  const each = (shape: BlockShape, children: readonly Phrase[]): void => {
    for (const child of children) one(shape, child);
  };
  const element = (tag: string): void => {
    const closed = /^<\/([a-z][a-z0-9-]*)\s*>$/i.exec(tag)?.[1]?.toLowerCase();
    if (closed !== undefined) {
      const at = elements.findLastIndex((open) => open.tag === closed);
      for (const { ends } of at < 0 ? [] : elements.splice(at).toReversed()) for (const end of ends) end();
      return;
    }
    const name = /^<([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) return;
    if (name === 'br') return sink.lineBreak();
    if (tag.endsWith('/>')) return;
    const ends: (() => void)[] = [];
    const kind = SPANS[name];
    const lang = attribute(tag, 'lang');
    if (kind !== undefined) ends.push(sink.span(kind, factsOf(kind, tag)));
    if (lang !== undefined) ends.unshift(sink.span('lang', { lang }));
    elements.push({ tag: name, ends });
  };
  const factsOf = (kind: SpanKind, tag: string): SpanFacts => {
    if (kind === 'link') return link(attribute(tag, 'href') ?? '');
    const title = kind === 'abbr' ? attribute(tag, 'title') : undefined;
    return title === undefined ? {} : { value: title };
  };

  return {
    images,
    write(shape, children) {
      cursor = children[0]?.position?.start.offset ?? cursor;
      isFirst = true;
      each(shape, children);
      for (const { ends } of elements.toReversed()) for (const end of ends) end();
      elements = [];
      sink.flush();
    },
  };
}

const MARK = /^\[![A-Za-z]{3,12}\][ \t]*\n?/;

function attribute(tag: string, name: string): string | undefined {
  const parts = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return parts?.[1] ?? parts?.[2] ?? parts?.[3];
}
