import type { Issue, Occurrence } from '../../model/issue.ts';
import type { Lang } from '../../model/language.ts';
import type { PageReport, Report } from '../../model/report.ts';
import { clausesLine } from '../clause-words.ts';
import { quoted, sourceWords } from '../place-words.ts';
import { ruleOf } from '../sections.ts';
import { uncheckedOf } from '../unchecked.ts';
import { cut, visibleLine } from '../visible.ts';
import { T } from '../words/headings.ts';
import { OWNERS, REGIONS, SEVERITIES, STATES } from '../words/labels.ts';
import { PLACES } from '../words/nouns.ts';
import { levelWords } from '../words/readability.ts';
import { reasonWords, whatHappened } from '../words/reasons.ts';
import { leftOut } from '../words/left-out.ts';
import { COLUMNS, type ColumnName, SHEETS, type SheetName } from './columns.ts';

/** A cell: a text on one line with nothing unseen in it, or a number. */
export type CellValue = string | number;

export interface SheetTable {
  readonly name: SheetName;
  readonly title: string;
  readonly columns: readonly ColumnName[];
  readonly head: readonly string[];
  /** Made row by row: 200,000 places need not be in memory at once. */
  readonly rows: () => Iterable<readonly CellValue[]>;
}

/** Excel holds 32,767 characters in a cell. */
const MAX_CELL = 32_000;

type Row = Partial<Record<ColumnName, CellValue | Settled | undefined>>;

/** The causes, worst first. */
export function causesSheet(report: Report, lang: Lang): SheetTable {
  return sheet('causes', lang, () => mapped(report.issues, (issue) => causeRow(issue, report, lang)));
}

/** Every place of every cause, worst first; then, in a file of its own, what was not looked at. */
export function placesSheet(report: Report, lang: Lang, withUnchecked: boolean): SheetTable {
  return sheet('places', lang, function* rows() {
    for (const issue of report.issues) {
      // Once a cause: its words are the same at all of its places.
      const common = settled(causeRow(issue, report, lang));
      for (const place of issue.occurrences) yield { ...common, ...placeRow(place, lang) };
      const left = issue.count - issue.occurrences.length;
      if (left > 0) yield { ...common, message: leftOut(left, PLACES, lang) };
    }
    if (withUnchecked) for (const row of uncheckedRows(report, lang)) yield { ...row, severity: T.navUnchecked[lang] };
  });
}

export function pagesSheet(report: Report, lang: Lang): SheetTable {
  return sheet('pages', lang, () => mapped(report.pages, (page) => pageRow(page, lang)));
}

export function uncheckedSheet(report: Report, lang: Lang): SheetTable {
  return sheet('unchecked', lang, () => uncheckedRows(report, lang));
}

function sheet(name: SheetName, lang: Lang, rows: () => Iterable<Row>): SheetTable {
  const { title, columns } = SHEETS[name];
  return {
    name,
    title: title[lang],
    columns,
    head: columns.map((column) => COLUMNS[column].title[lang]),
    rows: () => mapped(rows(), (row) => columns.map((column) => cellOf(row[column]))),
  };
}

function* mapped<T, U>(items: Iterable<T>, make: (item: T) => U): Iterable<U> {
  for (const item of items) yield make(item);
}

/** A cell that is ready; others are made ready where they are written. */
interface Settled {
  readonly ready: CellValue;
}

function settled(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, { ready: cellOf(value) }])) as Row;
}

function cellOf(value: CellValue | Settled | undefined): CellValue {
  if (typeof value === 'object') return value.ready;
  return typeof value === 'string' ? cut(visibleLine(value), MAX_CELL) : (value ?? '');
}

function causeRow(issue: Issue, report: Report, lang: Lang): Row {
  const rule = ruleOf(report, issue.rule);
  const [place] = issue.occurrences;
  return {
    severity: SEVERITIES[issue.outcome === 'review' ? 'review' : issue.severity][lang],
    owner: OWNERS[rule.owner][lang],
    message: issue.message[lang],
    fix: rule.fix[lang],
    why: rule.why[lang],
    pages: issue.pages.length,
    places: issue.count,
    page: place?.at.url ?? issue.pages[0],
    selector: place?.at.selector,
    rule: issue.rule,
    title: rule.title[lang],
    standards: clausesLine(rule, lang),
    ignored: issue.ignored,
    cause: issue.key,
  };
}

function placeRow({ at, message, rewrite }: Occurrence, lang: Lang): Row {
  return {
    message: message[lang],
    page: at.url,
    passage: at.excerpt === undefined ? undefined : quoted(at.excerpt, 0).passage,
    instead: rewrite,
    region: at.region === undefined ? undefined : REGIONS[at.region][lang],
    selector: at.selector,
    element: at.snippet,
    source: sourceWords(at),
  };
}

function pageRow(page: PageReport, lang: Lang): Row {
  const { state, reason, detail, readability = [] } = page;
  const words = state === 'checked' || reason === undefined ? undefined : whatHappened(reason, lang, { state, detail });
  return {
    page: page.url,
    finalUrl: page.finalUrl,
    pageTitle: page.title,
    state: `${STATES[state][lang]}${page.partial === true ? `, ${T.partial[lang]}` : ''}`,
    reason: words,
    language: page.lang,
    failures: page.failures,
    reviews: page.reviews,
    level: readability.map((level) => levelWords(level, lang)).join('; '),
    words: readability.reduce((sum, { counts }) => sum + counts.words, 0),
  };
}

function* uncheckedRows(report: Report, lang: Lang): Iterable<Row> {
  for (const { reason, state, places } of uncheckedOf(report)) {
    for (const { url, detail } of places) {
      const what = whatHappened(reason, lang, { state, detail });
      const fix = state === 'skipped' ? undefined : reasonWords(reason, state).todo[lang];
      yield { page: url, state: STATES[state][lang], reason: what, message: what, fix };
    }
  }
}
