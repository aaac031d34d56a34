import type { PageReport, PagePair, PairDifference, PairSide } from '../../model/report.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { counted } from '../words/numbers.ts';
import { DIFFERENCES, groupWords, kindWords, PAIR_WORDS, pairsSentence, sideWords } from '../words/pairs.ts';
import { safeHref } from './address.ts';
import { addressLink, andMore, type Context, foreign } from './context.ts';
import { html, type Markup } from './markup.ts';

/** Pairs that are written, and differences of each. */
const MOST_PAIRS = 100;
const MOST_DIFFERENCES = 25;

/** Pages that exist in both languages, with what differs: folded pair by pair, English left, French right. None: undefined. */
export function pairsSection(context: Context): Markup | undefined {
  const { report, lang, t } = context;
  const pairs = report.pairs ?? [];
  if (pairs.length === 0) return undefined;
  const differing = pairs.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.en < b.en ? -1 : 1));
  const shown = differing.slice(0, MOST_PAIRS);
  return html`<section class="pairs" aria-labelledby="pairs">
    <h2 id="pairs" tabindex="-1">${t(PAIR_WORDS.title)} <span class="count">${pairsSentence(pairs, lang)}</span></h2>
    <p class="lead">${t(differing.length === 0 ? PAIR_WORDS.same : PAIR_WORDS.lead)}</p>
    ${shown.map((pair) => pairBlock(pair, shown.length === 1, context))}
    ${andMore(differing.length - shown.length, context)}
  </section> `;
}

function pairBlock(pair: PagePair, isOpen: boolean, context: Context): Markup {
  const { lang, t } = context;
  const listed = pair.differences.slice(0, MOST_DIFFERENCES);
  const rules = [...new Set(listed.map(({ rule }) => rule))];
  return html`<details class="pair" ${isOpen && html` open`}>
    <summary>
      ${titleOf(pair.en, 'en', context)} <span aria-hidden="true">/</span> ${titleOf(pair.fr, 'fr', context)}
      <span class="count">${counted(pair.count, DIFFERENCES, lang)}</span>
    </summary>
    <div class="sides pages-of-pair">
      <p><span class="side-name">${t(PAIR_WORDS.english)}</span> ${addressLink(pair.en)}</p>
      <p><span class="side-name">${t(PAIR_WORDS.french)}</span> ${addressLink(pair.fr)}</p>
    </div>
    ${rules.map((rule) => groupBlock(rule, listed, pair, context))} ${andMore(pair.count - listed.length, context)}
  </details> `;
}

function groupBlock(rule: string, listed: readonly PairDifference[], pair: PagePair, context: Context): Markup {
  const own = listed.filter((difference) => difference.rule === rule);
  return html`<h3>${groupWords(rule, context.lang)}</h3>
    <ul class="differences">
      ${own.map((difference) => differenceItem(difference, pair, context))}
    </ul> `;
}

function differenceItem(difference: PairDifference, pair: PagePair, context: Context): Markup {
  const { lang, t } = context;
  const { kind, review } = difference;
  const what = kindWords(kind, lang);
  const tag = review === true && html` <span class="tag review">${t(T.toReview)}</span>`;
  return html`<li>
    ${what === groupWords(difference.rule, lang) ? tag : html`<p class="what">${what}${tag}</p>`}
    <div class="sides">
      <div><span class="side-name">${t(PAIR_WORDS.inEnglish)}</span> ${side(difference, 'en', pair.en, context)}</div>
      <div><span class="side-name">${t(PAIR_WORDS.inFrench)}</span> ${side(difference, 'fr', pair.fr, context)}</div>
    </div>
  </li> `;
}

/** The value or the words of one page, and the passage that they stand in as a link to that place. */
function side(difference: PairDifference, own: 'en' | 'fr', url: string, context: Context): Markup {
  const { lang, report } = context;
  const place = difference[own];
  const said = sideWords(difference, own, lang, (rule) =>
    Object.hasOwn(report.rules, rule) ? report.rules[rule]?.title[lang] : undefined,
  );
  // What was left in the other language is to be read in that one.
  const spoken = difference.kind === 'untranslated' ? (own === 'en' ? 'fr' : 'en') : own;
  const text = said.own
    ? html`<span ${foreign(spoken)}>${cut(said.text, 200)}</span>`
    : html`<span class="behind">${cut(said.text, 200)}</span>`;
  if (place?.passage !== undefined && place.passage === place.text) return passage(place, own, url);
  return html`${text} ${place?.passage !== undefined && html`<span class="passage">${passage(place, own, url)}</span>`}`;
}

function passage({ passage: words = '' }: PairSide, own: 'en' | 'fr', url: string): Markup {
  const text = cut(words, 160);
  const href = safeHref(url);
  if (href === undefined) return html`<span ${foreign(own)}>${text}</span>`;
  return html`<a href="${href.replace(/#.*$/, '')}#:~:text=${fragmentOf(words)}" rel="noreferrer" ${foreign(own)}
    >${text}</a
  >`;
}

/** The first words, which a browser looks for on the page: a hyphen and a comma have a meaning of their own there. */
function fragmentOf(words: string): string {
  const line = words.split('\n', 1)[0] ?? '';
  const first = line.length <= 60 ? line : line.slice(0, 60).replace(/\s\S*$/, '');
  return encodeURIComponent(first.replace(/…$|\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

function titleOf(url: string, own: 'en' | 'fr', { report }: Context): Markup {
  const page: PageReport | undefined = report.pages.find((one) => (one.finalUrl ?? one.url) === url);
  const title = page?.title?.trim() ?? '';
  return title === ''
    ? html`<span class="address" dir="auto">${cut(url, 120)}</span>`
    : html`<span ${foreign(own)}>${cut(title, 120)}</span>`;
}
