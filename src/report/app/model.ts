import { languageTag } from '../html/page-language.ts';
import { type Packed, REGION_ORDER, SEVERITY_ORDER, STATE_ORDER, undelta } from '../packed/packed.ts';
import { describedRule, isOnlyAdvice } from '../sections.ts';
import { componentsOf } from './component.ts';
import type { Cause, Columns, Model, PageFacts, Picture, Place } from './nouns.ts';

/** Unfolds the packed report. */
export function modelOf(packed: Packed): Model {
  const { texts, pages, places } = packed;
  const text = (number: number | undefined): string => texts[number ?? 0] ?? '';
  const columns: Columns = {
    page: undelta(places.page),
    region: places.region,
    selector: undelta(places.selector),
    snippet: undelta(places.snippet),
    en: undelta(places.en),
    fr: undelta(places.fr),
    text: undelta(places.text),
    rewrite: undelta(places.rewrite),
  };
  const source = undelta(places.source);
  const shot = undelta(places.shot);
  const urls = undelta(pages.url);
  const titles = undelta(pages.title);
  const causes = causesOf(packed, columns, text);
  const at = (column: readonly number[], number: number): number => column[number] ?? 0;
  const textOf = (number: number): string => text(columns.text[number]);
  const place = (number: number): Place => ({
    page: at(columns.page, number),
    selector: text(columns.selector[number]),
    snippet: text(columns.snippet[number]),
    region: REGION_ORDER[at(columns.region, number)] ?? 'main',
    message: { en: text(columns.en[number]), fr: text(columns.fr[number]) },
    rewrite: text(columns.rewrite[number]),
    text: textOf(number),
    start: at(places.start, number),
    end: textOf(number).length - at(places.tail, number),
    source: text(source[number]),
    shot: shotOf(packed, text(shot[number])),
    gain: at(places.gain, number),
  });
  const page = (number: number): PageFacts => ({
    url: text(urls[number]),
    title: text(titles[number]).trim(),
    lang: languageTag(text(pages.lang[number])),
    state: STATE_ORDER[at(pages.state, number)] ?? 'checked',
    reason: text(pages.reason[number]),
    failures: at(pages.failures, number),
    reviews: at(pages.reviews, number),
    partial: pages.partial[number] === 1,
    levels: pages.levels[number] ?? [],
    fixFirst: pages.fixFirst[number] ?? [],
  });
  return {
    lang: packed.lang,
    texts,
    causes,
    pageCount: urls.length,
    page,
    place,
    columns,
    pageLang: urls.map((_, number) => /^(?:en|fr)\b/i.exec(text(pages.lang[number]))?.[0].toLowerCase() ?? ''),
    component: componentsOf(causes, columns, texts),
    pageByUrl: new Map(urls.map((url, number) => [text(url), number])),
    causeById: new Map(causes.map((cause) => [cause.id, cause])),
  };
}

function causesOf({ issues, rules }: Packed, columns: Columns, text: (number: number | undefined) => string): Cause[] {
  const en = undelta(issues.en);
  const fr = undelta(issues.fr);
  let from = 0;
  return issues.id.map((id, index) => {
    const to = from + (issues.places[index] ?? 0);
    const named = issues.pages[index];
    const pages = named === undefined ? pagesOf(columns, from, to) : undelta(named);
    const rule = describedRule(rules, issues.rules[issues.rule[index] ?? 0] ?? '');
    const ignored = issues.ignored[index];
    const state = ([undefined, 'new', 'known'] as const)[issues.state[index] ?? 0];
    const severity = SEVERITY_ORDER[issues.severity[index] ?? 1] ?? 'warning';
    const failing = isOnlyAdvice(rule, severity) ? 'advice' : 'fix';
    const open = issues.review[index] === 1 ? 'review' : failing;
    const cause: Cause = {
      index,
      shelf: ignored === undefined ? open : 'ignored',
      id,
      rule,
      ...(state !== undefined && { state }),
      severity,
      message: { en: text(en[index]), fr: text(fr[index]) },
      count: issues.count[index] ?? 0,
      pages,
      from,
      to,
      ...(ignored !== undefined && { ignored }),
    };
    from = to;
    return cause;
  });
}

/** The pages of a run of places, sorted; most causes have one place. */
function pagesOf({ page }: Columns, from: number, to: number): number[] {
  if (to - from === 1) return [page[from] ?? 0];
  return [...new Set(page.slice(from, to))].sort((a, b) => a - b);
}

function shotOf({ shots }: Packed, text: string): Picture | undefined {
  const match = /^(\S+) ([\d.]+) ([\d.]+) (-?[\d.]+) (-?[\d.]+) ([\d.]+) ([\d.]+)$/.exec(text);
  if (match === null) return undefined;
  const [, file = '', ...numbers] = match;
  const bytes = Object.hasOwn(shots, file) ? shots[file] : undefined;
  if (bytes === undefined || !/^[A-Za-z0-9+/=]+$/.test(bytes)) return undefined;
  const [width = 0, height = 0, x = 0, y = 0, w = 0, h = 0] = numbers.map(Number);
  return { address: `data:image/webp;base64,${bytes}`, width, height, box: [x, y, w, h] };
}
