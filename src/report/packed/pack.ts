import type { Issue, Occurrence } from '../../model/issue.ts';
import type { Lang } from '../../model/language.ts';
import type { PageReport, Report } from '../../model/report.ts';
import { causeId } from '../cause-id.ts';
import { pageWords, sourceWords } from '../place-words.ts';
import { regionOf } from '../region-of.ts';
import { cut } from '../visible.ts';
import {
  delta,
  type Packed,
  type PackedIssues,
  type PackedLevel,
  type PackedPages,
  type PackedPlaces,
  REGION_ORDER,
  SEVERITY_ORDER,
  STATE_ORDER,
} from './packed.ts';

export interface PackOptions {
  readonly lang: Lang;
  /** Places kept of one issue. */
  readonly places: number;
  /** Characters kept on each side of a passage. */
  readonly around: number;
  /** Characters kept of one text. */
  readonly text: number;
  /** Base64 of WebP, by file name. */
  readonly shots: ReadonlyMap<string, string>;
}

/** Packs a report for the page's scripts. Pure and deterministic. */
export function pack(report: Report, options: PackOptions): Packed {
  const texts = new Texts(options.text);
  const pageNumbers = new Map<string, number>();
  report.pages.forEach((page, index) => pageNumbers.set(page.finalUrl ?? page.url, index));
  const extra: string[] = [];
  const numberOf = (url: string): number => {
    const known = pageNumbers.get(url);
    if (known !== undefined) return known;
    const number = report.pages.length + extra.length;
    pageNumbers.set(url, number);
    extra.push(url);
    return number;
  };
  const kept = report.issues.map(({ occurrences }) => occurrences.slice(0, options.places));
  const issues = packIssues(report.issues, kept, numberOf, texts);
  const places = packPlaces(kept.flat(), numberOf, texts, options);
  const issueNumbers = new Map(report.issues.map(({ key }, index) => [key, index]));
  const pages = packPages(report.pages, extra, issueNumbers, texts);
  return {
    version: 1,
    lang: options.lang,
    rules: report.rules,
    issues,
    pages,
    places,
    shots: Object.fromEntries(options.shots),
    texts: texts.all(),
  };
}

/** Numbers every text by its first use. */
class Texts {
  readonly #numbers = new Map<string, number>([['', 0]]);
  readonly #length: number;

  constructor(length: number) {
    this.#length = length;
  }

