import type { Lang } from '../../model/language.ts';
import type { Report } from '../../model/report.ts';
import { pack, type PackOptions } from './pack.ts';
import type { Packed } from './packed.ts';

/** The packed report, compressed, and how many places it holds of those that the report holds. */
export interface Island {
  /** gzip, base64. */
  readonly text: string;
  readonly places: number;
}

export interface IslandOptions {
  /** Characters it may take. */
  readonly room?: number;
  /** Base64 of WebP, by file name. */
  readonly shots?: ReadonlyMap<string, string>;
}

/** Ever less text around each passage, of each passage, and ever fewer places an issue. Each issue and each page is always there. */
const STEPS: readonly Pick<PackOptions, 'places' | 'around' | 'text'>[] = [
  { places: Infinity, around: 600, text: 1800 },
  { places: Infinity, around: 280, text: 1000 },
  { places: 1000, around: 100, text: 500 },
  { places: 200, around: 40, text: 300 },
  { places: 200, around: 0, text: 180 },
  { places: 100, around: 0, text: 150 },
  { places: 50, around: 0, text: 120 },
  { places: 20, around: 0, text: 90 },
  { places: 3, around: 0, text: 60 },
  { places: 1, around: 0, text: 40 },
];

/**
 * Packs and compresses a report into `room` characters, leaving out as little as that asks for. Pictures come on top: their
 * number is for the caller to bound.
 */
export async function islandOf(
  report: Report,
  lang: Lang,
  { room = Infinity, shots = new Map() }: IslandOptions = {},
): Promise<Island> {
  const pictures = [...shots.values()].reduce((sum, shot) => sum + shot.length, 0);
  const all = room + pictures * 1.1;
  let island: Island = { text: '', places: 0 };
  let ratio = 0;
  for (const [index, step] of STEPS.entries()) {
    const packed = pack(report, { lang, shots, ...step });
    const json = JSON.stringify(packed);
    const hopeless = json.length * ratio > all * 1.03 && index < STEPS.length - 1;
    if (hopeless) continue;
    island = { text: await compress(json), places: packed.places.page.length };
    if (island.text.length <= all) return island;
    ratio = island.text.length / json.length;
  }
  return island;
}

/** The way back, in the page. */
export async function openIsland(text: string): Promise<Packed> {
  const stream = new Blob([fromBase64(text)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return (await new Response(stream).json()) as Packed;
}

async function compress(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('gzip'));
  return toBase64(new Uint8Array(await new Response(stream).arrayBuffer()));
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x6000) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 0x6000))));
  }
  return parts.join('');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let at = 0; at < raw.length; at += 1) bytes[at] = raw.charCodeAt(at);
  return bytes;
}
