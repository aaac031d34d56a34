import type { Severity } from '../../model/finding.ts';
import { fingerprint } from '../../model/fingerprint.ts';
import type { Issue } from '../../model/issue.ts';
import type { Report } from '../../model/report.ts';
import { rowsByPage } from '../by-page.ts';
import { harmless } from '../json-text.ts';
import { gapWords, isLeftOut, notLookedAt } from '../page-words.ts';
import { pageWords, reach } from '../place-words.ts';
import type { RenderOptions } from '../render-options.ts';
import { ruleOf } from '../sections.ts';
import { repositoryPlace } from '../source-place.ts';
import { cut, visibleLine } from '../visible.ts';
import { T } from '../words/headings.ts';
import { leftOut } from '../words/left-out.ts';
import { ISSUES } from '../words/nouns.ts';
import { labelled } from '../words/say.ts';

/** GitLab reads the whole file into memory. */
const MAX_ENTRIES = 20_000;

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/**
 * GitLab Code Quality: one entry a cause, and one for each thing that was not looked at. GitLab stops reading at the first entry
 * that is not valid and keeps one entry a fingerprint, so every entry is whole and every fingerprint its own
 * (gitlab: lib/gitlab/ci/parsers/codequality/code_climate.rb).
 */
export function renderCodeQuality(report: Report, options: RenderOptions): string {
  const failing = report.issues.filter(({ ignored, outcome }) => ignored === undefined && outcome === 'fail');
  const entries = [...unlooked(report, options), ...failing.map((issue) => issueEntry(issue, report, options))];
  const written = entries.slice(0, MAX_ENTRIES);
  const left = entries.length - written.length;
  if (left > 0)
    written.push(entry('curbcut/more', leftOut(left, ISSUES, options.lang), 'blocker', ['curbcut/more'], options));
  return `${harmless(JSON.stringify(unique(written), null, 2))}\n`;
}

interface Entry {
  readonly type: 'issue';
  readonly check_name: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issueEntry(issue: Issue, report: Report, options: RenderOptions): Entry {
  const { lang } = options;
  const at = issue.occurrences[0]?.at;
  const shown = at === undefined ? (issue.pages[0] ?? '') : pageWords(at);
  const where = [cut(shown, 300), cut(at?.selector ?? '', 200)].filter((part) => part !== '');
  const parts = [
    cut(issue.message[lang], 500),
    `${labelled(T.where[lang], where.join('  '), lang)} (${reach(issue, lang)}).`,
    labelled(T.fix[lang], cut(ruleOf(report, issue.rule).fix[lang], 500), lang),
  ];
  const { path, line } = repositoryPlace(at, options);
  return {
    ...entry(issue.rule, parts.join(' '), SEVERITY[issue.severity], [issue.rule, issue.key], options),
    location: { path, lines: { begin: line } },
  };
}

function unlooked(report: Report, options: RenderOptions): Entry[] {
  return rowsByPage(report).flatMap(({ url, page, gaps }) => {
    const missed = page !== undefined && page.state !== 'checked' && !isLeftOut(page, report);
    const texts = [
      ...(missed ? [notLookedAt(page, options.lang)] : []),
      ...gaps.map((gap) => gapWords(gap, options.lang)),
    ];
    const names = [
      ...(missed ? [page.reason ?? ''] : []),
      ...gaps.map(({ reason, detail = '' }) => `${reason} ${detail}`),
    ];
    return texts.map((text, index) =>
      entry('curbcut/not-checked', `${cut(url, 300)} ${cut(text, 500)}`, 'blocker', [url, names[index] ?? ''], options),
    );
  });
}

function entry(
  check: string,
  description: string,
  severity: string,
  identity: readonly string[],
  options: RenderOptions,
): Entry {
  const { path, line } = repositoryPlace(undefined, options);
  return {
    type: 'issue',
    check_name: check,
    description: visibleLine(description),
    categories: ['Compatibility'],
    severity,
    fingerprint: fingerprint(JSON.stringify(identity)),
    location: { path, lines: { begin: line } },
  };
}

/** Should two be alike, the later one gets another, the same in every run. */
function unique(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.map((each) => {
    let mark = each.fingerprint;
    for (let turn = 1; seen.has(mark); turn += 1) mark = fingerprint(`${each.fingerprint} ${turn}`);
    seen.add(mark);
    return { ...each, fingerprint: mark };
  });
}
