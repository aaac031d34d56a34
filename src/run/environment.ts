import type { AxeLocale } from '../snapshot/axe-message.ts';
import type { InPageScripts } from '../snapshot/snapshot-page.ts';
import type { RuleBook } from './active-rules.ts';
import type { EarlierBuild } from './earlier-build.ts';
import type { OnStep } from './run-step.ts';
import type { Progress } from './visit-pages.ts';

/** What a run needs of the world around it. */
export interface Environment {
  readonly book: RuleBook;
  readonly scripts: InPageScripts;
  /** The built program that reads documents. */
  readonly documentReader: string;
  /** axe-core's own French texts. */
  readonly axeFrench: AxeLocale;
  readonly tool: { readonly version: string; readonly axe: string };
  readonly cwd: string;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly onProgress: (progress: Progress) => void;
  /** What `--changed` names, read before the reports of the last run are removed. */
  readonly earlier?: EarlierBuild | undefined;
  /** Default: nobody listens. */
  readonly onStep?: OnStep;
  /** Go on with the journal in the run folder. */
  readonly resume: boolean;
  /** Hides secrets in what is written. */
  readonly mask: (text: string) => string;
}
