import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { A, COMPONENTS, SHARED_PART, SINGLE_PAGES } from '../words/app.ts';
import { T } from '../words/headings.ts';
import { CAUSES, PAGES } from '../words/nouns.ts';
import { counted, formatNumber } from '../words/numbers.ts';
import { Advice, CauseCard } from './cause-card.tsx';
import { csvOf } from './csv.ts';
import { download } from './download.ts';
import { filterOf, type Match, matches } from './filter.ts';
import { Filters } from './filters.tsx';
import { byComponent, byRule, firstOf, type Group } from './groups.ts';
import { shown, useUi } from './ui.ts';

const TITLES = { words: A.wordsTitle, code: A.codeTitle, all: A.allTitle, reviews: A.reviewTitle };
const LEADS = {
  words: T.wordsLead,
  code: T.codeLead,
  reviews: T.reviewsLead,
  advice: T.adviceLead,
  ignored: T.ignoredLead,
};

/** One front door: what fits the filters, causes first, grouped by where they are fixed and by rule. */
export function CausesView(): JSX.Element {
  const { model, route, lang, t } = useUi();
  const { name, params } = route;
  const key = JSON.stringify(params);
  const found = useMemo(() => matches(model, filterOf(name, params)), [model, name, key]);
  const lead = name in LEADS ? LEADS[name as keyof typeof LEADS] : undefined;
  const title = name in TITLES ? TITLES[name as keyof typeof TITLES] : name === 'advice' ? T.advice : T.ignored;
  const pages = useMemo(() => new Set(found.flatMap((match) => match.pages)).size, [found]);
  const narrowed = Object.keys(params).length > 0;
  return (
    <section class="issues" aria-labelledby="view-title">
      <h2 id="view-title" tabIndex={-1}>
        {t(title)}
      </h2>
      {lead !== undefined && <p class="lead">{t(lead)}</p>}
      <Filters />
      <p class="found">
        <span role="status">
          {counted(found.length, CAUSES, lang)}, {counted(pages, PAGES, lang)}
        </span>
        {found.length > 0 && (
          <button type="button" onClick={() => download(t(A.csvName), csvOf(model, found, lang))}>
            {t(A.csv)}
          </button>
        )}
      </p>
      {found.some(({ cause }) => cause.count > cause.to - cause.from) && <p class="lead">{t(A.placesLeft)}</p>}
      {found.length === 0 ? (
        <p class="nothing">{t(narrowed ? A.nothing : A.nothingHere)}</p>
      ) : (
        <Groups key={`${name} ${key}`} found={found} />
      )}
    </section>
  );
}

const FIRST = 30;

function Groups({ found }: { found: readonly Match[] }): JSX.Element {
  const { model, route, lang, t } = useUi();
  const [room, setRoom] = useState(FIRST);
  const whole = route.params['by'] === 'rule' ? [{ name: '', matches: found }] : byComponent(model, found);
  const ordered = whole.map(({ name, matches }) => ({
    name,
    matches: byRule(matches).flatMap((rule) => rule.matches),
  }));
  const left = found.length - room;
  return (
    <>
      {firstOf(ordered, room).map((group) => (
        <Component key={group.name} group={group} alone={ordered.length === 1} whole={ordered} />
      ))}
      {left > 0 && (
        <p class="more">
          <button type="button" onClick={() => setRoom(room + 50)}>
            {t(A.showMore)}
          </button>{' '}
          {formatNumber(left, lang)} {t(A.left)}
        </p>
      )}
    </>
  );
}

function Component(props: { group: Group; alone: boolean; whole: readonly Group[] }): JSX.Element {
  const { group, alone, whole } = props;
  const { lang, t } = useUi();
  const all = whole.find(({ name }) => name === group.name)?.matches ?? [];
  const rules = byRule(group.matches);
  const named = group.name !== '' || !alone;
  return (
    <div class="component">
      {named && (
        <h3 class="component-name">
          <ComponentName name={group.name} /> <span class="count">{counted(all.length, CAUSES, lang)}</span>
        </h3>
      )}
      {named && group.name !== '' && <p class="lead">{t(A.repeated)}</p>}
      {rules.map((rule) => (
        <RuleBlock key={rule.name} rule={rule} total={countOf(all, rule.name)} deep={named} />
      ))}
    </div>
  );
}

function countOf(all: readonly Match[], rule: string): number {
  return all.filter(({ cause }) => cause.rule.id === rule).length;
}

function ComponentName({ name }: { name: string }): JSX.Element {
  const { t } = useUi();
  if (name === '') return <>{t(SINGLE_PAGES)}</>;
  if (name in COMPONENTS) return <>{t(COMPONENTS[name as keyof typeof COMPONENTS])}</>;
  return (
    <>
      {t(SHARED_PART)} <code dir="ltr">{shown(name, 80)}</code>
    </>
  );
}

function RuleBlock({ rule, total, deep }: { rule: Group; total: number; deep: boolean }): JSX.Element {
  const { lang, t } = useUi();
  const [first] = rule.matches;
  const Heading = deep ? 'h4' : 'h3';
  return (
    <article class="rule">
      <Heading dir="auto">
        {shown(first?.cause.rule.title[lang] ?? rule.name, 500)}{' '}
        <span class="count">{counted(total, CAUSES, lang)}</span>
      </Heading>
      {first !== undefined && (
        <details class="why-how">
          <summary>{t(A.whyAndHow)}</summary>
          <Advice cause={first.cause} />
        </details>
      )}
      <ul class="causes">
        {rule.matches.map(({ cause, places }) => (
          <li class="cause" id={cause.id} key={cause.id}>
            <CauseCard cause={cause} places={places} />
          </li>
        ))}
      </ul>
    </article>
  );
}
