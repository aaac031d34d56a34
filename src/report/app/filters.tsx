import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { REGION_ORDER, SEVERITY_ORDER } from '../packed/packed.ts';
import { A, ISSUE_STATES } from '../words/app.ts';
import { REGIONS, SEVERITIES } from '../words/labels.ts';
import { formatNumber } from '../words/numbers.ts';
import { LANGUAGE_NAMES } from '../words/readability.ts';
import { labelled } from '../words/say.ts';
import { causeFits, filterOf } from './filter.ts';
import { SearchBox } from './search-box.tsx';
import { shown, useUi } from './ui.ts';

/** Search and facets. All of it lives in the address's fragment. */
export function Filters(): JSX.Element {
  const { model, route, lang, t, set } = useUi();
  const { name, params } = route;
  const choose = (key: string, value: string): void => set({ ...params, [key]: value });
  const facets = useFacets();
  return (
    <form class="filters" role="search" aria-label={t(A.filters)} onSubmit={(event) => event.preventDefault()}>
      <SearchBox key={name} />
      {facets.map(({ key, label, options }) => (
        <label class="facet" key={key}>
          <span>{label}</span>
          <select
            value={key === 'state' ? filterOf(name, params).state : (params[key] ?? '')}
            onChange={(event) => choose(key, event.currentTarget.value)}
          >
            {options.map(({ value, words, count }) => (
              <option key={value} value={value}>
                {words}
                {count === undefined ? '' : ` (${formatNumber(count, lang)})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      {(['page', 'clause'] as const).map(
        (key) =>
          params[key] !== undefined && (
            <p class="chosen" key={key}>
              {labelled(t(A[key]), '', lang)}
              <span dir="auto">
                {shown(model.pageByUrl.has(params[key]) || key === 'clause' ? params[key] : '–', 200)}
              </span>
            </p>
          ),
      )}
      {Object.keys(params).length > 0 && (
        <button type="button" class="clear" onClick={() => set({})}>
          {t(A.clear)}
        </button>
      )}
    </form>
  );
}

interface Facet {
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly words: string; readonly count?: number }[];
}

/** The facets that have something to choose between, with the number of causes under each. */
function useFacets(): Facet[] {
  const { model, route, lang, t } = useUi();
  const { name, params } = route;
  const { owner, state } = filterOf(name, params);
  const counts = useMemo(() => {
    const base = { owner, severity: '', rule: '', lang: '', region: '', page: '', clause: '', q: '' } as const;
    const tallies = { severity: tally(), rule: tally(), of: tally(), region: tally(), state: tally() };
    const titles = new Map<string, { en: string; fr: string }>();
    for (const cause of model.causes) {
      if (!causeFits(cause, { ...base, state: 'any' })) continue;
      tallies.state.add([cause.shelf, ...(cause.state === undefined ? [] : [cause.state]), 'any']);
      if (!causeFits(cause, { ...base, state })) continue;
      tallies.severity.add([cause.severity]);
      tallies.rule.add([cause.rule.id]);
      titles.set(cause.rule.id, cause.rule.title);
      const places = model.columns.page.slice(cause.from, cause.to);
      tallies.of.add(new Set(places.map((page) => model.pageLang[page] || 'other')));
      tallies.region.add(
        new Set(model.columns.region.slice(cause.from, cause.to).map((r) => REGION_ORDER[r] ?? 'main')),
      );
    }
    return { ...tallies, titles };
  }, [model, owner, state]);

  const any = { value: '', words: t(A.any) };
  const options = (values: readonly string[], count: Tally, words: (value: string) => string): Facet['options'] =>
    values
      .filter((value) => count.of(value) > 0)
      .map((value) => ({ value, words: words(value), count: count.of(value) }));
  const rules = [...counts.titles].sort((a, b) => (a[1][lang] < b[1][lang] ? -1 : 1)).map(([id]) => id);
  const all: Facet[] = [
    {
      key: 'severity',
      label: t(A.severity),
      options: [any, ...options(SEVERITY_ORDER, counts.severity, (v) => t(SEVERITIES[v as 'error']))],
    },
    {
      key: 'rule',
      label: t(A.rule),
      options: [any, ...options(rules, counts.rule, (id) => shown(counts.titles.get(id)?.[lang] ?? id, 70))],
    },
    {
      key: 'of',
      label: t(A.language),
      options: [
        any,
        ...options(['en', 'fr', 'other'], counts.of, (v) => (v === 'other' ? '–' : t(LANGUAGE_NAMES[v as 'en']))),
      ],
    },
    {
      key: 'region',
      label: t(A.region),
      options: [any, ...options(REGION_ORDER, counts.region, (v) => t(REGIONS[v as 'main']))],
    },
    {
      key: 'state',
      label: t(A.state),
      options: options(Object.keys(ISSUE_STATES), counts.state, (v) => t(ISSUE_STATES[v as 'fix'])),
    },
    {
      key: 'by',
      label: t(A.by),
      options: [
        { value: '', words: t(A.byPlace) },
        { value: 'rule', words: t(A.byRule) },
      ],
    },
  ];
  const fixed = ['reviews', 'advice', 'ignored'].includes(name);
  return all.filter(
    ({ key, options }) =>
      (options.length > (key === 'by' ? 1 : 2) || params[key] !== undefined) && !(fixed && key === 'state'),
  );
}

interface Tally {
  readonly add: (values: Iterable<string>) => void;
  readonly of: (value: string) => number;
}

function tally(): Tally {
  const counts = new Map<string, number>();
  return {
    add: (values) => {
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    },
    of: (value) => counts.get(value) ?? 0,
  };
}
