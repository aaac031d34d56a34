import type { CDPSession, Protocol } from 'puppeteer-core';
import { withTimeLimit } from '../model/time-limit.ts';
import { type AxeResults, type AxeTarget, TRIM } from './axe-results.ts';
import { findFrame, hasDocument, readFrameTree, shownFrame, withLazyFrames } from './frame-tree.ts';
import { type FrameWorld, openFrameWorld } from './frame-world.ts';
import { InPageError } from './in-page-error.ts';

/** What came of running axe-core in every frame. */
export interface AxeRun {
  readonly results: AxeResults;
  /** The page itself, then its frames, in document order. */
  readonly frames: readonly LookedFrame[];
  /** axe-core failed as a whole: what it said. */
  readonly failure?: string;
}

/** A frame that was looked at, or could not be. */
export interface LookedFrame {
  readonly frameId: string;
  readonly url: string;
  /** The frame's element, as axe names it; empty for the page itself. */
  readonly path: AxeTarget;
  /** Undefined: it could not be looked at. */
  readonly world: FrameWorld | undefined;
}

/** What axe is told. */
export interface AxeOptions {
  /** Rules with one of these tags run. */
  readonly tags: readonly string[];
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
}

interface FrameContext {
  readonly frameSelector: string | readonly string[];
  readonly frameContext: unknown;
}

/** A frame may take this long, in milliseconds, the page itself as long as its deadline allows. */
const FRAME_MS = 5_000;
const MAX_FRAMES = 60;
/** Nothing left out: the whole document. */
const EVERYTHING = '{ include: [], exclude: [] }';

/**
 * Runs axe-core in every frame, in our isolated world, and merges what it found, as axe's own integrations do:
 * a partial run in each frame, one finish in the page. A frame that does not answer is told, never left out in silence.
 */
export async function runAxe(
  client: CDPSession,
  scripts: readonly string[],
  options: AxeOptions,
  signal: AbortSignal,
): Promise<AxeRun> {
  const axeOptions = JSON.stringify({
    runOnly: { type: 'tag', values: options.tags },
    rules: options.rules ?? {},
    resultTypes: ['violations', 'incomplete'],
  });
  const first = await readFrameTree(client);
  const top = await openFrameWorld(client, first.frame.id, scripts);
  const tree = await withLazyFrames(client, first, top, signal);
  const frames: LookedFrame[] = [{ frameId: tree.frame.id, url: tree.frame.url, path: [], world: top }];
  const partials: string[] = [];

  /** Frames in document order, each before its own frames: the order that axe expects. */
  const look = async (
    world: FrameWorld,
    at: Protocol.Page.FrameTree,
    context: string,
    path: AxeTarget,
  ): Promise<void> => {
    const isTop = path.length === 0;
    await world.evaluate('__curbcut.unclobber()');
    const hasFrames = (at.childFrames?.length ?? 0) > 0;
    const contexts = hasFrames
      ? await world.evaluate<FrameContext[]>(`axe.utils.getFrameContexts(${context}, ${axeOptions})`)
      : [];
    // The page's own partial result stays where it is: it is large, and needed nowhere else.
    const keep = isTop ? '.then((partial) => { globalThis.__curbcutPartial = partial; })' : '.then(JSON.stringify)';
    const runAxe = `axe.runPartial(${context}, ${axeOptions})${keep}`;
    const run = (limit: AbortSignal): Promise<string | undefined> => world.run(runAxe, limit);
    const partial = await (isTop ? run(signal) : withTimeLimit(FRAME_MS, signal, run));
    if (partial !== undefined) partials.push(partial);
    for (const child of contexts) await lookInto(world, at, child, path);
    await tellPassedOver(world, at, path);
  };

  const lookInto = async (
    parent: FrameWorld,
    at: Protocol.Page.FrameTree,
    { frameSelector, frameContext }: FrameContext,
    around: AxeTarget,
  ): Promise<void> => {
    const path = [...around, frameSelector];
    const child = frames.length < MAX_FRAMES ? await findFrame(client, parent, at, frameSelector) : undefined;
    const before = { partials: partials.length, frames: frames.length };
    const place = { frameId: child?.frame.id ?? '', url: child?.frame.unreachableUrl ?? child?.frame.url ?? '', path };
    try {
      if (child === undefined || !hasDocument(child)) throw new Error('There is no document in the frame.');
      const world = await openFrameWorld(client, child.frame.id, scripts);
      frames.push({ ...place, world });
      await look(world, child, JSON.stringify(frameContext), path);
    } catch (error) {
      if (signal.aborted) throw error;
      partials.length = before.partials;
      partials.push('null');
      frames.length = before.frames;
      frames.push({ ...place, world: undefined });
    }
  };

  const tellPassedOver = async (world: FrameWorld, at: Protocol.Page.FrameTree, around: AxeTarget): Promise<void> => {
    for (const child of at.childFrames ?? []) {
      if (frames.some(({ frameId }) => frameId === child.frame.id)) continue;
      const selector = await shownFrame(client, world, child);
      if (selector === undefined) continue;
      const { id: frameId, url } = child.frame;
      frames.push({ frameId, url, path: [...around, selector], world: undefined });
    }
  };

  try {
    await look(top, tree, EVERYTHING, []);
    const finish = `axe.finishRun([globalThis.__curbcutPartial, ${partials.join(', ')}], ${axeOptions}).then(${TRIM})`;
    return { results: await top.run<AxeResults>(finish, signal), frames };
  } catch (error) {
    if (!(error instanceof InPageError)) throw error;
    // axe-core failed, on this page: its text and our own rules can still be had.
    const version = await top.evaluate<string>('String(axe.version)');
    const results = { version, violations: [], incomplete: [], ran: [], threw: [] };
    return { results, frames, failure: error.message.split('\n')[0] ?? '' };
  } finally {
    await restore(frames);
  }
}

/** What was set free for axe goes back to how the page had it. */
async function restore(frames: readonly LookedFrame[]): Promise<void> {
  for (const { world } of frames) await world?.evaluate('__curbcut.restore()').catch(() => undefined);
}
