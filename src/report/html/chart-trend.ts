import type { TrendPoint } from '../../model/report.ts';
import { PAGES_CHECKED, SEVERITY_COUNTS } from '../words/nouns.ts';
import { formatDate, formatNumber, nounFor } from '../words/numbers.ts';
import { O } from '../words/overview.ts';
import { labelled } from '../words/say.ts';
import { levelWords } from '../words/readability.ts';
import { cut } from '../visible.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 600;
const HEIGHT = 140;
/** Runs drawn at most: the latest. */
const RUNS = 60;

/** Errors and warnings from run to run, as two lines, with the same as a table. */
export function trendChart({ report, lang, t }: Context): Markup | undefined {
  const points = (report.trend ?? []).slice(-RUNS);
  if (points.length < 2) return undefined;
  const top = Math.max(1, ...points.map(({ counts }) => Math.max(counts.error, counts.warning)));
  return html`<figure class="chart trend" aria-labelledby="trend">
    <figcaption id="trend">${t(O.trend)}</figcaption>
    <svg class="trend-lines" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">
      <path class="base" d="M0 ${HEIGHT - 10}H${WIDTH}" />
      ${(['warning', 'error'] as const).map((kind) => line(points, kind, top))}
    </svg>
    <p class="keys">
      ${(['error', 'warning'] as const).map((kind) => html`<span class="key ${kind}">${labelled(nounFor(2, SEVERITY_COUNTS[kind], lang), fromTo(points, kind, lang), lang)}</span> `)}
    </p>
    <details>
      <summary>${t(O.asTable)}</summary>
      ${table(points, lang, t)}
    </details>
  </figure> `;
}

/** `from 40 to 32`. */
function fromTo(points: readonly TrendPoint[], kind: 'error' | 'warning', lang: Context['lang']): string {
  const [first, last] = [points[0], points.at(-1)].map((point) => formatNumber(point?.counts[kind] ?? 0, lang));
  return O.fromTo[lang].replace('{first}', () => first ?? '').replace('{last}', () => last ?? '');
}

function line(points: readonly TrendPoint[], kind: 'error' | 'warning', top: number): Markup {
  const spots = points.map(({ counts }, index) => {
    const x = Math.round((index / (points.length - 1)) * (WIDTH - 20)) + 10;
    const y = Math.round(HEIGHT - 10 - (counts[kind] / top) * (HEIGHT - 24));
    return [x, y] as const;
  });
  return html`<polyline
      class="${kind}"
      points="${spots.map(([x, y]) => `${x},${y}`).join(' ')}"
    />${spots.map(([x, y]) => html`<circle class="${kind}" cx="${x}" cy="${y}" r="4" />`)}`;
}

function table(points: readonly TrendPoint[], lang: Context['lang'], t: Context['t']): Markup {
  const kinds = ['error', 'warning', 'review'] as const;
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="trend">
    <table>
      <thead>
        <tr>
          <th scope="col">${t(O.run)}</th>
          <th scope="col" class="number">${nounFor(2, PAGES_CHECKED, lang)}</th>
          ${kinds.map((kind) => html`<th scope="col" class="number">${nounFor(2, SEVERITY_COUNTS[kind], lang)}</th>`)}
          <th scope="col">${t(O.level)}</th>
        </tr>
      </thead>
      <tbody>
        ${points.map(
          ({ time, pages, counts, readability }) =>
            html`<tr>
              <th scope="row">${cut(formatDate(time, lang), 60)}</th>
              <td class="number">${formatNumber(pages, lang)}</td>
              ${kinds.map((kind) => html`<td class="number">${formatNumber(counts[kind], lang)}</td>`)}
              <td>${readability.map((level) => levelWords(level, lang)).join(', ')}</td>
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}
