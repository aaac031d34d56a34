import type { Severity } from '../model/finding.ts';
import type { Issue } from '../model/issue.ts';
import type { Lang } from '../model/language.ts';
import type { Location } from '../model/place.ts';
import type { Report } from '../model/report.ts';
import type { RuleDescription } from '../model/rule-description.ts';
import { clausesLine } from './clause-words.ts';
import { harmless } from './json-text.ts';
import { gapWords } from './page-words.ts';
import { brokenAgreements } from './agreements.ts';
import { pageWords, reach } from './place-words.ts';
import type { RenderOptions } from './render-options.ts';
import { ruleOf } from './sections.ts';
import { relatedPlaces, type RepositoryPlace, repositoryPlace, sourcePlace } from './source-place.ts';
import { cut, visibleLine } from './visible.ts';
import { T } from './words/headings.ts';
import { leftOut } from './words/left-out.ts';
import { GAPS, ISSUES } from './words/nouns.ts';
import { labelled } from './words/say.ts';
import { subjectOf } from './words/subject.ts';
import { parseUrl } from '../model/parse-url.ts';

/** GitHub keeps the first 5,000 results of a run (docs: SARIF support for code scanning). Ours come worst first. */
const MAX_RESULTS = 5000;
/** Gaps told as notifications. */
const MAX_NOTIFICATIONS = 1000;
/** GitHub: `fullDescription.text` holds at most 1,024 characters. */
const MAX_DESCRIPTION = 1024;
/**
 * SARIF 2.1.0 within GitHub's limits: one result a cause. What the configuration ignores is left out, because GitHub does not read
 * suppressions and would raise it as an alert.
 */
