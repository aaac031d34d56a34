import type { Rule, RuleOptions } from './rule.ts';

/** A rule that is on, with the options that the profile and the configuration gave it. */
export interface ActiveRule<R extends Rule = Rule> {
  readonly rule: R;
  readonly options: RuleOptions;
}
