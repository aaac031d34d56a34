import type { Settings } from '../config/schema.ts';

/** What judging and reporting need to know of the settings. It goes into the journal, so it holds no secret. */
export type Judging = Pick<
  Settings,
  | 'standard'
  | 'profile'
  | 'profiles'
  | 'failOn'
  | 'maxIssues'
  | 'maxSkipped'
  | 'incomplete'
  | 'rules'
  | 'ignore'
  | 'sample'
  | 'glossary'
  | 'twins'
  | 'baseline'
  | 'sources'
> & {
  /** A journal of before budgets were known has none. */
  readonly budgets?: Settings['budgets'];
  /** One part of a run. */
  readonly shard?: string;
  /** Documents were to be checked. */
  readonly documents?: boolean;
  /** The project's own rules that were there to run, by id: without them the run cannot be reported again. */
  readonly customRules?: readonly string[];
};

export function judgingOf(settings: Settings): Judging {
  const { standard, profile, profiles, failOn, maxIssues, maxSkipped, incomplete, rules, ignore, sample } = settings;
  const { glossary, twins, baseline, budgets, shard, sources } = settings;
  return {
    standard,
    profile,
    profiles,
    failOn,
    maxIssues,
    incomplete,
    rules,
    ignore,
    twins,
    ...(maxSkipped !== undefined && { maxSkipped }),
    ...(sample !== undefined && { sample }),
    ...(glossary !== undefined && { glossary }),
    ...(settings.documents && { documents: true }),
    ...(baseline !== undefined && { baseline }),
    ...(budgets.length > 0 && { budgets }),
    ...(shard !== undefined && { shard }),
    ...(sources !== undefined && { sources }),
  };
}
