import type { DocumentReport } from '../../model/document.ts';
import { cut } from '../visible.ts';
import { D, DOCUMENT_STATES, DOCUMENT_TYPES, documentReason, documentsSum, sizeWords } from '../words/documents.ts';
import { T } from '../words/headings.ts';
import { formatNumber } from '../words/numbers.ts';
import { addressLink, andMore, type Context, foreign } from './context.ts';
import { html, type Markup } from './markup.ts';

/** Rows and, in a row, pages that link to the document. */
const ROWS = 500;
const FROM = 3;

/** The PDF and Word files that pages link to, errors and most issues first; nothing where there are none. */
export function documentsSection(context: Context): Markup | undefined {
  const { report, lang, t } = context;
  const { documents = [] } = report;
  if (documents.length === 0) return undefined;
  const rows = [...documents].sort((a, b) => weight(b) - weight(a)).slice(0, ROWS);
  const heads = [D.document, T.state, D.type, D.size, T.language, T.failures, T.toReview, D.linkedFrom];
  return html`<section class="pages documents" aria-labelledby="documents">
    <h2 id="documents" tabindex="-1">${t(D.documents)}</h2>
    <p class="lead">${t(D.lead)} ${documentsSum(report, lang)}</p>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="documents">
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${t(head)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((document) => row(document, context))}
        </tbody>
      </table>
    </div>
    ${andMore(documents.length - rows.length, context)}
  </section> `;
}

function weight({ state, failures = 0, reviews = 0 }: DocumentReport): number {
  const first = { error: 4e9, checked: 2e9, skipped: 1e9, listed: 0 };
  return first[state] + Math.min(failures, 1e4) * 1e4 + Math.min(reviews, 9999);
}

function row(document: DocumentReport, context: Context): Markup {
  const { lang, t } = context;
  const { url, type, state, bytes, title, failures, reviews, from, fromCount, detail } = document;
  const own = foreign(
    document.lang !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(document.lang) ? document.lang : undefined,
  );
  const reason = documentReason(document, lang);
  const number = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(value, lang));
  return html`<tr>
    <th scope="row">
      ${title !== undefined && html`<span class="page-title" ${own}>${cut(title, 120)}</span> `}${addressLink(url)}
    </th>
    <td>
      <span class="tag ${state === 'listed' ? 'skipped' : state}">${t(DOCUMENT_STATES[state])}</span
      >${reason !== undefined && html` <span class="why">${reason}</span>`}${detail !== undefined && html` <span class="detail" dir="auto">(${cut(detail, 100)})</span>`}
    </td>
    <td>${DOCUMENT_TYPES[type]}</td>
    <td class="number">${bytes === undefined ? '–' : sizeWords(bytes, lang)}</td>
    <td>${document.lang === undefined || document.lang === '' ? '–' : cut(document.lang, 20)}</td>
    <td class="number">${number(failures)}</td>
    <td class="number">${number(reviews)}</td>
    <td>
      ${from.slice(0, FROM).map((page) => html`${addressLink(page)} `)}${fromCount > FROM && html`+ ${formatNumber(fromCount - FROM, lang)}`}
    </td>
  </tr> `;
}
