import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Reason } from '../../model/ledger.ts';
import { A } from '../words/app.ts';
import { T } from '../words/headings.ts';
import { STATES } from '../words/labels.ts';
import { ISSUES, PAGES, SEVERITY_COUNTS } from '../words/nouns.ts';
import { counted } from '../words/numbers.ts';
import { levelWords } from '../words/readability.ts';
import { whatHappened } from '../words/reasons.ts';
import { levelOf } from './level.ts';
import type { Model, PageFacts } from './nouns.ts';
import { More } from './parts.tsx';
import { SearchBox } from './search-box.tsx';
import { shown, useUi } from './ui.ts';

const SORTS = { issues: A.sortIssues, level: A.sortLevel, url: A.sortUrl } as const;
type Sort = keyof typeof SORTS;

/** Every page, worst first. */
export function PagesView(): JSX.Element {
  const { model, route, lang, t, set } = useUi();
  const { q = '', sort = 'issues' } = route.params;
  const found = useMemo(() => pagesOf(model, q, sort in SORTS ? (sort as Sort) : 'issues'), [model, q, sort]);
  return (
    <section class="pages" aria-labelledby="view-title">
      <h2 id="view-title" tabIndex={-1}>
        {t(A.pages)}
      </h2>
      <form class="filters" role="search" aria-label={t(A.filters)} onSubmit={(event) => event.preventDefault()}>
        <SearchBox />
        <label class="facet">
          <span>{t(A.sort)}</span>
          <select value={sort} onChange={(event) => set({ ...route.params, sort: event.currentTarget.value })}>
            {Object.entries(SORTS).map(([value, words]) => (
              <option key={value} value={value}>
                {t(words)}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p class="found">
        <span role="status">{counted(found.length, PAGES, lang)}</span>
      </p>
      {found.length === 0 ? (
        <p class="nothing">{t(A.nothing)}</p>
      ) : (
        <More
          key={`${q} ${sort}`}
          items={found}
          first={50}
          tag="ol"
          class="page-list"
          each={(n) => <Row key={n} number={n} />}
        />
      )}
    </section>
  );
}

function Row({ number }: { number: number }): JSX.Element {
  const { model, lang, t, link } = useUi();
  const page = model.page(number);
  return (
    <li class="page-row">
      <p class="page-title">
        <a href={link('page', { u: page.url })}>
          <span lang={page.lang} dir="auto">
            {shown(nameOf(page, t(T.untitled)), 160)}
          </span>
        </a>
      </p>
      <p class="address" dir="ltr">
        {shown(page.url, 300)}
      </p>
      <p class="page-facts">
        {page.state !== 'checked' && (
          <span>
            <span class={`tag ${page.state}`}>{t(STATES[page.state])}</span>{' '}
            {page.reason !== '' && whatHappened(page.reason as Reason, lang, { state: page.state })}
          </span>
        )}
        {page.state === 'checked' && <span>{counted(page.failures, ISSUES, lang)}</span>}
        {page.reviews > 0 && <span>{counted(page.reviews, SEVERITY_COUNTS.review, lang)}</span>}
        {page.levels.map((level) => (
          <span key={level[0]}>{levelWords(levelOf(level), lang)}</span>
        ))}
        {page.partial && <span>{t(T.partial)}</span>}
      </p>
    </li>
  );
}

function pagesOf(model: Model, q: string, sort: Sort): number[] {
  const wanted = q.toLowerCase();
  const numbers = Array.from({ length: model.pageCount }, (_, number) => number).filter((number) => {
    const { url, title } = model.page(number);
    return wanted === '' || `${url} ${title}`.toLowerCase().includes(wanted);
  });
  if (sort === 'url') return numbers;
  const weight = new Map(
    numbers.map((number) => [number, sort === 'level' ? hardness(model, number) : trouble(model, number)]),
  );
  return numbers.sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || a - b);
}

/** What could not be looked at comes first, then what has issues; what was left out, and the missing targets of links, last. */
function trouble(model: Model, number: number): number {
  const { failures, reviews, state, reason } = model.page(number);
  if (state === 'error' && reason !== 'http-status') return 2e9;
  return failures * 1000 + Math.min(reviews, 999) + (state === 'checked' ? 1e9 : 0);
}

/** A page that was not looked at has no title that we know: its address then. */
function nameOf({ title, url, state }: PageFacts, untitled: string): string {
  if (title !== '') return title;
  return state === 'checked' ? untitled : url.replace(/^https?:\/\/[^/]*/, '');
}

/** School years; French ease turned round onto the same axis, only to sort. Pages without a score come last. */
function hardness(model: Model, number: number): number {
  const scores = model.page(number).levels.map(([lang, score]) => {
    if (score === null) return -1000;
    return lang === 0 ? score : (100 - score) / 6.24;
  });
  return Math.max(-1000, ...scores);
}
