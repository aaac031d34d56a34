import type { Lang } from '../model/language.ts';
import { visibleLine } from '../report/visible.ts';
import type { RunStep } from '../run/run-step.ts';
import { pace } from './pace.ts';
import { PROGRESS, roughTime, STEPS } from './words-progress.ts';
import type { TextStream } from './world.ts';

/** Where the run stands. */
export interface ProgressEvent {
  readonly url: string;
  readonly done: number;
  readonly known: number;
  readonly errors: number;
}

export interface ProgressView {
  step(step: RunStep): void;
  update(event: ProgressEvent): void;
  /** Leaves the line clean for what comes next. */
  finish(): void;
}

/** One line that changes on a terminal; a line each ten seconds where nobody watches; nothing with `--quiet`. */
export type ProgressMode = 'live' | 'lines' | 'silent';

const LIVE_MS = 100;
const TICK_MS = 1_000;
const LINES_MS = 10_000;
/** A page that takes longer is named: it is what the person waits for. */
const SLOW_MS = 5_000;
/** With less room, an address says nothing. */
const LEAST_ADDRESS = 16;
const CLEAR_LINE = '\r\u001B[2K';

export function progressMode(
  stream: TextStream,
  env: Readonly<Record<string, string | undefined>>,
  { quiet, verbose }: { readonly quiet: boolean; readonly verbose: boolean },
): ProgressMode {
  // With `--verbose` each page has a line of its own.
  if (quiet || verbose) return 'silent';
  const dumb = env['TERM'] === 'dumb' || (env['CI'] ?? '') !== '';
  return stream.isTTY === true && !dumb ? 'live' : 'lines';
}

/** Calls back each second until it is stopped. */
export type Ticker = (tick: () => void) => { stop(): void };

const eachSecond: Ticker = (tick) => {
  const timer = setInterval(tick, TICK_MS).unref();
  return { stop: () => clearInterval(timer) };
};

const SILENT: ProgressView = { step: () => undefined, update: () => undefined, finish: () => undefined };

/** Shows how a run goes on, on standard error. `now` in milliseconds. */
export function showProgress(options: {
  readonly stream: TextStream;
  readonly mode: ProgressMode;
  readonly lang: Lang;
  readonly mask: (text: string) => string;
  readonly now: () => number;
  readonly ticker?: Ticker;
}): ProgressView {
  const { stream, mode, lang, mask, now, ticker = eachSecond } = options;
  if (mode === 'silent') return SILENT;
  const live = mode === 'live';
  /** Pages under way and when they began. */
  const open = new Map<string, number>();
  let speed = pace(now());
  let latest: ProgressEvent | undefined;
  let step: { readonly words: string; readonly since: number } | undefined;
  let shownAt = live ? Number.NEGATIVE_INFINITY : now();

  const address = (url: string): string => visibleLine(mask(url));
  const slowest = (at: number): { readonly url: string; readonly seconds: number } | undefined => {
    // In the order in which they began.
    const [first] = open;
    return first === undefined || at - first[1] < SLOW_MS
      ? undefined
      : { url: first[0], seconds: Math.floor((at - first[1]) / 1_000) };
  };
  const liveLine = (at: number): string => {
    const room = Math.max(1, (stream.columns ?? 80) - 1);
    if (step !== undefined) {
      const seconds = Math.floor((at - step.since) / 1_000);
      return fit(`${step.words}${seconds < 2 ? '' : `  ${seconds} s`}`, room);
    }
    if (latest === undefined) return '';
    const counts = fitParts(countParts(latest, speed, at, lang), room);
    const slow = slowest(at);
    const place = slow === undefined ? address(latest.url) : PROGRESS.waiting[lang](slow.seconds, address(slow.url));
    return room - counts.length - 2 < LEAST_ADDRESS ? counts : fit(`${counts}  ${place}`, room);
  };
  const show = (): void => {
    const at = now();
    shownAt = at;
    stream.write(CLEAR_LINE + liveLine(at));
  };
  const clock = live ? ticker(show) : undefined;

  return {
    step(next) {
      if (next.kind === 'page-begins') {
        open.set(next.url, now());
        return;
      }
      if (next.kind === 'pages') speed = pace(now());
      step = { words: STEPS[next.kind][lang], since: now() };
      if (live) show();
      else if (next.kind === 'unpacking') stream.write(`${step.words}\n`);
    },
    update(event) {
      const at = now();
      open.delete(event.url);
      step = undefined;
      latest = event;
      speed.ended(at, event);
      if (at - shownAt < (live ? LIVE_MS : LINES_MS)) return;
      if (live) show();
      else {
        shownAt = at;
        stream.write(`${countParts(event, speed, at, lang).join(', ')}\n`);
      }
    },
    finish() {
      clock?.stop();
      if (live) stream.write(CLEAR_LINE);
    },
  };
}

/** What matters most comes first: a narrow terminal shows that much. */
function countParts(
  { done, known, errors }: ProgressEvent,
  speed: ReturnType<typeof pace>,
  at: number,
  lang: Lang,
): string[] {
  const parts = [PROGRESS.pages[lang](done, known)];
  if (errors > 0) parts.push(PROGRESS.errors[lang](errors));
  const left = speed.left(at);
  if (left !== undefined) parts.push(PROGRESS.left[lang](roughTime(left.seconds), left.atLeast));
  const rate = speed.rate(at);
  if (rate !== undefined) parts.push(PROGRESS.rate[lang](rate));
  return parts;
}

function fitParts(parts: readonly string[], room: number): string {
  let line = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    if (line.length + 2 + part.length > room) break;
    line = `${line}, ${part}`;
  }
  return fit(line, room);
}

function fit(line: string, columns: number): string {
  const characters = [...line];
  return characters.length <= columns ? line : `${characters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}
