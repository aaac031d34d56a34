import type { Issue } from '../../model/issue.ts';
import { agreementSentences } from '../agreements.ts';
import { causeId } from '../cause-id.ts';
import { reach } from '../place-words.ts';
import { biggestFixes, ruleOf, type Sections } from '../sections.ts';
import { isMissingTarget } from '../unchecked.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { OWNER_ROLES, OWNERS, SEVERITIES } from '../words/labels.ts';
import { SEVERITY_COUNTS } from '../words/nouns.ts';
import { formatNumber, nounFor } from '../words/numbers.ts';
import { subjectOf } from '../words/subject.ts';
import { reasonSentence, type Standing, standing, STANDINGS, verdictSentences } from '../words/verdict.ts';
import type { Context } from './context.ts';
import { reachOf } from './issues.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';

/** The first thing on the page: the verdict in words, its reasons, and the figures. */
export function verdictPanel({ report, lang, t }: Context): Markup {
  const state = standing(report);
  const { ledger, counts, verdict } = report;
  const subject = subjectOf(report);
  const figures = [
    [ledger.checked, subject.checked],
    [missedPages(report), subject.missed],
    [counts.error, SEVERITY_COUNTS.error],
    [counts.warning, SEVERITY_COUNTS.warning],
    [counts.review, SEVERITY_COUNTS.review],
  ] as const;
  return html`<section class="verdict ${state}" aria-labelledby="verdict">
    <h2 id="verdict" tabindex="-1">
      ${sign(state)}<span class="visually-hidden">${t(T.verdict)} – </span>${t(STANDINGS[state])}
    </h2>
    <p class="verdict-text">${verdictSentences(report, lang).join(' ')}</p>
    ${report.status === 'interrupted' && html`<p>${t(T.interrupted)}</p>`}
    ${
      verdict.reasons.length > 0 &&
      html`<ul class="reasons">
        ${verdict.reasons.map((reason) => html`<li>${reasonSentence(reason, lang)}</li> `)}
      </ul>`
    }
    ${agreementSentences(report, lang).map((sentence) => html`<p class="agreement" dir="auto">${sentence}</p> `)}
    <dl class="figures">
      ${figures.map(
        ([value, noun]) =>
          html`<div>
            <dt>${nounFor(value, noun, lang)}</dt>
            <dd>${formatNumber(value, lang)}</dd>
          </div> `,
      )}
    </dl>
    <p class="caution">${t(T.automated)}</p>
  </section> `;
}

/** Pages that should have been looked at. The missing target of a link is a finding where the link is. */
function missedPages({ ledger, pages }: Context['report']): number {
  return ledger.error + ledger.notVisited - pages.filter(isMissingTarget).length;
}

/** A shape for each verdict, so that it can be told without colour. The heading says it in words. */
function sign(state: Standing): Markup {
  const shapes = {
    passed: html`<path d="M7 14.5l4.5 4.5L21 9.5" />`,
    failed: html`<path d="M9 9l10 10M19 9L9 19" />`,
    incomplete: html`<path d="M14 7v9M14 20v1" />`,
    reported: html`<path d="M8 10h12M8 14h12M8 18h7" />`,
  };
  return html`<svg class="sign" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true" focusable="false">
    <circle cx="14" cy="14" r="13" />
    ${shapes[state]}
  </svg>`;
}

/** The five causes that clear the most pages. */
export function topFixes({ report, lang, t }: Context): Markup {
  const fixes = biggestFixes(report, 5);
  return html`<section class="top" aria-labelledby="fixes">
    <h2 id="fixes" tabindex="-1">${t(T.topFixes)}</h2>
    <p class="lead">${t(fixes.length === 0 ? T.noFixes : T.topFixesLead)}</p>
    ${
      fixes.length > 0 &&
      html`<ol class="fixes">
        ${fixes.map((issue) => fixItem(issue, { report, lang, t }))}
      </ol>`
    }
  </section> `;
}

function fixItem(issue: Issue, { report, lang, t }: Pick<Context, 'report' | 'lang' | 't'>): Markup {
  const rule = ruleOf(report, issue.rule);
  return html`<li>
    <p class="fix-title">
      <a href="#${causeId(issue)}"><bdi>${cut(rule.title[lang], LIMITS.address)}</bdi></a>
    </p>
    <p class="fix-what" dir="auto">${cut(issue.message[lang], LIMITS.message)}</p>
    <p class="fix-facts">
      <span class="tag ${issue.severity}">${t(SEVERITIES[issue.severity])}</span>
      <span class="owner">${t(OWNERS[rule.owner])}</span> <span class="reach">${reach(issue, lang)}</span>
    </p>
  </li> `;
}

/** The two front doors. */
export function frontDoors(sections: Sections, context: Context): Markup {
  const { t } = context;
  const doors = [
    { owner: 'content', id: 'words', groups: sections.content },
    { owner: 'code', id: 'code', groups: sections.code },
  ] as const;
  return html`<section class="start" aria-labelledby="start">
    <h2 id="start" tabindex="-1">${t(T.startHere)}</h2>
    <ul class="doors">
      ${doors.map(
        ({ owner, id, groups }) =>
          html`<li>
            <a class="door" href="#${id}"
              ><span class="door-name">${t(OWNERS[owner])}</span>
              <span class="door-role">${t(OWNER_ROLES[owner])}</span>
              <span class="door-count">${reachOf(groups, context)}</span></a
            >
          </li> `,
      )}
    </ul>
  </section> `;
}
