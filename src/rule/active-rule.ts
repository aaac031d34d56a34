import type { Severity } from '../model/finding.ts';
import type { Rule, RuleOptions } from './rule.ts';

/** A rule that is on, with the options and the severity that the configuration gave it. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly options: RuleOptions;
  /** Set by the configuration: it then weighs more than a finding's own. */
  readonly severity?: Severity;
}
