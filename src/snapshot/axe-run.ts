import type { CDPSession, Protocol } from 'puppeteer-core';
import type { AxeCheck } from './axe-message.ts';
import { type FrameWorld, openFrameWorld } from './frame-world.ts';

/** A target of axe: steps into frames, each a selector or a path of selectors into shadow roots. */
export type AxeTarget = readonly (string | readonly string[])[];

export interface AxeNode {
  readonly target: AxeTarget;
  readonly html: string;
  readonly any: readonly AxeCheck[];
  readonly all: readonly AxeCheck[];
  readonly none: readonly AxeCheck[];
}

export interface AxeRuleResult {
  readonly id: string;
  readonly nodes: readonly AxeNode[];
}

export interface AxeResults {
  readonly version: string;
  readonly violations: readonly AxeRuleResult[];
  readonly incomplete: readonly AxeRuleResult[];
  /** Rules that ran to their end. */
  readonly ran: readonly string[];
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

/**
 * Runs axe-core in every frame, in our isolated world, and merges what it found, as axe's own integrations do:
 * a partial run in each frame, one finish in the page. A frame that does not answer is told, never left out in silence.
 */
export async function runAxe(
  client: CDPSession,
  tree: Protocol.Page.FrameTree,
  scripts: readonly string[],
  options: AxeOptions,
  signal: AbortSignal,
): Promise<{ results: AxeResults; frames: readonly LookedFrame[] }> {
  const axeOptions = JSON.stringify({
    runOnly: { type: 'tag', values: options.tags },
    rules: options.rules ?? {},
    resultTypes: ['violations', 'incomplete'],
  });
  const top = await openFrameWorld(client, tree.frame.id, scripts);
  const frames: LookedFrame[] = [{ frameId: tree.frame.id, url: tree.frame.url, path: [], world: top }];
  const partials: (string | null)[] = [];

  /** Frames in document order, each before its own frames: the order that axe expects. */
  const look = async (
    world: FrameWorld,
    at: Protocol.Page.FrameTree,
    context: string,
    path: AxeTarget,
  ): Promise<void> => {
    const isTop = path.length === 0;
    const limit = isTop ? signal : AbortSignal.any([signal, AbortSignal.timeout(FRAME_MS)]);
    const hasFrames = (at.childFrames?.length ?? 0) > 0;
    const contexts = hasFrames
      ? await world.evaluate<FrameContext[]>(`axe.utils.getFrameContexts(${context}, ${axeOptions})`)
      : [];
    const slot = partials.push(null) - 1;
    // The page's own partial result stays where it is: it is large, and needed nowhere else.
    const keep = isTop ? '.then((partial) => { globalThis.__curbcutPartial = partial; })' : '.then(JSON.stringify)';
    partials[slot] =
      (await world.run<string | undefined>(`axe.runPartial(${context}, ${axeOptions})${keep}`, limit)) ?? 'top';
    for (const child of contexts) await lookInto(world, at, child, path);
  };

  const lookInto = async (
    parent: FrameWorld,
    at: Protocol.Page.FrameTree,
    { frameSelector, frameContext }: FrameContext,
    around: AxeTarget,
  ): Promise<void> => {
    const path = [...around, frameSelector];
    const child = frames.length < MAX_FRAMES ? await findFrame(client, parent, at, frameSelector) : undefined;
    const before = partials.length;
    const place = { frameId: child?.frame.id ?? '', url: child?.frame.url ?? '', path };
    try {
      if (child === undefined) throw new Error('The frame is not there.');
      const world = await openFrameWorld(client, child.frame.id, scripts);
      frames.push({ ...place, world });
      await look(world, child, JSON.stringify(frameContext), path);
    } catch (error) {
      if (signal.aborted) throw error;
      partials.length = before;
      partials.push(null);
      const known = frames.findIndex((frame) => frame.path === path);
      if (known >= 0) frames.length = known;
      frames.push({ ...place, world: undefined });
    }
  };

  await look(top, tree, '{ include: [], exclude: [] }', []);
  const others = partials.slice(1).map((partial) => partial ?? 'null');
  const finish = `axe.finishRun([globalThis.__curbcutPartial, ${others.join(', ')}], ${axeOptions}).then(${TRIM})`;
  return { results: await top.run<AxeResults>(finish, signal), frames };
}

/** Only what we read: the whole result of a page is some 300 kB. */
const TRIM = `((results) => {
  const check = ({ id, data, message }) => ({ id, data, message });
  const node = ({ target, html, any, all, none }) => ({ target, html: html.slice(0, 1000), any: any.map(check), all: all.map(check), none: none.map(check) });
  const rule = ({ id, nodes }) => ({ id, nodes: nodes.map(node) });
  const ids = ['violations', 'incomplete', 'passes', 'inapplicable'].flatMap((type) => results[type].map(({ id }) => id));
  return {
    version: axe.version,
    violations: results.violations.map(rule),
    incomplete: results.incomplete.map(rule),
    ran: [...new Set(ids)].sort(),
  };
})`;

async function findFrame(
  client: CDPSession,
  parent: FrameWorld,
  at: Protocol.Page.FrameTree,
  selector: string | readonly string[],
): Promise<Protocol.Page.FrameTree | undefined> {
  const { result } = await client.send('Runtime.evaluate', {
    contextId: parent.contextId,
    expression: `axe.utils.shadowSelect(${JSON.stringify(selector)})`,
  });
  if (result.objectId === undefined) return undefined;
  const { node } = await client.send('DOM.describeNode', { objectId: result.objectId });
  await client.send('Runtime.releaseObject', { objectId: result.objectId });
  return at.childFrames?.find(({ frame }) => frame.id === node.frameId);
}
