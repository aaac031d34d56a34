import type { LedgerCounts, PageState } from '../../model/ledger.ts';
import { T } from '../words/headings.ts';
import { STATES } from '../words/labels.ts';
import { formatNumber } from '../words/numbers.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** The ledger as a table that adds up. */
export function ledgerSection({ report, lang, t }: Context): Markup {
  const rows: readonly (readonly [PageState, keyof LedgerCounts])[] = [
    ['checked', 'checked'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['not-visited', 'notVisited'],
  ];
  return html`<section class="ledger" aria-labelledby="ledger">
    <h2 id="ledger" tabindex="-1">${t(T.ledger)}</h2>
    <p class="lead">${t(T.ledgerLead)}</p>
    <table class="small">
      <thead>
        <tr>
          <th scope="col">${t(T.state)}</th>
          <th scope="col" class="number">${t(T.count)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([state, key]) =>
            html`<tr>
              <th scope="row">${t(STATES[state])}</th>
              <td class="number">${formatNumber(report.ledger[key], lang)}</td>
            </tr> `,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${t(T.total)}</th>
          <td class="number">${formatNumber(report.ledger.total, lang)}</td>
        </tr>
      </tfoot>
    </table>
  </section> `;
}
