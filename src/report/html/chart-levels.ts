import { LANGS, type Lang } from '../../model/language.ts';
import { formatNumber } from '../words/numbers.ts';
import { BANDS, O } from '../words/overview.ts';
import { LANGUAGE_NAMES } from '../words/readability.ts';
import { barCell } from './bar-cell.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** The distribution of reading levels over the pages, one chart a language. */
export function levelCharts(context: Context): Markup[] {
  return LANGS.flatMap((of) => levelChart(of, context) ?? []);
}

function levelChart(of: Lang, { report, lang, t }: Context): Markup | undefined {
  const levels = report.pages.flatMap(({ readability = [] }) => readability.filter((level) => level.lang === of));
  if (levels.length === 0) return undefined;
  const counts = BANDS[of].map(() => 0);
  let short = 0;
  for (const { grade, ease } of levels) {
    const score = of === 'en' ? grade : ease;
    const band = score === undefined ? -1 : BANDS[of].findIndex(({ holds }) => holds(score));
    if (band === -1) short += 1;
    else counts[band] = (counts[band] ?? 0) + 1;
  }
  const rows = [
    ...BANDS[of].map(({ words, tone }, index) => ({ words: t(words), tone, count: counts[index] ?? 0 })),
    { words: t(O.tooShort), tone: 'none', count: short },
  ].filter(({ tone, count }) => tone !== 'none' || count > 0);
  const longest = Math.max(...rows.map(({ count }) => count));
  return html`<table class="chart">
    <caption>
      ${t(O.levels)} – ${t(LANGUAGE_NAMES[of])}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t(O.level)}</th>
        <td class="bar-space"></td>
        <th scope="col" class="number">${t(O.pages)}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ words, tone, count }) =>
          html`<tr>
            <th scope="row">${words}</th>
            <td class="bar-space">${barCell([{ value: count, tone }], longest)}</td>
            <td class="number">${formatNumber(count, lang)}</td>
          </tr> `,
      )}
    </tbody>
  </table> `;
}
