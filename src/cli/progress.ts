import type { Lang } from '../model/language.ts';
import { visibleLine } from '../report/visible.ts';
import { PROGRESS } from './words-progress.ts';
import type { TextStream } from './world.ts';

/** Where the run stands. */
export interface ProgressEvent {
  readonly url: string;
  readonly done: number;
  readonly known: number;
  readonly errors: number;
}

export interface ProgressView {
  update(event: ProgressEvent): void;
  /** Leaves the line clean for what comes next. */
  finish(): void;
}

/** One line that changes on a terminal; a line each ten seconds where nobody watches; nothing with `--quiet`. */
export type ProgressMode = 'live' | 'lines' | 'silent';

const LIVE_MS = 100;
const LINES_MS = 10_000;
const CLEAR_LINE = '\r\u001B[2K';

export function progressMode(
  stream: TextStream,
  env: Readonly<Record<string, string | undefined>>,
  quiet: boolean,
): ProgressMode {
  if (quiet) return 'silent';
  const dumb = env['TERM'] === 'dumb' || (env['CI'] ?? '') !== '';
  return stream.isTTY === true && !dumb ? 'live' : 'lines';
}

/** Shows how a run goes on, on standard error. `now` in milliseconds. */
export function showProgress(options: {
  readonly stream: TextStream;
  readonly mode: ProgressMode;
  readonly lang: Lang;
  readonly mask: (text: string) => string;
  readonly now: () => number;
}): ProgressView {
  const { stream, mode, lang, mask, now } = options;
  if (mode === 'silent') return { update: () => undefined, finish: () => undefined };
  const started = now();
  const every = mode === 'live' ? LIVE_MS : LINES_MS;
  let shownAt = mode === 'live' ? Number.NEGATIVE_INFINITY : started;
  return {
    update(event) {
      const at = now();
      if (at - shownAt < every) return;
      shownAt = at;
      const counts = countsLine(event, (at - started) / 1_000, lang);
      if (mode === 'lines') stream.write(`${counts}\n`);
      else stream.write(CLEAR_LINE + fit(`${counts}  ${visibleLine(mask(event.url))}`, (stream.columns ?? 80) - 1));
    },
    finish() {
      if (mode === 'live') stream.write(CLEAR_LINE);
    },
  };
}

function countsLine({ done, known, errors }: ProgressEvent, seconds: number, lang: Lang): string {
  const rate = seconds < 1 ? undefined : done / seconds;
  const parts = [PROGRESS.pages[lang](done, known)];
  if (rate !== undefined) parts.push(PROGRESS.rate[lang](rate));
  if (errors > 0) parts.push(PROGRESS.errors[lang](errors));
  return parts.join(', ');
}

function fit(line: string, columns: number): string {
  const characters = [...line];
  return characters.length <= columns ? line : `${characters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}
