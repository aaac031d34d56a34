/** How fast pages end. */
export interface Pace {
  /** A page ended. `now` in milliseconds. */
  ended(now: number, counts: { readonly done: number; readonly known: number }): void;
  /** Pages a second, over the last of them; undefined until that says something. */
  rate(now: number): number | undefined;
  /** What is left, in seconds; undefined until it can be told. `atLeast`: pages are still being found. */
  left(now: number): { readonly seconds: number; readonly atLeast: boolean } | undefined;
}

/** The rate is that of the last pages: those of the start, when the browser was cold, say nothing of the end. */
const WINDOW = 20;
/** With fewer pages, or in less time, an estimate jumps about. */
const LEAST_PAGES = 10;
const LEAST_MS = 5_000;
const RATE_MS = 1_000;
/** The first page also waits for a cold browser. */
const RATE_PAGES = 3;

/** `started` in milliseconds, when the first page could begin. */
export function pace(started: number): Pace {
  let recent: { readonly at: number; readonly done: number; readonly known: number }[] = [
    { at: started, done: 0, known: 0 },
  ];
  let done = 0;
  let known = 0;
  const rate = (now: number): number | undefined => {
    const { at, done: before } = recent[0] ?? { at: now, done };
    return now - at < RATE_MS || done < RATE_PAGES ? undefined : (done - before) / ((now - at) / 1_000);
  };
  return {
    ended(now, counts) {
      ({ done, known } = counts);
      recent = [...recent, { at: now, done, known }].slice(-WINDOW - 1);
    },
    rate,
    left(now) {
      const speed = rate(now);
      if (speed === undefined || speed === 0 || done < LEAST_PAGES || now - started < LEAST_MS || done >= known) {
        return undefined;
      }
      const grew = recent.slice(1).some(({ known: before }) => before < known);
      return { seconds: (known - done) / speed, atLeast: grew };
    },
  };
}
