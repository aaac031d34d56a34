import type { Finding } from '../model/finding.ts';
import type { LookedFrame } from './axe-run.ts';
import { type AxeTarget, selectorOf } from './axe-results.ts';
import type { Box, Boxes } from './in-page/element-box.ts';

/** Joins steps into a frame or a shadow root. */
const STEP = ' >>> ';

/** What can be seen of some findings' elements. */
export interface FoundBoxes {
  /** From the top left corner of the page. */
  readonly boxes: ReadonlyMap<Finding, Box>;
  readonly page: Box;
}

/** Where the elements of findings are drawn on the page, those in frames too. */
export async function findBoxes(frames: readonly LookedFrame[], findings: readonly Finding[]): Promise<FoundBoxes> {
  const boxes = new Map<Finding, Box>();
  const homes = new Map(findings.map((finding) => [finding, homeOf(finding.at.selector, frames)]));
  let page: Box = { x: 0, y: 0, width: 0, height: 0 };
  for (const frame of frames) {
    const here = findings.filter((finding) => homes.get(finding)?.frame === frame);
    const isTop = frame.path.length === 0;
    if (frame.world === undefined || (here.length === 0 && !isTop)) continue;
    const targets = here.map((finding) => homes.get(finding)?.target ?? []);
    const found = await frame.world.evaluate<Boxes>(`__curbcut.boxesOf(${JSON.stringify(targets)})`);
    if (isTop) page = found.page;
    const start = isTop ? page : await startOf(frame.path, frames, page);
    here.forEach((finding, index) => {
      const box = found.boxes[index];
      if (box === undefined || box === null || start === undefined) return;
      // What a frame would have to be scrolled to is not on the page now.
      if (!isTop && !isWithin(box, found.view)) return;
      boxes.set(finding, { ...box, x: box.x + start.x, y: box.y + start.y });
    });
  }
  return { boxes, page };
}

/** Where a frame's document begins on the page. Undefined: the frame cannot be seen. */
async function startOf(
  path: AxeTarget,
  frames: readonly LookedFrame[],
  page: Box,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  let { x, y } = page;
  for (let depth = 0; depth < path.length; depth += 1) {
    const around = JSON.stringify(path.slice(0, depth));
    const parent = frames.find((frame) => JSON.stringify(frame.path) === around)?.world;
    const box = await parent?.evaluate<Box | null>(`__curbcut.insideOf(${JSON.stringify(path[depth])})`);
    if (box === undefined || box === null) return undefined;
    x += box.x;
    y += box.y;
  }
  return { x, y };
}

/** The frame that a selector leads into, the innermost, and the rest of the way: steps into shadow roots. */
function homeOf(
  selector: string,
  frames: readonly LookedFrame[],
): { readonly frame: LookedFrame; readonly target: readonly string[] } | undefined {
  const deepest = [...frames].sort((a, b) => b.path.length - a.path.length);
  for (const frame of deepest) {
    const prefix = frame.path.length === 0 ? '' : `${selectorOf(frame.path)}${STEP}`;
    if (selector.startsWith(prefix)) return { frame, target: selector.slice(prefix.length).split(STEP) };
  }
  return undefined;
}

function isWithin({ x, y, width, height }: Box, view: { readonly width: number; readonly height: number }): boolean {
  return x + width > 0 && y + height > 0 && x < view.width && y < view.height;
}
