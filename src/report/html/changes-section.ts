import { causeId } from '../cause-id.ts';
import { ruleOf } from '../sections.ts';
import { cut } from '../visible.ts';
import { formatDate, counted, formatNumber } from '../words/numbers.ts';
import { FIXED_ISSUES, NEW_ISSUES, NOT_COMPARABLE, O, UNCHANGED } from '../words/overview.ts';
import { andMore, type Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';

/** What changed since the run before: nothing where there is none to compare with. */
export function changesSection(context: Context): Markup | undefined {
  const { report, lang, t } = context;
  const { changes } = report;
  if (changes === undefined) return undefined;
  const parts = [
    counted(changes.new.length, NEW_ISSUES, lang),
    counted(changes.fixed.length, FIXED_ISSUES, lang),
    counted(changes.unchanged, UNCHANGED, lang),
    ...(changes.notComparable > 0 ? [counted(changes.notComparable, NOT_COMPARABLE, lang)] : []),
  ];
  const still = changes.new.length === 0 && changes.fixed.length === 0;
  return html`<section class="changes" aria-labelledby="changes">
    <h2 id="changes" tabindex="-1">
      ${t(O.changes)} <span class="count">${cut(formatDate(changes.since, lang), 60)}</span>
    </h2>
    <p class="change-counts">${parts.map((part) => html`<span>${part}</span> `)}</p>
    ${still && html`<p class="lead">${t(O.noChange)}</p>`} ${newList(context)} ${fixedList(context)}
  </section> `;
}

function newList(context: Context): Markup | undefined {
  const { report, lang, t } = context;
  const keys = new Set(report.changes?.new);
  const issues = report.issues.filter(
    ({ key, ignored, outcome }) => keys.has(key) && ignored === undefined && outcome === 'fail',
  );
  if (issues.length === 0) return undefined;
  return html`<details>
    <summary>${t(O.newList)} (${formatNumber(issues.length, lang)})</summary>
    <ul class="addresses">
      ${issues.slice(0, LIMITS.addresses).map(
        (issue) =>
          html`<li>
            <a class="to-cause" href="#${causeId(issue)}"
              ><bdi>${cut(ruleOf(report, issue.rule).title[lang], LIMITS.address)}</bdi></a
            >
            <span class="detail" dir="auto">${cut(issue.message[lang], LIMITS.message)}</span>
          </li> `,
      )}
    </ul>
    ${andMore(issues.length - LIMITS.addresses, context)}
  </details>`;
}

function fixedList(context: Context): Markup | undefined {
  const { report, lang, t } = context;
  const fixed = report.changes?.fixed ?? [];
  if (fixed.length === 0) return undefined;
  const byRule = new Map<string, { readonly title: string; count: number }>();
  for (const { rule, message } of fixed) {
    const entry = byRule.get(rule) ?? { title: message?.[lang] ?? rule, count: 0 };
    byRule.set(rule, entry);
    entry.count += 1;
  }
  const rows = [...byRule.values()];
  return html`<details>
    <summary>${t(O.fixedList)} (${formatNumber(fixed.length, lang)})</summary>
    <ul class="addresses">
      ${rows.slice(0, LIMITS.addresses).map(({ title, count }) => html`<li><bdi>${cut(title, LIMITS.address)}</bdi> (${formatNumber(count, lang)})</li> `)}
    </ul>
    ${andMore(rows.length - LIMITS.addresses, context)}
  </details>`;
}
