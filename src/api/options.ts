import type { ConfigInput } from '../config/schema.ts';
import type { Lang } from '../model/language.ts';
import type { Report } from '../model/report.ts';

/** What a configuration file holds. */
export type Config = ConfigInput;

/** What every check takes: the settings of the configuration, by the same names, and these. */
export interface SharedOptions extends Omit<
  Config,
  'inputs' | 'start' | 'output' | 'lang' | 'history' | 'runDir' | 'screenshots'
> {
  /**
   * A configuration file to start from: its path, or `true` to look for one as the command line does. The options weigh
   * more than the file. Default: none is read. A file of code runs.
   */
  readonly config?: string | boolean;
  /** Paths are read from here. Default: the working folder of the process. */
  readonly cwd?: string;
  /** Stops the check: the promise is rejected with the signal’s reason, once the browser is gone. */
  readonly signal?: AbortSignal;
}

export interface CheckOptions extends SharedOptions {
  /** Keeps the run’s journal in this folder, for `curbcut report`. Default: nothing stays on the disk. */
  readonly runDir?: string;
  /** Called as each page ends. */
  readonly onProgress?: (progress: CheckProgress) => void;
}

export interface CheckProgress {
  readonly url: string;
  readonly state: 'checked' | 'error' | 'skipped';
  /** Pages that have ended, pages known of by now, and pages that ended as an error. */
  readonly done: number;
  readonly known: number;
  readonly errors: number;
}

export interface CheckTextOptions extends SharedOptions {
  /** The language of the text, whatever it looks like. Default: found out. */
  readonly lang?: Lang;
  /** What the text would be called as a file: its ending tells the format. Default: `text.txt`. */
  readonly name?: string;
}

/** What came of a check. */
export interface CheckResult {
  /** The whole report, as schema/report.json describes it. */
  readonly report: Report;
  /** The gate passed, and everything was looked at. The same as exit code 0. */
  readonly passed: boolean;
  /** 0 passed; 1 the gate failed; 3 something could not be looked at, so nobody knows. */
  readonly exitCode: 0 | 1 | 3;
}
