import type { Line } from './page-lines.ts';

/** The parts of a page, at the top and at the foot, where a running head may stand. */
const EDGE = 0.1;
/** Pages that a line must show on. Heads of chapters and of left and right pages show on few. */
const LEAST_PAGES = 3;

/** Page numbers alone: `3`, `- 3 -`, `Page 3 of 12`, `3 / 12`, `iv`. */
const PAGE_NUMBER =
  /^[^\p{L}\p{N}]*(?:page\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:of|de|sur|\/)\s*\d{1,4})?[^\p{L}\p{N}]*$/iu;

/** A page's lines, and where it ends above and below, in points. */
export interface PageOfLines {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly bottom: number;
}

/** Leaves out running heads, running feet and page numbers: lines at an edge that come back on page after page. */
export function withoutRunningLines(pages: readonly PageOfLines[]): Line[][] {
  const seenOn = new Map<string, Set<number>>();
  for (const [index, page] of pages.entries()) {
    for (const line of edges(page)) {
      const name = nameOf(line);
      const seen = seenOn.get(name) ?? new Set();
      seenOn.set(name, seen.add(index));
    }
  }
  return pages.map((page) => {
    const drop = new Set(
      edges(page).filter((line) => PAGE_NUMBER.test(line.text) || (seenOn.get(nameOf(line))?.size ?? 0) >= LEAST_PAGES),
    );
    return page.lines.filter((line) => !drop.has(line));
  });
}

function edges({ lines, top, bottom }: PageOfLines): readonly Line[] {
  const edge = EDGE * (top - bottom);
  return lines.filter(({ y }) => y > top - edge || y < bottom + edge);
}

/** The text with its numbers left out, and its height on the page to within a line: what one running head shares. */
function nameOf({ text, y }: Line): string {
  return `${Math.round(y / 12)} ${text.replace(/\p{N}+/gu, '#').toLowerCase()}`;
}
