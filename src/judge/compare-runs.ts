import { causeKey } from '../model/cause-key.ts';
import type { ComparedIssue, ComparedRun, Comparison, NotComparableReason, RunFacts } from '../model/comparison.ts';
import type { Severity } from '../model/finding.ts';
import type { Issue, Occurrence } from '../model/issue.ts';
import { baselineOf, matchRun, scopeOf } from './baseline.ts';
import { type Look, looksOf } from './looked.ts';
import { type HeldPlace, isCounted, type NowPlace } from './match-baseline.ts';

/** What is known of rules beyond the runs. */
export interface RuleFacts {
  /** Does the rule judge a page by others? */
  readonly isSite: (rule: string) => boolean;
  /** Does a plain-language guide set its limits? */
  readonly isOfGuide: (rule: string) => boolean;
}

/**
 * Two runs, issue by issue. Issues are known again as a baseline knows them. Nothing is fixed that the later run did not look
 * for, and nothing is new that the earlier one did not.
 */
export function compareRuns(before: ComparedRun, now: ComparedRun, { isSite, isOfGuide }: RuleFacts): Comparison {
  const coversAll = scopeOf(before) === scopeOf(now) && before.shard === now.shard;
  const [then, today] = [before, now].map((run) => looksOf(run, { isSite, coversAll }));
  if (then === undefined || today === undefined) throw new Error('Two runs have two looks.');
  // To ignore an issue is not to mend it, and to ignore it no longer is not to make it.
  const [earlier, later] = [open(before), open(now)];
  const { match, pages } = matchRun(baselineOf(earlier), later, today);
  const [countedThen, countsNow] = [countedCauses(before), countedCauses(now)];
  const isMade = otherMaker(before, now, isOfGuide);

  const added = groupBy(match.added, ({ issue }) => issue.key);
  const lost = groupBy(match.lost, ({ entry }) => entry.key);
  const held = new Set([...match.held.keys()].map(({ entry }) => entry.key));
  const none = (): ComparedIssue[] => [];
  const result = { new: none(), fixed: none(), notComparable: none(), unchanged: none() };

  for (const issue of later.issues.filter(({ key }) => countsNow.has(key))) {
    const places = added.get(issue.key) ?? [];
    const reasons = places.map(
      (place) => isMade(issue.rule) ?? whyNotNew(then.at(pages.renamed.get(place.page) ?? place.page, issue.rule)),
    );
    const fresh = places[reasons.indexOf(undefined)];
    const [reason] = reasons;
    if (fresh !== undefined) result.new.push(compared(issue, placeOf(fresh)));
    else if (reason !== undefined) result.notComparable.push({ ...compared(issue), reason, in: 'now' });
    else result.unchanged.push(compared(issue));
  }
  for (const issue of earlier.issues.filter(({ key }) => countedThen.has(key))) {
    const places = lost.get(causeKey(issue.key)) ?? [];
    if (places.length === 0 || held.has(causeKey(issue.key))) continue;
    const reason = isMade(issue.rule) ?? whyNotFixed(places, (place) => today.at(place.entry.page, issue.rule));
    if (reason === undefined) result.fixed.push(compared(issue));
    else result.notComparable.push({ ...compared(issue), reason, in: 'before' });
  }
  for (const list of Object.values(result)) list.sort(worstFirst);
  return { version: 1, before: factsOf(before), now: factsOf(now), ...result };
}

function whyNotNew(look: Look): NotComparableReason | undefined {
  // A page that was not there then: what is on it is as new as the page.
  if (look === 'looked' || look === 'gone') return undefined;
  return look === 'rule-not-run' ? 'rule' : 'page';
}

/** A page that is gone hides no fault on the others, and is itself no fix. */
function whyNotFixed(
  places: readonly HeldPlace[],
  lookAt: (place: HeldPlace) => Look,
): NotComparableReason | undefined {
  const looks = new Set(places.map(lookAt));
  if (looks.has('page-not-checked')) return 'page';
  if (looks.has('rule-not-run')) return 'rule';
  return looks.has('looked') ? undefined : 'page-gone';
}

/** Did another version, or another guide, look for this rule? */
function otherMaker(
  before: ComparedRun,
  now: ComparedRun,
  isOfGuide: RuleFacts['isOfGuide'],
): (rule: string) => NotComparableReason | undefined {
  const isOtherAxe = before.tool.axe !== now.tool.axe;
  const isOtherTool = before.tool.version !== now.tool.version;
  const isOtherGuide = before.profile !== now.profile;
  return (rule) => {
    if (rule.startsWith('axe/') ? isOtherAxe : isOtherTool) return 'version';
    return isOtherGuide && isOfGuide(rule) ? 'profile' : undefined;
  };
}

/** The run with what it ignores among the rest; one issue a cause. */
function open(run: ComparedRun): ComparedRun {
  const byCause = new Map<string, Issue>();
  for (const { ignored: _ignored, ...issue } of run.issues) {
    const key = causeKey(issue.key);
    const before = byCause.get(key);
    byCause.set(key, before === undefined ? { ...issue, key } : joined(before, issue));
  }
  return { ...run, issues: [...byCause.values()] };
}

function joined(one: Issue, other: Issue): Issue {
  return {
    ...one,
    count: one.count + other.count,
    pages: [...new Set([...one.pages, ...other.pages])].sort(),
    occurrences: [...one.occurrences, ...other.occurrences],
  };
}

/** Causes that count: failures that are not ignored everywhere. */
function countedCauses({ issues }: ComparedRun): ReadonlySet<string> {
  return new Set(issues.filter(isCounted).map(({ key }) => causeKey(key)));
}

function placeOf({ issue, index = 0 }: NowPlace): Occurrence | undefined {
  return issue.occurrences[index];
}

function compared(issue: Issue, place: Occurrence | undefined = issue.occurrences[0]): ComparedIssue {
  const { key, rule, severity, count, pages } = issue;
  return {
    key,
    rule,
    severity,
    message: place?.message ?? issue.message,
    url: place?.at.url ?? pages[0] ?? '',
    selector: place?.at.selector ?? '',
    places: count,
    pages: pages.length,
  };
}

function factsOf({ inputs, standard, profile, tool, time, verdict }: ComparedRun): RunFacts {
  const { version, axe } = tool;
  return { inputs, standard, profile, tool: version, axe, started: time.started, complete: verdict.complete };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function worstFirst(a: ComparedIssue, b: ComparedIssue): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    b.pages - a.pages ||
    b.places - a.places ||
    order(a.rule, b.rule) ||
    order(a.key, b.key)
  );
}

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return groups;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
