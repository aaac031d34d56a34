import type { PageReport } from '../../model/report.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { STATES } from '../words/labels.ts';
import { formatNumber } from '../words/numbers.ts';
import { countsWords, levelWords } from '../words/readability.ts';
import { whatHappened } from '../words/reasons.ts';
import { addressLink, andMore, type Context, foreign } from './context.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';

/** Every page of the ledger as a row: errors first, then most issues, then by address. */
export function pagesSection(context: Context): Markup {
  const { report, t } = context;
  const rows = [...report.pages].sort((a, b) => weight(b) - weight(a)).slice(0, LIMITS.rows);
  const heads = [T.page, T.state, T.language, T.level2, T.failures, T.toReview];
  return html`<section class="pages" aria-labelledby="pages">
    <h2 id="pages" tabindex="-1">${t(T.pages)}</h2>
    <p class="lead">${t(T.pagesLead)}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="pages">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${t(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((page) => row(page, context))}
        </tbody>
      </table>
    </div>
    ${andMore(report.pages.length - rows.length, context)}
  </section> `;
}

function weight({ state, failures = 0, reviews = 0 }: PageReport): number {
  const first = { error: 4e9, 'not-visited': 3e9, checked: 1e9, skipped: 0 };
  return first[state] + Math.min(failures, 1e4) * 1e4 + Math.min(reviews, 9999);
}

function row(page: PageReport, { lang, t, languageOf }: Context): Markup {
  const { url, title, state, reason, detail, partial, readability = [], failures, reviews } = page;
  const own = foreign(languageOf(page.finalUrl ?? url));
  const why =
    reason === undefined
      ? undefined
      : whatHappened(reason, lang, { state, detail: detail === undefined ? undefined : cut(detail, 100) });
  const number = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(value, lang));
  return html`<tr>
    <th scope="row">
      ${state === 'checked' && html`<span class="page-title" ${own}>${title === undefined || title.trim() === '' ? t(T.untitled) : cut(title, 120)}</span> `}${addressLink(url)}
    </th>
    <td>
      <span class="tag ${state}">${t(STATES[state])}</span
      >${partial === true && html` <span class="partial">${t(T.partial)}</span>`}${why !== undefined && html` <span class="why" dir="auto">${why}</span>`}
    </td>
    <td>${page.lang === undefined || page.lang === '' ? '–' : cut(page.lang, 20)}</td>
    <td>
      ${readability.length === 0 ? '–' : readability.map((level) => html`<span class="reading">${levelWords(level, lang)} <span class="behind">(${countsWords(level.counts, lang)})</span></span> `)}
    </td>
    <td class="number">${number(failures)}</td>
    <td class="number">${number(reviews)}</td>
  </tr> `;
}
