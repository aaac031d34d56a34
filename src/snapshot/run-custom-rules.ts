import type { LookedFrame } from './axe-run.ts';
import { InPageError } from './in-page-error.ts';
import { type InPageRun, joinRuns, type OwnRun, placedRun } from './run-page-rules.ts';

/** A page rule of a project's own. */
export interface CustomPageRule {
  readonly id: string;
  /** Its function, as an expression. */
  readonly source: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** In one frame, in milliseconds. */
const FRAME_MS = 5_000;

/** Runs each in every frame that could be looked at. One that throws, never ends or gives no findings stops no other. */
export async function runCustomRules(
  frames: readonly LookedFrame[],
  url: string,
  rules: readonly CustomPageRule[],
): Promise<OwnRun> {
  const runs: OwnRun[] = [];
  for (const { id, source, options } of rules) {
    for (const { path, world } of frames) {
      if (world === undefined) continue;
      const call = `__curbcutCustomRule(${JSON.stringify(id)}, ${source}, ${JSON.stringify(options)})`;
      const run = await world.evaluate<InPageRun>(call, FRAME_MS).catch((error: unknown) => failure(id, error));
      runs.push(placedRun(run, url, path));
    }
  }
  return joinRuns(runs);
}

function failure(id: string, error: unknown): InPageRun {
  if (!(error instanceof InPageError)) throw error;
  return { findings: [], ran: [], failed: [`${id}: ${error.message.split('\n')[0] ?? ''}`] };
}
