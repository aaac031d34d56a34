import type { Severity } from '../model/finding.ts';
import type { RuleOptions } from './rule.ts';

/** What a guide makes of a rule: off, or other limits, or another severity (unless the finding has its own). */
export type ProfileSetting = 'off' | (RuleOptions & { readonly severity?: Severity });

/** A plain-language guide. */
export interface Profile {
  /** The guide's name, as rules cite it. */
  readonly guide: string;
  readonly rules: Readonly<Record<string, ProfileSetting>>;
}

export type Profiles = Readonly<Record<string, Profile>>;
