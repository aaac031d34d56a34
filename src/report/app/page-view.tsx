import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { PageState, Reason } from '../../model/ledger.ts';
import { A } from '../words/app.ts';
import { T } from '../words/headings.ts';
import { REGIONS, STATES } from '../words/labels.ts';
import { countsWords, formulaName, gainWords, LANGUAGE_NAMES, levelMeaning, levelWords } from '../words/readability.ts';
import { whatHappened } from '../words/reasons.ts';
import { labelled } from '../words/say.ts';
import { Gain, Selector, Tag } from './cause-card.tsx';
import { Gone } from './gone.tsx';
import { levelOf } from './level.ts';
import type { PageFacts } from './nouns.ts';
import { isWhole, More, Outside, Passage, Rewrite } from './parts.tsx';
import { type Stop, stopsOf } from './reading-order.ts';
import { shown, useUi } from './ui.ts';

/** All that the report says of one page: its score, what to rewrite first, and what was found, as one reads. */
export function PageView(): JSX.Element {
  const { model, route, t } = useUi();
  const number = model.pageByUrl.get(route.params['u'] ?? '');
  const stops = useMemo(() => (number === undefined ? [] : stopsOf(model, number)), [model, number]);
  if (number === undefined) return <Gone />;
  const page = model.page(number);
  return (
    <section class="page-view" aria-labelledby="view-title">
      <h2 id="view-title" tabIndex={-1} lang={page.title === '' ? undefined : page.lang} dir="auto">
        {shown(page.title === '' ? t(T.untitled) : page.title, 300)}
      </h2>
      <p class="where">
        <Outside url={page.url}>
          <bdi class="address">{shown(page.url, 300)}</bdi>
        </Outside>
      </p>
      <PageFate page={page} />
      {page.levels.length > 0 && <Levels page={page} />}
      <FixFirst page={page} />
      <h3>{t(A.here)}</h3>
      {stops.length === 0 ? (
        <p class="nothing">{t(A.noneHere)}</p>
      ) : (
        <More
          items={stops}
          first={50}
          tag="ol"
          class="stops"
          each={(stop, index) => (
            <li class="stop" key={index}>
              <StopBlock stop={stop} />
            </li>
          )}
        />
      )}
    </section>
  );
}

function PageFate({ page }: { page: PageFacts }): JSX.Element | null {
  const { lang, t } = useUi();
  if (page.state === 'checked') return page.partial ? <p class="lead">{t(A.partial)}</p> : null;
  const state: PageState = page.state;
  return (
    <p class="lead">
      <span class={`tag ${state}`}>{t(STATES[state])}</span>{' '}
      {page.reason !== '' && whatHappened(page.reason as Reason, lang, { state })}
    </p>
  );
}

function Levels({ page }: { page: PageFacts }): JSX.Element {
  const { lang, t } = useUi();
  return (
    <div class="levels">
      {page.levels.map((packed) => {
        const level = levelOf(packed);
        const meaning = levelMeaning(level, lang);
        return (
          <div class="level" key={packed[0]}>
            <p class="level-name">{t(LANGUAGE_NAMES[level.lang])}</p>
            <p class="score">{levelWords(level, lang)}</p>
            {meaning !== undefined && <p>{meaning}</p>}
            <p class="behind">
              {labelled(t(T.formula), formulaName(level), lang)}.{' '}
              {labelled(t(T.counts), countsWords(level.counts, lang), lang)}.
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** The changes that help the page most, each leading to its finding. */
function FixFirst({ page }: { page: PageFacts }): JSX.Element | null {
  const { model, lang, t, link } = useUi();
  if (page.fixFirst.length === 0) return null;
  const number = model.pageByUrl.get(page.url);
  return (
    <>
      <h3>{t(T.easier)}</h3>
      <ol class="fix-first">
        {page.fixFirst.map(([index, by, of]) => {
          const cause = model.causes[index];
          if (cause === undefined) return null;
          const place = model.columns.page.slice(cause.from, cause.to).findIndex((each) => each === number);
          const said = place === -1 ? undefined : model.place(cause.from + place);
          const text = said === undefined ? '' : said.text.slice(said.start, said.end);
          return (
            <li key={index}>
              <strong class="gain">{gainWords({ lang: of, by }, lang)}</strong>{' '}
              <a href={link(cause.id)}>
                <span dir="auto">{shown((said ?? cause).message[lang], 300)}</span>
              </a>
              {text !== '' && (
                <span class="fix-text" lang={of} dir="auto">
                  {shown(text, 140)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** A paragraph with everything marked that was found in it, and what to do about each. */
function StopBlock({ stop: { places } }: { stop: Stop }): JSX.Element {
  const { t, lang, link } = useUi();
  const [first, ...others] = places;
  if (first === undefined) return <></>;
  return (
    <>
      {first.place.region !== 'main' && <p class="region">{t(REGIONS[first.place.region])}</p>}
      <Passage place={first.place} others={others.map(({ place }) => place)} />
      <ul class="said-here">
        {places.map(({ cause, place }, index) => (
          <li key={`${cause.id} ${index}`}>
            <p class="cause-head">
              <Tag cause={cause} />{' '}
              <a href={link(cause.id)}>
                <span dir="auto">{shown(place.message[lang], 500)}</span>
              </a>{' '}
              {place.gain !== 0 && <Gain place={place} />}
            </p>
            <Rewrite place={place} />
          </li>
        ))}
      </ul>
      {first.place.text === '' && !isWhole(first.place) && <Selector place={first.place} />}
    </>
  );
}
