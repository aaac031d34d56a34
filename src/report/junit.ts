import type { Issue } from '../model/issue.ts';
import type { Gap } from '../model/ledger.ts';
import type { Lang } from '../model/language.ts';
import type { PageReport, Report } from '../model/report.ts';
import { brokenAgreements } from './agreements.ts';
import { missingReasons } from './missing-reasons.ts';
import { rowsByPage } from './by-page.ts';
import { clausesLine } from './clause-words.ts';
import { gateCounts } from './gate-counts.ts';
import { gapWords, isLeftOut, notLookedAt } from './page-words.ts';
import { placeOn, reach, sourceWords } from './place-words.ts';
import type { RenderOptions } from './render-options.ts';
import { ruleOf } from './sections.ts';
import { cut } from './visible.ts';
import { T } from './words/headings.ts';
import { SEVERITIES } from './words/labels.ts';
import { formatNumber } from './words/numbers.ts';
import { whatHappened } from './words/reasons.ts';
import { labelled, say } from './words/say.ts';
import { reasonSentence } from './words/verdict.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/** Cases written of issues; what is beyond is told in a case of its own, which fails. Jenkins and GitLab stall on far more. */
const MAX_ISSUE_CASES = 20_000;

/**
 * JUnit XML that both Jenkins' junit-10.xsd and windyroad's Ant schema accept: a suite for the run, then a suite a page.
 * An issue that the gate counts is a failure; so is everything that was not looked at. Reviews, and issues below the
 * gate, are `skipped`: neither a failure nor a pass.
 */
export function renderJUnit(report: Report, { lang }: RenderOptions): string {
  const pages = pageSuites(report, lang);
  const suites = [runSuite(report, pages.left, lang), ...pages.suites];
  const stamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.exec(report.time.started)?.[0] ?? '1970-01-01T00:00:00';
  const body = suites.map((suite, id) => writeSuite(suite, id, stamp, id === 0 ? report.time.seconds : 0));
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...body, '</testsuites>', ''].join('\n');
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly result: 'passed' | 'failure' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
}

const LOOKED_AT = say('Everything in scope was looked at', 'Tout ce qui était visé a été vérifié');
const OPENED = say('The page was checked', 'La page a été vérifiée');
const TOO_MANY = say('More issues than this file holds', 'Plus de problèmes que ce fichier n’en contient');

function runSuite(report: Report, left: number, lang: Lang): Suite {
  const missing = missingReasons(report).map((reason) => reasonSentence(reason, lang));
  const looked: Case = { name: LOOKED_AT[lang], classname: 'curbcut.run', result: 'passed' };
  const failed = {
    result: 'failure',
    type: 'incomplete',
    message: missing.join(' '),
    text: missing.join('\n'),
  } as const;
  const cases: Case[] = [report.verdict.complete ? looked : { ...looked, ...failed }];
  for (const { code, name, text } of brokenAgreements(report, lang)) {
    const message = text.replaceAll('\n', ' ');
    cases.push({ name, classname: 'curbcut.run', result: 'failure', type: code, message, text });
  }
  if (left > 0) {
    const message = `${formatNumber(left, lang)}. ${T.didHide[lang]}`;
    cases.push({
      name: TOO_MANY[lang],
      classname: 'curbcut.run',
      result: 'failure',
      type: 'more',
      message,
      text: message,
    });
  }
  return { name: 'curbcut', cases };
}

/** A suite for each page of the ledger, and for each address that only a gap names. */
function pageSuites(report: Report, lang: Lang): { suites: Suite[]; left: number } {
  let room = MAX_ISSUE_CASES;
  let left = 0;
  const suites = rowsByPage(report).map(({ url, page, issues, gaps }): Suite => {
    const written = issues.slice(0, room);
    room -= written.length;
    left += issues.length - written.length;
    const cases = [
      ...(page === undefined ? [] : [stateCase(page, report, lang)]),
      ...gaps.map((gap) => gapCase(gap, lang)),
      ...written.map((issue) => issueCase(issue, url, report, lang)),
    ];
    return { name: cut(url, 500), cases };
  });
  return { suites, left };
}

/** Whether the page was looked at. A page left out on purpose is skipped; every other page that was not checked fails. */
function stateCase(page: PageReport, report: Report, lang: Lang): Case {
  const base = { name: OPENED[lang], classname: 'curbcut.page' };
  if (page.state === 'checked') return { ...base, result: 'passed' };
  const text = notLookedAt(page, lang);
  const result = isLeftOut(page, report) ? 'skipped' : 'failure';
  return { ...base, result, type: page.reason ?? page.state, message: text, text };
}

function gapCase(gap: Gap, lang: Lang): Case {
  const { reason, detail, stage } = gap;
  const text = gapWords(gap, lang);
  const name = whatHappened(reason, lang, { detail });
  return { name, classname: `curbcut.gap.${stage}`, result: 'failure', type: reason, message: text, text };
}

function issueCase(issue: Issue, url: string, report: Report, lang: Lang): Case {
  const rule = ruleOf(report, issue.rule);
  const counts = gateCounts(issue, report.verdict.failOn);
  const kind = issue.outcome === 'review' ? 'review' : issue.severity;
  const place = placeOn(issue, url);
  const message = (place?.message ?? issue.message)[lang];
  const source = place === undefined ? undefined : sourceWords(place.at);
  const clauses = clausesLine(rule, lang);
  const lines = [
    labelled(T.where[lang], [url, place?.at.selector, source].filter(Boolean).join('  '), lang),
    ...(place === undefined ? [] : [labelled(T.element[lang], cut(place.at.snippet, 300), lang)]),
    ...(place?.rewrite === undefined ? [] : [labelled(T.instead[lang], cut(place.rewrite, 500), lang)]),
    labelled(T.why[lang], rule.why[lang], lang),
    labelled(T.fix[lang], rule.fix[lang], lang),
    ...(clauses === '' ? [] : [labelled(T.rests[lang], clauses, lang)]),
    reach(issue, lang),
  ];
  return {
    name: cut(`${rule.title[lang]} [${issue.key}]`, 300),
    classname: `curbcut.${rule.category}.${issue.rule}`,
    result: counts ? 'failure' : 'skipped',
    type: kind,
    message: `${SEVERITIES[kind][lang]}. ${cut(message, 500)}`,
    text: lines.join('\n'),
  };
}

function writeSuite({ name, cases }: Suite, id: number, timestamp: string, seconds: number): string {
  const of = (result: Case['result']): number => cases.filter((testCase) => testCase.result === result).length;
  const counts = `tests="${cases.length}" failures="${of('failure')}" errors="0" skipped="${of('skipped')}"`;
  const time = Math.max(0, seconds).toFixed(3);
  return [
    `  <testsuite package="curbcut" id="${id}" name="${xmlAttribute(name) || '-'}" timestamp="${timestamp}" hostname="localhost" ${counts} time="${time}">`,
    '    <properties/>',
    ...cases.map(writeCase),
    '    <system-out/>',
    '    <system-err/>',
    '  </testsuite>',
  ].join('\n');
}

function writeCase({ name, classname, result, type = '', message = '', text = '' }: Case): string {
  const open = `    <testcase name="${xmlAttribute(name)}" classname="${xmlAttribute(classname)}" time="0"`;
  if (result === 'passed') return `${open}/>`;
  const facts = `type="${xmlAttribute(type)}" message="${xmlAttribute(message)}"`;
  return `${open}><${result} ${facts}>${xmlText(text)}</${result}></testcase>`;
}
