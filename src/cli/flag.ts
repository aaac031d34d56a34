import type { RawSettings } from '../config/merge-settings.ts';
import type { Localized } from '../model/language.ts';

export const FLAG_GROUPS = ['common', 'where', 'how', 'access', 'judge', 'output', 'tool'] as const;
export type FlagGroup = (typeof FLAG_GROUPS)[number];

/** A flag of the command line: how it is written, what it says of itself, and which settings it amounts to. */
export interface Flag {
  /** `--max-pages`. `--no-robots` turns something off. */
  readonly long: `--${string}`;
  readonly short?: `-${string}`;
  /** What follows it; a flag without one is a switch. */
  readonly takes?: Localized;
  /** The words that it takes, where the help has to list them. */
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly many?: boolean;
  readonly group: FlagGroup;
  readonly help: Localized;
  /** The setting that it sets, for errors: `maxPages`, `start.command`. */
  readonly sets?: string;
  /**
   * What the flag amounts to; a flag that is no setting has none. Values stay as typed where they may be wrong: the schema refuses them.
   * @throws UsageError for what cannot be taken apart.
   */
  readonly read?: (values: readonly string[]) => RawSettings;
}
