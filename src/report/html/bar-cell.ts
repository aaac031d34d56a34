import { html, type Markup } from './markup.ts';

/** A bar of one or more parts, as long as its share of the longest. The numbers stand beside it: it says nothing more. */
export function barCell(parts: readonly { readonly value: number; readonly tone: string }[], longest: number): Markup {
  let x = 0;
  const rects = parts.map(({ value, tone }) => {
    const width = longest === 0 ? 0 : Math.round((value / longest) * 1000) / 10;
    const rect = html`<rect class="${tone}" x="${Math.round(x * 10) / 10}" y="0" width="${width}" height="10" />`;
    x += width;
    return value === 0 ? undefined : rect;
  });
  return html`<svg
    class="bar-line"
    viewBox="0 0 100 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${rects}
  </svg>`;
}
