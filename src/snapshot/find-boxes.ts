import type { Finding } from '../model/finding.ts';
import type { LookedFrame } from './axe-run.ts';
import type { Box, Sight } from './in-page/element-box.ts';

/** Joins steps into a frame or a shadow root. */
const STEP = ' >>> ';

/** What can be seen of some findings' elements. */
export interface FoundBoxes {
  /** From the top left corner of the page. */
  readonly boxes: ReadonlyMap<Finding, Box>;
  readonly page: Box;
}

/** A finding, and the steps to its element that are still to go. */
interface Way {
  readonly finding: Finding;
  readonly steps: readonly string[];
}

/** Where the elements of findings are drawn on the page, those in frames too. */
export async function findBoxes(frames: readonly LookedFrame[], findings: readonly Finding[]): Promise<FoundBoxes> {
  const boxes = new Map<Finding, Box>();
  const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

  /** `start`: where the frame's view begins on the page; undefined for the page itself. */
  const lookIn = async (
    { path, world }: LookedFrame,
    ways: readonly Way[],
    start?: { readonly x: number; readonly y: number },
  ): Promise<Box> => {
    const here = JSON.stringify(path);
    const inside = frames.filter((frame) => frame.path.length > 0 && JSON.stringify(frame.path.slice(0, -1)) === here);
    if (world === undefined) return nowhere;
    const question = [ways.map(({ steps }) => steps), inside.map((frame) => frame.path.at(-1))];
    const sight = await world.evaluate<Sight>(`__curbcut.sightOf(...${JSON.stringify(question)})`);
    const { x, y } = start ?? sight.page;
    const further = new Map<number, { readonly at: { x: number; y: number }; readonly ways: Way[] }>();
    for (const [index, { finding, steps }] of ways.entries()) {
      const seen = sight.seen[index];
      if (seen === undefined || seen === null) continue;
      if ('frame' in seen) {
        const group = further.get(seen.frame) ?? { at: { x: x + seen.x, y: y + seen.y }, ways: [] };
        further.set(seen.frame, group);
        group.ways.push({ finding, steps: steps.slice(seen.steps) });
        // What a frame would have to be scrolled to is not on the page now.
      } else if (start === undefined || isWithin(seen.box, sight.view)) {
        boxes.set(finding, { ...seen.box, x: x + seen.box.x, y: y + seen.box.y });
      }
    }
    for (const [index, group] of further) {
      const frame = inside[index];
      if (frame !== undefined) await lookIn(frame, group.ways, group.at);
    }
    return sight.page;
  };

  const [top] = frames;
  const ways = findings.map((finding) => ({ finding, steps: finding.at.selector.split(STEP) }));
  const page = top === undefined ? nowhere : await lookIn(top, ways);
  return { boxes, page };
}

function isWithin({ x, y, width, height }: Box, view: { readonly width: number; readonly height: number }): boolean {
  return x + width > 0 && y + height > 0 && x < view.width && y < view.height;
}
