import type { Localized } from '../model/language.ts';

/** One of several mistakes of one sort: a key of the configuration that is wrong. */
export interface UsageProblem {
  /** `curbcut.config.yaml:4:3 maxPages`, `--max-pages`. */
  readonly where?: string;
  readonly what: Localized;
}

/**
 * A mistake that the person can mend: a wrong flag, a broken configuration, an input that is not there.
 * Nothing was scanned; the command line prints `what`, `where`, `problems` and `next` and ends with code 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** One clear sentence. */
  readonly what: Localized;
  /** The file, key or flag, as the person wrote it. */
  readonly where: string | undefined;
  /** The next step. */
  readonly next: Localized;
  /** Where there are several: each. */
  readonly problems: readonly UsageProblem[];

  constructor(parts: {
    what: Localized;
    where?: string;
    next: Localized;
    problems?: readonly UsageProblem[];
    cause?: unknown;
  }) {
    super(parts.what.en, parts.cause === undefined ? undefined : { cause: parts.cause });
    this.what = parts.what;
    this.where = parts.where;
    this.next = parts.next;
    this.problems = parts.problems ?? [];
  }
}
