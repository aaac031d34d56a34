import type { CDPSession } from 'puppeteer-core';

/** Dialogs that a page may open before its scripts are stopped. */
const MAX_DIALOGS = 20;

/** What the page tried that needed an answer. */
export interface Tamed {
  /** Its scripts were stopped: what is there now may not be all that a person sees. */
  isStopped(): boolean;
}

/**
 * Answers for the person: dialogs are dismissed, downloads and permissions refused, file choosers ignored, service
 * workers left out. To be set before the page goes anywhere.
 */
export async function tamePage(client: CDPSession, contextId: string | undefined): Promise<Tamed> {
  let dialogs = 0;
  client.on('Page.javascriptDialogOpening', ({ type }) => {
    dialogs += 1;
    // A page that would not be left is left.
    const answer = client.send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' });
    answer.catch(() => undefined);
    if (dialogs === MAX_DIALOGS) stopScripts(client).catch(() => undefined);
  });
  const inContext = contextId === undefined ? {} : { browserContextId: contextId };
  await Promise.all([
    client.send('Network.setBypassServiceWorker', { bypass: true }),
    client.send('Page.setInterceptFileChooserDialog', { enabled: true }),
    client.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
    // The browser tells of a mouse that nobody moved, now and then.
    client.send('Input.setIgnoreInputEvents', { ignore: true }),
    client.send('Browser.setDownloadBehavior', { behavior: 'deny', ...inContext }),
    // None granted: all others are refused, and no page waits for an answer.
    client.send('Browser.grantPermissions', { permissions: [], ...inContext }),
  ]);
  return { isStopped: () => dialogs >= MAX_DIALOGS };
}

/** Ends the script that runs now, and lets none begin. */
async function stopScripts(client: CDPSession): Promise<void> {
  await Promise.all([
    client.send('Emulation.setScriptExecutionDisabled', { value: true }),
    client.send('Runtime.terminateExecution'),
  ]);
}
