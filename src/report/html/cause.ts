import type { Issue, Occurrence } from '../../model/issue.ts';
import { causeId } from '../cause-id.ts';
import { maybeWords, pageWords, quoted, reach, sourceWords } from '../place-words.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { REGIONS, SEVERITIES } from '../words/labels.ts';
import { formatNumber } from '../words/numbers.ts';
import { labelled } from '../words/say.ts';
import { waiverWords } from '../words/waiver.ts';
import { addressLink, andMore, type Context, foreign } from './context.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';

/** One cause: what is wrong, how far it reaches, and its first place in full. */
export function causeItem(issue: Issue, context: Context): Markup {
  const { lang, t } = context;
  const [place] = issue.occurrences;
  const kind = issue.outcome === 'review' ? 'review' : issue.severity;
  return html`<li class="cause" id="${causeId(issue)}">
    <p class="cause-head">
      <span class="tag ${kind}">${t(SEVERITIES[kind])}</span>
      <strong dir="auto">${cut(issue.message[lang], LIMITS.message)}</strong>
      <span class="reach">${reach(issue, lang)}</span>
    </p>
    ${issue.ignored !== undefined && html`<p class="ignored-why" dir="auto">${labelled(t(T.ignoredBecause), cut(waiverWords(issue, lang), LIMITS.message), lang)}</p>`}
    ${place !== undefined && placeBlock(place, context)} ${pagesBlock(issue, context)}
  </li> `;
}

function placeBlock({ at, rewrite }: Occurrence, context: Context): Markup {
  const { lang, t } = context;
  const own = foreign(context.languageOf(at.url));
  const source = sourceWords(at);
  const maybe = maybeWords(at, lang);
  const built = at.built === undefined ? undefined : html`<code dir="ltr">${cut(pageWords(at), LIMITS.address)}</code>`;
  return html`<div class="place">
    <p class="where">
      ${labelled(t(T.where), '', lang)}${built ?? addressLink(at.url)}${at.region !== undefined && html` <span class="region">(${t(REGIONS[at.region])})</span>`}
    </p>
    ${at.excerpt === undefined ? elementBlock(at.snippet) : quoteBlock(at.excerpt, own)}
    ${rewrite !== undefined && html`<p class="rewrite"><span class="rewrite-label">${labelled(t(T.instead), '', lang)}</span><span class="rewrite-text" ${own}>${cut(rewrite, LIMITS.passage)}</span></p>`}
    <p class="selector">
      ${labelled(t(T.selector), '', lang)}<code dir="ltr">${cut(at.selector, LIMITS.selector)}</code>
    </p>
    ${source !== undefined && html`<p class="selector">${labelled(t(T.source), '', lang)}<code dir="ltr">${cut(source, LIMITS.address)}</code></p>`}
    ${maybe !== undefined && html`<p class="selector">${cut(maybe, LIMITS.address)}</p>`}
  </div>`;
}

/** The sentence in its paragraph. */
function quoteBlock(excerpt: NonNullable<Occurrence['at']['excerpt']>, own: Markup): Markup {
  const { before, passage, after } = quoted(excerpt, LIMITS.around);
  return html`<blockquote ${own}><p>${before}<mark>${cut(passage, LIMITS.passage)}</mark>${after}</p></blockquote>`;
}

function elementBlock(snippet: string): Markup {
  const text = cut(snippet, LIMITS.snippet)
    .replace(/[^\S\n]+$/gm, '')
    .trim();
  return html`<pre dir="ltr"><code>${text}</code></pre>`;
}

/** The pages that show it, folded away: the first place is open already. */
function pagesBlock({ pages, occurrences, count }: Issue, context: Context): Markup | undefined {
  const { lang, t } = context;
  if (pages.length > 1) {
    return html`<details>
      <summary>${t(T.allPages)} (${formatNumber(pages.length, lang)})</summary>
      <ul class="addresses">
        ${pages.slice(0, LIMITS.pages).map((url) => html`<li>${addressLink(url)}</li> `)}
      </ul>
      ${andMore(pages.length - LIMITS.pages, context)}
    </details>`;
  }
  const others = occurrences.slice(1, 1 + LIMITS.pages);
  if (others.length === 0) return undefined;
  return html`<details>
    <summary>${t(T.otherPlaces)} (${formatNumber(count - 1, lang)})</summary>
    <ul class="addresses">
      ${others.map(({ at }) => html`<li><code dir="ltr">${cut(at.selector, LIMITS.selector)}</code></li> `)}
    </ul>
    ${andMore(count - 1 - others.length, context)}
  </details>`;
}
