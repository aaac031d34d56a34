import type { CDPSession } from 'puppeteer-core';
import { InPageError } from './in-page-error.ts';

/** The name of our isolated world: no page can see it, and an axe of the page's own is another object. */
const WORLD = 'curbcut';

/**
 * Timers of our own for the isolated world, which Node moves on by calling `__curbcutPump`. In a sandboxed document the
 * browser's timers never fire, and axe would wait for ever; a page in the background has slow ones.
 */
const TIMERS = `(() => {
  if (globalThis.__curbcutPump) return;
  const queue = new Map();
  let last = 0;
  let out;
  globalThis.setTimeout = (run, ms = 0, ...rest) => {
    last += 1;
    queue.set(last, { run, at: performance.now() + (Number(ms) || 0), rest });
    return last;
  };
  globalThis.clearTimeout = (id) => { queue.delete(id); };
  const rest = async () => { for (let turn = 0; turn < 10; turn += 1) await undefined; };
  globalThis.__curbcutStart = (work) => {
    out = undefined;
    Promise.resolve().then(work).then((value) => { out = { value }; }, (error) => { out = { error: String((error && error.stack) || error) }; });
  };
  globalThis.__curbcutPump = async () => {
    for (let turn = 0; turn < 1000 && out === undefined; turn += 1) {
      await rest();
      const due = [...queue].filter(([, timer]) => timer.at <= performance.now());
      if (due.length === 0) break;
      for (const [id, timer] of due) { queue.delete(id); timer.run(...timer.rest); }
      await rest();
    }
    return out;
  };
})();`;

/** Our isolated world in one frame. */
export interface FrameWorld {
  readonly contextId: number;
  /** The value of an expression, by value. @throws InPageError if it throws, or takes more milliseconds than `limit`. */
  evaluate<T>(expression: string, limit?: number): Promise<T>;
  /** The value of an asynchronous expression, with our own timers moved on until it is there. */
  run<T>(expression: string, signal: AbortSignal): Promise<T>;
}

/** How long Node waits before it moves the timers on again, in milliseconds: short at first, for most work is done at once. */
const WAITS = [0, 1, 2, 5, 10, 20];

/** Sessions that had a world made ahead of time. */
const ahead = new WeakSet<CDPSession>();

/** As `openFrameWorld`; the next to open the world of the same document in this session finds our scripts there. */
export async function openWorldAhead(client: CDPSession, frameId: string, scripts: readonly string[]): Promise<void> {
  await openFrameWorld(client, frameId, scripts);
  ahead.add(client);
}

/** The world in a frame, made if it is not there, with our scripts in it. */
export async function openFrameWorld(
  client: CDPSession,
  frameId: string,
  scripts: readonly string[],
): Promise<FrameWorld> {
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId,
    worldName: WORLD,
  });
  const world: FrameWorld = {
    contextId,
    evaluate: (expression, limit) => evaluate(client, contextId, expression, limit),
    async run<T>(expression: string, signal: AbortSignal): Promise<T> {
      await evaluate(client, contextId, `__curbcutStart(() => ${expression})`);
      for (let turn = 0; !signal.aborted; turn += 1) {
        const out = await evaluate<{ value?: T; error?: string } | undefined>(client, contextId, '__curbcutPump()');
        if (out?.error !== undefined) throw new InPageError(out.error);
        if (out !== undefined) return out.value as T;
        await pause(WAITS[Math.min(turn, WAITS.length - 1)] ?? 0);
      }
      throw new Error('The time for this page is over.');
    },
  };
  const isThere = ahead.has(client) && (await evaluate(client, contextId, 'typeof __curbcut === "object"')) === true;
  if (!isThere) await evaluate(client, contextId, `${TIMERS}\n${scripts.join('\n;\n')}\n;undefined`);
  return world;
}

async function evaluate<T>(client: CDPSession, contextId: number, expression: string, limit?: number): Promise<T> {
  const started = performance.now();
  const asked = client.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
    ...(limit !== undefined && { timeout: limit }),
  });
  const { result, exceptionDetails } = await asked.catch((error: unknown) => {
    // Browsers have several words for a script that they put an end to, and none of its own.
    const isOver = limit !== undefined && performance.now() - started >= limit;
    throw isOver ? new InPageError(`took longer than ${limit / 1_000} seconds`) : error;
  });
  if (exceptionDetails !== undefined) {
    throw new InPageError(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