  number(text: string | undefined): number {
    if (text === undefined) return 0;
    const short = cut(text, this.#length);
    const known = this.#numbers.get(short);
    if (known !== undefined) return known;
    this.#numbers.set(short, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  all(): string[] {
    return [...this.#numbers.keys()];
  }
}

function packIssues(
  issues: readonly Issue[],
  kept: readonly (readonly Occurrence[])[],
  numberOf: (url: string) => number,
  texts: Texts,
): PackedIssues {
  const rules = [...new Set(issues.map(({ rule }) => rule))];
  const ruleNumbers = new Map(rules.map((rule, index) => [rule, index]));
  const column = (of: (issue: Issue) => number): number[] => issues.map(of);
  const states = [undefined, 'new', 'known'];
  return {
    id: issues.map(causeId),
    rule: column(({ rule }) => ruleNumbers.get(rule) ?? 0),
    rules,
    review: column(({ outcome }) => Number(outcome === 'review')),
    severity: column(({ severity }) => SEVERITY_ORDER.indexOf(severity)),
    en: delta(column(({ message }) => texts.number(message.en))),
    fr: delta(column(({ message }) => texts.number(message.fr))),
    count: column(({ count }) => count),
    places: kept.map(({ length }) => length),
    pages: Object.fromEntries(
      issues.flatMap(({ pages }, index) => {
        const named = new Set(kept[index]?.map(({ at }) => at.url));
        return pages.every((url) => named.has(url)) ? [] : [[index, delta(pages.map(numberOf))]];
      }),
    ),
    ignored: Object.fromEntries(
      issues.flatMap(({ ignored, owner, until }, index) => {
        if (ignored === undefined) return [];
        const answers = {
          ...(owner !== undefined && { owner: cut(owner, 100) }),
          ...(until !== undefined && { until }),
        };
        return [[index, { reason: cut(ignored, 500), ...answers }]];
      }),
    ),
    state: column(({ state }) => states.indexOf(state)),
  };
}

/** As much of the text around a passage as there is room for. */
function windowed(
  place: Occurrence,
  { around, text: most }: PackOptions,
): { text: string; start: number; tail: number } {
  const { text = '', start = 0, end = 0 } = place.at.excerpt ?? {};
  const from = Math.min(Math.max(0, start), text.length);
  const to = Math.min(Math.max(from, end), text.length);
  const first = from > around ? from - around : 0;
  const last = text.length - to > around ? to + around : text.length;
  const passage = cut(text.slice(from, to), most - 2 * around);
  const tail = text.slice(to, last);
  return { text: text.slice(first, from) + passage + tail, start: from - first, tail: tail.length };
}

function packPlaces(
  places: readonly Occurrence[],
  numberOf: (url: string) => number,
  texts: Texts,
  options: PackOptions,
): PackedPlaces {
  const { shots } = options;
  const windows = places.map((place) => windowed(place, options));
  const column = (of: (place: Occurrence) => number): number[] => places.map(of);
  return {
    page: delta(column(({ at }) => numberOf(at.url))),
    selector: delta(column(({ at }) => texts.number(at.selector))),
    snippet: delta(column(({ at }) => (at.excerpt === undefined ? texts.number(at.snippet) : 0))),
    en: delta(column(({ message }) => texts.number(message.en))),
    fr: delta(column(({ message }) => texts.number(message.fr))),
    rewrite: delta(column(({ rewrite }) => texts.number(rewrite))),
    text: delta(windows.map(({ text }) => texts.number(text))),
    source: delta(column(({ at }) => texts.number(sourceWords(at) ?? (at.built && pageWords(at))))),
    shot: delta(column((place) => texts.number(shotText(place, shots)))),
    region: column(({ at }) => REGION_ORDER.indexOf(regionOf(at))),
    start: windows.map(({ start }) => start),
    tail: windows.map(({ tail }) => tail),
    gain: column(({ gain }) => (gain === undefined ? 0 : gain.lang === 'fr' ? -gain.by : gain.by)),
  };
}

/** `shot.webp 320 200 10 10 300 40`: the file, its size, and the element in it. */
function shotText({ shot }: Occurrence, shots: PackOptions['shots']): string {
  if (shot === undefined || !shots.has(shot.file)) return '';
  return [shot.file, shot.width, shot.height, ...shot.box].join(' ');
}

function packPages(
  reports: readonly PageReport[],
  extra: readonly string[],
  issueNumbers: ReadonlyMap<string, number>,
  texts: Texts,
): PackedPages {
  const pages: readonly Partial<PageReport>[] = [...reports, ...extra.map((url) => ({ url }))];
  const column = (of: (page: Partial<PageReport>) => number): number[] => pages.map(of);
  const rows = pages.map((page, index) => [index, page] as const);
  return {
    url: delta(column(({ url, finalUrl }) => texts.number(finalUrl ?? url))),
    title: delta(column(({ title }) => texts.number(title))),
    lang: column(({ lang }) => texts.number(lang)),
    state: column(({ state = 'checked' }) => STATE_ORDER.indexOf(state)),
    reason: column(({ reason }) => texts.number(reason)),
    failures: column(({ failures = 0 }) => failures),
    reviews: column(({ reviews = 0 }) => reviews),
    partial: column(({ partial = false }) => Number(partial)),
    levels: Object.fromEntries(
      rows.flatMap(([index, { readability = [] }]) =>
        readability.length === 0 ? [] : [[index, readability.map(packLevel)]],
      ),
    ),
    fixFirst: Object.fromEntries(
      rows.flatMap(([index, { fixFirst = [] }]) => {
        const known = fixFirst.flatMap(({ issue, gain }) => {
          const number = issueNumbers.get(issue);
          return number === undefined ? [] : [[number, gain.by, gain.lang] as const];
        });
        return known.length === 0 ? [] : [[index, known]];
      }),
    ),
  };
}

function packLevel(level: NonNullable<PageReport['readability']>[number]): PackedLevel {
  const { lang, counts, grade, ease, uncertainty = 0 } = level;
  const score = (lang === 'en' ? grade : ease) ?? null;
  return [lang === 'en' ? 0 : 1, score, counts.words, counts.sentences, counts.syllables, uncertainty];
}
