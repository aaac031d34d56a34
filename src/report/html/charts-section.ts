import { O } from '../words/overview.ts';
import { levelCharts } from './chart-levels.ts';
import { regionChart } from './chart-regions.ts';
import { trendChart } from './chart-trend.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** The charts: each is a table whose rows carry bars, or has its table beside it. Nothing where there is nothing to draw. */
export function chartsSection(context: Context): Markup | undefined {
  const charts = [...levelCharts(context), regionChart(context), trendChart(context)].filter(
    (chart) => chart !== undefined,
  );
  if (charts.length === 0) return undefined;
  return html`<section class="charts" aria-labelledby="charts">
    <h2 id="charts" tabindex="-1">${context.t(O.charts)}</h2>
    <div class="chart-grid">${charts}</div>
  </section> `;
}
