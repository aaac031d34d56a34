import { uncheckedOf, type Unchecked } from '../unchecked.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { STATES } from '../words/labels.ts';
import { formatNumber } from '../words/numbers.ts';
import { reasonWords } from '../words/reasons.ts';
import { addressLink, andMore, type Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';

/** What was not looked at, by reason, each with what to do. Said even when it is nothing. */
export function uncheckedSection(context: Context): Markup {
  const { report, lang, t } = context;
  const groups = uncheckedOf(report);
  const missed = groups.filter(({ state }) => state !== 'skipped');
  const skipped = groups.filter(({ state }) => state === 'skipped');
  const count = skipped.reduce((sum, { places }) => sum + places.length, 0);
  return html`<section class="unchecked" aria-labelledby="not-checked">
    <h2 id="not-checked" tabindex="-1">${t(T.notChecked)}</h2>
    ${missed.length === 0 && report.verdict.complete && html`<p class="lead">${t(T.allChecked)}</p>`}
    ${
      missed.length > 0 &&
      html`<ul class="gaps">
        ${missed.map((group) => gapItem(group, context))}
      </ul>`
    }
    ${
      skipped.length > 0 &&
      html`<details>
        <summary>${t(T.setAside)} (${formatNumber(count, lang)})</summary>
        <ul class="gaps">
          ${skipped.map((group) => gapItem(group, context))}
        </ul>
      </details>`
    }
  </section> `;
}

/** Addresses that stand open; more are folded away. */
const OPEN = 2;

function gapItem({ reason, state, places }: Unchecked, context: Context): Markup {
  const { lang, t } = context;
  const { what, todo } = reasonWords(reason, state);
  const list = html`<ul class="addresses">
      ${places
        .slice(0, LIMITS.addresses)
        .map(
          ({ url, detail }) =>
            html`<li>
              ${addressLink(url)}${detail !== undefined && html` <span class="detail" dir="auto">(${cut(detail, LIMITS.address)})</span>`}
            </li> `,
        )}
    </ul>
    ${andMore(places.length - LIMITS.addresses, context)}`;
  return html`<li class="gap">
    <p>
      <span class="tag ${state}">${t(state === 'skipped' ? STATES.skipped : T.navUnchecked)}</span>
      <span class="gap-what">${what[lang]}</span> ${todo[lang]}
    </p>
    ${
      places.length <= OPEN
        ? list
        : html`<details>
            <summary>${t(T.addresses)} (${formatNumber(places.length, lang)})</summary>
            ${list}
          </details>`
    }
  </li> `;
}
