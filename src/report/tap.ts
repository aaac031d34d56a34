import type { Issue } from '../model/issue.ts';
import type { Lang } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { brokenAgreements } from './agreements.ts';
import { missingReasons } from './missing-reasons.ts';
import { type PageRow, rowsByPage } from './by-page.ts';
import { gateCounts } from './gate-counts.ts';
import { gapWords, isLeftOut, notLookedAt } from './page-words.ts';
import { placeOn } from './place-words.ts';
import type { RenderOptions } from './render-options.ts';
import { ruleOf } from './sections.ts';
import { cut, visible, visibleLine } from './visible.ts';
import { leftOut } from './words/left-out.ts';
import { ISSUES } from './words/nouns.ts';
import { say } from './words/say.ts';
import { reasonSentence } from './words/verdict.ts';

/** Issues written with a page, and in all. */
const MAX_PER_PAGE = 50;
const MAX_ISSUES = 50_000;

const LOOKED_AT = say('Everything in scope was looked at', 'Tout ce qui était visé a été vérifié');

/**
 * TAP 14: a test point for the run, then one a page. A page that was not looked at is `not ok`; one left out on purpose is
 * `# SKIP`. Issues stand in a YAML block below their page; those that the gate does not count leave it `ok`.
 */
export function renderTap(report: Report, { lang }: RenderOptions): string {
  const missing = missingReasons(report);
  let room = MAX_ISSUES;
  const points = rowsByPage(report).map((row) => {
    const shown = row.issues.slice(0, Math.min(room, MAX_PER_PAGE));
    room -= shown.length;
    return pagePoint(row, shown, report, lang);
  });
  const run: Point = {
    ok: report.verdict.complete,
    description: LOOKED_AT[lang],
    yaml: listOf(
      'reasons',
      missing.map((reason) => [`- ${quote(reasonSentence(reason, lang))}`]),
    ),
  };
  const expired = brokenAgreements(report, lang).map(({ name, text }): Point => ({
    ok: false,
    description: name,
    yaml: listOf(
      'reasons',
      text.split('\n').map((line) => [`- ${quote(line)}`]),
    ),
  }));
  const all = [run, ...expired, ...points];
  const lines = all.flatMap((point, index) => pointLines(point, index + 1));
  return ['TAP version 14', `1..${all.length}`, ...lines, ''].join('\n');
}

interface Point {
  readonly ok: boolean;
  readonly description: string;
  readonly skip?: string;
  readonly yaml: readonly string[];
}

function pointLines({ ok, description, skip, yaml }: Point, number: number): string[] {
  const directive = skip === undefined ? '' : ` # SKIP ${plain(skip)}`;
  const block = yaml.length === 0 ? [] : ['  ---', ...yaml.map((line) => `  ${line}`), '  ...'];
  return [`${ok ? 'ok' : 'not ok'} ${number} - ${plain(description)}${directive}`, ...block];
}

function pagePoint({ url, page, issues, gaps }: PageRow, shown: readonly Issue[], report: Report, lang: Lang): Point {
  const description = cut(url, 500);
  if (page !== undefined && isLeftOut(page, report) && gaps.length === 0 && issues.length === 0)
    return { ok: true, description, skip: cut(notLookedAt(page, lang), 300), yaml: [] };
  const missed = page !== undefined && page.state !== 'checked' && !isLeftOut(page, report);
  const unlooked = [...(missed ? [notLookedAt(page, lang)] : []), ...gaps.map((gap) => gapWords(gap, lang))];
  const failed = issues.some((issue) => gateCounts(issue, report.verdict.failOn));
  const left = issues.length - shown.length;
  return {
    ok: unlooked.length === 0 && !failed,
    description,
    yaml: [
      ...listOf(
        'notChecked',
        unlooked.map((text) => [`- ${quote(cut(text, 500))}`]),
      ),
      ...listOf(
        'findings',
        shown.map((issue) => finding(issue, url, report, lang)),
      ),
      ...(left > 0 ? [`more: ${quote(leftOut(left, ISSUES, lang))}`] : []),
    ],
  };
}

function finding(issue: Issue, url: string, report: Report, lang: Lang): string[] {
  const place = placeOn(issue, url);
  const facts: readonly (readonly [string, string])[] = [
    ['rule', issue.rule],
    ['severity', issue.outcome === 'review' ? 'review' : issue.severity],
    ['message', cut((place?.message ?? issue.message)[lang], 500)],
    ['selector', cut(place?.at.selector ?? '', 300)],
    ['fix', cut(ruleOf(report, issue.rule).fix[lang], 500)],
    ['cause', issue.key],
  ];
  return facts.map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}: ${quote(value)}`);
}

function listOf(key: string, items: readonly (readonly string[])[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.flatMap((lines) => lines.map((line) => `  ${line}`))];
}

/** A JSON string is a YAML string; what cannot be seen is made visible. */
function quote(text: string): string {
  return JSON.stringify(visibleLine(text).replace(/##/g, () => '#\\u{23}'));
}

/** A description: `\` and `#` escaped, so that no text makes a directive. */
function plain(text: string): string {
  return visible(visibleLine(text)).replace(/[\\#]/g, (character) => `\\${character}`);
}
