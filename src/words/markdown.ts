import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { BlockKind, ListPlace, TextUse } from '../model/snapshot.ts';
import { type BlockShape, type BlockSink, createBlockSink } from './block-sink.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { inlineWriter } from './markdown-inline.ts';
import { linesOf } from './lines.ts';
import type { AnyNode, Content, Parent, Phrase, Root } from './markdown-nodes.ts';
import { blot } from './templating.ts';
import type { WordsDocument } from './words-document.ts';

/** Characters of source kept for a block. */
const SNIPPET = 300;

/**
 * A Markdown text (CommonMark, GFM tables, footnotes and autolinks, front matter in YAML or TOML) as blocks of text. Code, HTML, and
 * what templates put in are told from the writer's words. `file`: its path, for links that are relative.
 */
export function readMarkdown(source: string, file: string, mdx = false): WordsDocument {
  const blotted = blot(source, mdx ? 'mdx' : 'markdown');
  const root = fromMarkdown(blotted, {
    extensions: [frontmatter(['yaml', 'toml']), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmFromMarkdown()],
  });
  const lines = linesOf(source);
  const sink = createBlockSink(source, lines);
  const inline = inlineWriter({ source: blotted, file, sink, definitions: definitionsOf(root) });
  const walk = walker(source, sink, inline.write);
  walk(root, { path: '', use: 'prose', list: undefined, counts: new Map() });
  const matter = frontMatterOf(root, source);
  const { blocks, links, truncated } = sink.result();
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const { title, description, lang } = matter;
  return {
    blocks,
    links,
    images: inline.images,
    truncated,
    title: title?.text ?? heading?.text ?? '',
    ...(title !== undefined && { titleOrigin: title.origin, isTitleOwn: true }),
    meta:
      description === undefined ? [] : [{ name: 'description', content: description.text, origin: description.origin }],
    ...(lang !== undefined && { lang }),
  };
}

interface Place {
  /** The selector of what is around. */
  readonly path: string;
  readonly use: TextUse;
  readonly list: ListPlace | undefined;
  /** How many of each element stand here so far. */
  readonly counts: Map<string, number>;
}

type Write = (shape: BlockShape, children: readonly Phrase[]) => void;

function walker(source: string, sink: BlockSink, write: Write): (parent: Parent, place: Place) => void {
  const shapeOf = (node: AnyNode, kind: BlockKind, tag: string, place: Place): BlockShape => ({
    kind,
    use: place.use,
    region: 'main',
    selector: selectorOf(tag, place),
    snippet: sliceOf(source, node),
    ...(place.list !== undefined && { list: place.list }),
    ...(node.type === 'heading' && { level: node.depth }),
  });
  const apart = (node: AnyNode, tag: string, place: Place): void => {
    const text = sliceOf(source, node);
    if (text.trim() !== '' && !text.trim().startsWith('<!--'))
      sink.whole({ ...shapeOf(node, 'paragraph', tag, place), use: 'code', text, spans: [] });
  };

  const block = (node: Content, place: Place, parent: Parent): void => {
    switch (node.type) {
      case 'paragraph': {
        const isItem = parent.type === 'listItem';
        const shape = shapeOf(node, isItem ? 'item' : 'paragraph', 'p', place);
        return write(isItem && parent.children[0] === node ? { ...shape, selector: place.path } : shape, node.children);
      }
      case 'heading':
        return write(shapeOf(node, 'heading', `h${node.depth}`, place), node.children);
      case 'blockquote': {
        const use = isCallout(source, node) ? place.use : ('quote' as const);
        return walk(node, inside(place, 'blockquote', { use }));
      }
      case 'list': {
        const ordered = node.ordered === true;
        const path = selectorOf(ordered ? 'ol' : 'ul', place);
        for (const [item, child] of node.children.entries()) {
          const list = { selector: path, item, depth: (place.list?.depth ?? 0) + 1, ordered };
          walk(child, { ...place, path: `${path} > li:nth-child(${item + 1})`, list, counts: new Map() });
        }
        return undefined;
      }
      case 'table': {
        const path = selectorOf('table', place);
        for (const [row, { children }] of node.children.entries()) {
          for (const [column, cell] of children.entries()) {
            const shape = shapeOf(cell, 'cell', 'td', {
              ...place,
              path: `${path} > tr:nth-child(${row + 1})`,
              counts: new Map(),
            });
            write(
              { ...shape, selector: `${path} > tr:nth-child(${row + 1}) > :nth-child(${column + 1})` },
              cell.children,
            );
          }
        }
        return undefined;
      }
      case 'footnoteDefinition':
        return walk(node, inside(place, 'section', {}));
      case 'code':
        return apart(node, 'pre', place);
      case 'html':
        return apart(node, 'div', place);
      default:
        return undefined;
    }
  };
  const walk = (parent: Parent, place: Place): void => {
    for (const child of parent.children) {
      sink.flush();
      block(child as Content, place, parent);
    }
    sink.flush();
  };
  return walk;
}

function inside(place: Place, tag: string, change: Partial<Place>): Place {
  return { ...place, ...change, path: selectorOf(tag, place), counts: new Map() };
}

/** The element that the block becomes, by its number among its like: it stays the same when other lines change. */
function selectorOf(tag: string, { path, counts }: Place): string {
  const number = (counts.get(tag) ?? 0) + 1;
  counts.set(tag, number);
  return `${path === '' ? '' : `${path} > `}${tag}:nth-of-type(${number})`;
}

/** A note to the reader that is written as a quote: GitHub's alerts, and what begins with "Note:". */
function isCallout(source: string, node: AnyNode): boolean {
  return CALLOUT.test(sliceOf(source, node));
}

const CALLOUT =
  /^>[> \t]{0,10}(?:\[![A-Za-z]{3,12}\]|(?:\*\*|__)?(?:[^\p{L}\s*_]{0,4}\s?)(?:note|tip|warning|caution|important|info|attention|remarque|conseil|avertissement|astuce|à noter)(?:\s?:|\*\*|__))/iu;

function sliceOf(source: string, { position }: AnyNode): string {
  const from = position?.start.offset ?? 0;
  return source.slice(from, Math.min(position?.end.offset ?? from, from + SNIPPET)).replace(/[\uD800-\uDBFF]$/, '');
}

function definitionsOf(root: Root): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const look = (node: AnyNode): void => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node.url);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(root);
  return found;
}

function frontMatterOf({ children }: Root, source: string): FrontMatter {
  const [first] = children;
  const kind: string | undefined = first?.type;
  if (first?.position === undefined || (kind !== 'yaml' && kind !== 'toml')) return {};
  const { start, end } = first.position;
  return readFrontMatter(source.slice(start.offset, end.offset), start.line);
}
