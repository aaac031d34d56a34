import { allElements } from '../../dom/all-elements.ts';
import { attribute } from '../../dom/safe.ts';

/**
 * Loads the frames that wait until a reader scrolls near them, and resolves when the last has loaded. False: there
 * are none. A frame that never answers never resolves: the caller has the limit.
 */
export async function loadLazyFrames(document: Document): Promise<boolean> {
  const waiting = allElements(document).filter((element) => element instanceof HTMLIFrameElement && isWaiting(element));
  await Promise.all(waiting.map(load));
  return waiting.length > 0;
}

function isWaiting(frame: HTMLIFrameElement): boolean {
  if (attribute(frame, 'loading')?.toLowerCase() !== 'lazy') return false;
  const address = attribute(frame, 'src')?.trim() ?? '';
  const isBlank = attribute(frame, 'srcdoc') === null && (address === '' || address === 'about:blank');
  // What has not begun to load shows an empty document of the page's own; what has loaded has an address, or is closed to us.
  return !isBlank && frame.contentDocument?.URL === 'about:blank' && frame.checkVisibility();
}

function load(frame: Element): Promise<void> {
  return new Promise((resolve) => {
    const written = attribute(frame, 'loading') ?? 'lazy';
    frame.addEventListener('load', () => resolve(), { once: true });
    Element.prototype.setAttribute.call(frame, 'loading', 'eager');
    Element.prototype.setAttribute.call(frame, 'loading', written);
  });
}
