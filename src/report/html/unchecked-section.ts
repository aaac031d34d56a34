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
  const { report, t } = context;
  const groups = uncheckedOf(report);
  const missed = groups.filter(({ state }) => state !== 'skipped');
  return html`<section class="unchecked" aria-labelledby="not-checked">
<h2 id="not-checked" tabindex="-1">${t(T.notChecked)}</h2>
${missed.length === 0 && report.verdict.complete && html`<p class="lead">${t(T.allChecked)}</p>`}
${groups.length > 0 && html`<ul class="gaps">
${groups.map((group) => gapItem(group, context))}</ul>`}
</section>
`;
}

function gapItem({ reason, state, places }: Unchecked, context: Context): Markup {
  const { lang, t } = context;
  const { what, todo } = reasonWords(reason, state);
  return html`<li class="gap ${state}">
<p><span class="tag ${state}">${t(STATES[state])}</span> <strong>${what[lang]}</strong> ${todo[lang]}</p>
<details><summary>${t(T.addresses)} (${formatNumber(places.length, lang)})</summary>
<ul class="addresses">
${places.slice(0, LIMITS.addresses).map(({ url, detail }) => html`<li>${addressLink(url)}${detail !== undefined && html` <span class="detail" dir="auto">(${cut(detail, LIMITS.address)})</span>`}</li>
`)}</ul>
${andMore(places.length - LIMITS.addresses, context)}
</details>
</li>
`;
}
