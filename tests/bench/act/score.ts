/** The W3C's words for what an implementation makes of a rule: see its page on ACT implementations. */
export type Consistency = 'complete' | 'partial' | 'inconsistent' | 'untested';
export type Answer = 'fail' | 'review' | 'nothing' | 'unseen';

/** A test case as the data has it. */
export interface Case {
  readonly id: string;
  readonly path: string;
  readonly rule: string;
  readonly ruleName: string;
  readonly expected: 'passed' | 'failed' | 'inapplicable';
  readonly approved: boolean;
  /** `wcag20:2.4.4`; a `*` at the end where the criterion is secondary. */
  readonly sc: readonly string[];
}

/** One finding, as far as it counts here. */
export interface Seen {
  readonly rule: string;
  readonly outcome: 'fail' | 'review';
  readonly at: string;
  readonly message: string;
}

export interface Looked {
  readonly case: Case;
  /** Why the page was not looked at. */
  readonly unseen?: string;
  readonly findings: readonly Seen[];
}

/** What is known of a rule of ours. */
export interface OwnRule {
  readonly act: readonly string[];
  /** `2.4.4` */
  readonly criteria: readonly string[];
}

export interface RuleScore {
  readonly rule: string;
  readonly name: string;
  readonly approved: boolean;
  readonly consistency: Consistency;
  /** Cases, and how many agree, by what is expected. */
  readonly agreement: Readonly<Record<Case['expected'], readonly [agreeing: number, all: number]>>;
  readonly falseAlarms: readonly Looked[];
  readonly missed: readonly Looked[];
  readonly unseen: readonly Looked[];
  /** Criteria that our rules name and the ACT rule does not, and the other way round (secondary ones may be left out). */
  readonly tooMany: readonly string[];
  readonly tooFew: readonly string[];
}

/** By the mapping that our rules declare. Where a rule has approved cases, only those count. */
export function scoreRule(all: readonly Looked[], rules: ReadonlyMap<string, OwnRule>): RuleScore {
  const approved = all.some((each) => each.case.approved);
  const cases = approved ? all.filter((each) => each.case.approved) : all;
  const first = cases[0];
  if (first === undefined) throw new Error('A rule without cases.');
  const { rule, ruleName } = first.case;
  const own = [...rules].filter(([, { act }]) => act.includes(rule));
  const ids = new Set(own.map(([id]) => id));
  const answer = (each: Looked): Answer => answerOf(each, (finding) => ids.has(finding.rule));
  const failed = cases.filter((each) => each.case.expected === 'failed');
  const others = cases.filter((each) => each.case.expected !== 'failed');
  const falseAlarms = others.filter((each) => answer(each) === 'fail');
  const missed = failed.filter((each) => answer(each) === 'nothing' || answer(each) === 'unseen');
  const unseen = cases.filter((each) => answer(each) === 'unseen');
  const hits = failed.filter((each) => answer(each) === 'fail');
  const fired = new Set(cases.flatMap(({ findings }) => findings.map((finding) => finding.rule)));
  const named = new Set(own.filter(([id]) => fired.has(id)).flatMap(([, { criteria }]) => criteria));
  const asked = new Set(first.case.sc.map(criterionOf));
  const needed = first.case.sc.filter((sc) => !sc.endsWith('*')).map(criterionOf);
  const tooMany = [...named].filter((each) => !asked.has(each));
  const tooFew = needed.filter((each) => !named.has(each));
  const isWhole = missed.length === 0 && tooMany.length === 0 && tooFew.length === 0;
  const consistency = (): Consistency => {
    if (own.length === 0) return 'untested';
    if (falseAlarms.length > 0) return 'inconsistent';
    if (hits.length === 0) return 'untested';
    return isWhole ? 'complete' : 'partial';
  };
  const share = (expected: Case['expected']): readonly [number, number] => {
    const these = cases.filter((each) => each.case.expected === expected);
    const wrong = expected === 'failed' ? missed : [...falseAlarms, ...unseen];
    return [these.filter((each) => !wrong.includes(each)).length, these.length];
  };
  return {
    rule,
    name: ruleName,
    approved,
    consistency: consistency(),
    agreement: { passed: share('passed'), failed: share('failed'), inapplicable: share('inapplicable') },
    falseAlarms,
    missed,
    unseen,
    tooMany,
    tooFew,
  };
}

/** Without any mapping, as a stranger may count: by the success criteria that findings carry. */
export interface BlindScore {
  readonly failed: number;
  readonly found: number;
  readonly foundAsFailure: number;
  readonly others: number;
  readonly falseAlarms: readonly Looked[];
}

export function scoreBlind(looked: readonly Looked[], rules: ReadonlyMap<string, OwnRule>): BlindScore {
  const counted = looked.filter((each) => each.case.sc.length > 0);
  const answer = (each: Looked): Answer => {
    const asked = new Set(each.case.sc.map(criterionOf));
    return answerOf(each, ({ rule }) => rules.get(rule)?.criteria.some((one) => asked.has(one)) === true);
  };
  const failed = counted.filter((each) => each.case.expected === 'failed');
  const others = counted.filter((each) => each.case.expected !== 'failed');
  return {
    failed: failed.length,
    found: failed.filter((each) => ['fail', 'review'].includes(answer(each))).length,
    foundAsFailure: failed.filter((each) => answer(each) === 'fail').length,
    others: others.length,
    falseAlarms: others.filter((each) => answer(each) === 'fail'),
  };
}

function answerOf({ unseen, findings }: Looked, counts: (finding: Seen) => boolean): Answer {
  if (unseen !== undefined) return 'unseen';
  const mine = findings.filter(counts);
  if (mine.some(({ outcome }) => outcome === 'fail')) return 'fail';
  return mine.length > 0 ? 'review' : 'nothing';
}

function criterionOf(sc: string): string {
  return sc.replace(/^wcag2\d:/, '').replace(/\*$/, '');
}
