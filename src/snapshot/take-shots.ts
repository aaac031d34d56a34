import type { CDPSession } from 'puppeteer-core';
import type { Finding } from '../model/finding.ts';
import type { Shot } from '../model/shot.ts';
import { withTimeLimit } from '../model/time-limit.ts';
import type { LookedFrame } from './axe-run.ts';
import { findBoxes } from './find-boxes.ts';
import type { Box } from './in-page/element-box.ts';

/** Who wants pictures of one page, and keeps them. */
export interface ShotKeeper {
  /** What a finding weighs, if a picture of it is wanted. */
  weightOf(finding: Finding): 'error' | 'warning' | undefined;
  /** Has a page with an address before this one's a picture of its cause? */
  has(finding: Finding): boolean;
  /** Keeps a picture, WebP, and gives its file name. */
  keep(finding: Finding, bytes: Uint8Array): Promise<string>;
  /** The page gave no picture within its time. */
  gaveNone(): void;
  /** When the page's own time is over, on the clock of `performance.now()`. */
  readonly endsAt: number;
}

/** All pictures of a page together may take this long, in milliseconds; nothing else waits for them. */
const MOST_MS = 2_000;
/** Of the time that the page has left, the part that pictures may take: a page is never lost over a picture. */
const SHARE = 0.5;
/** Causes of one page that may have a picture. */
const MOST_CAUSES = 6;
/** Places of one cause that are looked at for one that can be seen. */
const MOST_PLACES = 3;
/** Around the element, in CSS pixels. */
const MARGIN = 24;
const MOST_WIDTH = 640;
const MOST_HEIGHT = 400;
const QUALITY = 60;

/**
 * The findings of a page, some with a picture: of each cause, the first place that can be seen. It comes last: to take a
 * picture the browser changes the size of the view for a moment.
 *
 * Which causes of a page may have one depends on that page alone, and `has` only leaves out what a page before this one, by
 * address, has a picture of. So the first picture of a cause in the order of addresses is the same in every run, however
 * many pages are open at once. Never throws; what fails or takes too long has no picture.
 */
export async function withShots(
  client: CDPSession,
  frames: readonly LookedFrame[],
  findings: readonly Finding[],
  keeper: ShotKeeper,
  signal: AbortSignal,
): Promise<readonly Finding[]> {
  const wanted = wantedPlaces(findings, keeper);
  const ms = Math.min(MOST_MS, (keeper.endsAt - performance.now()) * SHARE);
  if (wanted.length === 0 || ms <= 0) return findings;
  const shots = new Map<Finding, Shot>();
  const isDone = await withTimeLimit(ms, signal, (limit) =>
    Promise.race([takeAll(client, frames, wanted, keeper, limit, shots), aborted(limit)]),
  ).catch(() => false);
  if (!isDone && shots.size === 0 && !signal.aborted) keeper.gaveNone();
  const taken = new Map(shots);
  return findings.map((finding) => {
    const shot = taken.get(finding);
    return shot === undefined ? finding : { ...finding, shot };
  });
}

/** Of the weightiest causes, the first places each. */
function wantedPlaces(findings: readonly Finding[], keeper: ShotKeeper): Finding[][] {
  const causes = { error: new Map<string, Finding[]>(), warning: new Map<string, Finding[]>() };
  for (const finding of findings) {
    const weight = keeper.weightOf(finding);
    if (weight === undefined) continue;
    const cause = JSON.stringify([finding.rule, finding.key]);
    const places = causes[weight].get(cause) ?? [];
    causes[weight].set(cause, places);
    if (places.length < MOST_PLACES) places.push(finding);
  }
  return [...causes.error.values(), ...causes.warning.values()].slice(0, MOST_CAUSES);
}

async function takeAll(
  client: CDPSession,
  frames: readonly LookedFrame[],
  wanted: readonly (readonly Finding[])[],
  keeper: ShotKeeper,
  limit: AbortSignal,
  shots: Map<Finding, Shot>,
): Promise<boolean> {
  const missing = wanted.filter(([first]) => first !== undefined && !keeper.has(first));
  if (missing.length === 0) return true;
  const { boxes, page } = await findBoxes(frames, missing.flat());
  let isStill = false;
  for (const places of missing) {
    const finding = places.find((place) => boxes.has(place));
    const box = finding && boxes.get(finding);
    const clip = box && clipAround(box, page);
    if (finding === undefined || box === undefined || clip === undefined) continue;
    if (limit.aborted) return false;
    // The page would hear of the change of the view, and could go away over it.
    if (!isStill) await client.send('Emulation.setScriptExecutionDisabled', { value: true });
    isStill = true;
    const { data } = await client.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
      clip: { ...clip, scale: 1 },
      captureBeyondViewport: true,
    });
    if (limit.aborted) return false;
    const file = await keeper.keep(finding, Buffer.from(data, 'base64'));
    shots.set(finding, { file, width: clip.width, height: clip.height, box: within(box, clip) });
  }
  return true;
}

/** In whole pixels, within the page; undefined where the element lies outside of it. */
function clipAround(box: Box, page: Box): Box | undefined {
  const left = Math.max(0, Math.floor(box.x) - MARGIN);
  const top = Math.max(0, Math.floor(box.y) - MARGIN);
  const right = Math.min(page.width, Math.ceil(box.x + box.width) + MARGIN, left + MOST_WIDTH);
  const bottom = Math.min(page.height, Math.ceil(box.y + box.height) + MARGIN, top + MOST_HEIGHT);
  const isSeen = box.x < right && box.y < bottom && box.x + box.width > left && box.y + box.height > top;
  return isSeen && right > left && bottom > top
    ? { x: left, y: top, width: right - left, height: bottom - top }
    : undefined;
}

/** The element in the picture, as far as it is in it. */
function within(box: Box, clip: Box): Shot['box'] {
  const x = Math.max(0, Math.floor(box.x) - clip.x);
  const y = Math.max(0, Math.floor(box.y) - clip.y);
  const right = Math.min(clip.width, Math.ceil(box.x + box.width) - clip.x);
  const bottom = Math.min(clip.height, Math.ceil(box.y + box.height) - clip.y);
  return [x, y, right - x, bottom - y];
}

function aborted(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false);
    else signal.addEventListener('abort', () => resolve(false), { once: true });
  });
}
