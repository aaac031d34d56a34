import { brokenAgreements } from '../agreements.ts';
import { missingReasons } from '../missing-reasons.ts';
import type { Issue } from '../../model/issue.ts';
import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { type PageRow, rowsByPage } from '../by-page.ts';
import { gateCounts } from '../gate-counts.ts';
import { harmless } from '../json-text.ts';
import { gapWords, isLeftOut, notLookedAt } from '../page-words.ts';
import { placeOn } from '../place-words.ts';
import type { RenderOptions } from '../render-options.ts';
import { ruleOf } from '../sections.ts';
import { cut, visibleLine } from '../visible.ts';
import { T } from '../words/headings.ts';
import { leftOut } from '../words/left-out.ts';
import { ISSUES } from '../words/nouns.ts';
import { labelled } from '../words/say.ts';
import { reasonSentence } from '../words/verdict.ts';

/** GitLab reads the whole file into memory: what is beyond is told on its page, which then is no pass. */
const MAX_ISSUES = 20_000;

/**
 * GitLab's accessibility report, in the shape of pa11y-ci. GitLab counts an address without entries as passed, so a page that was
 * not looked at has an entry that says so, and a page that was left out on purpose is not in the file
 * (gitlab: lib/gitlab/ci/parsers/accessibility/pa11y.rb).
 */
export function renderGitLabAccessibility(report: Report, { lang }: RenderOptions): string {
  const results: Record<string, readonly Entry[]> = Object.create(null) as Record<string, readonly Entry[]>;
  let room = MAX_ISSUES;
  for (const row of rowsByPage(report)) {
    if (row.page !== undefined && isLeftOut(row.page, report) && row.gaps.length === 0) continue;
    const counted = row.issues.filter((issue) => gateCounts(issue, report.verdict.failOn));
    const written = counted.slice(0, room);
    room -= written.length;
    const left = counted.length - written.length;
    results[row.url] = [
      ...(results[row.url] ?? []),
      ...unlooked(row, report, lang),
      ...written.map((issue) => issueEntry(issue, row.url, report, lang)),
      ...(left > 0 ? [plainEntry('curbcut/more', leftOut(left, ISSUES, lang))] : []),
    ];
  }
  const ofRun = [
    ...missingReasons(report).map((reason) => plainEntry('curbcut/incomplete', reasonSentence(reason, lang))),
    ...brokenAgreements(report, lang).map(({ code, text }) =>
      plainEntry(`curbcut/${code}`, text.replaceAll('\n', ' ')),
    ),
  ];
  if (ofRun.length > 0) results[RUN] = ofRun;
  const lists = Object.values(results);
  const passes = lists.filter((list) => list.length === 0).length;
  const errors = lists.reduce((sum, list) => sum + list.length, 0);
  return `${harmless(JSON.stringify({ total: lists.length, passes, errors, results }, null, 2))}\n`;
}

/** The run as a whole stands among the addresses: what made it incomplete must not get lost. */
const RUN = 'curbcut';

interface Entry {
  readonly code: string;
  readonly type: 'error' | 'warning';
  readonly typeCode: 1 | 2;
  readonly message: string;
  readonly context: string;
  readonly selector: string;
  readonly runner: 'curbcut';
  readonly runnerExtras: object;
}

function issueEntry(issue: Issue, url: string, report: Report, lang: Lang): Entry {
  const rule = ruleOf(report, issue.rule);
  const place = placeOn(issue, url);
  const message = (place?.message ?? issue.message)[lang];
  return {
    code: issue.rule,
    type: issue.severity === 'error' ? 'error' : 'warning',
    typeCode: issue.severity === 'error' ? 1 : 2,
    message: visibleLine(`${cut(message, 500)} ${labelled(T.fix[lang], cut(rule.fix[lang], 500), lang)}`),
    context: visibleLine(cut(place?.at.snippet ?? '', 500)),
    selector: visibleLine(cut(place?.at.selector ?? '', 500)),
    runner: 'curbcut',
    runnerExtras: {
      severity: issue.severity,
      cause: issue.key,
      pages: issue.pages.length,
      wcag: rule.standards.filter(({ name }) => name === 'WCAG').map(({ clause }) => clause),
    },
  };
}

function unlooked({ page, gaps }: PageRow, report: Report, lang: Lang): Entry[] {
  const missed = page !== undefined && page.state !== 'checked' && !isLeftOut(page, report);
  const texts = [...(missed ? [notLookedAt(page, lang)] : []), ...gaps.map((gap) => gapWords(gap, lang))];
  return texts.map((text) => plainEntry('curbcut/not-checked', text));
}

function plainEntry(code: string, message: string): Entry {
  return {
    code,
    type: 'error',
    typeCode: 1,
    message: visibleLine(cut(message, 1000)),
    context: '',
    selector: '',
    runner: 'curbcut',
    runnerExtras: {},
  };
}
