import type { ListPlace } from '../model/snapshot.ts';
import { type BlockShape, type BlockSink, createBlockSink } from './block-sink.ts';
import { linesOf } from './lines.ts';
import type { WordsDocument } from './words-document.ts';

/** A line that is at least this long, or whose next word would make it longer than its neighbours, was broken by an editor. */
const SHORTEST_WRAP = 50;
const SNIPPET = 300;

interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * Plain text as blocks: paragraphs between blank lines, their wrapped lines joined; lines that begin with a bullet or a
 * number are items of a list; a line underlined with `===` or `---` is a heading. A short line that was broken by hand
 * (an address, a verse) stays a line.
 */
export function readPlainText(source: string): WordsDocument {
  const sink = createBlockSink(source, linesOf(source));
  let [lists, paragraphs] = [0, 0];
  let list: { selector: string; items: number; indents: number[] } | undefined;
  for (const group of paragraphsOf(source)) {
    for (const lines of piecesOf(group)) {
      const [first] = lines;
      if (first === undefined) continue;
      const bullet = BULLET.exec(first.text);
      if (bullet === null) list = undefined;
      const snippet = source.slice(first.start, first.start + SNIPPET).split(/\r?\n\s*\r?\n/)[0] ?? '';
      const place = { use: 'prose', region: 'main', snippet } as const;
      if (bullet !== null) {
        list ??= { selector: `ul:nth-of-type(${(lists += 1)})`, items: 0, indents: [] };
        const item = list.items;
        list.items += 1;
        const at: ListPlace = {
          selector: list.selector,
          item,
          depth: depthOf(first, list.indents),
          ordered: /\d/.test(bullet[0]),
        };
        const shape: BlockShape = {
          ...place,
          kind: 'item',
          selector: `${list.selector} > li:nth-child(${item + 1})`,
          list: at,
        };
        writeLines(sink, shape, [cutStart(first, bullet[0].length), ...lines.slice(1)]);
        continue;
      }
      const underline = lines.length === 2 ? /^\s*(=|-)\1{2,}\s*$/.exec(lines[1]?.text ?? '')?.[1] : undefined;
      const selector = `p:nth-of-type(${(paragraphs += 1)})`;
      if (underline === undefined) writeLines(sink, { ...place, kind: 'paragraph', selector }, lines);
      else writeLines(sink, { ...place, kind: 'heading', level: underline === '=' ? 1 : 2, selector }, [first]);
    }
  }
  const { blocks, links, truncated } = sink.result();
  const heading = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  return { blocks, links, images: [], meta: [], truncated, title: heading?.text ?? '' };
}

const BULLET = /^[ \t]*(?:[-*•●▪◦‣·–—]|\d{1,3}[.)])[ \t\u00A0]+(?=\S)/;

/** Runs of lines that are not blank. */
function paragraphsOf(source: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const { index, 0: text } of source.matchAll(/[^\r\n]+|\r\n|[\r\n]/g)) {
    const isBreak = /^[\r\n]/.test(text);
    const isBlank = isBreak ? index === 0 || /[\r\n]/.test(source.charAt(index - 1)) : text.trim() === '';
    if (!isBreak && !isBlank) group.push({ text, start: index });
    else if (isBlank && group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return group.length > 0 ? [...groups, group] : groups;
}

/** Each item of a list by itself; what stands before the first is a paragraph. */
function piecesOf(lines: readonly Line[]): Line[][] {
  const pieces: Line[][] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    if (last === undefined || BULLET.test(line.text)) pieces.push([line]);
    else last.push(line);
  }
  return pieces;
}

function writeLines(sink: BlockSink, shape: BlockShape, lines: readonly Line[]): void {
  const widest = Math.max(SHORTEST_WRAP, ...lines.map(({ text }) => text.trimEnd().length));
  for (const [i, { text, start }] of lines.entries()) {
    const trimmed = text.trimEnd();
    const offsets = Int32Array.from({ length: trimmed.length }, (_, at) => start + at);
    sink.text(shape, trimmed, offsets);
    const next = lines[i + 1]?.text.trimStart();
    if (next === undefined) continue;
    const word = /^\S+/.exec(next)?.[0].length ?? 0;
    const isWrapped = trimmed.length + 1 + word > widest || /^\p{Ll}/u.test(next);
    if (isWrapped) sink.text(shape, ' ', [start + trimmed.length]);
    else sink.lineBreak();
  }
  sink.flush();
}

function depthOf({ text }: Line, indents: number[]): number {
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if ((indents.at(-1) ?? -1) < indent) indents.push(indent);
  return indents.length;
}

function cutStart({ text, start }: Line, length: number): Line {
  return { text: text.slice(length), start: start + length };
}
