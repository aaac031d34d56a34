import type { Severity } from '../../model/finding.ts';
import type { Region } from '../../model/place.ts';
import { regionOf } from '../region-of.ts';
import { REGIONS } from '../words/labels.ts';
import { SEVERITY_COUNTS } from '../words/nouns.ts';
import { formatNumber, nounFor } from '../words/numbers.ts';
import { O } from '../words/overview.ts';
import { barCell } from './bar-cell.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

const ORDER: readonly Region[] = ['header', 'nav', 'main', 'aside', 'footer'];
const KINDS: readonly Severity[] = ['error', 'warning', 'info'];

/** Causes by the part of the page where they first show, and by severity. */
export function regionChart({ report, lang, t }: Context): Markup | undefined {
  const failing = report.issues.filter(({ outcome, ignored }) => outcome === 'fail' && ignored === undefined);
  if (failing.length === 0) return undefined;
  const counts = new Map<Region, Record<Severity, number>>();
  for (const { severity, occurrences } of failing) {
    const [first] = occurrences;
    const region = first === undefined ? 'main' : regionOf(first.at);
    const row = counts.get(region) ?? { error: 0, warning: 0, info: 0 };
    counts.set(region, row);
    row[severity] += 1;
  }
  const rows = ORDER.flatMap((region) => {
    const row = counts.get(region);
    return row === undefined ? [] : [{ region, row }];
  });
  const longest = Math.max(...rows.map(({ row }) => row.error + row.warning + row.info));
  return html`<table class="chart wide">
    <caption>
      ${t(O.regions)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t(O.region)}</th>
        <td class="bar-space"></td>
        ${KINDS.map((kind) => html`<th scope="col" class="number ${kind}">${nounFor(2, SEVERITY_COUNTS[kind], lang)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ region, row }) =>
          html`<tr>
            <th scope="row">${t(REGIONS[region])}</th>
            <td class="bar-space">
              ${barCell(
                KINDS.map((kind) => ({ value: row[kind], tone: kind })),
                longest,
              )}
            </td>
            ${KINDS.map((kind) => html`<td class="number">${formatNumber(row[kind], lang)}</td>`)}
          </tr> `,
      )}
    </tbody>
  </table> `;
}
