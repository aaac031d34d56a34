import type { CDPSession } from 'puppeteer-core';
import { pause, untilAborted } from './deadline.ts';
import { evaluateApart } from './isolated-world.ts';
import type { PageWatch } from './page-watch.ts';

/** No request under way for this long, and no change of the DOM for this long, in milliseconds. Measured: see the design. */
const NETWORK_QUIET_MS = 150;
const DOM_QUIET_MS = 100;
/** How often the page is asked. */
const POLL_MS = 40;
/** A page whose `load` never comes (it stopped its own loading) is at rest once it was quiet for this long. */
const UNLOADED_QUIET_MS = 1_000;
/** How long rest may take: after `load`, and after parsing where `load` does not come. */
const AFTER_LOAD_MS = 5_000;
const AFTER_PARSING_MS = 10_000;

/** Elements that are looked through for shadow roots and frames, at most. */
const MAX_ELEMENTS = 10_000;

/**
 * Counts changes, in shadow roots and in frames of the same site too. It needs no timer of the page's, for a sandboxed
 * page has none.
 */
const COUNT_CHANGES = `(() => {
  const state = globalThis.__curbcutChanges ??= { count: 0, seen: new WeakSet(), observer: undefined };
  state.observer ??= new MutationObserver((records) => { state.count += records.length; });
  const inside = (element) => {
    const roots = [element.shadowRoot];
    if (element.localName === 'iframe' || element.localName === 'frame') {
      try { roots.push(element.contentDocument); } catch { /* of another site */ }
    }
    return roots;
  };
  const watch = (root, left) => {
    if (!state.seen.has(root)) {
      state.seen.add(root);
      state.count += 1;
      state.observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    for (const element of root.querySelectorAll('*')) {
      left.elements -= 1;
      if (left.elements < 0) return;
      for (const found of inside(element)) if (found instanceof Node) watch(found, left);
    }
  };
  watch(document, { elements: ${MAX_ELEMENTS} });
  state.count += state.observer.takeRecords().length;
  return state.count;
})()`;

/**
 * Waits until the page is at rest: `load`, then no request and no change of the DOM for a moment, and no redirect to
 * come. False: it did not come to rest within its time, which ends at `latest` (as `performance.now()`) at the latest.
 * Content that shows only when a person scrolls to it is not waited for: nothing here scrolls.
 * @throws Aborted when the signal fires: a document that is never parsed to its end has no other end.
 */
export async function settle(
  client: CDPSession,
  watch: PageWatch,
  signal: AbortSignal,
  latest: number,
): Promise<boolean> {
  let document = '';
  let changes = -1;
  let changedAt = 0;
  let parsedAt: number | undefined;
  let loadedAt: number | undefined;
  for (;;) {
    if (document !== watch.documentId()) {
      document = watch.documentId();
      parsedAt = undefined;
      loadedAt = undefined;
      changes = -1;
    }
    const count = await untilAborted(signal, countChanges(client));
    const now = performance.now();
    if (count !== changes) {
      changes = count;
      changedAt = now;
    }
    if (watch.isParsed()) parsedAt ??= now;
    if (watch.hasLoaded()) loadedAt ??= now;
    if (document === watch.documentId() && parsedAt !== undefined) {
      if (isAtRest(watch, now, changedAt)) return true;
      const cap = loadedAt === undefined ? parsedAt + AFTER_PARSING_MS : loadedAt + AFTER_LOAD_MS;
      // A page that came late still gets a moment.
      if (now > Math.max(Math.min(cap, latest), parsedAt + UNLOADED_QUIET_MS)) return false;
    }
    await untilAborted(signal, pause(POLL_MS));
  }
}

function isAtRest(watch: PageWatch, now: number, changedAt: number): boolean {
  if (watch.refresh() === 'soon') return false;
  const quietFor = Math.min(now - changedAt, watch.idleFor(now));
  if (!watch.hasLoaded()) return quietFor >= UNLOADED_QUIET_MS;
  return now - changedAt >= DOM_QUIET_MS && watch.idleFor(now) >= NETWORK_QUIET_MS;
}

/** A document that is being replaced cannot be asked: that counts as a change, and whoever watches the page knows why. */
async function countChanges(client: CDPSession): Promise<number> {
  try {
    const count = await evaluateApart(client, COUNT_CHANGES);
    return typeof count === 'number' ? count : Number.NaN;
  } catch {
    return Number.NaN;
  }
}
