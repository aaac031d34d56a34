import type { Issue } from '../model/issue.ts';
import type { Lang } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { type PageRow, rowsByPage } from './by-page.ts';
import { harmless } from './json-text.ts';
import { gapWords, notLookedAt } from './page-words.ts';
import { placeOn } from './place-words.ts';
import type { RenderOptions } from './render-options.ts';
import { ruleOf } from './sections.ts';
import { cut, visibleLine } from './visible.ts';
import { leftOut } from './words/left-out.ts';
import { RESULTS } from './words/nouns.ts';
import { say, withDetail } from './words/say.ts';

/** What failed, cannot be told or was not tested is written before what passed. */
const MAX_FOUND = 200_000;
const MAX_PASSED = 100_000;

const CONTEXT = {
  '@vocab': 'http://www.w3.org/ns/earl#',
  earl: 'http://www.w3.org/ns/earl#',
  WCAG22: 'http://www.w3.org/TR/WCAG22/#',
  dct: 'http://purl.org/dc/terms/',
  sch: 'https://schema.org/',
  ptr: 'http://www.w3.org/2009/pointers#',
  source: 'dct:source',
  title: 'dct:title',
  assertedBy: { '@type': '@id' },
  outcome: { '@type': '@id' },
  mode: { '@type': '@id' },
  pointer: { '@type': 'ptr:CSSSelectorPointer' },
  isPartOf: { '@id': 'dct:isPartOf', '@type': '@id' },
  conformsTo: { '@id': 'dct:conformsTo', '@type': '@id' },
};

/**
 * EARL 1.0 as JSON-LD, in the shape of an ACT implementation report (W3C, ACT rules): one assertion for each rule and page.
 * `passed` only where the rule ran on the page, the page was looked at whole, and nothing was found; a page that was not looked at
 * is `untested`. What the configuration ignores failed all the same.
 */
export function renderEarl(report: Report, { lang }: RenderOptions): string {
  const found: object[] = [];
  const passed: object[] = [];
  let left = 0;
  const documents = new Map((report.documents ?? []).map(({ url, tested }) => [url, tested]));
  for (const row of withDocuments(rowsByPage(report, report.issues), report)) {
    for (const assertion of assertionsOf(row, report, documents, lang)) {
      const [list, most] = assertion.outcome === 'passed' ? [passed, MAX_PASSED] : [found, MAX_FOUND];
      if (list.length < most) list.push(written(assertion, row.url, report));
      else left += 1;
    }
  }
  const told: Assertion = { outcome: 'untested', info: leftOut(left, RESULTS, lang) };
  const graph = [...found, ...(left > 0 ? [written(told, report.inputs[0] ?? '', report)] : []), ...passed];
  const lines = graph.map((each) => JSON.stringify(each)).join(',\n');
  return `${harmless(`{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [\n${lines}\n]\n}`)}\n`;
}

interface Assertion {
  readonly outcome: 'passed' | 'failed' | 'cantTell' | 'untested';
  /** Undefined: about the page as a whole. */
  readonly rule?: string;
  readonly info?: string;
  readonly pointer?: string | undefined;
}

function* assertionsOf(
  { url, page, issues, gaps }: PageRow,
  report: Report,
  documents: ReadonlyMap<string, number | undefined>,
  lang: Lang,
): Iterable<Assertion> {
  if (page !== undefined && page.state !== 'checked') yield { outcome: 'untested', info: notLookedAt(page, lang) };
  for (const gap of gaps) yield { outcome: 'untested', info: gapWords(gap, lang) };
  const byRule = new Map<string, Issue>();
  for (const issue of issues) {
    const before = byRule.get(issue.rule);
    if (before === undefined || (before.outcome === 'review' && issue.outcome === 'fail'))
      byRule.set(issue.rule, issue);
  }
  for (const [rule, issue] of byRule) yield issueAssertion(rule, issue, url, lang);
  const tested = page?.tested ?? documents.get(url);
  const ran = tested === undefined ? undefined : report.tested?.sets[tested];
  const whole = gaps.length === 0 && page?.partial !== true;
  for (const rule of ran ?? []) {
    if (byRule.has(rule)) continue;
    yield whole ? { outcome: 'passed', rule } : { outcome: 'cantTell', rule, info: PARTIAL[lang] };
  }
}

