import { retryAfterMs } from '../net/retry-after.ts';
import { pause, untilAborted } from './deadline.ts';

/** Tries at a page that says it is asked too often, and the longest wait it may ask for, in milliseconds. */
const TRIES = 3;
const LONGEST_WAIT_MS = 60_000;

/** How a site that is asked too often is treated: no page of it is asked for until its wait is over. */
export interface Patience {
  /** @throws Aborted when the loader is closed. */
  untilAllowed(url: string): Promise<void>;
  /** Notes that the site asked to wait. False: not again, it asks too long or too often. */
  waits(url: string, asked: { readonly retryAfter?: string }, tries: number): boolean;
}

export function patience(closing: AbortSignal): Patience {
  const until = new Map<string, number>();
  return {
    async untilAllowed(url) {
      const { origin } = new URL(url);
      for (;;) {
        const wait = (until.get(origin) ?? 0) - performance.now();
        if (wait <= 0) return;
        await untilAborted(closing, pause(wait));
      }
    },
    waits(url, { retryAfter }, tries) {
      const wait = retryAfterMs(retryAfter, Date.now()) ?? 1_000 * 2 ** tries;
      if (tries >= TRIES || wait > LONGEST_WAIT_MS) return false;
      const { origin } = new URL(url);
      until.set(origin, Math.max(until.get(origin) ?? 0, performance.now() + wait));
      return true;
    },
  };
}
