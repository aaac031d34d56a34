import type { JSX } from 'preact';
import { clauseWords } from '../clause-words.ts';
import { A, CLEARS } from '../words/app.ts';
import { T } from '../words/headings.ts';
import { REGIONS, SEVERITIES } from '../words/labels.ts';
import { FIXES, PAGES, PLACES } from '../words/nouns.ts';
import { counted, formatNumber } from '../words/numbers.ts';
import { gainWords } from '../words/readability.ts';
import { labelled } from '../words/say.ts';
import { waiverWords } from '../words/waiver.ts';
import { issueText } from './issue-text.ts';
import type { Cause, Place } from './nouns.ts';
import { CopyButton, isWhole, More, Outside, PageLink, Passage, Rewrite } from './parts.tsx';
import { shown, useUi } from './ui.ts';

/** One cause: what is wrong, how far it reaches, its first place in full, and the others folded. */
export function CauseCard(props: { cause: Cause; places: readonly number[]; advice?: boolean }): JSX.Element {
  const { cause, places, advice = false } = props;
  const { model, lang, t, link } = useUi();
  const [first] = places;
  const place = first === undefined ? undefined : model.place(first);
  return (
    <>
      <p class="cause-head">
        <Tag cause={cause} /> <strong dir="auto">{shown((place ?? cause).message[lang], 500)}</strong>{' '}
        {place !== undefined && place.gain !== 0 && <Gain place={place} />}
        <span class="reach">{reachWords(cause, lang)}</span>
      </p>
      {cause.ignored !== undefined && (
        <p class="ignored-why" dir="auto">
          {labelled(
            t(T.ignoredBecause),
            shown(waiverWords({ ...cause.ignored, ignored: cause.ignored.reason }, lang), 700),
            lang,
          )}
        </p>
      )}
      {place !== undefined && <PlaceBlock place={place} />}
      {advice && <Advice cause={cause} />}
      <EveryPlace cause={cause} places={places} />
      <p class="actions">
        <a href={link(cause.id)}>{t(A.permalink)}</a>{' '}
        <CopyButton quiet words={t(A.copyIssue)} text={() => issueText(model, cause, lang)} />
      </p>
    </>
  );
}

/** `1 fix clears 41 pages`; on one page, the places; nothing where there is only one. */
function reachWords({ pages, count }: Cause, lang: 'en' | 'fr'): string {
  if (pages.length === 1 && count === 1) return '';
  const one = counted(1, FIXES, lang);
  if (pages.length > 1) return `${one} ${CLEARS[lang]} ${counted(pages.length, PAGES, lang)}`;
  return `${one}, ${counted(count, PLACES, lang)}`;
}

export function Tag({ cause }: { cause: Cause }): JSX.Element {
  const { t } = useUi();
  const kind = cause.shelf === 'review' ? 'review' : cause.severity;
  return (
    <>
      <span class={`tag ${kind}`}>{t(SEVERITIES[kind])}</span>
      {cause.state === 'new' && <span class="tag fresh">{t(A.newOne)}</span>}
    </>
  );
}

/** What mending this place does to the page's score. */
export function Gain({ place: { gain } }: { place: Place }): JSX.Element {
  const { lang } = useUi();
  const words = gainWords(gain < 0 ? { lang: 'fr', by: -gain } : { lang: 'en', by: gain }, lang);
  return <span class="gain">{words} </span>;
}

function PlaceBlock({ place }: { place: Place }): JSX.Element {
  const { lang, t } = useUi();
  return (
    <div class="place">
      <p class="where">
        {labelled(t(T.where), '', lang)}
        <PageLink number={place.page} /> <span class="region">({t(REGIONS[place.region])})</span>
      </p>
      <Passage place={place} />
      <Rewrite place={place} />
      {place.text === '' && !isWhole(place) && <Selector place={place} />}
    </div>
  );
}

export function Selector({ place }: { place: Place }): JSX.Element {
  const { lang, t } = useUi();
  return (
    <>
      <p class="selector">
        {labelled(t(T.selector), '', lang)}
        <code dir="ltr">{shown(place.selector, 300)}</code>
      </p>
      {place.source !== '' && (
        <p class="selector">
          {labelled(t(T.source), '', lang)}
          <code dir="ltr">{shown(place.source, 300)}</code>
        </p>
      )}
    </>
  );
}

/** Why it matters and to whom, what to do, and what that rests on. */
export function Advice({ cause: { rule } }: { cause: Pick<Cause, 'rule'> }): JSX.Element {
  const { lang, t } = useUi();
  const links = [
    ...rule.standards.map((standard) => ({ words: clauseWords(standard, lang), url: standard.url })),
    ...(rule.help === undefined ? [] : [{ words: t(T.moreHelp), url: rule.help }]),
  ];
  return (
    <dl class="advice">
      <div>
        <dt>{t(T.why)}</dt>
        <dd dir="auto">{shown(rule.why[lang], 500)}</dd>
      </div>
      <div>
        <dt>{t(T.fix)}</dt>
        <dd dir="auto">{shown(rule.fix[lang], 500)}</dd>
      </div>
      <div>
        <dt>{t(T.rests)}</dt>
        <dd>
          {links.map(({ words, url }) => (
            <>
              <Outside url={url}>{shown(words, 300)}</Outside>
              {' · '}
            </>
          ))}
          {labelled(t(T.ruleId), '', lang)}
          <code>{shown(rule.id, 300)}</code>
        </dd>
      </div>
    </dl>
  );
}

function EveryPlace({ cause, places }: { cause: Cause; places: readonly number[] }): JSX.Element | null {
  const { model, lang, t } = useUi();
  if (cause.pages.length > 1) {
    return (
      <details>
        <summary>
          {t(T.allPages)} ({formatNumber(cause.pages.length, lang)})
        </summary>
        <More
          items={cause.pages}
          first={50}
          tag="ul"
          class="addresses"
          each={(number) => (
            <li key={number}>
              <PageLink number={number} />
            </li>
          )}
        />
      </details>
    );
  }
  if (places.length < 2) return null;
  return (
    <details>
      <summary>
        {t(T.otherPlaces)} ({formatNumber(places.length - 1, lang)})
      </summary>
      <More
        items={places.slice(1)}
        first={20}
        tag="ul"
        class="addresses"
        each={(number) => (
          <li key={number}>
            <Passage place={model.place(number)} />
            <Selector place={model.place(number)} />
          </li>
        )}
      />
    </details>
  );
}