/** The documents that nothing was found in are rows too. */
function withDocuments(rows: readonly PageRow[], { documents = [] }: Report): PageRow[] {
  const named = new Set(rows.map(({ url }) => url));
  const silent = documents.filter(({ url, state }) => state === 'checked' && !named.has(url));
  return [...rows, ...silent.map(({ url }) => ({ url, page: undefined, issues: [], gaps: [] }))];
}

const PARTIAL = say(
  'Nothing was found, but a part of the page was not looked at.',
  'Rien n’a été trouvé, mais une partie de la page n’a pas été vérifiée.',
);
const IGNORED = say('The configuration ignores it.', 'La configuration l’ignore.');

function issueAssertion(rule: string, issue: Issue, url: string, lang: Lang): Assertion {
  const place = placeOn(issue, url);
  const message = cut((place?.message ?? issue.message)[lang], 500);
  return {
    outcome: issue.outcome === 'fail' ? 'failed' : 'cantTell',
    rule,
    info: issue.ignored === undefined ? message : `${message} ${withDetail(IGNORED[lang], cut(issue.ignored, 200))}`,
    pointer: place?.at.url === url ? cut(place.at.selector, 500) : undefined,
  };
}

function written({ outcome, rule, info, pointer }: Assertion, url: string, report: Report): object {
  return {
    '@type': 'Assertion',
    mode: 'earl:automatic',
    subject: { '@type': ['earl:TestSubject', 'sch:WebPage'], source: url },
    assertedBy: `urn:curbcut:${encoded(report.tool.version)}`,
    result: {
      '@type': 'TestResult',
      outcome: `earl:${outcome}`,
      ...(info !== undefined && { info: visibleLine(info) }),
      ...(pointer !== undefined && { pointer: visibleLine(pointer) }),
    },
    ...(rule !== undefined && { test: testCase(rule, report) }),
  };
}

/** The ACT Rules that it implements are named as what it conforms to. */
function testCase(rule: string, report: Report): object {
  const act = actRulesOf(rule, report);
  return {
    '@type': 'TestCase',
    title: rule,
    '@id': `urn:curbcut:rule:${encoded(rule)}`,
    isPartOf: criteriaOf(rule, report).map((slug) => `WCAG22:${encoded(slug)}`),
    ...(act.length > 0 && { conformsTo: act.map((id) => `${ACT_RULES}${encoded(id)}/`) }),
  };
}

/** By the criterion's short name at the W3C; a rule that ran is listed, one of the whole site has it in its description. */
function criteriaOf(rule: string, report: Report): readonly string[] {
  const criteria = report.tested?.criteria;
  if (criteria !== undefined && Object.hasOwn(criteria, rule)) return criteria[rule] ?? [];
  return ruleOf(report, rule)
    .standards.filter(({ name }) => name === 'WCAG')
    .flatMap(({ url = '' }) => /([a-z-]+)(?:\.html)?$/.exec(url)?.[1] ?? []);
}

const ACT_RULES = 'https://www.w3.org/WAI/standards-guidelines/act/rules/';

function actRulesOf(rule: string, { tested, rules }: Report): readonly string[] {
  if (tested?.act !== undefined && Object.hasOwn(tested.act, rule)) return tested.act[rule] ?? [];
  return (Object.hasOwn(rules, rule) ? rules[rule]?.act : undefined) ?? [];
}

/** A step of a URN, with the slash that rule ids have. */
function encoded(text: string): string {
  return encodeURIComponent(cut(text, 200).replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%2F/g, '/');
}