export function renderSarif(report: Report, options: RenderOptions): string {
  const { lang } = options;
  const shown = report.issues.filter(({ ignored }) => ignored === undefined);
  const issues = shown.slice(0, MAX_RESULTS);
  const ids = [...new Set(issues.map(({ rule }) => rule))].sort();
  const run = {
    tool: {
      driver: {
        name: 'Curbcut',
        version: report.tool.version,
        rules: ids.map((id) => ruleOf(report, id)).map((rule) => ruleObject(rule, lang)),
      },
      ...(!subjectOf(report).isWords && { extensions: [{ name: 'axe-core', version: report.tool.axe }] }),
    },
    automationDetails: { id: 'curbcut/' },
    language: lang === 'fr' ? 'fr-CA' : 'en-CA',
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, shown.length - issues.length, lang)],
    results: issues.map((issue) => resultObject(issue, { report, ids, options })),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${harmless(JSON.stringify(log, null, 2))}\n`;
}

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
const PROBLEM: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };

function ruleObject(rule: RuleDescription, lang: Lang): object {
  const clauses = clausesLine(rule, lang);
  const help = [rule.fix[lang], rule.why[lang], ...(clauses === '' ? [] : [labelled(T.rests[lang], clauses, lang)])];
  const link = [rule.help, ...rule.standards.map(({ url }) => url)].find(
    (url) => url !== undefined && isWebAddress(url),
  );
  return {
    id: rule.id,
    shortDescription: { text: rule.title[lang] },
    fullDescription: { text: cut(rule.why[lang], MAX_DESCRIPTION) },
    help: { text: help.join('\n\n') },
    ...(link !== undefined && { helpUri: link }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { tags: [rule.category, rule.owner], 'problem.severity': PROBLEM[rule.severity], precision: 'high' },
  };
}

interface Context {
  readonly report: Report;
  readonly ids: readonly string[];
  readonly options: RenderOptions;
}

function resultObject(issue: Issue, { report, ids, options }: Context): object {
  const place = issue.occurrences[0];
  const url = place?.at.url ?? issue.pages[0] ?? '';
  const review = issue.outcome === 'review';
  return {
    ruleId: issue.rule,
    ruleIndex: ids.indexOf(issue.rule),
    kind: review ? 'review' : 'fail',
    level: review ? 'none' : LEVELS[issue.severity],
    message: { text: messageText(issue, url, report, options.lang) },
    locations: [
      {
        ...physicalLocation(place?.at, options),
        logicalLocations: [logicalLocation(url, place?.at.selector ?? '')],
      },
    ],
    ...relatedLocations(place?.at, options),
    partialFingerprints: { primaryLocationLineHash: `${issue.key}:1` },
    ...(isWebAddress(url) && { webRequest: { target: url, method: 'GET' } }),
    ...(issue.state !== undefined && { baselineState: issue.state === 'new' ? 'new' : 'unchanged' }),
    properties: { pages: issue.pages.length, occurrences: issue.count, owner: ruleOf(report, issue.rule).owner },
  };
}

function messageText(issue: Issue, url: string, report: Report, lang: Lang): string {
  const place = issue.occurrences[0];
  const shown = place === undefined ? url : pageWords(place.at);
  const where = [shown, place?.at.selector ?? ''].filter((part) => part !== '').map((part) => cut(part, 300));
  const parts = [
    issue.message[lang],
    `${labelled(T.where[lang], where.join('  '), lang)} (${reach(issue, lang)}).`,
    ...(place?.rewrite === undefined ? [] : [labelled(T.instead[lang], cut(place.rewrite, 300), lang)]),
    labelled(T.fix[lang], ruleOf(report, issue.rule).fix[lang], lang),
  ];
  return plainText(parts.join(' '));
}

/** A SARIF message may hold links, `[text](address)`: a text from a page must not make one. */
function plainText(text: string): string {
  return visibleLine(text).replace(/\]\(/g, '] (');
}

function physicalLocation(at: Location | undefined, options: RenderOptions): object {
  const snippet = sourcePlace(at, options) === undefined ? {} : { snippet: { text: at?.snippet ?? '' } };
  return physical(repositoryPlace(at, options), snippet);
}

function physical({ path, line, column, isFile }: RepositoryPlace, snippet: object = {}): object {
  const artifactLocation = { uri: relativeUri(path), uriBaseId: '%SRCROOT%' };
  const region = { startLine: line, startColumn: column, endLine: line, endColumn: column + 1, ...snippet };
  return { physicalLocation: { artifactLocation, ...(isFile !== true && { region }) } };
}

/** GitHub shows a related location by its message alone. */
function relatedLocations(at: Location | undefined, options: RenderOptions): object {
  if (at === undefined) return {};
  const text = (at.source === undefined ? T.maybeSource : T.builtFile)[options.lang];
  const related = relatedPlaces(at, options).map((place, id) => ({
    id: id + 1,
    message: { text },
    ...physical(place),
  }));
  return related.length === 0 ? {} : { relatedLocations: related };
}

function logicalLocation(url: string, selector: string): object {
  return {
    name: cut(selector === '' ? url : selector, 300),
    fullyQualifiedName: `${url} ${selector}`.trim(),
    kind: 'element',
  };
}

/** A path of the repository as a relative URI reference: each step encoded, so that no text in it reads as a scheme. */
function relativeUri(path: string): string {
  const steps = path.split('/');
  return steps.map((step) => encodeURIComponent(step.replace(/\p{Surrogate}/gu, '\uFFFD'))).join('/');
}

/** An absolute http(s) address with nothing in it that a URI forbids. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(url) && parseUrl(url) !== undefined;
}

function invocation(report: Report, left: number, lang: Lang): object {
  const { verdict, time, gaps } = report;
  const told = gaps
    .slice(0, MAX_NOTIFICATIONS)
    .map((gap) => notification('error', `${gap.url} ${gapWords(gap, lang)}`));
  return {
    executionSuccessful: verdict.complete,
    exitCode: verdict.exitCode,
    ...(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(time.started) && { startTimeUtc: time.started }),
    toolExecutionNotifications: [
      ...brokenAgreements(report, lang).flatMap(({ text }) =>
        text.split('\n').map((line) => notification('error', line)),
      ),
      ...(left > 0 ? [notification('warning', `${leftOut(left, ISSUES, lang)} ${T.didHide[lang]}`)] : []),
      ...told,
      ...(gaps.length > told.length ? [notification('error', leftOut(gaps.length - told.length, GAPS, lang))] : []),
    ],
  };
}

function notification(level: 'error' | 'warning', text: string): object {
  return { level, message: { text: plainText(text) } };
}
