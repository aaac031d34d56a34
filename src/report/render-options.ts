import type { Lang } from '../model/language.ts';
import type { Report } from '../model/report.ts';

/** What a format may need beside the report. */
export interface RenderOptions {
  readonly lang: Lang;
  /** Text: 0 no colour, 1 the 16 colours, 2 256, 3 all. Default 0. */
  readonly color?: 0 | 1 | 2 | 3;
  /** Text: the verdict alone. */
  readonly verdictOnly?: boolean;
  /** Text: columns. Default 80. */
  readonly width?: number;
  /** SARIF, GitLab: the file of the repository that findings without a source file point at. */
  readonly anchorFile?: string;
  /** HTML: the pictures to put in, by file name, as base64 of WebP. One that is not here is not shown. */
  readonly shots?: ReadonlyMap<string, string>;
  /** HTML: the script of the report's own page (`dist/report/app.js`). Without it the page has none. */
  readonly app?: string;
  /** Where the run's folder lies in the repository, as in `apps/site`. Default: it is the repository. */
  readonly folder?: string;
  /** GitHub's summary: the bytes that are left for it. Default 900,000. */
  readonly maxBytes?: number;
  /** Azure: the summary's file, if one was written. */
  readonly summaryFile?: string;
}

/** Makes one format from a report. Pure: same report and options, same bytes. */
export type Render = (report: Report, options: RenderOptions) => string | Promise<string>;

/** As `Render`, for a format that is no text. */
export type RenderBytes = (report: Report, options: RenderOptions) => Promise<Uint8Array>;
