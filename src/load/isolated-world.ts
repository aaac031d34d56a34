import type { CDPSession } from 'puppeteer-core';

/** The name of the load step's own world: no page can see it. */
const WORLD = 'curbcut-load';

/** Runs an expression in the main frame, in a world of our own, and gives its value. @throws Error if there is no such page any more */
export async function evaluateApart(client: CDPSession, expression: string): Promise<unknown> {
  const { frameTree } = await client.send('Page.getFrameTree');
  // The same world each time: it lives as long as the document.
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
