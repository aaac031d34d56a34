import type { Issue } from '../../model/issue.ts';
import type { Excerpt } from '../../model/place.ts';
import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { maybeWords, pageWords, quoted, reach, sourceWords } from '../place-words.ts';
import { groupByRule, type RuleGroup } from '../sections.ts';
import { cut, visibleLine } from '../visible.ts';
import { T } from '../words/headings.ts';
import { OWNERS, SEVERITIES } from '../words/labels.ts';
import { ISSUES } from '../words/nouns.ts';
import { counted } from '../words/numbers.ts';
import { labelled, say } from '../words/say.ts';
import { waiverWords } from '../words/waiver.ts';
import type { Paint } from './paint.ts';
import { wrap } from './terminal-lines.ts';

/** Rules shown on a screen, each by its worst cause; the rest is in the other formats. */
const MAX_SHOWN = 10;

export interface Screen {
  readonly lang: Lang;
  readonly width: number;
  readonly paint: Paint;
}

/** The worst causes, one a rule: a habit that shows in a hundred sentences does not fill the screen. */
export function issueLines(report: Report, screen: Screen): string[] {
  const all = report.issues.filter(({ ignored, outcome }) => ignored === undefined && outcome === 'fail');
  // With a baseline, what somebody made since comes first: it is what the gate counts.
  const isKnown = ({ inBaseline }: Issue): boolean => inBaseline === true;
  const failing = [...all.filter((issue) => !isKnown(issue)), ...all.filter(isKnown)];
  if (failing.length === 0) return [];
  const groups = groupByRule(report, failing);
  const left = failing.length - Math.min(groups.length, MAX_SHOWN);
  return [
    screen.paint.strong(T.fixFirst[screen.lang]),
    '',
    groups
      .slice(0, MAX_SHOWN)
      .map((group) => groupLines(group, screen).join('\n'))
      .join('\n\n'),
    ...(left > 0 ? ['', `${AND[screen.lang]} ${counted(left, ISSUES, screen.lang)} ${MORE[screen.lang]}`] : []),
  ];
}

/** What the configuration sets aside, with who answers for it and until when: a promise that nobody sees is forgotten. */
export function ignoredLines(report: Report, { lang, paint, width }: Screen): string[] {
  const ignored = report.issues.filter((issue) => issue.ignored !== undefined);
  if (ignored.length === 0) return [];
  const left = ignored.length - MAX_IGNORED;
  return [
    paint.strong(T.setAsideList[lang]),
    ...ignored
      .slice(0, MAX_IGNORED)
      .flatMap((issue) =>
        hanging(`${labelled(issue.rule, cut(waiverWords(issue, lang), 300), lang)} [${reach(issue, lang)}]`, width),
      ),
    ...(left > 0 ? hanging(`${AND[lang]} ${counted(left, ISSUES, lang)} ${MORE[lang]}`, width) : []),
  ];
}

const MAX_IGNORED = 5;
const AND = say('And', 'Et');
const MORE = say('more: see the report.', 'de plus : voyez le rapport.');
const NEW = say('NEW', 'NOUVEAU');
const OF_RULE = say('of this rule', 'de cette règle');

function groupLines({ rule, issues }: RuleGroup, { lang, paint, width }: Screen): string[] {
  const [issue] = issues;
  if (issue === undefined) return [];
  const severity = paint.severity[issue.severity](SEVERITIES[issue.severity][lang].toUpperCase());
  const title = paint.strong(visibleLine(cut(rule.title[lang], 200)));
  const fresh = issue.state === 'new' ? `${NEW[lang]} ` : '';
  const more = issues.length > 1 ? `; + ${counted(issues.length - 1, ISSUES, lang)} ${OF_RULE[lang]}` : '';
  return [
    `${fresh}${severity} ${title} (${OWNERS[rule.owner][lang]})`,
    ...hanging(`${cut(issue.message[lang], 300)} [${reach(issue, lang)}${more}]`, width),
    ...placeLines(issue, { lang, paint, width }),
    ...hanging(labelled(T.whyShort[lang], rule.why[lang], lang), width),
    ...hanging(labelled(T.fixShort[lang], rule.fix[lang], lang), width),
  ];
}

/** Address and selector on one line where they fit, the passage, the rewrite. */
function placeLines(issue: Issue, { lang, paint, width }: Screen): string[] {
  const [place] = issue.occurrences;
  if (place === undefined) return [paint.quiet(`  ${visibleLine(cut(issue.pages[0] ?? '', 300))}`)];
  const { at, rewrite } = place;
  const parts = [
    sourceWords(at) ?? '',
    cut(pageWords(at), 300),
    cut(at.selector, 160),
    cut(maybeWords(at, lang) ?? '', 300),
  ]
    .map(visibleLine)
    .filter((part) => part !== '');
  const line = parts.join('  ');
  const where = line.length <= width - 2 ? [line] : parts;
  return [
    ...where.map((part) => paint.quiet(`  ${part}`)),
    ...(at.excerpt === undefined ? [] : hanging(`> ${cut(visibleLine(inContext(at.excerpt)), 150)}`, width)),
    ...(rewrite === undefined ? [] : hanging(labelled(T.instead[lang], cut(rewrite, 150), lang), width)),
  ];
}

/** A sentence as it stands; a word or two with what stands around them, cut between words. */
function inContext(excerpt: Excerpt): string {
  const around = excerpt.end - excerpt.start < SHORT ? AROUND : 0;
  const { before, passage, after } = quoted(excerpt, around);
  if (around === 0) return passage;
  return `${before.replace(/^…\S*\s+/, '… ')}${passage}${after.replace(/\s+\S*…$/, ' …')}`;
}

/** Passages of fewer characters are shown with so many on each side. */
const SHORT = 40;
const AROUND = 45;

/** Set in by two; its further lines by four. */
function hanging(text: string, width: number): string[] {
  return wrap(text, width - 4).map((line, index) => `${' '.repeat(index === 0 ? 2 : 4)}${line}`);
}
