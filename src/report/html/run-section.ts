import type { BrowserFacts } from '../../model/report.ts';
import { cut } from '../visible.ts';
import { budgetSentence } from '../words/budgets.ts';
import { T } from '../words/headings.ts';
import { BROWSER_SOURCES } from '../words/labels.ts';
import { noticeSentence } from '../words/notices.ts';
import { PAGES, SECONDS, SEVERITY_COUNTS } from '../words/nouns.ts';
import { counted, formatDate, formatNumber, nounFor } from '../words/numbers.ts';
import { labelled } from '../words/say.ts';
import { EXIT_CODES, GATES, reasonSentence, STANDINGS, standing } from '../words/verdict.ts';
import { andMore, type Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';
import { subjectOf } from '../words/subject.ts';

/** How the gate judged: the policy, the counts, the outcome. */
export function gateSection({ report, lang, t }: Context): Markup {
  const { verdict, counts } = report;
  const kinds = ['error', 'warning', 'info', 'review', 'ignored'] as const;
  return html`<section class="gate" aria-labelledby="gate">
    <h2 id="gate" tabindex="-1">${t(T.gate)}</h2>
    <p>${t(GATES[verdict.failOn])} ${labelled(t(T.counts), '', lang).trim()}</p>
    <ul>
      ${kinds.map((kind) => html`<li>${counted(counts[kind], SEVERITY_COUNTS[kind], lang)}</li> `)}
    </ul>
    ${verdict.reasons.length > 0 && listOf(verdict.reasons.map((reason) => reasonSentence(reason, lang)))}
    ${
      report.budgets !== undefined &&
      html`<h3>${t(T.budgets)}</h3>
        ${listOf(report.budgets.map((result) => budgetSentence(result, lang)))}`
    }
    <p>${t(STANDINGS[standing(report)])}. ${t(EXIT_CODES[verdict.exitCode])}</p>
  </section> `;
}

/** What ran, on what, when, with what. */
export function runSection(context: Context): Markup {
  const { report, lang, t } = context;
  const { tool, browser, inputs, standard, profile, sample, time, notices } = report;
  const seconds = `${formatNumber(time.seconds, lang, 1)} ${nounFor(time.seconds, SECONDS, lang)}`;
  const { isWords } = subjectOf(report);
  const facts: readonly (readonly [string, string | Markup])[] = [
    [
      t(T.inputs),
      html`${listOf(inputs.map((input) => cut(input, LIMITS.address)))}
      ${andMore(inputs.length - LIMITS.addresses, context)}`,
    ],
    ...(isWords ? [] : [[t(T.standard), cut(standard, LIMITS.message)] as const]),
    [t(T.profile), cut(profile, LIMITS.message)],
    ...(sample === undefined ? [] : [[t(T.sample), counted(sample, PAGES, lang)] as const]),
    [t(T.started), cut(formatDate(time.started, lang), 60)],
    [t(T.lasted), seconds],
    [t(T.tool), cut(`Curbcut ${tool.version}${isWords ? '' : `, axe-core ${tool.axe}`}`, LIMITS.message)],
    [t(T.browser), browser === undefined ? t(T.noBrowser) : browserWords(browser, context)],
  ];
  return html`<section class="run" aria-labelledby="run">
    <h2 id="run" tabindex="-1">${t(T.aboutRun)}</h2>
    <dl class="facts">
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd dir="auto">${value}</dd>
          </div> `,
      )}
    </dl>
    ${
      notices.length > 0 &&
      html`<h3>${t(T.notices)}</h3>
        ${listOf(notices.map((notice) => cut(noticeSentence(notice, lang), LIMITS.message)))}`
    }
  </section> `;
}

/** A list; one item alone is none. */
function listOf(items: readonly string[]): Markup {
  const [only] = items;
  if (items.length === 1) return html`<p dir="auto">${only}</p>`;
  return html`<ul>
    ${items.slice(0, LIMITS.addresses).map((item) => html`<li dir="auto">${item}</li> `)}
  </ul>`;
}

function browserWords({ version, where, sandbox }: BrowserFacts, { t }: Context): string {
  const parts = [cut(version, LIMITS.message), t(BROWSER_SOURCES[where]), ...(sandbox ? [] : [t(T.noSandbox)])];
  return parts.join(', ');
}
