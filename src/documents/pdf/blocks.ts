import type { BlockKind, TextBlock, TextUse } from '../../model/snapshot.ts';
import type { Line } from './page-lines.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Element } from './structure.ts';

/** So much larger than the text is a heading. */
const HEADING_SIZE = 1.15;
const LONGEST_HEADING = 160;
/** The mark of an item where no tags set it apart. */
const BULLET = /^[•▪◦‣·●○■□–—*\uF0B7\uF0A7]\s+/u;
/** Characters of a block that stand for it. */
const SNIPPET = 300;

/** The paragraphs as blocks. Only what surely reads on is prose: rows of tables, addresses and labels are not. */
export function toBlocks(paragraphs: readonly Paragraph[]): TextBlock[] {
  const body = bodySize(paragraphs);
  return paragraphs.flatMap(({ lines, text: whole }) => {
    const [first] = lines;
    const text = whole.replace(BULLET, '');
    if (first === undefined || first.element?.role === 'Lbl' || text === '') return [];
    const kind = text === whole ? kindOf(first, text, body) : 'item';
    const { lang, role } = first.element ?? {};
    const level = kind === 'heading' ? Number(/^H([1-6])$/.exec(role ?? '')?.[1] ?? 2) : undefined;
    return [
      {
        kind,
        use: useOf(kind, first.element, lines, text),
        region: 'main' as const,
        text,
        ...(lang !== undefined && { lang }),
        ...(level !== undefined && { level }),
        selector: `page ${first.page}`,
        snippet: text.slice(0, SNIPPET),
        spans: [],
      },
    ];
  });
}

function kindOf({ element, size }: Line, text: string, body: number): BlockKind {
  if (element !== undefined) {
    if (/^(?:H\d?|Title)$/.test(element.role)) return 'heading';
    if (element.role === 'Caption') return 'caption';
    if (element.within === 'table' || element.within === 'contents') return 'cell';
    return element.within === 'list' ? 'item' : 'paragraph';
  }
  const isLarge = size >= HEADING_SIZE * body && text.length <= LONGEST_HEADING && !/[.;,]$/.test(text);
  return isLarge ? 'heading' : 'paragraph';
}

function useOf(kind: BlockKind, element: Element | undefined, lines: readonly Line[], text: string): TextUse {
  if (element?.within === 'code') return 'code';
  if (element?.within === 'quote') return 'quote';
  if (kind === 'heading') return 'prose';
  if (kind === 'cell' || element?.within === 'figure' || element?.within === 'form') return 'interface';
  return isRunningText(text, lines) ? 'prose' : 'interface';
}

/** Words in a row that end as a sentence does; in several lines the end may have been lost. */
function isRunningText(text: string, lines: readonly Line[]): boolean {
  // Without tags, what begins in mid-sentence is a part whose beginning was not found.
  if (lines[0]?.element === undefined && /^[\p{Ll},;)]/u.test(text)) return false;
  if (/\.{4}|(?:\. ){4}|_{4}/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (words.length < 5 || letters < 0.6 * text.replace(/\s/gu, '').length) return false;
  const isEnded = /[.!?…:;][\s»”"’')\]]*$/u.test(text);
  return isEnded || (lines.length >= 3 && lines.every(({ beside }) => !beside));
}

/** The size that most letters have. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of paragraphs.flatMap(({ lines }) => lines)) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 12;
}
