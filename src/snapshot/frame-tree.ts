import type { CDPSession, Protocol } from 'puppeteer-core';
import { withTimeLimit } from '../model/time-limit.ts';
import type { FrameWorld } from './frame-world.ts';

type FrameTree = Protocol.Page.FrameTree;

/** Frames that wait for a reader to scroll may take this long to load, and then this long to come to rest, in milliseconds. */
const LAZY_MS = 4_000;
const LAZY_REST_MS = 200;

/** The frames of the page as they are now. */
export async function readFrameTree(client: CDPSession): Promise<FrameTree> {
  return (await client.send('Page.getFrameTree')).frameTree;
}

/** The tree once the frames that load late have been loaded. */
export async function withLazyFrames(
  client: CDPSession,
  tree: FrameTree,
  world: FrameWorld,
  signal: AbortSignal,
): Promise<FrameTree> {
  if (tree.childFrames === undefined) return tree;
  const work = `__curbcut.loadLazyFrames().then(async (any) => { if (any) await new Promise((done) => { setTimeout(done, ${LAZY_REST_MS}); }); return any; })`;
  return withTimeLimit(LAZY_MS, signal, async (limit) => {
    try {
      return (await world.run<boolean>(work, limit)) ? await readFrameTree(client) : tree;
    } catch (error) {
      // One that never loads is told as not looked at; all others go on.
      if (signal.aborted || !limit.aborted) throw error;
      return readFrameTree(client);
    }
  });
}

/** The frame in the element that a selector of axe names. */
export async function findFrame(
  client: CDPSession,
  parent: FrameWorld,
  at: FrameTree,
  selector: string | readonly string[],
): Promise<FrameTree | undefined> {
  const { result } = await client.send('Runtime.evaluate', {
    contextId: parent.contextId,
    expression: `axe.utils.shadowSelect(${JSON.stringify(selector)})`,
  });
  if (result.objectId === undefined) return undefined;
  const { node } = await client.send('DOM.describeNode', { objectId: result.objectId });
  await client.send('Runtime.releaseObject', { objectId: result.objectId });
  return at.childFrames?.find(({ frame }) => frame.id === node.frameId);
}

/** Whether there is a document in the frame to look at: not the browser's own error page, not one that has yet to load. */
export function hasDocument({ frame }: FrameTree): boolean {
  return frame.unreachableUrl === undefined && frame.url !== ':' && !frame.url.startsWith('chrome-error:');
}

/** The selector of a frame's element if a reader can see it: axe leaves out what is in an `object`, an `embed` or a closed shadow tree. */
export async function shownFrame(
  client: CDPSession,
  parent: FrameWorld,
  { frame }: FrameTree,
): Promise<string | undefined> {
  // Since the tree was read, the frame may have been removed: nobody sees it any more.
  const owner = await client.send('DOM.getFrameOwner', { frameId: frame.id }).catch(() => undefined);
  if (owner === undefined) return undefined;
  const { backendNodeId } = owner;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId, executionContextId: parent.contextId });
  if (object.objectId === undefined) return undefined;
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { return __curbcut.shownFrame(this); }',
    returnByValue: true,
  });
  await client.send('Runtime.releaseObject', { objectId: object.objectId });
  return typeof result.value === 'string' ? result.value : undefined;
}
