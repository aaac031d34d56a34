import type { CDPSession } from 'puppeteer-core';
import { pause, untilAborted } from './deadline.ts';
import type { PageWatch } from './page-watch.ts';

/** No request under way for this long, and no change of the DOM for this long, in milliseconds. Measured: see the design. */
const NETWORK_QUIET_MS = 150;
const DOM_QUIET_MS = 100;
/** How often the page is asked. */
const POLL_MS = 40;
/** After the document was parsed, `load` and rest may take this long. */
const CAP_MS = 8_000;

/** A page that moves on more often than this does not mean to show anything. */
export const MAX_NAVIGATIONS = 10;

const WORLD = 'curbcut-settle';

/** Runs in the page's isolated world: counts changes, without timers, for a sandboxed page has none. */
const OBSERVE = `(() => {
  if (globalThis.__changes === undefined) {
    globalThis.__changes = 0;
    new MutationObserver((records) => { globalThis.__changes += records.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  return globalThis.__changes;
})()`;

/**
 * Waits until the page is at rest: `load`, then no request and no change of the DOM for a moment.
 * False: it did not come to rest within its time.
 */
export async function settle(client: CDPSession, watch: PageWatch, signal: AbortSignal): Promise<boolean> {
  const start = performance.now();
  let changes = -1;
  let changedAt = start;
  let context: number | undefined;
  let document = '';
  while (performance.now() - start < CAP_MS && watch.navigations() <= MAX_NAVIGATIONS) {
    if (document !== watch.documentId()) {
      document = watch.documentId();
      context = undefined;
    }
    const seen = await untilAborted(signal, countChanges(client, context));
    context = seen.context;
    const now = performance.now();
    if (seen.changes !== changes) {
      changes = seen.changes;
      changedAt = now;
    }
    const isQuiet = now - changedAt >= DOM_QUIET_MS && watch.idleFor(now) >= NETWORK_QUIET_MS;
    if (watch.hasLoaded() && isQuiet) return true;
    await untilAborted(signal, pause(POLL_MS));
  }
  return false;
}

/** A document that is being replaced cannot be asked: that counts as a change. */
async function countChanges(
  client: CDPSession,
  context: number | undefined,
): Promise<{ changes: number; context: number | undefined }> {
  try {
    const contextId = context ?? (await isolatedWorld(client, WORLD));
    const { result } = await client.send('Runtime.evaluate', { expression: OBSERVE, contextId, returnByValue: true });
    return { changes: typeof result.value === 'number' ? result.value : -2, context: contextId };
  } catch (error) {
    if (isGone(error)) throw error;
    return { changes: -2, context: undefined };
  }
}

/** The context of our own world in the main frame; made if it is not there. */
export async function isolatedWorld(client: CDPSession, worldName: string): Promise<number> {
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName,
  });
  return executionContextId;
}

function isGone(error: unknown): boolean {
  return error instanceof Error && /Target closed|Session closed|Connection closed|crashed/i.test(error.message);
}
