import type { PageReport, PagePair, PairDifference, PairSide } from '../../model/report.ts';
import { cut } from '../visible.ts';
import { T } from '../words/headings.ts';
import { counted } from '../words/numbers.ts';
import { DIFFERENCES, kindWords, PAIR_WORDS, pairsSentence } from '../words/pairs.ts';
import { addressLink, andMore, type Context, foreign } from './context.ts';
import { html, type Markup } from './markup.ts';

/** Pairs that are written, and differences of each. */
const MOST_PAIRS = 100;
const MOST_DIFFERENCES = 25;

/** Pages that exist in both languages, with what differs: a table a pair, English left, French right. None: undefined. */
export function pairsSection(context: Context): Markup | undefined {
  const { report, lang, t } = context;
  const pairs = report.pairs ?? [];
  if (pairs.length === 0) return undefined;
  const differing = pairs.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.en < b.en ? -1 : 1));
  const shown = differing.slice(0, MOST_PAIRS);
  return html`<section class="pairs" aria-labelledby="pairs">
    <h2 id="pairs" tabindex="-1">${t(PAIR_WORDS.title)} <span class="count">${pairsSentence(pairs, lang)}</span></h2>
    <p class="lead">${t(differing.length === 0 ? PAIR_WORDS.same : PAIR_WORDS.lead)}</p>
    ${shown.map((pair, index) => pairTable(pair, index, context))} ${andMore(differing.length - shown.length, context)}
  </section> `;
}

function pairTable(pair: PagePair, index: number, context: Context): Markup {
  const { lang, t } = context;
  const rows = pair.differences.slice(0, MOST_DIFFERENCES);
  const id = `pair-${index}`;
  return html`<h3 id="${id}">
      ${titleOf(pair.en, context)} <span class="count">${counted(pair.count, DIFFERENCES, lang)}</span>
    </h3>
    <div class="scroll" tabindex="0" role="group" aria-labelledby="${id}">
      <table>
        <thead>
          <tr>
            <th scope="col">${t(PAIR_WORDS.what)}</th>
            <th scope="col">${t(PAIR_WORDS.english)}<br />${addressLink(pair.en)}</th>
            <th scope="col">${t(PAIR_WORDS.french)}<br />${addressLink(pair.fr)}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((difference) => row(difference, context))}
        </tbody>
      </table>
    </div>
    ${andMore(pair.count - rows.length, context)}`;
}

function row({ kind, review, en, fr }: PairDifference, { lang, t }: Context): Markup {
  return html`<tr>
    <th scope="row">${kindWords(kind, lang)}${review === true && html` <span class="tag">${t(T.toReview)}</span>`}</th>
    <td>${side(en, 'en', t(PAIR_WORDS.absent))}</td>
    <td>${side(fr, 'fr', t(PAIR_WORDS.absent))}</td>
  </tr> `;
}

function side(place: PairSide | undefined, lang: 'en' | 'fr', absent: string): Markup {
  if (place === undefined) return html`<span class="behind">${absent}</span>`;
  return html`<span ${foreign(lang)}>${cut(place.text === '' ? place.selector : place.text, 200)}</span>`;
}

function titleOf(url: string, { report }: Context): Markup {
  const page: PageReport | undefined = report.pages.find((one) => (one.finalUrl ?? one.url) === url);
  const title = page?.title?.trim() ?? '';
  return title === ''
    ? html`<span dir="auto">${cut(url, 120)}</span>`
    : html`<span ${foreign('en')}>${cut(title, 120)}</span>`;
}
