import type { Collector, CollectOptions } from './in-page/collect.ts';
import type { Collected } from './in-page/page-data.ts';
import type { LookedFrame } from './axe-run.ts';
import { type AxeTarget, selectorOf } from './axe-results.ts';
import { parseUrl } from '../model/parse-url.ts';

/** Text of one page given to the rules, in characters; the rest is told as cut off. */
const MAX_CHARACTERS = 2_000_000;
const MAX_BLOCKS = 50_000;

/** What the collector read in one frame, and the selector of that frame; empty for the page itself. */
export interface CollectedFrame {
  readonly path: string;
  readonly data: Collected;
}

/**
 * The page's own data, then that of its frames. What a frame shows of another site (a map, a video, a chat) is
 * nobody's to rewrite here: it is left out.
 */
export async function collectFrames(frames: readonly LookedFrame[], url: string): Promise<CollectedFrame[]> {
  const collected: CollectedFrame[] = [];
  const places = new Map<string, Place>();
  let characters = 0;
  for (const { path, world, url: address } of frames) {
    if (world === undefined || !isOwn(address, url)) continue;
    const place = await placeOf(path, frames, places);
    places.set(JSON.stringify(path), place);
    const options: CollectOptions = {
      maxCharacters: Math.max(0, MAX_CHARACTERS - characters),
      maxBlocks: MAX_BLOCKS,
      ...place,
    };
    const data = await world.evaluate<Collected>(`__curbcut.collect(${JSON.stringify(options)})`);
    for (const { text } of data.blocks) characters += text.length;
    collected.push({ path: selectorOf(path), data });
  }
  return collected;
}

type Place = ReturnType<Collector['placeOf']>;

/** Where a frame stands in the page around it; a frame in a frame stands where that one does. */
async function placeOf(
  path: AxeTarget,
  frames: readonly LookedFrame[],
  places: ReadonlyMap<string, Place>,
): Promise<Place> {
  const around = JSON.stringify(path.slice(0, -1));
  const parent = frames.find((frame) => JSON.stringify(frame.path) === around)?.world;
  if (path.length === 0 || parent === undefined) return {};
  const own = await parent.evaluate<Place>(`__curbcut.placeOf(${JSON.stringify(path.at(-1))})`);
  return { ...own, ...places.get(around) };
}

/** Of the same host, or made by the page itself (`srcdoc`, `about:blank`, `blob:`, `data:`). */
function isOwn(address: string, url: string): boolean {
  if (/^(about|blob|data):/.test(address)) return true;
  return parseUrl(address)?.host === new URL(url).host;
}
