import type { ComparedIssue, Comparison } from '../../model/comparison.ts';
import type { Lang } from '../../model/language.ts';
import { addressLink } from '../html/context.ts';
import { head } from '../html/head.ts';
import { LIMITS } from '../html/limits.ts';
import { html, type Markup } from '../html/markup.ts';
import { cut } from '../visible.ts';
import { C, comparedWords, comparisonCounts, runWords } from '../words/comparison.ts';
import { T } from '../words/headings.ts';
import { SEVERITIES } from '../words/labels.ts';
import { formatNumber } from '../words/numbers.ts';
import { shownLists, type TitleOf } from './lists.ts';

/** Issues of one list in the file; JSON has them all. */
const MOST = 500;

/** A comparison as one HTML file without a script, under the report's own style and policy. */
export function comparisonHtml(comparison: Comparison, titleOf: TitleOf, lang: Lang): string {
  const page = html`<!DOCTYPE html>
    <html lang="${lang}-CA">
      ${head(lang, { title: C.title[lang] })}
      <body>
        <a class="skip" href="#main">${T.skip[lang]}</a>
        <header class="banner">
          <p class="product">Curbcut</p>
          <h1>${C.title[lang]}</h1>
        </header>
        <main id="main" tabindex="-1">
          <div class="part">
            <section class="changes" aria-labelledby="counts">
              <h2 id="counts">${comparisonCounts(comparison, lang)}</h2>
              ${comparison.new.length + comparison.fixed.length === 0 && html`<p class="lead">${C.same[lang]}</p>`}
              <dl class="facts">
                ${(['before', 'now'] as const).map(
                  (which) =>
                    html`<div>
                      <dt>${C[which][lang]}</dt>
                      <dd dir="auto">
                        ${runWords(comparison[which], lang)}
                        ${!comparison[which].complete && html`<br />${C.incomplete[lang]}`}
                      </dd>
                    </div> `,
                )}
              </dl>
            </section>
            ${shownLists(comparison).map(
              ({ title, id, issues }) =>
                html`<section class="issues" aria-labelledby="${id}">
                  <h2 id="${id}">${title[lang]} <span class="count">${formatNumber(issues.length, lang)}</span></h2>
                  ${
                    issues.length === 0
                      ? html`<p class="lead">${T.none[lang]}</p>`
                      : html`<ul class="causes">
                          ${issues.slice(0, MOST).map((issue) => item(issue, titleOf, lang))}
                        </ul>`
                  }
                  ${issues.length > MOST && html`<p class="more">+ ${formatNumber(issues.length - MOST, lang)}</p>`}
                </section> `,
            )}
          </div>
        </main>
      </body>
    </html>`;
  return `${page.markup.replace(/[ \t]*\n+/g, '\n')}\n`;
}

function item(issue: ComparedIssue, titleOf: TitleOf, lang: Lang): Markup {
  const { reach, why } = comparedWords(issue, lang);
  return html`<li class="cause">
    <p class="cause-head">
      <span class="tag ${issue.severity}">${SEVERITIES[issue.severity][lang]}</span>
      <strong dir="auto">${cut(titleOf(issue.rule)?.[lang] ?? issue.rule, LIMITS.address)}</strong>
      <span class="reach">${reach}</span>
    </p>
    <p dir="auto">${cut(issue.message[lang], LIMITS.message)}</p>
    ${why !== undefined && html`<p class="ignored-why">${why}</p>`}
    <p class="where">${addressLink(issue.url)}</p>
    <p class="selector"><code dir="ltr">${cut(issue.selector, LIMITS.selector)}</code></p>
  </li> `;
}
