import { groupMemory } from './group-memory.ts';
import type { RunningBrowser } from './launch-browser.ts';
import type { LoaderOptions, StorageState } from './loader-options.ts';
import { endsWithin } from './deadline.ts';
import { openSlot, type Slot } from './slot.ts';

/** Pages loaded in one context before it is replaced: what leaks, leaks no further. */
const PAGES_A_SLOT = 100;
/** The same for the browser; and the memory, in bytes, that it may hold before that, asked for every so many pages. */
const PAGES_A_BROWSER = 1_000;
const MEMORY_LIMIT = 3_000_000_000;
const PAGES_A_LOOK = 25;
/** A browser that dies more often than this, in a row or in all, is of no use. */
const DEATHS_IN_A_ROW = 10;
const DEATHS = 50;
/** How long a context may take to open, in milliseconds. */
const OPEN_MS = 15_000;

export interface PoolParts {
  readonly options: LoaderOptions;
  readonly state: StorageState;
  readonly first: RunningBrowser;
  readonly launch: () => Promise<RunningBrowser>;
}

/** The slots of a browser, and the browser itself: it is started again when it dies, and when it is worn. */
export interface SlotPool {
  /** A slot to load one page in; or, for good, why there is none. */
  take(): Promise<Slot | { readonly lost: string }>;
  /** To be called once the page is done with, however it ended. */
  giveBack(slot: Slot): Promise<void>;
  isWorn(): boolean;
  /** A new browser in place of the worn one; nobody may be at work. */
  renew(): Promise<void>;
  end(): Promise<void>;
}

export function slotPool({ options, state, first, launch }: PoolParts): SlotPool {
  const idle: Slot[] = [];
  let running = first;
  let starting: Promise<void> | undefined;
  let deaths = 0;
  let deathsInARow = 0;
  let pages = 0;
  let isWorn = false;
  let isEnded = false;

  const replace = async (): Promise<void> => {
    idle.length = 0;
    pages = 0;
    isWorn = false;
    await running.end();
    const next = await launch();
    if (isEnded) await next.end();
    running = next;
  };
  /** Several pages may find the browser dead at once: one of them starts it again, the others wait. */
  const restart = (): Promise<void> => {
    if (starting !== undefined) return starting;
    deaths += 1;
    deathsInARow += 1;
    starting = replace().finally(() => {
      starting = undefined;
    });
    return starting;
  };
  const hasGivenUp = (): boolean => isEnded || deaths >= DEATHS || deathsInARow >= DEATHS_IN_A_ROW;

  return {
    isWorn: () => isWorn && !isEnded,
    renew: async () => {
      if (isWorn && !isEnded) await replace().catch(() => undefined);
    },
    async take() {
      while (!hasGivenUp()) {
        try {
          if (!running.browser.connected) await restart();
          const ready = idle.pop();
          if (ready === undefined) return await openInTime(running, options, state);
          if (ready.isAlive()) return ready;
        } catch {
          // It does not open, or not in time: a browser in that state is no better than a dead one.
          if (!isEnded) await running.end();
        }
      }
      return { lost: isEnded ? 'The browser was closed.' : `The browser died ${deaths} times.` };
    },
    async giveBack(slot) {
      if (isEnded || !slot.isAlive()) return;
      deathsInARow = 0;
      pages += 1;
      const isClosed = await slot.closePage();
      const isDone = options.isolate === true || slot.used >= PAGES_A_SLOT;
      if (isClosed && !isDone) {
        if (options.ahead !== undefined) slot.openAhead();
        idle.push(slot);
      } else if (!(await slot.close()) && slot.isAlive()) await running.end();
      if (pages % PAGES_A_LOOK === 0) {
        const memory = await groupMemory(running.browser.process()?.pid ?? 0);
        isWorn = pages >= PAGES_A_BROWSER || (memory ?? 0) > MEMORY_LIMIT;
      }
    },
    async end() {
      isEnded = true;
      await Promise.all([running.end(), starting?.catch(() => undefined)]);
    },
  };
}

async function openInTime(running: RunningBrowser, options: LoaderOptions, state: StorageState): Promise<Slot> {
  const opening = openSlot(running.browser, options, state);
  if (!(await endsWithin(OPEN_MS, opening))) opening.catch(() => undefined);
  else return opening;
  throw new Error('The browser opens no pages any more.');
}
