import type { Issue, Occurrence } from '../../model/issue.ts';
import type { FixFirst, PageReport } from '../../model/report.ts';
import { quoted } from '../place-words.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { countsWords, gainWords, levelWords } from '../words/readability.ts';
import { labelled } from '../words/say.ts';
import { addressLink, andMore, type Context, foreign } from './context.ts';
import { LIMITS } from './limits.ts';
import { html, type Markup } from './markup.ts';

/** Pages with something to gain, the most first: each with its score, and the sentences to rewrite first. */
export function easierSection(context: Context): Markup | undefined {
  const { report, t } = context;
  const pages = report.pages.filter(({ fixFirst = [] }) => fixFirst.length > 0).toSorted((a, b) => most(b) - most(a));
  if (pages.length === 0) return undefined;
  const shown = pages.slice(0, LIMITS.easierPages);
  const issues = new Map(report.issues.map((issue) => [issue.key, issue]));
  return html`<section class="issues" aria-labelledby="easier">
    <h2 id="easier" tabindex="-1">${t(T.easier)}</h2>
    <p class="lead">${t(T.easierLead)}</p>
    ${shown.map((page) => pageBlock(page, issues, context))} ${andMore(pages.length - shown.length, context)}
  </section> `;
}

function most({ fixFirst = [] }: PageReport): number {
  return Math.max(0, ...fixFirst.map(({ gain }) => (gain.lang === 'fr' ? gain.by / POINTS_PER_YEAR : gain.by)));
}

/** Points of ease that weigh about as much as a school year: the weights of a syllable in the two formulas. */
const POINTS_PER_YEAR = 73.6 / 11.8;

function pageBlock(page: PageReport, issues: ReadonlyMap<string, Issue>, context: Context): Markup {
  const { lang, t } = context;
  const url = page.finalUrl ?? page.url;
  const { title = '', readability = [], fixFirst = [] } = page;
  const levels = readability.map((level) => `${levelWords(level, lang)} (${countsWords(level.counts, lang)})`);
  return html`<article class="rule">
    <h3 ${foreign(context.languageOf(url))}>${title.trim() === '' ? t(T.untitled) : cut(title, LIMITS.address)}</h3>
    <p class="where">${addressLink(url)}</p>
    <p class="behind">${levels.join(' · ')}</p>
    <ol class="causes">
      ${fixFirst.map((fix) => fixItem(fix, url, issues, context))}
    </ol>
  </article> `;
}

function fixItem(fix: FixFirst, url: string, issues: ReadonlyMap<string, Issue>, context: Context): Markup | undefined {
  const { lang, t } = context;
  const place = placeOf(issues.get(fix.issue), url, fix);
  if (place === undefined) return undefined;
  const own = foreign(fix.gain.lang);
  const { excerpt } = place.at;
  const parts = excerpt && quoted(excerpt, LIMITS.around);
  return html`<li class="cause">
    <p class="cause-head">
      <strong>${gainWords(fix.gain, lang)}</strong> <span dir="auto">${cut(place.message[lang], LIMITS.message)}</span>
    </p>
    ${parts !== undefined && html`<blockquote ${own}><p>${parts.before}<mark>${cut(parts.passage, LIMITS.passage)}</mark>${parts.after}</p></blockquote>`}
    ${place.rewrite !== undefined && html`<p class="rewrite"><span class="rewrite-label">${labelled(t(T.instead), '', lang)}</span><span class="rewrite-text" ${own}>${cut(place.rewrite, LIMITS.passage)}</span></p>`}
  </li> `;
}

function placeOf(issue: Issue | undefined, url: string, { gain }: FixFirst): Occurrence | undefined {
  const here = issue?.occurrences.filter(({ at }) => at.url === url) ?? [];
  return here.find((place) => place.gain?.by === gain.by) ?? here[0];
}
