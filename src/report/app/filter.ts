import type { Owner } from '../../model/finding.ts';
import { REGION_ORDER } from '../packed/packed.ts';
import { clauseName } from './clause.ts';
import type { Cause, Model, Shelf } from './nouns.ts';

/** What a list shows. Empty means: any. */
export interface Filter {
  readonly owner: Owner | '';
  readonly state: Shelf | 'new' | 'known' | 'any';
  readonly severity: string;
  readonly rule: string;
  readonly lang: string;
  readonly region: string;
  /** An address. */
  readonly page: string;
  readonly clause: string;
  readonly q: string;
}

/** A cause with those of its places that fit. */
export interface Match {
  readonly cause: Cause;
  readonly places: readonly number[];
  readonly pages: readonly number[];
}

const STATES = new Set(['fix', 'review', 'advice', 'ignored', 'new', 'known', 'any']);
const OWNERS: Readonly<Record<string, Owner>> = { words: 'content', code: 'code' };
const SHELVES: Readonly<Record<string, Shelf>> = { reviews: 'review', advice: 'advice', ignored: 'ignored' };

/** The filter that a route asks for. */
export function filterOf(name: string, params: Readonly<Record<string, string>>): Filter {
  const { state = '', severity = '', rule = '', of: lang = '', region = '', page = '', clause = '', q = '' } = params;
  return {
    owner: OWNERS[name] ?? '',
    state: SHELVES[name] ?? (STATES.has(state) ? (state as Filter['state']) : 'fix'),
    severity,
    rule,
    lang,
    region,
    page,
    clause,
    q: q.trim(),
  };
}

/** The causes that fit, in the report's order. */
export function matches(model: Model, filter: Filter): Match[] {
  const fits = placeTest(model, filter);
  return model.causes.flatMap((cause) => {
    if (!causeFits(cause, filter)) return [];
    if (fits === undefined) return [{ cause, places: numbers(cause), pages: cause.pages }];
    const places = numbers(cause).filter(fits);
    if (places.length === 0) return [];
    const pages = [...new Set(places.map((place) => model.columns.page[place] ?? 0))];
    return [{ cause, places, pages }];
  });
}

/** Whether a cause fits all that does not depend on its places. */
export function causeFits(cause: Cause, { owner, state, severity, rule, clause }: Filter): boolean {
  if (owner !== '' && cause.rule.owner !== owner) return false;
  if (state === 'new' || state === 'known') {
    if (cause.state !== state) return false;
  } else if (state !== 'any' && cause.shelf !== state) return false;
  if (severity !== '' && cause.severity !== severity) return false;
  if (rule !== '' && cause.rule.id !== rule) return false;
  return clause === '' || cause.rule.standards.some((standard) => clauseName(standard) === clause);
}

function numbers({ from, to }: Cause): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Whether a place fits; undefined where any does. */
function placeTest(model: Model, { lang, region, page, q }: Filter): ((place: number) => boolean) | undefined {
  const { columns, pageLang } = model;
  const tests: ((place: number) => boolean)[] = [];
  if (lang !== '') tests.push((place) => pageLang[columns.page[place] ?? 0] === (lang === 'other' ? '' : lang));
  if (region !== '') tests.push((place) => REGION_ORDER[columns.region[place] ?? 0] === region);
  if (page !== '') {
    const number = model.pageByUrl.get(page);
    tests.push((place) => columns.page[place] === number);
  }
  if (q !== '') tests.push(textTest(model, q));
  return tests.length === 0 ? undefined : (place) => tests.every((test) => test(place));
}

/** Each text is read once, however many places hold it. Case and accents do not matter. */
function textTest(model: Model, q: string): (place: number) => boolean {
  const { columns, texts, causes } = model;
  const wanted = plain(q);
  const hit = Uint8Array.from(texts, (text) => Number(plain(text).includes(wanted)));
  const pages = Uint8Array.from({ length: model.pageCount }, (_, number) => {
    const { url, title } = model.page(number);
    return Number(plain(`${url} ${title}`).includes(wanted));
  });
  const rules = new Uint8Array(columns.page.length);
  for (const { rule, from, to } of causes) {
    if (plain(`${rule.id} ${rule.title.en} ${rule.title.fr}`).includes(wanted)) rules.fill(1, from, to);
  }
  const held = [columns.selector, columns.snippet, columns.en, columns.fr, columns.text, columns.rewrite];
  return (place) =>
    rules[place] === 1 || pages[columns.page[place] ?? 0] === 1 || held.some((column) => hit[column[place] ?? 0] === 1);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase();
}
