import type { RuleDescription } from '../../model/rule-description.ts';
import { clauseWords } from '../clause-words.ts';
import type { RuleGroup } from '../sections.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { CAUSES } from '../words/nouns.ts';
import { counted, formatNumber } from '../words/numbers.ts';
import { labelled } from '../words/say.ts';
import { safeHref } from './address.ts';
import { causeItem } from './cause.ts';
import { andMore, type Context } from './context.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';
import { nounOf } from '../words/subject.ts';

export interface IssueSection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly RuleGroup[];
  /** Causes written at most. */
  readonly room: number;
  readonly empty: string;
}

/** One front door: rule by rule, why and how once, then its causes. */
export function issueSection(section: IssueSection, context: Context): Markup {
  const { id, title, lead, groups, empty } = section;
  const shown = groups.slice(0, LIMITS.rules);
  const each = Math.max(LIMITS.openCauses, Math.floor(section.room / Math.max(1, shown.length)));
  const left = groups.slice(LIMITS.rules).reduce((sum, { issues }) => sum + issues.length, 0);
  return html`<section class="issues" aria-labelledby="${id}">
    <h2 id="${id}" tabindex="-1">${title} <span class="count">${reachOf(groups, context)}</span></h2>
    <p class="lead">${groups.length === 0 ? empty : lead}</p>
    ${shown.map((group) => ruleBlock(group, each, context))} ${andMore(left, context)}
  </section> `;
}

/** `12 causes, 20 pages`. */
export function reachOf(groups: readonly RuleGroup[], { lang }: Context): string {
  const causes = groups.reduce((sum, { issues }) => sum + issues.length, 0);
  const pages = new Set(groups.flatMap(({ issues }) => issues.flatMap((issue) => issue.pages)));
  return causes === 0
    ? counted(0, CAUSES, lang)
    : `${counted(causes, CAUSES, lang)}, ${counted(pages.size, nounOf([...pages]), lang)}`;
}

function ruleBlock(group: RuleGroup, each: number, context: Context): Markup {
  const { lang, t } = context;
  const { rule, issues } = group;
  const kept = issues.slice(0, each);
  const open = kept.slice(0, LIMITS.openCauses);
  const folded = kept.slice(LIMITS.openCauses);
  return html`<article class="rule">
    <h3 dir="auto">${cut(rule.title[lang], LIMITS.message)} <span class="count">${reachOf([group], context)}</span></h3>
    <dl class="advice">
      <div>
        <dt>${t(T.why)}</dt>
        <dd dir="auto">${cut(rule.why[lang], LIMITS.message)}</dd>
      </div>
      <div>
        <dt>${t(T.fix)}</dt>
        <dd dir="auto">${cut(rule.fix[lang], LIMITS.message)}</dd>
      </div>
      ${restsOn(rule, context)}
    </dl>
    <ul class="causes">
      ${open.map((issue) => causeItem(issue, context))}
    </ul>
    ${
      folded.length > 0 &&
      html`<details class="folded">
        <summary>${t(T.moreCauses)} (${formatNumber(folded.length, lang)})</summary>
        <ul class="causes">
          ${folded.map((issue) => causeItem(issue, context))}
        </ul>
      </details>`
    }
    ${andMore(issues.length - kept.length, context)}
  </article> `;
}

/** The clauses, each a link where it has an address; the rule's id and its further reading. */
function restsOn(rule: RuleDescription, { lang, t }: Context): Markup {
  const clauses = rule.standards.map((standard) => linkOrText(clauseWords(standard, lang), standard.url));
  const help = rule.help === undefined ? [] : [linkOrText(t(T.moreHelp), rule.help)];
  const links = [...clauses, ...help].map((link, index) => html`${index > 0 && ' · '}${link}`);
  return html`<div>
    <dt>${t(T.rests)}</dt>
    <dd>
      ${links}${links.length > 0 && ' · '}${labelled(t(T.ruleId), '', lang)}<code>${cut(rule.id, LIMITS.address)}</code>
    </dd>
  </div>`;
}

function linkOrText(text: string, url: string | undefined): Markup {
  const href = url === undefined ? undefined : safeHref(url);
  const short = cut(text, LIMITS.address);
  return href === undefined ? html`<span>${short}</span>` : html`<a href="${href}" rel="noreferrer">${short}</a>`;
}
